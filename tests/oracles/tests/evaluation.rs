//! What a table answers, against a DMN engine.

use proptest::prelude::*;
use spielraum_domain::rule::{Answer, Case as OurCase, UnaryTests};
use spielraum_oracles::config;
use spielraum_oracles::dmn::{Case, Engine, Result};
use spielraum_oracles::table::{Kind, Sheet, one_table, term_id, value_of};

fn case(kinds: &[Kind]) -> impl Strategy<Value = Case> + use<> {
    kinds.iter().map(|kind| prop::option::weighted(0.9, value_of(kind))).collect::<Vec<_>>()
}

fn with_cases() -> impl Strategy<Value = (Vec<Kind>, Sheet, Vec<Case>)> {
    one_table().prop_flat_map(|(kinds, sheet)| {
        let cases = prop::collection::vec(case(&kinds), 40);
        (Just(kinds), Just(sheet), cases)
    })
}

fn ours(case: &Case) -> OurCase {
    let known = case.iter().enumerate();
    known.filter_map(|(term, value)| Some((term_id(term).as_str().into(), value.as_ref()?.value()))).collect()
}

fn said_once(mut tests: UnaryTests) -> UnaryTests {
    if let UnaryTests::OneOf { tests } | UnaryTests::NoneOf { tests } = &mut tests {
        tests.dedup_by(|one, before| one.check == before.check);
    }
    tests
}

proptest! {
    #![proptest_config(config(1_000))]

    /// The cells that Spielraum reads are written in three languages, those of the engine in FEEL.
    #[test]
    fn the_same_rows_answer((kinds, sheet, cases) in with_cases()) {
        let read = sheet.read(&kinds);
        let engine = Engine::new(&sheet, kinds.len());
        for case in cases {
            let mine = ours(&case);
            let matching: Vec<usize> = (0..sheet.lines.len()).filter(|row| read.matches(*row, &mine)).collect();
            prop_assert_eq!(&matching, &engine.matching(&case), "{:?}", case);
            let answer = match read.answer(&mine) {
                Answer::Row { row, .. } => Result::Row(row as usize),
                Answer::Gap => Result::Nothing,
                Answer::Overlap { rows } => {
                    prop_assert_eq!(rows.iter().map(|row| *row as usize).collect::<Vec<_>>(), matching);
                    Result::Several
                }
                other => panic!("{other:?} of one row or none"),
            };
            prop_assert_eq!(answer, engine.answer(&case), "{:?}", case);
        }
    }

    /// A cell that was typed in any of the three languages prints as the FEEL that the engine was given.
    #[test]
    fn every_language_prints_as_the_same_feel((kinds, sheet) in one_table()) {
        let read = sheet.read(&kinds);
        for (row, line) in read.rows.iter().enumerate() {
            for (column, tests) in line.inputs.iter().enumerate() {
                let wanted = sheet.feel(row, column);
                // What stands twice so that its comma is read as one of a number is the same once.
                let once = tests.as_ref().map(|tests| said_once(tests.clone()).to_string());
                let printed = tests.as_ref().map(ToString::to_string);
                prop_assert!([&printed, &once].contains(&&Some(wanted.clone())), "{printed:?}, not {wanted:?}");
            }
        }
    }
}
