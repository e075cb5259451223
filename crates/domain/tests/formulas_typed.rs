//! How formulas in output cells are read, and what is said of mistakes in them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::number::Number;
use spielraum_domain::rule::{CellProblem, Entry, Language, Problem, Span, ValueKind};
use support::formulas::*;
use support::*;

fn read_row(language: Language, output: &str, text: &str) -> Result<String, (CellProblem, Span)> {
    let read = read(&one_row(language, output, text), &terms());
    match (&read.rows[0].outputs[0], read.problems.as_slice()) {
        (Some(Entry::Formula { formula }), []) => Ok(formula.to_string()),
        (None, [Problem::Cell { error, .. }]) => Err((error.problem.clone(), error.span)),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn a_formula_is_read_as_it_is_typed_in_each_language() {
    let limited = "min(Order value * 0.2, 40)";
    for (language, text, expected) in [
        (Language::En, "min(Order value * 0.2, 40)", limited),
        (Language::De, "min(Order value * 0,2; 40)", limited),
        (Language::De, "min( Order  value × 0,2 ; 40 )", limited),
        // A point that groups nothing is decimal, as it is in a condition.
        (Language::De, "min(Order value * 0.2; 40)", limited),
        (Language::De, "min(Order value * 0.2, 40)", limited),
        (Language::De, "Order value * 12.5", "Order value * 12.5"),
        (Language::De, "Order value * 0.125", "Order value * 0.125"),
        // Beside a comma, or twice, a point can only group.
        (Language::De, "Order value + 1.234,5", "Order value + 1234.5"),
        (Language::De, "Order value + 1.234.567", "Order value + 1234567"),
        (Language::Feel, "if Days late>5 then 20 else 10", "if Days late > 5 then 20 else 10"),
        (Language::De, "if Status = „Lost“ then 20,5 else 10", "if Status = \"Lost\" then 20.5 else 10"),
        (Language::De, "wenn Status = „Lost“ dann 20,5 sonst 10", "if Status = \"Lost\" then 20.5 else 10"),
        (Language::De, "Höchstens(mindestens(Order value * 0,2; 5); 40)", "min(max(Order value * 0.2, 5), 40)"),
        (Language::De, "kleinster Wert(Order value; größter(1; 2,5))", "min(Order value, max(1, 2.5))"),
        (
            Language::De,
            "wenn Days late zwischen 1 und 5 oder nicht(Club member = ja) dann runden(Order value / 3; 2) sonst 0",
            "if Days late between 1 and 5 or not(Club member = true) then decimal(Order value / 3, 2) else 0",
        ),
        (Language::En, "decimal(Order value / 3, 2)", "decimal(Order value / 3, 2)"),
    ] {
        assert_eq!(read_row(language, "Goodwill", text), Ok(expected.to_owned()), "{text}");
    }
    let branches = "if Days late > 5 then \"Refund\" else \"Resend\"";
    assert_eq!(read_row(Language::En, "Next", branches), Ok(branches.to_owned()));
    assert_eq!(read_row(Language::En, "Tell", "Days late > 5"), Ok("Days late > 5".to_owned()));
    let again = read_row(Language::Feel, "Goodwill", limited);
    assert_eq!(again, Ok(limited.to_owned()), "the print reads as the same");
}

#[test]
fn a_mistake_in_a_formula_is_told_at_its_place() {
    let number = CellProblem::WrongKind { expected: ValueKind::Number };
    let named = CellProblem::WrongKind { expected: ValueKind::Enum };
    let nearest = |found: &str, nearest: &str| CellProblem::UnknownName {
        found: found.to_owned(),
        nearest: Some(nearest.to_owned()),
    };
    let span = |start, end| Span { start, end };
    for (language, output, text, problem, place) in [
        (Language::En, "Goodwill", "Order valu * 0.2", nearest("Order valu", "Order value"), span(0, 10)),
        (Language::En, "Goodwill", "mim(Order value, 40)", nearest("mim", "min"), span(0, 3)),
        (Language::En, "Goodwill", "Order value * Status", number.clone(), span(14, 20)),
        (Language::En, "Goodwill", "Order value *", CellProblem::ValueMissing, span(13, 13)),
        (Language::De, "Goodwill", "wenn Status = „Lost“ dann 1 sonst Status", number.clone(), span(34, 40)),
        // The column says what it takes, whichever branch comes first.
        (Language::En, "Goodwill", "if Days late > 5 then \"a\" else 3", number.clone(), span(22, 25)),
        (Language::En, "Goodwill", "if Days late > 5 then \"a\" else \"b\"", number.clone(), span(22, 25)),
        (
            Language::En,
            "Goodwill",
            "if Days late > 5 then (if Club member then 1 else Status) else 3",
            number.clone(),
            span(50, 56),
        ),
        (Language::En, "Next", "if Days late > 5 then 3 else \"Refund\"", named, span(22, 23)),
        (Language::De, "Goodwill", "höchstens(Order valu; 40)", nearest("Order valu", "Order value"), span(10, 20)),
        (
            Language::De,
            "Goodwill",
            "größter(Order value; 40",
            CellProblem::NotClosed { open: "(".to_owned() },
            span(7, 8),
        ),
        (Language::De, "Goodwill", "wenn Days late > 5 dann", CellProblem::ValueMissing, span(23, 23)),
        (Language::De, "Goodwill", "2 * 1.5.2", CellProblem::AmbiguousNumber { found: "1.5.2".to_owned() }, span(4, 9)),
        (Language::En, "Goodwill", "min(Order value", CellProblem::NotClosed { open: "(".to_owned() }, span(3, 4)),
        // A range is no difference, and words are words.
        (Language::En, "Goodwill", "5-7", number.clone(), span(0, 3)),
        (Language::En, "Goodwill", "forty", number, span(0, 5)),
    ] {
        assert_eq!(read_row(language, output, text), Err((problem, place)), "{text}");
    }
}

#[test]
fn a_mistake_in_what_a_formula_says_is_told_at_its_place() {
    let span = |start, end| Span { start, end };
    for (language, output, text, problem, place) in [
        (
            Language::En,
            "Goodwill",
            "if Days late > 5 20",
            CellProblem::Expected { expected: "then".to_owned() },
            span(17, 18),
        ),
        (
            Language::De,
            "Goodwill",
            "Order value * 1.500",
            CellProblem::AmbiguousNumber { found: "1.500".to_owned() },
            span(14, 19),
        ),
        (
            Language::En,
            "Goodwill",
            "min(Order value, 1,500)",
            CellProblem::AmbiguousNumber { found: "1,500".to_owned() },
            span(17, 22),
        ),
        (
            Language::En,
            "Goodwill",
            "decimal(Order value)",
            CellProblem::WrongArguments { function: "decimal".to_owned(), takes: 2 },
            span(0, 20),
        ),
        (
            Language::En,
            "Next",
            "if Days late > 5 then \"Refnd\" else \"Resend\"",
            CellProblem::UnknownValue { found: "Refnd".to_owned(), nearest: Some("Refund".to_owned()) },
            span(22, 29),
        ),
        (
            Language::En,
            "Goodwill",
            "if Status = \"Lst\" then 1 else 2",
            CellProblem::UnknownValue { found: "Lst".to_owned(), nearest: Some("Lost".to_owned()) },
            span(12, 17),
        ),
        (
            Language::En,
            "Goodwill",
            "Order value * 20 %",
            CellProblem::NotInFormula { found: "%".to_owned() },
            span(17, 18),
        ),
    ] {
        assert_eq!(read_row(language, output, text), Err((problem, place)), "{text}");
    }
}

#[test]
fn what_a_formula_comes_to_is_told_apart_from_a_value_between_steps_when_no_step_reaches_it() {
    let cents = CellProblem::BetweenSteps { step: "0.01".parse::<Number>().unwrap().into() };
    for (text, problem) in
        [("10 ** 400", CellProblem::BeyondNumbers), ("10 ** 50", CellProblem::BeyondNumbers), ("1 / 8", cents)]
    {
        let everything = Span { start: 0, end: u32::try_from(text.len()).unwrap() };
        assert_eq!(read_row(Language::En, "Payout", text), Err((problem, everything)), "{text}");
    }
}
