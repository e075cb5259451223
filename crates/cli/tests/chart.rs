//! Charts of files as somebody at a terminal draws them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::process::Command;

use serde_json::Value;

/// The exit code, stdout and stderr of a call.
fn chart(language: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_spielraum-cli"))
        .args(["--language", language, "chart"])
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn file(text: impl AsRef<[u8]>) -> tempfile::NamedTempFile {
    let file = tempfile::Builder::new().suffix(".csv").tempfile().unwrap();
    std::fs::write(file.path(), text).unwrap();
    file
}

fn path(file: &tempfile::NamedTempFile) -> &str {
    file.path().to_str().unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let (code, out, err) = chart("en", &[arguments, &["--json"]].concat());
    assert_eq!(code, Some(0), "{err}");
    serde_json::from_str(&out).unwrap()
}

fn reference(name: &str) -> Value {
    let path = format!("{}/../domain/tests/fixtures/spc/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn flagged(answer: &Value, flag: &str) -> Vec<u64> {
    let flags = answer["flags"].as_array().unwrap().iter();
    (0..).zip(flags).filter(|(_, flags)| flags.as_array().unwrap().contains(&flag.into())).map(|(at, _)| at).collect()
}

/// As pandas writes it: an index without a name stands in front.
fn series() -> tempfile::NamedTempFile {
    let dataset = reference("ae_rjz_rebase_fix_target");
    let values = dataset["y"].as_array().unwrap().iter().enumerate();
    file(values.map(|(at, value)| format!("{at},{value}\n")).fold(",breaches\n".to_owned(), |text, row| text + &row))
}

#[test]
fn limits_and_flags_are_those_of_the_reference() {
    let (file, dataset) = (series(), reference("ae_rjz_rebase_fix_target"));
    let base = [path(&file), "--value", "breaches", "--rules", "nhs", "--improve", "down"];
    for (key, more) in [
        ("rebase", vec!["--rebase-at", "12", "--rebase-at", "24"]),
        ("rebase_excel", vec!["--no-screen", "--rebase-at", "24", "--rebase-at", "12"]),
        ("fix12", vec!["--screen", "--fix-after", "12"]),
        ("fix12_rebase", vec!["--screen", "--fix-after", "12", "--rebase-at", "18"]),
    ] {
        let (answer, theirs) = (json(&[&base[..], &more].concat()), &dataset["results"][key]);
        for (ours, flag) in [("outside", "outside"), ("shift", "shift7"), ("two_of_three", "two_of_three")] {
            let expected = &theirs["flagged"][flag];
            let expected = expected.as_array().cloned().unwrap_or_else(|| vec![expected.clone()]);
            assert_eq!(Value::from(flagged(&answer, ours)), Value::from(expected), "{key} {ours}");
        }
        let last = answer["lower"].as_array().unwrap().last().unwrap().as_f64().unwrap();
        let expected = theirs["segments"]["lpl"].as_array().unwrap().last().unwrap().as_f64().unwrap();
        assert!((last - expected).abs() < 1e-6 && answer["centre"].as_array().unwrap().len() == 36, "{key}");
        assert_eq!(answer["verdicts"].as_array().unwrap().len(), 36);
    }
}

#[test]
fn shares_get_the_chart_that_suits_them_unless_told_otherwise() {
    let dataset = reference("uci_sla_missed_share_daily");
    let rows = dataset["num"].as_array().unwrap().iter().zip(dataset["den"].as_array().unwrap());
    let file =
        file(rows.map(|(n, d)| format!("{n};{d}\n")).fold("missed;opened\n".to_owned(), |text, row| text + &row));
    let base = [path(&file), "--numerator", "missed", "--denominator", "opened"];
    let answer = json(&base);
    assert_eq!(answer["chart"], "pprime");
    let (upper, theirs) = (&answer["upper"][3], &dataset["results"]["qic_pp_plain"]["ucl"][3]);
    assert!((upper.as_f64().unwrap() - theirs.as_f64().unwrap()).abs() < 1e-6);
    assert_eq!(answer["segments"][0]["runs"]["n_crossings_min"], 25);
    for which in ["xmr", "p", "pprime", "u", "uprime", "funnel"] {
        assert_eq!(json(&[&base[..], &["--chart", which]].concat())["chart"], which);
    }
}

#[test]
fn a_missing_figure_keeps_its_place_and_eleven_points_signal_nothing() {
    let file = file("x;wert\n1;1,5\n2;\n3;NA\n4;2,5\n5;1\n6;2\n7;1\n8;2\n9;1\n10;2\n11;1\n12;2\n13;999\n");
    let answer = json(&[path(&file), "--value", "wert"]);
    assert_eq!(answer["flags"].as_array().unwrap().len(), 13);
    assert_eq!(answer["moving_range"][3], 1.0);
    assert_eq!(answer["segments"][0]["provisional"], true);
    assert!(answer["flags"].as_array().unwrap().iter().all(|flags| flags.as_array().unwrap().is_empty()));
    let (_, told, _) = chart("de", &[path(&file), "--value", "wert"]);
    assert!(told.contains("Die Grenzen stehen auf 11 Werten. Unter 12 sind sie vorläufig"), "{told}");
}

#[test]
fn what_cannot_be_read_ends_with_2_and_says_why_in_both_languages() {
    let words = file("y\n1\n2\nthree\n");
    let two_ways = file("y;x\n1,234;1\n2,345;2\n");
    let odd = file("x,y\n1,2\n1,2,3\n");
    let (empty, header, binary) = (file(""), file("x,y\n"), file(b"\x89PNG\0\0"));
    let damaged = file(b"PK\x03\x04\0\0");
    let counts = file("n,d\n1,2\n3,2\n-1,2\n");
    let value = ["--value", "y"];
    for (path, arguments, en, de) in [
        (path(&words), &value[..], "“three” in line 4 is no number", "„three“ in Zeile 4 ist keine Zahl"),
        (
            path(&two_ways),
            &value,
            "“1,234” in line 2 can be read in two ways",
            "„1,234“ in Zeile 2 lässt sich auf zwei",
        ),
        (path(&odd), &value, "Line 3 of", "Zeile 3 von"),
        (path(&empty), &value, "There is nothing in", "steht nichts"),
        (path(&header), &value, "Below the header", "Unter der Kopfzeile"),
        (path(&binary), &value, "is not a text file", "ist keine Textdatei"),
        (path(&damaged), &value, "a workbook that is damaged", "eine Arbeitsmappe, die beschädigt"),
        (path(&words), &["--value", "z"], "has no column “z”", "hat keine Spalte „z“"),
        (path(&words), &["--value", "y", "--chart", "p"], "Give --numerator", "Gebt --numerator"),
        (path(&counts), &["--numerator", "n", "--denominator", "d"], "In line 4", "In Zeile 4"),
        ("/nowhere/at.csv", &value, "/nowhere/at.csv", "/nowhere/at.csv"),
    ] {
        for (language, expected) in [("en", en), ("de", de)] {
            let (code, out, err) = chart(language, &[&[path], arguments].concat());
            assert_eq!((code, out.as_str()), (Some(2), ""), "{path}");
            assert!(err.contains(expected), "{err}");
        }
    }
    let share = file("n,d\n1,2\n3,2\n");
    let call = [path(&share), "--numerator", "n", "--denominator", "d", "--chart", "p"];
    assert!(chart("en", &call).2.contains("In line 3 more was found"));
}

#[test]
fn limits_from_points_that_are_not_there_are_refused() {
    let file = series();
    for (more, said) in [
        (["--rebase-at", "99"], "--rebase-at 99 lies outside the series: its 36 points are counted from 0 to 35."),
        (["--rebase-at", "36"], "--rebase-at 36 lies outside the series"),
        (["--fix-after", "0"], "--fix-after 0 is not possible"),
        (["--fix-after", "37"], "--fix-after 37 is not possible"),
    ] {
        let (code, out, err) = chart("en", &[&[path(&file), "--value", "breaches"][..], &more].concat());
        assert_eq!((code, out.as_str()), (Some(2), ""), "{more:?}");
        assert!(err.contains(said), "{err}");
    }
    let (code, _, err) = chart("de", &[path(&file), "--value", "breaches", "--rebase-at", "99"]);
    assert!(code == Some(2) && err.contains("außerhalb der Reihe"), "{err}");
    assert_eq!(json(&[path(&file), "--value", "breaches", "--rebase-at", "35", "--fix-after", "36"])["chart"], "xmr");
}
