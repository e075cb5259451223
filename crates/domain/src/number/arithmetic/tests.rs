//! Results that are known, and laws that hold for any numbers.

use proptest::prelude::*;

use super::super::COEFFICIENTS;
use super::*;

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

fn shows(result: Result) -> String {
    result.map_or_else(|error| error.to_string(), |number| number.to_string())
}

#[test]
fn is_exact_where_binary_is_not() {
    assert_eq!(shows(number("0.1").plus(number("0.2"))), "0.3");
    assert_eq!(shows(number("1").over(number("3"))), "0.3333333333333333333333333333333333");
    assert_eq!(shows(number("2").over(number("3"))), "0.6666666666666666666666666666666667");
    assert_eq!(shows(number("1e-6143").over(number("10"))), "result too small");
    assert_eq!(shows(number("1e6144").times(number("10"))), "result too large");
    assert_eq!(shows(number("5").over(Number::ZERO)), "division by zero");
}

#[test]
fn rounds_a_sum_once() {
    let half = number("1234567890123456789012345678901234.5");
    assert_eq!(shows(number("1234567890123456789012345678901234").plus(number("0.5"))), half.to_string());
    assert_eq!(
        shows(number("1234567890123456789012345678901235").plus(number("0.5"))),
        "1234567890123456789012345678901236"
    );
    assert_eq!(
        shows(number("1234567890123456789012345678901234").plus(number("0.50000000000000000000000001"))),
        "1234567890123456789012345678901235"
    );
    assert_eq!(shows(number("1e60").minus(number("1e-60"))), shows(number("1e60").plus(number("1e-60"))));
    assert_eq!(shows(number("1e33").minus(number("0.06"))), "999999999999999999999999999999999.9");
    assert_eq!(shows(number("1e33").minus(number("0.05"))), "1".to_owned() + &"0".repeat(33));
    assert_eq!(shows(number("1e60").minus(number("1e20")).and_then(|sum| sum.minus(number("1e60")))), "0");
}

#[test]
fn takes_powers_and_roots() {
    assert_eq!(shows(number("3").power(number("20"))), "3486784401");
    assert_eq!(shows(number("2").power(number("-2"))), "0.25");
    assert_eq!(shows(number("-2").power(number("3"))), "-8");
    assert_eq!(shows(number("4").power(number("0.5"))), "2");
    assert_eq!(shows(number("-4").power(number("0.5"))), "not defined");
    assert_eq!(shows(number("0").power(number("-1"))), "division by zero");
    assert_eq!(shows(number("10").power(number("6145"))), "result too large");
    assert_eq!(shows(number("10").power(number("-6144"))), "result too small");
    assert_eq!(
        shows(number("1.000000000000000000000000000000001").power(number("1e33"))),
        "2.718281828459045235360287471352661"
    );
    assert_eq!(shows(number("2").square_root()), "1.414213562373095048801688724209698");
    assert_eq!(shows(number("1e-6000").square_root()), "1E-3000");
    assert_eq!(shows(number("-1").square_root()), "not defined");
    assert_eq!(shows(number("1").exponential()), "2.718281828459045235360287471352662");
    assert_eq!(shows(number("-1").exponential()), "0.3678794411714423215955237701614609");
    assert_eq!(shows(number("1e6000").exponential()), "result too large");
    assert_eq!(shows(number("10").logarithm()), "2.302585092994045684017991454684364");
    assert_eq!(shows(number("1e6000").logarithm()), "13815.51055796427410410794872810619");
    assert_eq!(shows(number("0").logarithm()), "not defined");
}

#[test]
fn rounds_as_asked() {
    let rounded = |text: &str, scale: i32| {
        [
            Rounding::HalfEven,
            Rounding::HalfUp,
            Rounding::HalfDown,
            Rounding::Up,
            Rounding::Down,
            Rounding::Ceiling,
            Rounding::Floor,
        ]
        .map(|rounding| shows(number(text).rounded(scale, rounding)))
    };
    assert_eq!(rounded("2.5", 0), ["2", "3", "2", "3", "2", "3", "2"]);
    assert_eq!(rounded("-2.5", 0), ["-2", "-3", "-2", "-3", "-2", "-2", "-3"]);
    assert_eq!(rounded("1.121", 2), ["1.12", "1.12", "1.12", "1.13", "1.12", "1.13", "1.12"]);
    assert_eq!(rounded("155", -1), ["160", "160", "150", "160", "150", "160", "150"]);
    assert_eq!(rounded("1e-50", 2), ["0", "0", "0", "0.01", "0", "0.01", "0"]);
    assert_eq!(shows(number("5.5").rounded(6176, Rounding::Up)), "5.5");
}

#[test]
fn leaves_a_rest_of_the_divisors_sign() {
    for (one, two, rest) in [
        ("10", "4", "2"),
        ("-10", "4", "2"),
        ("10", "-4", "-2"),
        ("10.1", "4.5", "1.1"),
        ("-10.1", "4.5", "3.4"),
        ("1e6000", "7", "1"),
        ("7", "1e6000", "7"),
        ("0", "-5", "0"),
    ] {
        assert_eq!(shows(number(one).modulo(number(two))), rest, "{one} {two}");
    }
}

fn numbers() -> impl Strategy<Value = Number> {
    let digits = 1i128..10i128.pow(34);
    let sizes = prop_oneof![digits, 1i128..1000, Just(0)];
    (sizes, -60i32..60, any::<bool>())
        .prop_map(|(digits, exponent, minus)| Number::new(if minus { -digits } else { digits }, exponent).unwrap())
}

fn not_zero() -> impl Strategy<Value = Number> {
    numbers().prop_map(|number| if number == Number::ZERO { Number::ONE } else { number })
}

/// The digits of a whole number, computed by hand.
fn schoolbook(one: u128, two: u128) -> String {
    let digits =
        |number: u128| number.to_string().bytes().rev().map(|digit| u32::from(digit - b'0')).collect::<Vec<_>>();
    let (one, two) = (digits(one), digits(two));
    let mut product = vec![0u32; one.len() + two.len()];
    for (place, digit) in one.iter().enumerate() {
        for (other_place, other) in two.iter().enumerate() {
            product[place + other_place] += digit * other;
        }
    }
    for place in 0..product.len() - 1 {
        product[place + 1] += product[place] / 10;
        product[place] %= 10;
    }
    product.iter().rev().map(|digit| char::from_digit(*digit, 10).unwrap()).collect()
}

proptest! {
    #[test]
    fn products_are_those_of_the_schoolbook(one in numbers(), two in numbers()) {
        let ((a, a_exponent), (b, b_exponent)) = (one.parts(), two.parts());
        let sign = if (a < 0) != (b < 0) { "-" } else { "" };
        let digits = schoolbook(a.unsigned_abs(), b.unsigned_abs());
        prop_assert_eq!(one.times(two).unwrap(), number(&format!("{sign}{digits}e{}", a_exponent + b_exponent)));
    }

    #[test]
    fn addition_forgets_no_order(one in numbers(), two in numbers()) {
        prop_assert_eq!(one.plus(two), two.plus(one));
        prop_assert_eq!(one.minus(two).unwrap(), two.minus(one).unwrap().negated());
        prop_assert_eq!(one.minus(one), Ok(Number::ZERO));
        // The rounded sum is as near as its neighbours allow.
        let sum = one.plus(two).unwrap();
        prop_assert!((two > Number::ZERO) <= (sum >= one) && (two < Number::ZERO) <= (sum <= one));
    }

    #[test]
    fn small_sums_are_exact(one in -10i128.pow(15)..10i128.pow(15), two in -10i128.pow(15)..10i128.pow(15), point in 0i32..16) {
        let at = |digits: i128| Number::new(digits, -point).unwrap();
        prop_assert_eq!(at(one).plus(at(two)).unwrap(), at(one + two));
    }

    #[test]
    fn quotients_times_divisors_come_back(one in not_zero(), two in not_zero()) {
        let digits = one.parts().0.checked_mul(two.parts().0);
        if digits.is_some_and(|digits| digits.unsigned_abs() < COEFFICIENTS) {
            prop_assert_eq!(one.times(two).unwrap().over(two).unwrap(), one);
        }
        // The quotient is off by half of its last digit at most: |one - quotient × two| ≤ two / 2, in whole numbers.
        let ((a, a_exponent), (b, b_exponent)) = (one.parts(), two.parts());
        let (mut digits, mut exponent) = one.over(two).unwrap().parts();
        while digits.unsigned_abs() * 10 < COEFFICIENTS {
            digits *= 10;
            exponent -= 1;
        }
        let shift = u32::try_from(a_exponent - b_exponent - exponent).unwrap();
        let exact = wide(a.unsigned_abs()) * U256::power_of_ten(shift);
        let product = wide(digits.unsigned_abs()) * wide(b.unsigned_abs());
        let off = if exact > product { exact - product } else { product - exact };
        prop_assert!(off + off <= wide(b.unsigned_abs()));
        prop_assert_eq!(digits < 0, (a < 0) != (b < 0));
    }

    #[test]
    fn the_rest_is_smaller_than_the_divisor(one in numbers(), two in not_zero()) {
        let rest = one.modulo(two).unwrap();
        prop_assert!(rest.absolute() <= two.absolute());
        prop_assert!(rest == Number::ZERO || (rest < Number::ZERO) == (two < Number::ZERO));
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn roots_and_logarithms_come_back(one in not_zero()) {
        let one = one.absolute();
        let near = |value: Number| value.over(one).unwrap().minus(Number::ONE).unwrap().absolute() < number("1e-31");
        let root = one.square_root().unwrap();
        prop_assert!(near(root.times(root).unwrap()));
        prop_assert!(near(one.logarithm().unwrap().exponential().unwrap()));
    }

    #[test]
    fn no_power_breaks(one in numbers(), two in numbers()) {
        let _ = one.power(two);
        let _ = one.exponential();
    }
}
