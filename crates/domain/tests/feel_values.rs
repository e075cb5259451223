//! What expressions of FEEL are worth, area by area; why they are `null`; and that nothing makes the evaluator break.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use proptest::prelude::*;
use spielraum_domain::feel::{self, Context, DateTime, Evaluator, Kind, Names, Reason, Scope, Span, Value, Warning};

/// The names that the tests may use.
fn scope() -> Scope {
    let person = |name: &str, age: i64| {
        Value::Context(Context::new([("name".into(), Value::text(name)), ("age".into(), Value::from(age))]))
    };
    Scope::new()
        .with("order value", Value::from(250))
        .with("express", Value::from(true))
        .with("nothing", Value::Null)
        .with("people", Value::list(vec![person("Ada", 36), person("Bob", 17), person("Cem", 65)]))
}

fn evaluate(text: &str) -> (Value, Vec<Warning>) {
    let mut names: Names = ["order value", "express", "nothing", "people"].into_iter().collect();
    names.add_member("age");
    let expression = feel::parse(text, &names).unwrap_or_else(|error| panic!("{text}: {error}"));
    feel::evaluate(&expression, &scope(), DateTime::read("2026-11-25T12:00:00Z"))
}

/// Every expression has the value that stands beside it, printed.
fn worth(pairs: &[(&str, &str)]) {
    for (text, printed) in pairs {
        let (value, warnings) = evaluate(text);
        assert_eq!(value.to_string(), *printed, "{text}: {warnings:?}");
    }
}

#[test]
fn calculates_and_compares() {
    worth(&[
        ("order value * 0.2", "50"),
        ("0.1 + 0.2 = 0.3", "true"),
        ("min(order value * 0.2, 40)", "40"),
        ("if express then 4.9 else 0", "4.9"),
        ("if nothing then 1 else 2", "2"),
        ("-order value + 1", "-249"),
        ("2 ** 10 / 3", "341.3333333333333333333333333333333"),
        ("1 / 0", "null"),
        ("\"a\" < \"b\"", "true"),
        ("\"a\" + \"ä\"", "aä"),
        ("1 = \"1\"", "null"),
        ("null = null", "true"),
        ("nothing = 1", "false"),
        ("nothing < 1", "null"),
        ("5 between 1 and 5", "true"),
    ]);
}

#[test]
fn knows_three_truths() {
    worth(&[
        ("true and nothing", "null"),
        ("false and nothing", "false"),
        ("nothing and false", "false"),
        ("true or nothing", "true"),
        ("nothing or nothing", "null"),
        ("some x in [1, 2] satisfies x > 1", "true"),
        ("some x in [1, null] satisfies x > 1", "null"),
        ("every x in [] satisfies false", "true"),
        ("every x in [2, 1] satisfies x > 1", "false"),
        ("all([true, null])", "null"),
        ("any([true, null])", "true"),
    ]);
}

#[test]
fn tests_membership() {
    worth(&[
        ("5 in (< 5, [7..9])", "false"),
        ("8 in (< 5, [7..9])", "true"),
        ("1 in [1, 2]", "true"),
        ("1 in ([1..5], [7..9])", "true"),
        ("5 in [1..5)", "false"),
        ("5 in 5", "true"),
        ("nothing in [1..5]", "null"),
        ("nothing in (null, 5)", "true"),
        ("@\"2026-02-28\" in [@\"2026-01-01\"..@\"2026-03-01\"]", "true"),
    ]);
}

#[test]
fn works_on_lists_and_contexts() {
    worth(&[
        ("people[age >= 18].name", "[\"Ada\", \"Cem\"]"),
        ("people[2].name", "Bob"),
        ("people[-1].name", "Cem"),
        ("people[9]", "null"),
        ("count(people)", "3"),
        ("[3, 1, 2][item > 1]", "[3, 2]"),
        ("for p in people, i in 1..2 return p.age * i", "[36, 72, 17, 34, 65, 130]"),
        ("for i in 0..5 return if i < 2 then 1 else partial[-1] + partial[-2]", "[1, 1, 2, 3, 5, 8]"),
        ("sort([3, 1, 2], function(a, b) a < b)", "[1, 2, 3]"),
        ("{a: 1, b: a + 1}.b", "2"),
        ("context put({a: 1}, \"b\", 2)", "{a: 1, b: 2}"),
        ("get entries({a: 1})[1].key", "a"),
        ("distinct values([1, 2, 1])", "[1, 2]"),
        ("flatten([1, [2, [3]]])", "[1, 2, 3]"),
        ("sublist([1, 2, 3], -2, 1)", "[2]"),
        ("append([1], 2, 3)", "[1, 2, 3]"),
        ("concatenate([1], [2])", "[1, 2]"),
        ("mode([3, 1, 3, 1])", "[1, 3]"),
        ("median([4, 1, 3])", "3"),
        ("sum([@\"P1D\", @\"PT12H\"])", "P1DT12H"),
        ("list replace([1, 2], function(item, new) item > 1, 9)", "[1, 9]"),
    ]);
}

#[test]
fn calls_functions() {
    worth(&[
        ("(function(x, y) x - y)(y: 1, x: 3)", "2"),
        ("{twice: function(f, x) f(f(x)), three: function(x) x * 3, r: twice(three, 2)}.r", "18"),
        ("substring(start position: 2, string: \"abc\")", "bc"),
        ("abs(-1, 2)", "null"),
        ("(function(x: number) x)(\"a\")", "null"),
        ("(function(x: number) x)([4])", "4"),
        ("(function() external {java: {class: \"x\"}})()", "null"),
    ]);
}

#[test]
fn keeps_the_calendar() {
    worth(&[
        ("@\"2024-02-28\" + @\"P1D\"", "2024-02-29"),
        ("@\"2024-01-31\" + @\"P1M\"", "2024-02-29"),
        ("@\"2026-03-01\" - @\"2026-02-01\"", "P28D"),
        ("@\"2026-03-28T12:00:00@Europe/Berlin\" + @\"P1D\"", "2026-03-29T13:00:00@Europe/Berlin"),
        ("@\"2026-03-28T12:00:00@Europe/Berlin\" + @\"P1M\"", "2026-04-28T12:00:00@Europe/Berlin"),
        ("@\"23:30:00\" + @\"PT1H\"", "00:30:00"),
        ("years and months duration(@\"2024-02-29\", @\"2025-02-28\")", "P11M"),
        ("day of week(@\"2026-11-25\")", "Wednesday"),
        ("week of year(@\"2026-12-31\")", "53"),
        ("today() + @\"P14D\"", "2026-12-09"),
        ("date(2026, 2, 29)", "null"),
        ("@\"P1Y\" = @\"P365D\"", "null"),
        ("date and time(\"2026-11-25T10:00:00+01:00\").time offset", "PT1H"),
        ("@\"999999999-12-31\" + @\"P1D\"", "null"),
        ("(@\"P1D\" * 1.5).hours", "12"),
    ]);
}

#[test]
fn reads_patterns_as_xpath_does() {
    worth(&[
        ("matches(\"a\\nb\", \"a.b\")", "false"),
        ("matches(\"a\\nb\", \"a.b\", \"s\")", "true"),
        ("matches(\"e\", \"[a-z-[aeiou]]\")", "false"),
        ("matches(\"a&&b\", \"^[a&&b]+$\")", "true"),
        ("matches(\"a-b\", \"^[a--b]+$\")", "false"),
        ("matches(\"ABBA\", \"(A)(B)\\2\\1\")", "true"),
        ("matches(\"x\", \"(x\")", "null"),
        ("matches(\"a+b\", \"a+b\", \"q\")", "true"),
        ("replace(\"0123\", \"(\\d)(\\d)\", \"$2$1\")", "1032"),
        ("replace(\"a\", \"a\", \"\\$\")", "$"),
        ("split(\"a; b;c\", \";\\s*\")", "[\"a\", \"b\", \"c\"]"),
    ]);
}

#[test]
fn lays_ranges_side_by_side() {
    worth(&[
        ("before([1..5), 5)", "true"),
        ("meets([1..5], [5..9])", "true"),
        ("overlaps([1..5], (5..9])", "false"),
        ("includes([1..9], (1..9))", "true"),
        ("starts([1..5], [1..9])", "true"),
        ("before(1, (> 5))", "true"),
        ("during([6..7], (> 5))", "true"),
        ("coincides([1..5], [1..5])", "true"),
        ("meets(1, [1..5])", "null"),
    ]);
}

fn reasons(text: &str) -> Vec<(u32, u32, Reason)> {
    let (value, warnings) = evaluate(text);
    assert!(value.is_null(), "{text} is {value}");
    warnings.into_iter().map(|warning| (warning.span.start, warning.span.end, warning.reason)).collect()
}

#[test]
fn says_why_a_value_is_null() {
    assert_eq!(
        reasons("1 + 5 / (2 - 2)"),
        [
            (4, 15, Reason::DivisionByZero),
            (0, 15, Reason::WrongOperands { operator: "+".to_owned(), left: Kind::Number, right: Kind::Null }),
        ]
    );
    assert_eq!(reasons("ordr value"), [(0, 10, Reason::UnknownName { name: "ordr value".to_owned() })]);
    assert_eq!(reasons("people[1].height"), [(0, 16, Reason::UnknownMember { name: "height".to_owned() })]);
    let argument = |function: &str, parameter: &str, found| Reason::WrongArgument {
        function: function.to_owned(),
        parameter: parameter.to_owned(),
        found,
    };
    assert_eq!(reasons("floor(\"a\")"), [(0, 10, argument("floor", "n", Kind::Text))]);
    assert_eq!(reasons("date(\"2026-02-30\")"), [(0, 18, Reason::NotUnderstood { text: "2026-02-30".to_owned() })]);
    assert_eq!(reasons("10 ** 7000"), [(0, 10, Reason::BeyondNumbers)]);
}

#[test]
fn a_cell_asks_the_value_or_something_else() {
    let names: Names = ["other"].into_iter().collect();
    let scope = Scope::new().with("other", Value::from(7));
    let passes = |cell: &str, value: Value| {
        let tests = feel::parse_tests(cell, &names).unwrap();
        Evaluator::new(None).test(&tests, &value, &scope)
    };
    assert_eq!(passes("-", Value::Null), Some(true));
    assert_eq!(passes("not(\"a\")", Value::Null), Some(true));
    assert_eq!(passes("not(< 5)", Value::Null), None);
    assert_eq!(passes("[1..5]", Value::Null), None);
    assert_eq!(passes("null", Value::Null), Some(true));
    assert_eq!(passes("< other", Value::from(6)), Some(true));
    assert_eq!(passes("? > 1 and ? < other", Value::from(6)), Some(true));
    assert_eq!(passes("other > 5", Value::from(1)), Some(true));
    assert_eq!(passes("other > 5", Value::Null), Some(false));
    assert_eq!(passes("true", Value::from(true)), Some(true));
    assert_eq!(passes("true", Value::from(false)), Some(false));
    assert_eq!(passes("not(true)", Value::from(false)), Some(true));
}

#[test]
fn gives_up_what_never_ends() {
    let last = |text: &str| {
        let (value, warnings) = evaluate(text);
        (
            value.is_null(),
            warnings.into_iter().any(|warning| matches!(warning.reason, Reason::TooMuch | Reason::TooDeep)),
        )
    };
    for text in [
        "for i in 1..1000000000 return i",
        "count(for i in 1..3000, j in 1..3000 return i)",
        "{f: function(f, n) f(f, n + 1), r: f(f, 0)}.r",
        "{d: function(l) concatenate(l, l), r: d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d(d([1]))))))))))))))))))))))))}.r",
        "(for i in 1..2000 return [partial[-1]])[-1]",
        "(for i in 1..2000 return function() partial[-1])[-1]",
        "for i in 1..200 return string join(for j in 1..100000 return \"0123456789\", \"0123456789\")",
    ] {
        assert!(last(text).1, "{text}: {:?}", last(text));
    }
    // What looks for its end everywhere is refused, and what only looks so is answered.
    worth(&[("matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")", "false")]);
    worth(&[("matches(\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\", \"(x+x+)+\\1y\")", "null")]);
}

#[test]
fn a_warning_stands_where_its_text_is() {
    let (_, warnings) = evaluate("count(nothing)");
    assert_eq!(warnings[0].span, Span { start: 0, end: 14 });
}

/// Values of every kind.
const SCRAPS: &[&str] = &[
    "1",
    "-1",
    "0",
    "2.5",
    "1e6000",
    "\"a\"",
    "\"[a-z]+\"",
    "null",
    "true",
    "[]",
    "[1, 2]",
    "[1..3]",
    "(< 5)",
    "people",
    "express",
    "order value",
    "{a: 1}",
    "@\"2026-01-01\"",
    "@\"12:00:00Z\"",
    "@\"2026-01-01T12:00:00@Europe/Berlin\"",
    "@\"P1M\"",
    "@\"-PT1H\"",
    "function(x) x",
    "abs",
];
/// Functions of every group.
const FUNCTIONS: &[&str] = &[
    "abs",
    "min",
    "max",
    "sum",
    "mean",
    "count",
    "substring",
    "replace",
    "split",
    "matches",
    "date",
    "time",
    "duration",
    "date and time",
    "string",
    "number",
    "range",
    "sort",
    "append",
    "remove",
    "insert before",
    "sublist",
    "flatten",
    "mode",
    "stddev",
    "modulo",
    "decimal",
    "round up",
    "sqrt",
    "log",
    "exp",
    "odd",
    "day of week",
    "week of year",
    "before",
    "includes",
    "overlaps",
    "finishes",
    "context",
    "context put",
    "get value",
    "get entries",
    "list replace",
    "is",
    "years and months duration",
    "string join",
    "product",
    "index of",
    "union",
    "context merge",
    "not",
    "all",
];
const OPERATORS: &[&str] = &["+", "-", "*", "/", "**", "<", "=", "and", "or", "in"];

/// Texts made of what FEEL is made of.
fn scraps() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(SCRAPS).prop_map(ToString::to_string);
    leaf.prop_recursive(4, 24, 3, |inner| {
        let (function, operator) = (prop::sample::select(FUNCTIONS), prop::sample::select(OPERATORS));
        let two = (inner.clone(), inner.clone());
        prop_oneof![
            (function, prop::collection::vec(inner.clone(), 0..4))
                .prop_map(|(function, arguments)| format!("{function}({})", arguments.join(", "))),
            (two.clone(), operator).prop_map(|((one, two), sign)| format!("(({one}) {sign} ({two}))")),
            two.clone().prop_map(|(one, two)| format!("({one})[{two}]")),
            inner.clone().prop_map(|one| format!("({one}).a")),
            two.clone().prop_map(|(one, two)| format!("(for i in {one} return {two})")),
            (two, inner).prop_map(|((one, two), three)| format!("(if {one} then {two} else {three})")),
        ]
    })
}

proptest! {
    #[test]
    fn nothing_breaks_the_evaluator(text in scraps()) {
        let (value, warnings) = evaluate(&text);
        prop_assert!(value.to_string().len() < 10_000_000);
        prop_assert!(warnings.len() <= 100);
        // Two evaluations agree.
        prop_assert_eq!(evaluate(&text).0.to_string(), value.to_string());
    }

    #[test]
    fn sums_do_not_depend_on_their_order(numbers in prop::collection::vec(-1_000_000i64..1_000_000, 1..20)) {
        let list = |numbers: &[i64]| numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let mut backwards = numbers.clone();
        backwards.reverse();
        let total: i64 = numbers.iter().sum();
        for text in [list(&numbers), list(&backwards)] {
            prop_assert_eq!(evaluate(&format!("sum([{text}])")).0.to_string(), total.to_string());
        }
        prop_assert_eq!(evaluate(&format!("sort([{}])[1]", list(&numbers))).0.to_string(), numbers.iter().min().unwrap().to_string());
    }
}
