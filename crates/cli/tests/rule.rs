//! Rules in files as somebody's build sees them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::process::Command;

use serde_json::Value;

fn file(name: &str) -> String {
    format!("{}/../dmn/tests/files/{name}.dmn", env!("CARGO_MANIFEST_DIR"))
}

/// The exit code, stdout and stderr of a call.
fn rule(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_spielraum-cli"))
        .args(["--language", "en", "rule"])
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn json(arguments: &[&str]) -> (Option<i32>, Value) {
    let (code, out, err) = rule(arguments);
    (code, serde_json::from_str(&out).unwrap_or(Value::String(err)))
}

#[test]
fn a_check_tells_every_finding_with_a_case() {
    let (code, report) = json(&["check", &file("drools_dt_GapsXYv2"), "--json"]);
    assert_eq!(code, Some(1));
    let decision = &report["decisions"][0];
    assert_eq!((&decision["name"], &decision["hit_policy"]), (&"my decision".into(), &"ANY".into()));
    assert_eq!((&decision["rows"], &decision["columns"]), (&4.into(), &3.into()));
    let findings = decision["findings"].as_array().unwrap();
    let gap = findings.iter().find(|finding| finding["kind"] == "gap").unwrap();
    assert_eq!(gap["status"], "violated");
    assert!(gap["case"].as_object().unwrap().len() == 2, "{gap}");
    assert_eq!(report["unsupported"], Value::Array(Vec::new()));
    let (code, halted) = json(&["check", &file("drools_dt_GapsXYv2"), "--seconds", "0", "--json"]);
    assert!(code == Some(1) && halted.to_string().contains("\"stopped\""), "{halted}");
}

#[test]
fn a_clean_file_ends_with_0_and_a_frame_can_make_it_1() {
    let loans = file("dmnscala_personLoanCompliance");
    let (code, out, _) = rule(&["check", &loans]);
    assert_eq!(code, Some(0), "{out}");
    let folder = tempfile::tempdir().unwrap();
    let frame = folder.path().join("frame.json");
    let bound = r#"{"guardrails": [{"name": "Always compliant", "term": "Person Loan Compliance",
        "bound": {"kind": "is", "value": {"kind": "text", "value": "Compliant"}}}],
        "protected": ["creditBalance"]}"#;
    std::fs::write(&frame, bound).unwrap();
    let (code, report) = json(&["check", &loans, "--frame", frame.to_str().unwrap(), "--json"]);
    assert_eq!(code, Some(1));
    let findings = report["decisions"][0]["findings"].as_array().unwrap();
    let broken: Vec<&Value> = findings
        .iter()
        .filter(|finding| finding["kind"] == "guardrail" && finding["status"] == "violated")
        .map(|finding| &finding["guardrail"])
        .collect();
    assert!(broken.contains(&&"Always compliant".into()) && broken.contains(&&"creditBalance".into()), "{report}");
}

#[test]
fn what_is_no_feel_is_named_and_never_called_proved() {
    let (code, report) = json(&["check", &file("drools_MortgageRecommender"), "--json"]);
    assert_eq!(code, Some(1));
    assert!(report["unsupported"].as_array().unwrap().len() > 90);
    let findings = report["decisions"][0]["findings"].as_array().unwrap();
    let rows = findings.iter().find(|finding| finding["kind"] == "unreachable").unwrap();
    assert_eq!((&rows["status"], &rows["reason"]), (&"not_provable".into(), &"unreadCells".into()));
}

#[test]
fn decisions_are_evaluated_over_those_they_need() {
    let input = r#"{"Driver": {"Name": "A", "Age": 30, "State": "X", "City": "Y", "Points": 15},
        "Violation": {"Code": "s", "Date": "2026-11-25", "Type": "speed", "Speed Limit": 100, "Actual Speed": 140}}"#;
    let (code, answer) = json(&["evaluate", &file("kogito_TrafficViolation"), "--input", input, "--json"]);
    assert_eq!((code, &answer["warnings"]), (Some(0), &Value::Array(Vec::new())), "{answer}");
    assert_eq!(answer["decisions"]["Fine"], serde_json::json!({ "Amount": 1000, "Points": 7 }));
    assert_eq!(answer["decisions"]["Suspended"], "Yes");
    // The value of a decision may be called otherwise than the decision, and two decisions alike.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("called.dmn");
    let decision = |id: &str, name: &str, variable: &str| {
        format!(
            "<decision id=\"{id}\" name=\"{name}\"><variable name=\"{variable}\"/>\
             <literalExpression><text>1</text></literalExpression></decision>"
        )
    };
    let text = [decision("a", "A", "one"), decision("b", "B", "two"), decision("c", "C", "two")].concat();
    let model = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    std::fs::write(&path, format!("<definitions xmlns=\"{model}\" name=\"m\" namespace=\"n\">{text}</definitions>"))
        .unwrap();
    let (code, answer) = json(&["evaluate", path.to_str().unwrap(), "--json"]);
    assert_eq!((code, &answer["decisions"]), (Some(0), &serde_json::json!({ "one": 1, "b": 1, "c": 1 })), "{answer}");
    let (code, answer) = json(&["evaluate", path.to_str().unwrap(), "--decision", "C", "--json"]);
    assert_eq!((code, &answer["decisions"]), (Some(0), &serde_json::json!({ "c": 1 })), "{answer}");
    let (code, _, err) = rule(&["evaluate", &file("kogito_TrafficViolation"), "--decision", "Nothing"]);
    assert!(code == Some(2) && err.contains("no decision “Nothing”"), "{err}");
}

#[test]
fn a_changed_cell_is_told_by_the_cases_it_changes() {
    let before = file("camunda_fraudRating");
    let (code, same) = json(&["compare", &before, &before, "--json"]);
    assert_eq!((code, &same["decisions"][0]["status"]), (Some(0), &"same".into()));
    let unread = file("drools_MortgageRecommender");
    let (code, same) = json(&["compare", &unread, &unread, "--json"]);
    assert_eq!(
        (code, &same["decisions"][0]["status"]),
        (Some(0), &"same".into()),
        "cells that nobody reads are the same"
    );
    let folder = tempfile::tempdir().unwrap();
    let after = folder.path().join("after.dmn");
    let old = file("dmnscala_personLoanCompliance");
    let text = std::fs::read_to_string(&old).unwrap();
    let changed = text.replacen("10000", "12000", 1);
    assert_ne!(text, changed);
    std::fs::write(&after, changed).unwrap();
    let (code, found) = json(&["compare", &old, after.to_str().unwrap(), "--json"]);
    assert_eq!((code, &found["decisions"][0]["status"]), (Some(1), &"changed".into()));
    assert!(!found["decisions"][0]["changes"].as_array().unwrap().is_empty());
}

#[test]
fn another_edition_is_the_same_file_but_for_its_namespaces() {
    let original = file("kogito_Prequalification");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("newer.dmn");
    let (code, _, err) = rule(&["convert", &original, "--to", "1.5", "--out", out.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{err}");
    let newer = std::fs::read_to_string(&out).unwrap();
    assert!(newer.contains("https://www.omg.org/spec/DMN/20230324/MODEL/"));
    let check = |path: &str| json(&["check", path, "--json"]).1;
    assert_eq!(check(&original), check(out.to_str().unwrap()));
    let lines = |text: &str| text.lines().count();
    assert_eq!(lines(&newer), lines(&std::fs::read_to_string(&original).unwrap()));
}

#[test]
fn what_an_older_edition_does_not_have_is_named_and_fails_the_build() {
    let folder = tempfile::tempdir().unwrap();
    let (before, after) = (folder.path().join("newer.dmn"), folder.path().join("older.dmn"));
    let part =
        |name: &str, text: &str| format!("<{name}><literalExpression><text>{text}</text></literalExpression></{name}>");
    let model = format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" name=\"m\"><decision id=\"d\" name=\"d\">\
         <conditional>{}{}{}</conditional></decision></definitions>",
        part("if", "true"),
        part("then", "1"),
        part("else", "2")
    );
    std::fs::write(&before, &model).unwrap();
    let (before, out) = (before.to_str().unwrap(), after.to_str().unwrap());
    let (code, _, err) = rule(&["convert", before, "--to", "1.3", "--out", out]);
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("conditional (1.4)"), "{err}");
    // It is kept all the same.
    assert!(std::fs::read_to_string(out).unwrap().contains("<conditional>"));
    assert_eq!(rule(&["convert", before, "--to", "1.5", "--out", out]).0, Some(0));
}

#[test]
fn files_that_are_no_models_end_with_2_and_say_why() {
    let folder = tempfile::tempdir().unwrap();
    let bomb = folder.path().join("bomb.dmn");
    let lol = "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><definitions>&b;</definitions>";
    std::fs::write(&bomb, lol).unwrap();
    let large = folder.path().join("large.dmn");
    std::fs::File::create(&large).unwrap().set_len(100 << 20).unwrap();
    for path in [bomb.to_str().unwrap(), large.to_str().unwrap(), "/nowhere/at.dmn"] {
        let (code, out, err) = rule(&["check", path]);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{path}");
        assert!(
            err.contains("declares a document type")
                || err.contains("larger than the 20 MB")
                || err.contains("cannot be read"),
            "{err}"
        );
        assert!(err.contains("Nothing was changed"), "{err}");
    }
    let cut = folder.path().join("cut.dmn");
    std::fs::write(&cut, "<definitions>\n  <decision>").unwrap();
    let (code, _, err) = rule(&["check", cut.to_str().unwrap()]);
    assert!(code == Some(2) && err.contains("line 2, column 13"), "{err}");
}

#[test]
fn a_cell_that_cannot_be_read_says_why_and_from_which_character_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cells.dmn");
    let row = |asks: &str, answers: &str| {
        format!(
            "<rule><inputEntry><text>{asks}</text></inputEntry><outputEntry><text>{answers}</text></outputEntry></rule>"
        )
    };
    let model = format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"m\"><decision id=\"d\" name=\"d\">\
         <decisionTable><input><inputExpression typeRef=\"number\"><text>x</text></inputExpression></input>\
         <output name=\"r\" typeRef=\"number\"/>{}{}</decisionTable></decision></definitions>",
        row("&lt; 1", "x / 0"),
        row("[1..", "2")
    );
    std::fs::write(&path, model).unwrap();
    let (code, out, _) = rule(&["check", path.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(out.contains("d, row 1, d: “x / 0” cannot be read: it divides by zero (character 5)"), "{out}");
    assert!(out.contains("d, row 2, x: “[1..” cannot be read: a value is missing (character 5)"), "{out}");
}

/// A model with one table for each of two decisions.
fn two(folder: &std::path::Path, asks: [&str; 2]) -> String {
    let decision = |id: &str, asks: &str, needs: &str| {
        format!(
            "<decision id=\"{id}\" name=\"{id}\"><variable name=\"{id}\" typeRef=\"number\"/>{needs}<decisionTable>\
             <input><inputExpression typeRef=\"number\"><text>{asks}</text></inputExpression></input>\
             <output typeRef=\"number\"/><rule><inputEntry><text>&gt; 5</text></inputEntry><outputEntry><text>1.5</text></outputEntry>\
             </rule><rule><inputEntry><text>&lt;= 5</text></inputEntry><outputEntry><text>10</text></outputEntry></rule>\
             </decisionTable></decision>"
        )
    };
    let needs =
        |id: &str| format!("<informationRequirement><requiredDecision href=\"#{id}\"/></informationRequirement>");
    let given = "<informationRequirement><requiredInput href=\"#d\"/></informationRequirement>";
    let [one, other] = asks;
    let text = format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"m\" namespace=\"n\">\
         <inputData id=\"d\" name=\"Days\"><variable name=\"Days\" typeRef=\"number\"/></inputData>{}{}</definitions>",
        decision("A", one, if one == "B" { needs("B") } else { given.to_owned() }.as_str()),
        decision("B", other, &needs("A")),
    );
    let path = folder.join("two.dmn");
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn decisions_that_go_round_in_a_circle_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = two(folder.path(), ["B", "A"]);
    let (code, out, _) = rule(&["check", &path]);
    assert!(code == Some(1) && out.contains("A, B: they need each other in a circle"), "{out}");
    assert_eq!(json(&["check", &path, "--json"]).1["circles"], serde_json::json!([["A", "B"]]));
    let straight = two(folder.path(), ["Days", "A"]);
    assert_eq!(json(&["check", &straight, "--json"]).1.get("circles"), None);
}

#[test]
fn many_cases_are_answered_beside_their_columns_and_bad_lines_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = two(folder.path(), ["Days", "A"]);
    let cases = folder.path().join("cases.csv");
    std::fs::write(&cases, "Case;Days;B\nx;7,5;\ny;3;10\nz;soon;\nw;1\n").unwrap();
    let cases = cases.to_str().unwrap();
    let (code, out, err) = rule(&["evaluate", &path, "--cases", cases, "--written", "de"]);
    assert_eq!(code, Some(1), "{err}");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[..3], ["Case;Days;B;A;B: answer;Problem", "x;7,5;;1,5;10;", "y;3;10;10;1,5;"]);
    assert!(lines[3].starts_with("z;soon;;;;") && lines[4].starts_with("w;1;;;;"), "{out}");
    assert!(err.contains("Line 4: “soon” in column “Days” is no number."), "{err}");
    assert!(err.contains("Line 5: It has more or fewer cells"), "{err}");
    assert!(err.contains("Column “Case” is no input") && err.contains("4 lines, 2 of them with problems"), "{err}");
    let (code, answers) = json(&["evaluate", &path, "--cases", cases, "--decision", "A", "--json"]);
    // In English, "7,5" is no number.
    assert_eq!((code, answers["cases"][0]["problems"].as_array().unwrap().len()), (Some(1), 1));
    assert_eq!(answers["cases"][1], serde_json::json!({ "line": 3, "answers": { "A": 10 }, "problems": [] }));

    let clean = folder.path().join("clean.csv");
    std::fs::write(&clean, "days\n7\n").unwrap();
    let out = folder.path().join("out.csv");
    let (code, said, _) =
        rule(&["evaluate", &path, "--cases", clean.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!((code, said.as_str()), (Some(0), ""));
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "\u{feff}days,A,B,Problem\n7,1.5,10,\n");
    let (code, _, err) = rule(&["evaluate", &path, "--cases", "/nowhere/cases.csv"]);
    assert!(code == Some(2) && err.contains("cases.csv"), "{err}");
}

#[test]
fn parts_of_inputs_are_columns_and_so_are_the_outputs_of_a_decision() {
    let folder = tempfile::tempdir().unwrap();
    let cases = folder.path().join("cases.csv");
    std::fs::write(
        &cases,
        "Driver.Points,Violation.Type,Violation.Actual Speed,Violation.Speed Limit,Violation.Date\n15,speed,140,100,2026-11-25\n",
    )
    .unwrap();
    let (code, answers) =
        json(&["evaluate", &file("kogito_TrafficViolation"), "--cases", cases.to_str().unwrap(), "--json"]);
    assert_eq!(code, Some(0), "{answers}");
    let expected =
        serde_json::json!({ "Fine.Amount": 1000, "Fine.Points": 7, "Should the driver be suspended?": "Yes" });
    let found = &answers["cases"][0]["answers"];
    assert_eq!(
        (&found["Fine.Amount"], &found["Fine.Points"]),
        (&expected["Fine.Amount"], &expected["Fine.Points"]),
        "{found}"
    );
}

#[test]
fn rules_come_into_a_workspace_and_leave_it() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("w.spielraum");
    let workspace = workspace.to_str().unwrap();
    let cli = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_spielraum-cli"))
            .args(["--language", "en"])
            .args(arguments)
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    cli(&["demo", "--file", workspace]);
    let exported = folder.path().join("out");
    let out = exported.to_str().unwrap();
    assert_eq!(cli(&["rule", "export", "--file", workspace, "--out", out]).0, Some(0));
    let mut files: Vec<_> = std::fs::read_dir(&exported).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 5, "{files:?}");

    let traffic = file("kogito_TrafficViolation");
    let import = |team: &str, more: &[&str]| {
        cli(&[&["rule", "import", &traffic, "--file", workspace, "--team", team], more].concat())
    };
    let (code, looked, err) = import("Delivery & returns", &["--check"]);
    assert!(code == Some(0) && looked.contains("Fine (4 rows)"), "{err}{looked}");
    let (code, said, err) = import("Delivery & returns", &["--json"]);
    assert_eq!(code, Some(0), "{err}");
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["rules"][0]["topic"], "Fine");
    let id = said["rules"][0]["id"].as_str().unwrap();
    let (code, back, _) = cli(&["rule", "export", "--file", workspace, "--rule", id, "--to", "source"]);
    assert_eq!((code, back), (Some(0), std::fs::read_to_string(&traffic).unwrap()));
    // The rules that came in no file are not written as if they had.
    let sources = folder.path().join("sources");
    let every = ["rule", "export", "--file", workspace, "--to", "source", "--out", sources.to_str().unwrap()];
    let (code, _, err) = cli(&every);
    assert_eq!((code, std::fs::read_dir(&sources).unwrap().count()), (Some(0), 1), "{err}");
    let (code, _, err) = cli(&["rule", "export", "--file", workspace, "--rule", "Charged twice", "--to", "source"]);
    assert!(code == Some(1) && err.contains("came in no file"), "{err}");
    let (code, newer, _) = cli(&["rule", "export", "--file", workspace, "--rule", "Fine", "--to", "1.5"]);
    assert!(code == Some(0) && newer.contains("https://www.omg.org/spec/DMN/20230324/MODEL/"));

    assert_eq!(import("Nobody", &[]).0, Some(1));
    assert_eq!(import("Delivery & returns", &["--table", "Nothing"]).0, Some(1));
    let bad = folder.path().join("bad.dmn");
    std::fs::write(&bad, "<bpmn/>").unwrap();
    let (code, _, err) =
        cli(&["rule", "import", bad.to_str().unwrap(), "--file", workspace, "--team", "Delivery & returns"]);
    assert!(code == Some(2) && err.contains("not a decision model"), "{err}");
}

/// A table of one input that sets the goodwill, with what the input and the output take.
fn goodwill(folder: &std::path::Path, policy: &str, rows: &[(&str, &str)]) -> String {
    let rule = |(input, output): &(&str, &str)| {
        format!(
            "<rule><inputEntry><text>{input}</text></inputEntry><outputEntry><text>{output}</text></outputEntry></rule>"
        )
    };
    let rows: String = rows.iter().map(rule).collect();
    let path = folder.join("goodwill.dmn");
    let text = format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"m\" namespace=\"n\">\
         <inputData id=\"i\" name=\"Order value\"><variable name=\"Order value\" typeRef=\"number\"/></inputData>\
         <decision id=\"d\" name=\"Goodwill\"><variable name=\"Goodwill\" typeRef=\"number\"/>\
         <informationRequirement><requiredInput href=\"#i\"/></informationRequirement>\
         <decisionTable {policy}><input><inputExpression typeRef=\"number\"><text>Order value</text></inputExpression>\
         <inputValues><text>[0..300]</text></inputValues></input>\
         <output name=\"Goodwill\" typeRef=\"number\"><outputValues><text>[0..50]</text></outputValues></output>\
         {rows}</decisionTable></decision></definitions>"
    );
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn what_is_computed_is_told_under_the_kinds_that_every_script_knows() {
    let folder = tempfile::tempdir().unwrap();
    let first = "hitPolicy=\"FIRST\"";
    let sum = "hitPolicy=\"COLLECT\" aggregation=\"SUM\"";
    let unreachable = serde_json::json!(["unreachable", "proved", null, null]);
    let gap = |status: &str, output: Value, case: Value| serde_json::json!(["gap", status, output, case]);
    let bound = |status: &str, output: Value, case: Value| serde_json::json!(["guardrail", status, output, case]);
    let named = |value: Value| serde_json::json!({ "name": "Goodwill", "value": value });
    let unnamed = || serde_json::json!({ "name": "Goodwill" });
    let at = |value: i64| serde_json::json!({ "Order value": value });
    for (policy, rows, code, expected) in [
        (first, vec![("-", "min(Order value * 0.2, 50)")], 0, vec![gap("proved", Value::Null, Value::Null)]),
        // Without a value there is no answer, so no case with an answer for each is claimed either.
        (first, vec![("-", "min(10 / Order value, 50)")], 1, vec![gap("violated", unnamed(), at(0))]),
        (first, vec![("-", "Order value * 0.2")], 1, vec![bound("violated", named(50.2.into()), at(251))]),
        (
            first,
            vec![("-", "sqrt(Order value)")],
            1,
            vec![gap("not_provable", unnamed(), Value::Null), bound("not_provable", unnamed(), Value::Null)],
        ),
        (
            sum,
            vec![("-", "30"), ("&gt;= 100", "25")],
            1,
            vec![bound("violated", serde_json::json!({ "name": "Goodwill", "value": 55, "together": true }), at(100))],
        ),
        (sum, vec![("-", "30"), ("&gt;= 100", "20")], 0, vec![gap("proved", Value::Null, Value::Null)]),
    ] {
        let path = goodwill(folder.path(), policy, &rows);
        let (ended, report) = json(&["check", &path, "--json"]);
        assert_eq!(report["unsupported"], Value::Array(Vec::new()), "{report}");
        let findings = report["decisions"][0]["findings"].as_array().unwrap().iter();
        let told = |finding: &Value| {
            let part = |name: &str| finding.get(name).cloned().unwrap_or(Value::Null);
            Value::Array(["kind", "status", "output", "case"].map(part).to_vec())
        };
        let told: Vec<Value> = findings.map(told).filter(|one| *one != unreachable).collect();
        assert_eq!((ended, told), (Some(code), expected), "{rows:?}");
    }
    let path = goodwill(folder.path(), first, &[("-", "sqrt(Order value)")]);
    let (_, said, _) = rule(&["check", &path]);
    assert!(said.contains("“Goodwill” always has a value is not provable: a formula uses a function"), "{said}");
}

#[test]
fn why_a_value_is_missing_is_said_in_the_language_of_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let path = goodwill(folder.path(), "hitPolicy=\"FIRST\"", &[("-", "10 / Order value")]);
    let evaluate = |language: &str, more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_spielraum-cli"))
            .args(["--language", language, "rule", "evaluate", &path, "--input", r#"{"Order value": 0}"#])
            .args(more)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap())
    };
    assert_eq!(evaluate("de", &[])[1].trim(), "Goodwill (bei d): geteilt wird durch null.");
    assert_eq!(evaluate("en", &[])[1].trim(), "Goodwill (at d): it divides by zero.");
    let report: Value = serde_json::from_str(&evaluate("de", &["--json"])[0]).unwrap();
    assert_eq!(report["warnings"][0]["reason"]["kind"], "divisionByZero");
}

/// A model with decisions by name and id, each with a table of one row that answers the number.
fn decisions(folder: &std::path::Path, all: &[(&str, &str, &str)], more: &str) -> String {
    let path = folder.join("decisions.dmn");
    let one = |(id, name, answer): &(&str, &str, &str)| {
        format!(
            "<decision id=\"{id}\" name=\"{name}\"><variable name=\"{name}\" typeRef=\"number\"/>
            <informationRequirement><requiredInput href=\"#i\"/></informationRequirement><decisionTable>
            <input><inputExpression typeRef=\"number\"><text>age</text></inputExpression></input><output typeRef=\"number\"/>
            <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>{answer}</text></outputEntry></rule>
            </decisionTable></decision>"
        )
    };
    let decisions: String = all.iter().map(one).collect();
    let model = format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"n\">{more}
        <inputData id=\"i\" name=\"age\"><variable name=\"age\" typeRef=\"number\"/></inputData>{decisions}</definitions>"
    );
    std::fs::write(&path, model).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn an_answer_of_two_decisions_with_one_name_is_said_to_be_of_nobody_knows_which() {
    let folder = tempfile::tempdir().unwrap();
    let path = decisions(folder.path(), &[("a", "Fee", "1"), ("b", "Fee", "2")], "");
    let (code, report) = json(&["evaluate", &path, "--input", r#"{"age": 3}"#, "--json"]);
    assert_eq!((code, &report["duplicates"]), (Some(1), &serde_json::json!(["Fee"])));
    assert_eq!(report["decisions"], serde_json::json!({ "a": 1, "b": 2 }));
    let (code, out, err) = rule(&["evaluate", &path, "--input", r#"{"age": 3}"#]);
    assert_eq!((code, out.as_str()), (Some(1), "a: 1\nb: 2\n"));
    assert!(err.contains("More than one decision is called “Fee”"), "{err}");
    let cases = folder.path().join("cases.csv");
    std::fs::write(&cases, "age\n3\n").unwrap();
    for more in [&["--decision", "Fee"][..], &["--decision", "Fee", "--cases", cases.to_str().unwrap()]] {
        let (code, out, err) = rule(&[&["evaluate", &path], more].concat());
        assert_eq!((code, out.as_str()), (Some(2), ""), "{err}");
        assert!(err.contains("Ask for one by its id: a, b."), "{err}");
    }
    let (code, out, _) = rule(&["evaluate", &path, "--decision", "b", "--input", r#"{"age": 3}"#]);
    assert_eq!((code, out.as_str()), (Some(0), "b: 2\n"));
}

#[test]
fn a_file_of_which_something_is_neither_proved_nor_evaluated_is_not_clean() {
    let folder = tempfile::tempdir().unwrap();
    let all = [("a", "Fee", "1")];
    assert_eq!(rule(&["check", &decisions(folder.path(), &all, "")]).0, Some(0));
    let other = "<import name=\"o\" namespace=\"zz\" importType=\"x\" locationURI=\"other.dmn\"/>";
    let java = "<businessKnowledgeModel id=\"k\" name=\"cos\"><variable name=\"cos\"/><encapsulatedLogic kind=\"Java\">
        <context/></encapsulatedLogic></businessKnowledgeModel>";
    for (more, named) in [(other, "other.dmn: model in another file"), (java, "k: function of kind Java")] {
        let (code, report) = json(&["check", &decisions(folder.path(), &all, more), "--json"]);
        assert_eq!((code, &report["unsupported"]), (Some(1), &serde_json::json!([named])));
    }
}
