//! Reads any text as a cell, in all languages: as tests and as an output.
//!
//! What is read prints as FEEL that means the same, and an error points into the text.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use spielraum_domain::number::Number;
use spielraum_domain::rule::{Cell, CellError, Language, read_entry, read_tests};
use spielraum_domain::term::Type;

fn number(unit: Option<&str>, step: Option<i32>, min: Option<i32>, max: Option<i32>) -> Type {
    let [step, min, max] = [step, min, max].map(|value| value.map(Number::from));
    Type::Number { unit: unit.map(str::to_owned), step, min, max }
}

static KINDS: LazyLock<[Type; 7]> = LazyLock::new(|| {
    let names = ["lost", "on its way", "not lost", "up to 5, or more", "say \"hi\"", "über 5", "İ"];
    [
        number(None, None, None, None),
        number(Some("€"), Some(1), Some(0), Some(500)),
        number(Some("min"), Some(3), None, None),
        number(Some("%"), None, Some(-5), None),
        Type::Enum { values: names.map(str::to_owned).to_vec() },
        Type::YesNo,
        Type::Text,
    ]
});

fn assert_points_into(text: &str, error: &CellError) {
    let length = text.encode_utf16().count() as u32;
    assert!(error.span.start <= error.span.end && error.span.end <= length, "{error:?} in {text:?}");
}

fuzz_target!(|data: &[u8]| {
    let Some((first, text)) = data.split_first() else { return };
    let kind = &KINDS[usize::from(*first) % KINDS.len()];
    let text = String::from_utf8_lossy(text).into_owned();
    for language in [Language::Feel, Language::En, Language::De] {
        let cell = Cell { text: text.clone(), language };
        match read_tests(&cell, kind) {
            Ok(tests) => {
                let printed = tests.to_string();
                let again = read_tests(&Cell::feel(printed.clone()), kind).map(|again| again.without_places());
                assert_eq!(again, Ok(tests.without_places()), "{text:?} printed as {printed:?}");
            }
            Err(error) => assert_points_into(&text, &error),
        }
        match read_entry(&cell, kind) {
            Ok(entry) => {
                let printed = entry.to_string();
                assert_eq!(
                    read_entry(&Cell::feel(printed.clone()), kind),
                    Ok(entry),
                    "{text:?} printed as {printed:?}"
                );
            }
            Err(error) => assert_points_into(&text, &error),
        }
    }
});
