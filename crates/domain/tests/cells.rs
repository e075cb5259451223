//! What cells understand, how they fail, and that their print can be read again.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use proptest::prelude::*;
use spielraum_domain::date::Date;
use spielraum_domain::duration::{Duration, DurationKind};
use spielraum_domain::number::Number;
use spielraum_domain::rule::{
    Cell, CellError, CellProblem, Check, Comparison, Entry, Language, Span, UnaryTests, ValueKind, read_entry,
    read_tests,
};
use spielraum_domain::term::{Type, Value};
use support::*;

fn euros() -> Type {
    amount("", Some("€"), None, None, None).kind
}

fn days() -> Type {
    amount("", Some("days"), Some("1"), Some("0"), Some("60")).kind
}

fn tracking() -> Type {
    one_of("", &["On its way", "No scan for 48 h", "Lost", "Not delivered", "Sent, paid", "any"]).kind
}

fn day() -> Type {
    Type::Date { min: None, max: None }
}

fn time_span() -> Type {
    Type::Duration { of: DurationKind::DaysTime, step: None, min: None, max: None }
}

fn long_span() -> Type {
    Type::Duration { of: DurationKind::YearsMonths, step: None, min: None, max: None }
}

fn tests(language: Language, text: &str, kind: &Type) -> Result<String, CellError> {
    read_tests(&Cell { text: text.to_owned(), language }, kind).map(|tests| tests.to_string())
}

fn feel(text: &str, kind: &Type) -> Result<String, CellError> {
    tests(Language::Feel, text, kind)
}

fn assert_reads(language: Language, kind: &Type, expected: &[(&str, &str)]) {
    for (text, feel) in expected {
        assert_eq!(tests(language, text, kind).as_deref(), Ok(*feel), "{text}");
    }
}

#[test]
fn reads_feel() {
    let same = |texts: &[&str], kind: &Type| {
        for text in texts {
            assert_eq!(feel(text, kind).as_deref(), Ok(*text));
        }
    };
    same(&["-", "5", "-5", "< 5", ">= 5.25", "[1..2]", "(1..2]", "[1..2)", "1, 2, [5..6]", "not(5)", "null"], &euros());
    same(&["not([1..2], 5)", "not((1..2))", "not(null)", "1E+400"], &euros());
    same(&["\"Lost\"", "\"Lost\", \"On its way\"", "not(\"Lost\")"], &tracking());
    same(&["true", "false", "not(true)", "null"], &Type::YesNo);
    same(&["\"a \\\"quoted\\\" \\\\ text\\n\"", "not(\"a\", \"b\")"], &Type::Text);
    assert_reads(
        Language::Feel,
        &euros(),
        &[
            ("", "-"),
            (" ", "-"),
            ("]1..2[", "(1..2)"),
            ("[ 1 .. 2 ]", "[1..2]"),
            ("1,2", "1, 2"),
            ("1.500", "1.5"),
            ("<5,>10", "< 5, > 10"),
            ("not (1..2]", "not((1..2])"),
            (".5", "0.5"),
            ("= 5", "5"),
            ("=5", "5"),
        ],
    );
    assert_eq!(feel("\"\\u00e4\\t\"", &Type::Text).as_deref(), Ok("\"ä\\t\""));
}

#[test]
fn reads_english() {
    assert_reads(
        Language::En,
        &euros(),
        &[
            ("any", "-"),
            ("anything", "-"),
            ("over 5", "> 5"),
            ("more than €5", "> 5"),
            ("at least 5", ">= 5"),
            ("at most 60 €", "<= 60"),
            ("up to 60 EUR", "<= 60"),
            ("not more than 5", "<= 5"),
            ("under €1,500.50", "< 1500.5"),
            ("1 to 2", "[1..2]"),
            ("1-2", "[1..2]"),
            ("1 – 2", "[1..2]"),
            ("€1 to €2", "[1..2]"),
            ("1 to under 2", "[1..2)"),
            ("over 1 to 2", "(1..2]"),
            ("over 1 and under 2", "(1..2)"),
            ("at least 1 and at most 2", "[1..2]"),
            ("between 1 and 2", "[1..2]"),
            ("5 or more", ">= 5"),
            ("5 or less", "<= 5"),
            ("5 or 7", "5, 7"),
            ("one of 5, 7", "5, 7"),
            ("under 5 or over 10", "< 5, > 10"),
            ("not 5", "not(5)"),
            ("not between 1 and 2", "not([1..2])"),
            ("1,500", "1500"),
            ("1, 500", "1, 500"),
            ("1,5", "1, 5"),
            ("1;500", "1, 500"),
            ("-5", "-5"),
            ("≥ 5", ">= 5"),
            ("missing", "null"),
        ],
    );
    assert_reads(
        Language::En,
        &days(),
        &[("5 days", "5"), ("up to 1 day", "<= 1"), ("2 to 3 Tage", "[2..3]"), ("5d", "5")],
    );
    let minutes = amount("", Some("min"), None, None, None).kind;
    assert_reads(
        Language::En,
        &minutes,
        &[("min 5", ">= 5"), ("5 min", "5"), ("min. 5 min", ">= 5"), ("5 minutes", "5")],
    );
}

#[test]
fn reads_german() {
    assert_reads(
        Language::De,
        &euros(),
        &[
            ("egal", "-"),
            ("jede", "-"),
            ("über 5", "> 5"),
            ("ÜBER 5", "> 5"),
            ("mehr als 5", "> 5"),
            ("mindestens 5", ">= 5"),
            ("ab 5", ">= 5"),
            ("höchstens 60 €", "<= 60"),
            ("bis zu 60 €", "<= 60"),
            ("bis 60", "<= 60"),
            ("unter 1.500,50 €", "< 1500.5"),
            ("1 bis 2", "[1..2]"),
            ("1 bis unter 2", "[1..2)"),
            ("zwischen 1 und 2", "[1..2]"),
            ("über 1 und unter 2", "(1..2)"),
            ("eins von 5; 7", "5, 7"),
            ("5 oder 7", "5, 7"),
            ("5 oder mehr", ">= 5"),
            ("nicht 5", "not(5)"),
            ("nicht mehr als 5", "<= 5"),
            ("nicht über 5", "<= 5"),
            ("1,5", "1.5"),
            ("1.500", "1500"),
            ("1.5", "1.5"),
            ("0.500", "0.5"),
            ("1.234.567,5", "1234567.5"),
            ("1,5; 2", "1.5, 2"),
            ("1, 5", "1, 5"),
            ("1\u{a0}500 €", "1500"),
        ],
    );
    assert_reads(
        Language::De,
        &Type::YesNo,
        &[
            ("ja", "true"),
            ("nein", "false"),
            ("Ja", "true"),
            ("egal", "-"),
            ("nicht ja", "not(true)"),
            ("ja oder nein", "true, false"),
        ],
    );
}

#[test]
fn names_of_values_win_over_words() {
    assert_reads(
        Language::En,
        &tracking(),
        &[
            ("On its way", "\"On its way\""),
            ("on its  WAY", "\"On its way\""),
            ("no scan for 48 h", "\"No scan for 48 h\""),
            ("Not delivered", "\"Not delivered\""),
            ("not Lost", "not(\"Lost\")"),
            ("not Not delivered", "not(\"Not delivered\")"),
            ("none of Lost, On its way", "not(\"Lost\", \"On its way\")"),
            ("Sent, paid, Lost", "\"Sent, paid\", \"Lost\""),
            ("one of Lost or On its way", "\"Lost\", \"On its way\""),
            ("any", "\"any\""),
            ("\"lost\"", "\"Lost\""),
            ("„Lost“", "\"Lost\""),
            ("alles außer Lost", "not(\"Lost\")"),
            ("-", "-"),
        ],
    );
}

#[test]
fn errors_say_what_and_where() {
    let days = days();
    let (euros, tracking, yes_no) = (euros(), tracking(), Type::YesNo);
    let not_understood = |found: &str| CellProblem::NotUnderstood { found: found.to_owned() };
    let not_closed = |open: &str| CellProblem::NotClosed { open: open.to_owned() };
    let unit = |found: &str, expected: &str| CellProblem::WrongUnit {
        found: found.to_owned(),
        expected: Some(expected.to_owned()),
    };
    let all = [
        ("over", &euros, (4, 4), CellProblem::ValueMissing),
        ("5, ", &euros, (2, 2), CellProblem::ValueMissing),
        ("[1..", &euros, (4, 4), CellProblem::ValueMissing),
        ("[1..2", &euros, (0, 5), not_closed("[")),
        ("not(5", &euros, (3, 5), not_closed("(")),
        ("about 5", &euros, (0, 7), not_understood("about 5")),
        ("5 apples", &euros, (2, 8), not_understood("apples")),
        ("10^400", &euros, (2, 6), not_understood("^400")),
        ("1/0", &euros, (1, 3), not_understood("/0")),
        ("> 1e7000", &euros, (2, 8), CellProblem::BeyondNumbers),
        ("1e400", &euros, (0, 5), CellProblem::BeyondNumbers),
        ("over -1e100", &euros, (5, 11), CellProblem::BeyondNumbers),
        ("5 days", &euros, (2, 6), unit("days", "€")),
        ("$5", &euros, (0, 1), unit("$", "€")),
        ("1,500,2", &euros, (0, 7), CellProblem::AmbiguousNumber { found: "1,500,2".to_owned() }),
        ("5 to 1", &euros, (5, 6), CellProblem::RangeBackwards { low: 5.into(), high: 1.into() }),
        ("\"5\"", &euros, (0, 3), CellProblem::WrongKind { expected: ValueKind::Number }),
        (
            "Löst, On its way",
            &tracking,
            (0, 4),
            CellProblem::UnknownValue { found: "Löst".to_owned(), nearest: Some("Lost".to_owned()) },
        ),
        ("> Lost", &tracking, (0, 6), CellProblem::NoOrder),
        ("\"Lost", &tracking, (0, 5), not_closed("\"")),
        ("maybe", &yes_no, (0, 5), CellProblem::WrongKind { expected: ValueKind::YesNo }),
    ];
    for (text, kind, (start, end), problem) in all {
        assert_eq!(tests(Language::En, text, kind), Err(CellError { span: Span { start, end }, problem }), "{text}");
    }
    // Places are counted as text fields count: the emoji is two units, the umlaut one.
    let error = tests(Language::De, "über 😀", &days).unwrap_err();
    assert_eq!(error.span, Span { start: 5, end: 7 });
}

#[test]
fn a_list_in_the_notation_of_another_language_is_not_guessed() {
    let (days, euros) = (days(), euros());
    // FEEL's list in a German cell: neither 3 and 4 nor 3.4 is guessed; and whole days are no halves.
    let one_or_several = |found: &str| CellProblem::OneOrSeveral { found: found.to_owned() };
    for (text, kind, (start, end), found) in [
        ("not(3,4)", &euros, (4, 7), "3,4"),
        ("not(1, 3,4)", &euros, (7, 10), "3,4"),
        ("nicht (3,4)", &euros, (7, 10), "3,4"),
        ("3,4", &days, (0, 3), "3,4"),
        ("nicht 3,4", &days, (6, 9), "3,4"),
    ] {
        let error = CellError { span: Span { start, end }, problem: one_or_several(found) };
        assert_eq!(tests(Language::De, text, kind), Err(error), "{text}");
    }
    assert_eq!(tests(Language::En, "not(1,500)", &euros).unwrap_err().problem, one_or_several("1,500"));
    for (text, kind, feel) in [
        ("not(3; 4)", &euros, "not(3, 4)"),
        ("not(3, 4)", &euros, "not(3, 4)"),
        ("nicht (3,4; 5)", &euros, "not(3.4, 5)"),
        ("nicht (3; 4,5)", &euros, "not(3, 4.5)"),
        ("nicht ([3,4..5,5])", &euros, "not([3.4..5.5])"),
        ("nicht 3,4", &euros, "not(3.4)"),
        ("über 3,5", &days, "> 3.5"),
        ("3,5; 4", &days, "3.5, 4"),
    ] {
        assert_eq!(tests(Language::De, text, kind).map(|tests| tests.to_string()), Ok(feel.to_owned()), "{text}");
    }
    assert_eq!(tests(Language::Feel, "not(3,4)", &euros).map(|tests| tests.to_string()), Ok("not(3, 4)".to_owned()));
}

#[test]
fn outputs_are_values_of_their_term() {
    let entry = |text: &str, kind: &Type| read_entry(&Cell { text: text.to_owned(), language: Language::En }, kind);
    assert_eq!(entry("€15", &euros()), Ok(Entry::Literal { value: num("15") }));
    let a_number = CellProblem::WrongKind { expected: ValueKind::Number };
    for wrong in ["forty", "over 5", "40 or so", "5, 6"] {
        assert_eq!(entry(wrong, &euros()).unwrap_err().problem, a_number, "{wrong}");
    }
    assert_eq!(entry("", &euros()), Ok(Entry::Open));
    assert_eq!(entry("-", &euros()), Ok(Entry::Open));
    assert_eq!(entry("null", &euros()), Ok(Entry::Open));
    assert_eq!(entry("yes", &Type::YesNo), Ok(Entry::Literal { value: Value::YesNo(true) }));
    assert_eq!(entry("sent, paid", &tracking()), Ok(Entry::Literal { value: text("Sent, paid") }));
    let free = entry(" Refund or resend at once, customer \"chooses\" ", &Type::Text);
    assert_eq!(free, Ok(Entry::Literal { value: text("Refund or resend at once, customer \"chooses\"") }));
    assert_eq!(entry("\"quoted\"", &Type::Text), Ok(Entry::Literal { value: text("quoted") }));
    let problem = |text: &str, kind: &Type| entry(text, kind).unwrap_err().problem;
    assert_eq!(problem("61", &days()), CellProblem::OutOfBounds { min: Some(0.into()), max: Some(60.into()) });
    assert_eq!(problem("1.5", &days()), CellProblem::BetweenSteps { step: 1.into() });
    let expression = Cell::feel("order value * 0.2");
    assert!(matches!(read_entry(&expression, &Type::Text).unwrap_err().problem, CellProblem::NotUnderstood { .. }));
}

#[test]
fn null_passes_any_and_not_but_no_range() {
    let passes = |text: &str, kind: &Type| read_tests(&Cell::feel(text), kind).unwrap().matches(&Value::Null);
    assert!(passes("-", &euros()) && passes("not(5)", &euros()) && passes("null", &euros()));
    assert!(!passes("< 5", &euros()) && !passes("[0..9]", &euros()) && !passes("not(null)", &euros()));
    assert!(passes("not(\"Lost\")", &tracking()));
}

fn days_of_the_calendar() -> impl Strategy<Value = Date> {
    (Date::FIRST.days()..=Date::LAST.days()).prop_map(|days| Date::from_days(days.into()).unwrap())
}

fn durations(of: DurationKind) -> impl Strategy<Value = Duration> {
    (-Duration::LIMIT..=Duration::LIMIT).prop_map(move |amount| Duration::new(of, amount.into()).unwrap())
}

fn value(kind: &Type) -> BoxedStrategy<Value> {
    match kind {
        Type::Number { .. } => (any::<i64>(), -30..30i32)
            .prop_map(|(digits, exponent)| Value::Number(Number::new(digits.into(), exponent).unwrap()))
            .boxed(),
        Type::Enum { values } => prop::sample::select(values.clone()).prop_map(Value::Text).boxed(),
        Type::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        Type::Date { .. } => days_of_the_calendar().prop_map(Value::Date).boxed(),
        Type::Duration { of, .. } => durations(*of).prop_map(Value::Duration).boxed(),
        Type::Text => any::<String>().prop_map(Value::Text).boxed(),
    }
}

fn check(kind: &Type) -> BoxedStrategy<Check> {
    let equals = prop_oneof![8 => value(kind), 1 => Just(Value::Null)].prop_map(|value| Check::Equals { value });
    if kind.ordered().is_none() {
        return equals.boxed();
    }
    let comparison =
        prop::sample::select(vec![Comparison::Less, Comparison::AtMost, Comparison::Greater, Comparison::AtLeast]);
    let compare = (comparison, value(kind)).prop_map(|(comparison, value)| Check::Compare { comparison, value });
    let between = (value(kind), value(kind), any::<bool>(), any::<bool>());
    let between = between.prop_map(|(one, other, low_included, high_included)| Check::Between {
        low: one.clone().min(other.clone()),
        low_included,
        high: one.max(other),
        high_included,
    });
    prop_oneof![equals, compare, between].boxed()
}

fn kinds_and_tests() -> impl Strategy<Value = (Type, UnaryTests)> {
    let kinds = vec![euros(), days(), tracking(), Type::YesNo, Type::Text, day(), time_span(), long_span()];
    prop::sample::select(kinds).prop_flat_map(|kind| {
        let checks = prop::collection::vec(check(&kind), 0..5);
        (checks, any::<bool>()).prop_map(move |(checks, negated)| {
            (kind.clone(), if negated { UnaryTests::none_of(checks) } else { UnaryTests::one_of(checks) })
        })
    })
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn what_is_printed_reads_the_same((kind, tests) in kinds_and_tests()) {
        let printed = tests.to_string();
        let read = read_tests(&Cell::feel(printed.clone()), &kind);
        prop_assert_eq!(read.map(|read| read.without_places()), Ok(tests), "{}", printed);
    }

    #[test]
    fn any_text_is_read_or_refused_with_a_place_inside(text in "\\PC{0,40}", language in 0..3usize, kind in 0..8usize) {
        assert_place_inside(&text, language, kind);
    }

    #[test]
    fn words_in_any_order_are_read_or_refused_with_a_place_inside(
        words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..8),
        language in 0..3usize,
        kind in 0..8usize,
    ) {
        assert_place_inside(&words.join(" "), language, kind);
        assert_place_inside(&words.concat(), language, kind);
    }
}

const WORDS: [&str; 55] = [
    "not",
    "(",
    ")",
    "[",
    "]",
    "..",
    ",",
    ";",
    "5",
    "1.500",
    "1,5",
    "-",
    "€",
    "days",
    "über",
    "bis zu",
    "zwischen",
    "und",
    "or",
    "over",
    "to",
    "\"",
    "\"Lost\"",
    "Lost",
    "On its way",
    "null",
    "yes",
    "nein",
    "any",
    "<",
    ">=",
    "e400",
    "❤",
    "min",
    "one of",
    "\\",
    "2026",
    "2026-02-31",
    "01.03.2026",
    "03/04/2026",
    "24.12.",
    "March",
    "März",
    "1st",
    "nach",
    "before",
    "date(",
    "@",
    "\"2026-03-01\"",
    "\"P3D\"",
    "duration(",
    "PT48H",
    "Std.",
    "Monate",
    "0,5",
];

fn assert_place_inside(text: &str, language: usize, kind: usize) {
    let language = [Language::Feel, Language::En, Language::De][language];
    let kind = &[euros(), days(), tracking(), Type::YesNo, Type::Text, day(), time_span(), long_span()][kind];
    let cell = Cell { text: text.to_owned(), language };
    let units = text.encode_utf16().count() as u32;
    let errors = [read_tests(&cell, kind).err(), read_entry(&cell, kind).err()];
    for error in errors.into_iter().flatten() {
        assert!(error.span.start <= error.span.end && error.span.end <= units, "{text:?} {error:?}");
    }
    if let Ok(tests) = read_tests(&cell, kind) {
        assert!(tests.tests().iter().all(|test| test.span.start < test.span.end && test.span.end <= units), "{text:?}");
        let again = read_tests(&Cell::feel(tests.to_string()), kind).map(|tests| tests.without_places());
        assert_eq!(again, Ok(tests.without_places()), "{text:?}");
    }
}
