//! What a check says of files agrees with what their evaluation answers.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::sync::Arc;

use serde_json::{Value, json};
use spielraum_dmn::Program;
use spielraum_dmn::check::{Frame, Kind, Outcome, Report, Watcher, check, check_watched};
use spielraum_dmn::rules::rules;
use spielraum_dmn::{json as as_json, read};
use spielraum_domain::feel::Reason;
use spielraum_domain::proof::Reason as ProofReason;

/// A decision named `t` (or otherwise) over the number `a`: the policy, what stands inside the input, and its rows.
fn decision(name: &str, policy: &str, input: &str, rows: &[[&str; 2]]) -> String {
    let escaped = |text: &str| text.replace('<', "&lt;");
    let cell = |kind: &str, text: &str| match text.strip_prefix("js ") {
        Some(text) => {
            format!("<{kind} expressionLanguage=\"http://x/JavaScript\"><text>{}</text></{kind}>", escaped(text))
        }
        None => format!("<{kind}><text>{}</text></{kind}>", escaped(text)),
    };
    let row =
        |[test, entry]: &[&str; 2]| format!("<rule>{}{}</rule>", cell("inputEntry", test), cell("outputEntry", entry));
    let rows: String = rows.iter().map(row).collect();
    format!(
        "<decision id=\"{name}\" name=\"{name}\"><variable name=\"{name}\"/>\
         <informationRequirement><requiredInput href=\"#i\"/></informationRequirement>\
         <decisionTable hitPolicy=\"{policy}\"><input><inputExpression typeRef=\"number\"><text>a</text>\
         </inputExpression>{input}</input><output name=\"o\"/>{rows}</decisionTable></decision>"
    )
}

fn model(decisions: &[String]) -> String {
    format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"x\">\
         <inputData id=\"i\" name=\"a\"><variable name=\"a\" typeRef=\"number\"/></inputData>{}</definitions>",
        decisions.concat()
    )
}

fn checked(decisions: &[String], frame: &str) -> Report {
    let model = read(&model(decisions)).unwrap();
    check(&model, rules(&model), &serde_json::from_str::<Frame>(frame).unwrap())
}

/// What is said of one kind in one decision, with the rows.
fn said(report: &Report, decision: &str, kind: Kind) -> Vec<(Outcome, Vec<u32>)> {
    let decision = report.decisions.iter().find(|one| one.name == decision).unwrap();
    let of_kind = decision.findings.iter().filter(|finding| finding.kind == kind);
    of_kind.map(|finding| (finding.status, finding.rows.clone())).collect()
}

fn answered(decisions: &[String], name: &str, a: Value) -> Value {
    let model = read(&model(decisions)).unwrap();
    let given = as_json::given(&model, json!({ "a": a }).as_object().unwrap());
    let program = Arc::new(Program::new(std::slice::from_ref(&model)));
    as_json::of_feel(&program.evaluate(name, &given, None).unwrap().value)
}

const ALL: &str = "<inputValues><text>[18..120]</text></inputValues>";

#[test]
fn the_values_that_one_table_lists_bind_no_other() {
    let tables = |other: &str| {
        [
            decision("Score", "UNIQUE", ALL, &[["-", "1"]]),
            decision("Eligible", "FIRST", other, &[["< 10", "\"no\""], [">= 18", "\"yes\""]]),
        ]
    };
    let apart = tables("");
    let report = checked(&apart, "{}");
    assert_eq!(said(&report, "Score", Kind::Gap), [(Outcome::Proved, vec![])]);
    assert_eq!(said(&report, "Eligible", Kind::Gap), [(Outcome::Violated, vec![])]);
    assert_eq!(said(&report, "Eligible", Kind::Unreachable), [(Outcome::Proved, vec![])]);
    assert_eq!(answered(&apart, "Eligible", json!(15)), Value::Null);
    assert_eq!(answered(&apart, "Eligible", json!(5)), json!("no"));
    assert_eq!(answered(&apart, "Score", json!(15)), Value::Null, "the standard lets only what is listed in");
    let report = checked(&tables(ALL), "{}");
    assert_eq!(said(&report, "Eligible", Kind::Unreachable), [(Outcome::Violated, vec![1])], "its own are its own");
}

#[test]
fn contradictions_are_sought_where_both_tables_take_the_case() {
    let say = |name: &str, input: &str, says: &str| {
        decision(name, "UNIQUE", input, &[["-", says]]).replace("name=\"o\"", "name=\"o\" typeRef=\"number\"")
    };
    let listed = |values: &str| format!("<inputValues><text>{values}</text></inputValues>");
    let both = |one: &str, other: &str| {
        let tables = [
            say("One", &listed(one), "1"),
            say("Two", &listed(other), "2").replace("<variable name=\"Two\"/>", "<variable name=\"One\"/>"),
        ];
        checked(&tables, r#"{"sameEverywhere": ["one"]}"#)
    };
    assert_eq!(said(&both("[1..9]", "[5..20]"), "One", Kind::Contradiction), [(Outcome::Violated, vec![1])]);
    assert_eq!(said(&both("[1..4]", "[5..20]"), "One", Kind::Contradiction), []);
}

#[test]
fn a_missing_value_is_a_case_where_a_cell_names_it() {
    let apart = [decision("t", "UNIQUE", "", &[["not(null)", "\"x\""], ["null", "\"y\""]])];
    let report = checked(&apart, "{}");
    assert!(report.is_clean(), "{report:?}");
    assert_eq!(answered(&apart, "t", Value::Null), json!("y"));
    let both = [decision("t", "UNIQUE", "", &[["-", "\"x\""], ["null", "\"y\""]])];
    assert_eq!(said(&checked(&both, "{}"), "t", Kind::Overlap), [(Outcome::Violated, vec![1, 2])]);
    assert_eq!(answered(&both, "t", Value::Null), Value::Null);
    let only = [decision("t", "UNIQUE", "", &[["null", "\"y\""], ["> 0", "\"x\""]])];
    assert_eq!(said(&checked(&only, "{}"), "t", Kind::Gap), [(Outcome::Violated, vec![])]);
}

#[test]
fn cells_in_another_language_are_kept_and_nothing_is_proved_of_them() {
    let rows = [["< 5", "\"x\""], ["js >= 5", "js \"y\""]];
    let report = checked(&[decision("t", "UNIQUE", "", &rows)], "{}");
    for kind in [Kind::Gap, Kind::Overlap, Kind::Unreachable] {
        let said = said(&report, "t", kind);
        assert!(
            !said.is_empty() && said.iter().all(|(status, _)| *status == Outcome::NotProvable),
            "{kind:?} {said:?}"
        );
    }
    let texts: Vec<&str> = report.unread.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(texts, ["JavaScript: >= 5", "JavaScript: \"y\""]);
    assert_eq!(answered(&[decision("t", "UNIQUE", "", &rows)], "t", json!(7)), Value::Null);
    let empty = checked(&[decision("t", "UNIQUE", "", &[["js ", "\"x\""]])], "{}");
    assert_eq!((empty.unread.len(), said(&empty, "t", Kind::Gap)), (0, vec![(Outcome::Proved, vec![])]));
    assert_eq!(answered(&[decision("t", "UNIQUE", "", &[["js ", "\"x\""]])], "t", json!(7)), json!("x"));
}

#[test]
fn an_input_in_another_language_is_kept_named_and_no_name_of_feel() {
    let rows = [["< 5", "\"x\""], [">= 5", "\"y\""]];
    let script = decision("t", "UNIQUE", "", &rows)
        .replace("<inputExpression ", "<inputExpression id=\"asked\" expressionLanguage=\"http://x/JavaScript\" ");
    let model = read(&model(std::slice::from_ref(&script))).unwrap();
    let said: Vec<String> = model.unsupported.iter().map(|one| format!("{}: {}", one.element, one.what)).collect();
    assert_eq!(said, ["asked: expression in http://x/JavaScript"]);
    let rules = rules(&model);
    let asked = &rules.tables[0].table.inputs[0].term;
    assert_eq!((asked.0.as_str(), rules.computed.contains(asked)), ("JavaScript: a", true));
    // "a" is something else here, so nothing is answered by it.
    assert_eq!(answered(&[script], "t", json!(7)), Value::Null);
}

#[test]
fn what_is_not_provable_names_its_rows() {
    let rows = [["< 5", "1"], [">= 5", "sqrt(a)"]];
    let report = checked(&[decision("t", "UNIQUE", "", &rows)], "{}");
    let open: Vec<_> =
        said(&report, "t", Kind::Gap).into_iter().filter(|(status, _)| *status == Outcome::NotProvable).collect();
    assert_eq!(open, [(Outcome::NotProvable, vec![2])]);
}

#[test]
fn an_output_that_cannot_be_read_leaves_the_answer_open() {
    for entry in ["1/0", "myf(a)"] {
        let report = checked(&[decision("t", "UNIQUE", "", &[[">= 0", entry], ["< 0", "5"]])], "{}");
        assert_eq!(said(&report, "t", Kind::Gap), [(Outcome::NotProvable, vec![])], "{entry}");
        assert!(!report.is_clean() && report.unread.len() == 1, "{entry}");
    }
}

#[test]
fn what_a_frame_names_is_found_or_said_to_be_missing() {
    let tables = [decision("t", "UNIQUE", "", &[["-", "5"]]), decision("u", "UNIQUE", "", &[["-", "7"]])];
    let at_most = |name: &str, term: &str, max: &str| {
        format!(r#"{{"name": "{name}", "term": "{term}", "bound": {{"kind": "atMost", "max": "{max}"}}}}"#)
    };
    let frame = |guardrails: &[String], more: &str| format!("{{\"guardrails\": [{}]{more}}}", guardrails.join(","));
    let kept = checked(&tables, &frame(&[at_most("cap", "T", "5")], ""));
    assert!(kept.is_clean(), "{kept:?}");
    assert_eq!(said(&kept, "t", Kind::Guardrail), [(Outcome::Proved, vec![1])]);
    assert_eq!(said(&kept, "u", Kind::Guardrail), [(Outcome::DoesNotApply, vec![])]);
    let own = checked(&tables[..1], &frame(&[at_most("cap", "o", "4")], ""));
    assert_eq!(said(&own, "t", Kind::Guardrail), [(Outcome::Violated, vec![1])]);
    let slip =
        checked(&tables, &frame(&[at_most("cap", "tt", "5")], r#", "protected": ["agee"], "sameEverywhere": ["t"]"#));
    assert_eq!((slip.unknown.clone(), slip.is_clean()), (vec!["tt".to_owned(), "agee".to_owned()], false));
    let asked = checked(&tables, &frame(&[], r#", "protected": ["A"]"#));
    assert_eq!(said(&asked, "t", Kind::Guardrail), [(Outcome::Violated, vec![])]);
    let low = at_most("low", "t", "3");
    let high = r#"{"name": "high", "term": "t", "bound": {"kind": "atLeast", "min": "4"}}"#.to_owned();
    let never = checked(&tables, &frame(&[low, high], ""));
    assert_eq!(never.unsatisfiable, [["low".to_owned(), "high".to_owned()]]);
    assert!(!never.is_clean());
}

/// A table over the numbers `x` and `y`; each row as its tests and its entries.
fn of_two(policy: &str, rows: &[(&[&str], &[&str])]) -> String {
    let cell = |kind: &str, text: &&str| format!("<{kind}><text>{}</text></{kind}>", text.replace('<', "&lt;"));
    let row = |(tests, entries): &(&[&str], &[&str])| {
        let tests: String = tests.iter().map(|text| cell("inputEntry", text)).collect();
        let entries: String = entries.iter().map(|text| cell("outputEntry", text)).collect();
        format!("<rule>{tests}{entries}</rule>")
    };
    let rows: String = rows.iter().map(row).collect();
    let input =
        |name| format!("<input><inputExpression typeRef=\"number\"><text>{name}</text></inputExpression></input>");
    format!(
        "<decision id=\"t\" name=\"t\"><variable name=\"t\" typeRef=\"number\"/><decisionTable hitPolicy=\"{policy}\">{}{}\
         <output name=\"o\" typeRef=\"number\"/>{rows}</decisionTable></decision>",
        input("x"),
        input("y")
    )
}

/// A row's conditions and its answers.
type Cells = (&'static [&'static str], &'static [&'static str]);

#[test]
fn a_row_with_other_cells_than_the_table_has_columns_is_named_and_nothing_is_proved() {
    let whole: Cells = (&["< 5", "-"], &["1"]);
    let uneven: [(Cells, &str); 4] = [
        ((&[">= 5"], &["2"]), "t: row 2 has 1 conditions, the table has 2"),
        ((&[">= 5", "-", "> 7"], &["2"]), "t: row 2 has 3 conditions, the table has 2"),
        ((&[">= 5", "-"], &[]), "t: row 2 has 0 answers, the table has 1"),
        ((&[">= 5", "-"], &["2", "77"]), "t: row 2 has 2 answers, the table has 1"),
    ];
    for (row, named) in uneven {
        let table = of_two("UNIQUE", &[whole, row]);
        let report = checked(std::slice::from_ref(&table), "{}");
        assert_eq!(report.unsupported, [named]);
        assert!(!report.is_clean() && report.unread.is_empty());
        for (status, _) in said(&report, "t", Kind::Gap).into_iter().chain(said(&report, "t", Kind::Overlap)) {
            assert_eq!(status, Outcome::NotProvable, "{named}");
        }
        let model = read(&model(&[table])).unwrap();
        let program = Arc::new(Program::new(std::slice::from_ref(&model)));
        let given = as_json::given(&model, json!({"x": 6, "y": 8}).as_object().unwrap());
        let outcome = program.evaluate("t", &given, None).unwrap();
        assert_eq!(as_json::of_feel(&outcome.value), Value::Null, "{named}");
        assert_eq!(outcome.warnings[0].reason, Reason::UnevenRow { row: 2 });
    }
    let beyond = rules(&read(&model(&[of_two("UNIQUE", &[whole, uneven[1].0])])).unwrap());
    let cells: Vec<&str> = beyond.tables[0].table.rows[1].cells.values().map(|cell| cell.text.as_str()).collect();
    assert_eq!(cells, [">= 5", "- | > 7", "2"], "nothing is lost");
}

#[test]
fn a_table_without_a_column_for_an_answer_leaves_every_case_open() {
    let bare = of_two("UNIQUE", &[(&["-", "-"], &[])]).replace("<output name=\"o\" typeRef=\"number\"/>", "");
    let report = checked(&[bare], "{}");
    assert_eq!(report.unsupported, ["t: no column answers"]);
    assert_eq!(said(&report, "t", Kind::Gap), [(Outcome::Violated, vec![])]);
}

#[test]
fn rows_that_break_a_guardrail_together_are_all_named_with_their_total() {
    let sum = of_two("COLLECT", &[(&["-", "-"], &["5"]), (&["> 5", "-"], &["10"]), (&["> 10", "-"], &["30"])])
        .replace("\"COLLECT\"", "\"COLLECT\" aggregation=\"SUM\"");
    let bound = r#"{"guardrails": [{"name": "G", "term": "t", "bound": {"kind": "atMost", "max": "40"}}]}"#;
    let report = checked(&[sum], bound);
    let broken = report.decisions[0].findings.iter().find(|found| found.kind == Kind::Guardrail).unwrap();
    assert_eq!((broken.status, &broken.rows, &broken.total), (Outcome::Violated, &vec![1, 2, 3], &Some(json!(45))));
}

#[test]
fn priority_among_values_without_an_order_is_not_provable() {
    for policy in ["PRIORITY", "OUTPUT ORDER"] {
        let report = checked(&[of_two(policy, &[(&["-", "-"], &["5"]), (&["> 3", "-"], &["10"])])], "{}");
        assert!(!report.is_clean(), "{policy}");
        let reasons: Vec<_> = report.decisions[0].findings.iter().filter_map(|found| found.reason).collect();
        assert!(reasons.contains(&ProofReason::NoOrder), "{policy} {reasons:?}");
    }
    // Which of the two answers 4 nobody knows, so nobody knows either whether one of them ever does.
    let report = checked(&[of_two("PRIORITY", &[(&["> 0", "-"], &["5"]), (&["> 3", "-"], &["10"])])], "{}");
    let reach = report.decisions[0].findings.iter().filter(|found| found.kind == Kind::Unreachable);
    let reach: Vec<_> = reach.map(|found| (found.status, found.rows.clone(), found.reason)).collect();
    assert_eq!(reach, [(Outcome::NotProvable, vec![1, 2], Some(ProofReason::NoOrder))]);
}

#[test]
fn what_two_decisions_are_called_alike_is_told_and_so_are_models_in_other_files() {
    let twice = [decision("t", "UNIQUE", "", &[["-", "5"]]), decision("t", "UNIQUE", "", &[["-", "7"]])];
    let report = checked(&twice, "{}");
    assert_eq!((report.duplicates.as_slice(), report.is_clean()), (&["t".to_owned()][..], false));
    let import = "<import namespace=\"http://y\" locationURI=\"other.dmn\" importType=\"x\" name=\"o\"/>";
    let imports = model(&twice[..1]).replace("<inputData", &format!("{import}<inputData"));
    let model = read(&imports).unwrap();
    let report = check(&model, rules(&model), &Frame::default());
    assert_eq!(report.unsupported, ["other.dmn: model in another file"]);
    assert!(!report.is_clean(), "what stands in the other file is neither proved nor evaluated");
}

/// Two tables over the number `a`, each with the output `Refund`; the second says something else from 5 on.
fn refunds(outputs: &str, [one, two]: [&str; 2]) -> [String; 2] {
    let more = |says: &str| outputs.matches("<output").count() > 1 && !says.is_empty();
    let table = |name: &str, says: &str| {
        let entry = if more(says) { "<outputEntry><text>1</text></outputEntry></rule>" } else { "</rule>" };
        decision(name, "UNIQUE", "", &[["< 5", "1"], [">= 5", says]])
            .replace("<output name=\"o\"/>", outputs)
            .replace("</rule>", entry)
    };
    [table("A", one), table("B", two)]
}

const REFUND: &str = "<output name=\"Refund\" typeRef=\"number\"/>";

#[test]
fn a_name_in_the_frame_means_every_output_that_is_called_so() {
    let bound = r#"{"guardrails": [{"name": "G", "term": "Refund", "bound": {"kind": "atMost", "max": "1"}}], "sameEverywhere": ["refund"]}"#;
    let both = format!("{REFUND}<output name=\"Z\" typeRef=\"number\"/>");
    for outputs in [REFUND, &both] {
        let report = checked(&refunds(outputs, ["1", "100"]), bound);
        assert_eq!(report.unknown, Vec::<String>::new());
        assert_eq!(said(&report, "A", Kind::Guardrail), [(Outcome::Proved, vec![1, 2])]);
        assert_eq!(said(&report, "B", Kind::Guardrail), [(Outcome::Violated, vec![2])]);
        assert_eq!(said(&report, "A", Kind::Contradiction), [(Outcome::Violated, vec![2])]);
        assert!(checked(&refunds(outputs, ["1", "1"]), bound).is_clean());
    }
}

#[test]
fn what_is_protected_is_found_inside_expressions_and_behind_decisions_without_a_table() {
    let rows = [["< 5", "1"], [">= 5", "2"]];
    let asking = |expression: &str| decision("t", "UNIQUE", "", &rows).replace("<text>a</text>", expression);
    let z = "<decision id=\"z\" name=\"z\"><variable name=\"z\"/><literalExpression><text>a * 2</text></literalExpression>\
             </decision>";
    let protected = |decisions: &[String], frame: &str| said(&checked(decisions, frame), "t", Kind::Guardrail);
    let never = r#"{"guardrails": [{"name": "N", "term": "a", "bound": {"kind": "neverInput"}}]}"#;
    for frame in [r#"{"protected": ["a"]}"#, never] {
        for expression in ["<text>a + 1</text>", "<text>z</text>", "<text>if a &gt; 1 then 1 else 2</text>"] {
            let found = protected(&[z.to_owned(), asking(expression)], frame);
            assert_eq!(found, [(Outcome::Violated, vec![])], "{expression} {frame}");
        }
        let other = protected(&[asking("<text>b + 1</text>")], frame);
        assert!(other.iter().all(|(status, _)| *status == Outcome::Proved), "{other:?}");
    }
    let part = |frame: &str| protected(&[asking("<text>Driver.Age + 1</text>")], frame);
    assert_eq!(part(r#"{"protected": ["Driver.Age"]}"#), [(Outcome::Violated, vec![])]);
    assert_eq!(part(r#"{"protected": ["Driver"]}"#), [(Outcome::Violated, vec![])]);
}

/// A table that asks `T` as a text and `P.N`, a part, as a number; both have their values in item definitions.
const DECLARED: &str = r##"<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
  <itemDefinition name="tT"><typeRef>string</typeRef><allowedValues><text>"a","b"</text></allowedValues></itemDefinition>
  <itemDefinition name="tP"><itemComponent name="N"><typeRef>number</typeRef>
    <allowedValues><text>[0..10]</text></allowedValues></itemComponent></itemDefinition>
  <inputData id="i1" name="T"><variable name="T" typeRef="tT"/></inputData>
  <inputData id="i2" name="P"><variable name="P" typeRef="tP"/></inputData>
  <decision id="D" name="D"><variable name="D" typeRef="number"/>
    <informationRequirement><requiredInput href="#i1"/></informationRequirement>
    <informationRequirement><requiredInput href="#i2"/></informationRequirement>
    <decisionTable><input><inputExpression typeRef="string"><text>T</text></inputExpression></input>
      <input><inputExpression typeRef="number"><text>P.N</text></inputExpression></input><output typeRef="number"/>
      <rule><inputEntry><text>"a"</text></inputEntry><inputEntry><text>[0..5]</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
      <rule><inputEntry><text>"a"</text></inputEntry><inputEntry><text>(5..10]</text></inputEntry><outputEntry><text>2</text></outputEntry></rule>
      <rule><inputEntry><text>"b"</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>3</text></outputEntry></rule>
    </decisionTable></decision>
  <decision id="L" name="L"><variable name="L"/><literalExpression><text>T</text></literalExpression></decision>
  <decisionService id="s" name="S"><outputDecision href="#D"/></decisionService></definitions>"##;

#[test]
fn the_values_that_a_model_declares_hold_where_a_column_says_the_base_type() {
    let model = read(DECLARED).unwrap();
    let report = check(&model, rules(&model), &Frame::default());
    assert!(report.is_clean(), "{report:?}");
    // A column whose type lists fewer is alone with them.
    let (head, rest) = DECLARED.split_once("<decision id").unwrap();
    let (table, rest) = rest.split_once("</decision>").unwrap();
    let narrow = table.replace("=\"D\"", "=\"E\"").replace("\"string\"><text>T", "\"tA\"><text>T");
    let last = table.rfind("<rule>").unwrap();
    let wide = format!("{}</decisionTable>", &table[..last]);
    let type_a = "<itemDefinition name=\"tA\"><typeRef>string</typeRef><allowedValues><text>\"a\"</text></allowedValues>\
                  </itemDefinition>";
    let head = head.replace("<itemDefinition name=\"tP\">", &format!("{type_a}<itemDefinition name=\"tP\">"));
    let both = format!("{head}<decision id{narrow}</decision><decision id{wide}</decision>{rest}");
    let model = read(&both).unwrap();
    let report = check(&model, rules(&model), &Frame::default());
    assert_eq!(said(&report, "D", Kind::Gap), [(Outcome::Violated, vec![])]);
}

#[test]
fn what_is_no_table_is_named() {
    let model = read(DECLARED).unwrap();
    let report = check(&model, rules(&model), &Frame::default());
    assert_eq!(report.unsupported, ["L: an expression, not a table", "S: a decision service"]);
}

#[test]
fn a_part_that_is_left_out_is_missing_and_one_that_is_wrong_is_named() {
    let model = read(&DECLARED.replace(
        "<itemComponent name=\"N\">",
        "<itemComponent name=\"O\"><typeRef>string</typeRef>\
        </itemComponent><itemComponent name=\"N\">",
    ))
    .unwrap();
    let program = Arc::new(Program::new(std::slice::from_ref(&model)));
    let asked = |given: Value| {
        let given = as_json::given(&model, given.as_object().unwrap());
        let outcome = program.evaluate("D", &given, None).unwrap();
        let reasons: Vec<Reason> = outcome.warnings.into_iter().map(|warning| warning.reason).collect();
        (as_json::of_feel(&outcome.value), reasons)
    };
    assert_eq!(asked(json!({"T": "a", "P": {"N": 3}})), (json!(1), vec![]));
    assert_eq!(asked(json!({"T": "a", "P": {"O": "x"}})), (Value::Null, vec![Reason::NoRow]));
    let (value, reasons) = asked(json!({"T": "a", "P": {"O": "x", "N": 11}}));
    assert_eq!((value, &reasons[0]), (Value::Null, &Reason::UntakenInput { name: "P.N".to_owned() }));
}

#[test]
fn a_check_that_runs_out_of_time_says_what_is_not_known() {
    let model = read(DECLARED).unwrap();
    let report = check_watched(&model, rules(&model), &Frame::default(), &Watcher { stop: &|| true, at: &|_, _| {} });
    let reasons: Vec<_> = report.decisions[0].findings.iter().filter_map(|found| found.reason).collect();
    assert!(!report.is_clean() && reasons.contains(&ProofReason::Stopped), "{report:?}");
}

#[test]
fn guardrails_of_one_name_are_told_apart() {
    let bound = |max: &str| format!(r#"{{"name": "G", "term": "t", "bound": {{"kind": "atMost", "max": "{max}"}}}}"#);
    let table = [decision("t", "UNIQUE", "", &[["-", "5"]])];
    let report = checked(&table, &format!("{{\"guardrails\": [{}, {}]}}", bound("4"), bound("9")));
    let told = report.decisions[0].findings.iter().filter(|found| found.kind == Kind::Guardrail);
    let told: Vec<_> = told.map(|found| (found.status, json!(found)["bound"]["max"].clone())).collect();
    assert_eq!(told, [(Outcome::Violated, json!("4")), (Outcome::Proved, json!("9"))]);
}
