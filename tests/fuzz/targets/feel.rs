//! Reads any text as an expression of FEEL and as the tests of a cell, and evaluates it.
//!
//! What is read prints as FEEL that means the same, and an error points into the text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use spielraum_domain::feel::{self, DateTime, Evaluator, Names, ParseError, Scope, Value};

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names: Names = ["order value", "a", "b", "a-b", "people"].into_iter().collect();
    names.add_member("pre-tax");
    names
});

fn scope() -> Scope {
    let numbers = (1..5).map(Value::from).collect();
    Scope::new().with("order value", Value::from(250)).with("a", Value::from(3)).with("b", Value::list(numbers))
}

fn assert_points_into(text: &str, error: &ParseError) {
    let length = text.encode_utf16().count() as u32;
    assert!(error.span.start <= error.span.end && error.span.end <= length, "{error:?} in {text:?}");
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    match feel::parse(&text, &NAMES) {
        Ok(expression) => {
            let printed = expression.to_string();
            // Names that nobody knows may print as other names; the print is read all the same.
            let again = feel::parse(&printed, &NAMES).map(|again| again.to_string());
            assert_eq!(again.as_ref(), Ok(&printed), "{text:?}");
            let (value, warnings) = feel::evaluate(&expression, &scope(), DateTime::read("2026-11-25T12:00:00Z"));
            let _ = value.to_string();
            assert!(warnings.len() <= 100);
        }
        Err(error) => assert_points_into(&text, &error),
    }
    match feel::parse_tests(&text, &NAMES) {
        Ok(tests) => {
            let mut evaluator = Evaluator::new(None);
            let _ = evaluator.test(&tests, &Value::from(5), &scope());
        }
        Err(error) => assert_points_into(&text, &error),
    }
});
