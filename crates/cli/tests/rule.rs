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
    let (code, _, err) = rule(&["evaluate", &file("kogito_TrafficViolation"), "--decision", "Nothing"]);
    assert!(code == Some(2) && err.contains("no decision “Nothing”"), "{err}");
}

#[test]
fn a_changed_cell_is_told_by_the_cases_it_changes() {
    let before = file("camunda_fraudRating");
    let (code, same) = json(&["compare", &before, &before, "--json"]);
    assert_eq!((code, &same["decisions"][0]["status"]), (Some(0), &"same".into()));
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
        assert!(err.contains("cannot be read"), "{err}");
    }
}
