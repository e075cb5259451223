//! What is said beside the rows of a table, in files of other tools and in ours, and the cases that are kept with it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use spielraum_dmn::model::{Feature, Version};
use spielraum_dmn::rules::{Rule, rules};
use spielraum_dmn::write::{Decision, Edition, Place, Remark, Test, write, write_table};
use spielraum_domain::rule::{Case, Cell, Column, Expectation, HitPolicy, Row, Table};
use spielraum_domain::term::{Term, Type, Value};

/// A file of another tool: what stands in its table, and in the only row of it.
fn foreign(edition: &str, table: &str, row: &str) -> Rule {
    let text = format!(
        "<d:definitions xmlns:d=\"{edition}\" name=\"m\" namespace=\"n\"><d:decision id=\"a\" name=\"a\"><d:decisionTable>\
         <d:input><d:inputExpression><d:text>Days</d:text></d:inputExpression></d:input><d:output/>{table}\
         <d:rule>{row}</d:rule></d:decisionTable></d:decision></d:definitions>"
    );
    rules(&spielraum_dmn::read(&text).unwrap()).tables.remove(0)
}

const V1_1: &str = "http://www.omg.org/spec/DMN/20151101/dmn.xsd";
const V1_2: &str = "http://www.omg.org/spec/DMN/20180521/MODEL/";
const ENTRIES: &str =
    "<d:inputEntry><d:text>5</d:text></d:inputEntry><d:outputEntry><d:text>1</d:text></d:outputEntry>";

fn entry(text: &str) -> String {
    format!("<d:annotationEntry><d:text>{text}</d:text></d:annotationEntry>")
}

fn remark(name: &str, text: &str) -> Remark {
    Remark { name: name.to_owned(), texts: vec![text.to_owned()] }
}

#[test]
fn the_first_annotation_says_why_and_the_others_are_remarks() {
    let columns = "<d:annotation name=\"Reason\"/><d:annotation name=\"Law\"/><d:annotation/>";
    let row = [ENTRIES, &entry(" Late "), &entry("§ 5"), &entry("")].concat();
    let rule = foreign(V1_2, columns, &row);
    assert_eq!(rule.table.rows[0].because, "Late");
    assert_eq!(rule.remarks, [remark("Law", "§ 5"), remark("annotation 3", "")]);
}

#[test]
fn the_annotation_called_because_says_why_wherever_it_stands() {
    let columns = "<d:annotation name=\"Law\"/><d:annotation name=\"because\"/>";
    let rule = foreign(V1_2, columns, &[ENTRIES, "<d:annotationEntry/>", &entry("Late")].concat());
    assert_eq!((rule.table.rows[0].because.as_str(), rule.remarks), ("Late", vec![remark("Law", "")]));
}

#[test]
fn older_files_say_why_in_the_description_and_keep_annotations_that_they_should_not_have() {
    let rule = foreign(V1_1, "", &format!("<d:description>Old</d:description>{ENTRIES}"));
    assert_eq!((rule.table.rows[0].because.as_str(), rule.remarks.len()), ("Old", 0));
    let row = [ENTRIES, &entry("New"), &entry("More")].concat();
    let rule = foreign(V1_1, "", &format!("<d:description>Old</d:description>{row}"));
    assert_eq!(rule.table.rows[0].because, "New\nOld");
    assert_eq!(rule.remarks, [remark("annotation 2", "More")]);
}

fn days() -> Term {
    Term {
        id: "days".into(),
        name: "Days".to_owned(),
        kind: Type::Number { unit: None, step: None, min: None, max: None },
        protected: false,
        same_everywhere: false,
        answers: BTreeMap::new(),
    }
}

fn table() -> Table {
    let column = |id: &str| Column { id: id.into(), term: "days".into(), may_be_missing: false };
    let cells = BTreeMap::from([("in1".into(), Cell::feel("5")), ("out1".into(), Cell::feel("1"))]);
    Table {
        hit_policy: HitPolicy::Unique,
        inputs: vec![column("in1")],
        outputs: vec![column("out1")],
        rows: vec![Row { id: "row1".into(), cells, because: "Late".to_owned() }],
    }
}

#[test]
fn a_table_that_goes_back_into_a_file_says_its_remarks_as_the_edition_can() {
    let (table, remarks) = (table(), [remark("Law", "§ 5"), remark("Open", "")]);
    let written = |version| {
        let place = Place { prefix: "d:", id: "t", version };
        write_table(&table, &remarks, &[days()], &place).unwrap()
    };
    let old = written(Version::V1_1);
    assert!(old.contains("<d:description>Late\nLaw: § 5</d:description>"), "{old}");
    assert!(!old.contains("nnotation"), "{old}");
    let new = written(Version::V1_2);
    assert!(new.contains("<d:annotation name=\"because\"/>") && new.contains("<d:annotation name=\"Open\"/>"), "{new}");
    assert_eq!(new.matches("<d:annotationEntry>").count(), 3);
}

#[test]
fn a_test_that_somebody_spoiled_is_named_and_not_guessed() {
    let (table, terms) = (table(), [days()]);
    let values = |days: i32| BTreeMap::from([("days".into(), Value::Number(days.into()))]);
    let test = |name: &str| Test {
        name: name.to_owned(),
        expectation: Expectation { inputs: Case(values(5)), expected: values(1) },
    };
    let tests = [test("Kept"), test("Spoiled")];
    let decision =
        Decision { name: "Late", table: &table, impossible: &[], guardrails: &[], remarks: &[], tests: &tests };
    let text = write("A file", &[decision], &terms, Edition::V1_3).unwrap();
    let (before, spoiled) = text.split_once("\"Spoiled\"").unwrap();
    let text = format!("{before}\"Spoiled\"{}", spoiled.replacen(">5<", ">whenever<", 1));
    let model = spielraum_dmn::read(&text).unwrap();
    assert_eq!(model.unsupported.len(), 1);
    assert_eq!(model.unsupported[0].what, Feature::Test { name: "Spoiled".to_owned() });
    let kept: Vec<String> = rules(&model).tables.remove(0).tests.into_iter().map(|test| test.name).collect();
    assert_eq!(kept, ["Kept"]);
}
