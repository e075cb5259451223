//! The command line as somebody at a terminal sees it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// The Thursday of the design's pictures.
const TODAY: &str = "2026-11-12";

fn cli(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spielraum-cli"));
    command.args(arguments);
    command
}

fn run(arguments: &[&str]) -> Output {
    cli(arguments).output().unwrap()
}

fn out(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", err(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder of its own with the path of a workspace that is not there yet.
fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("team.spielraum");
    (folder, file)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn demo(language: &str) -> String {
    let (_folder, file) = place();
    let call = ["demo", "--file", text(&file), "--today", TODAY, "--language", language];
    let first = out(&run(&call));
    assert_eq!(out(&run(&call)), first, "the second run reads what the first one wrote");
    // How wide the columns are is not what is tested; narrow spaces inside numbers stay.
    first.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn demo_tells_the_main_job_in_english() {
    let told = demo("en");
    for line in [
        "Mail-order example",
        "12 November 2026, week 46",
        "2 outcomes got worse. 1 outcome got better. 3 decisions wait for you. Everything else is steady.",
        "What we may offer v7: the proof shows 1 gap; another team answers 1 case differently\n",
        "What we may offer v6: to be looked at again, due 13 November 2026",
        "Frame v4, in force since 1 July 2026",
        "Goodwill per case at most €60 company DR at most €40, OP at most €25, WB at most €30",
        "Goodwill inside the stops delegate before: agree",
        "DR What we may offer v6 since 2 September 2026 proved again just now",
        "Draft v7 of “What we may offer”, Delivery & returns",
        "18 cases checked",
        "Gap: when Tracking says = No scan for 48 h, Days late = 6\u{202f}days and Date needed = yes, no row answers.",
        "guardrails do not apply: the rule does not set their terms",
        "kept, up to €25",
        "64\u{202f}% to 74\u{202f}%, centre 69\u{202f}%",
        "the centre was 61\u{202f}% before and is 69\u{202f}% since",
        "8 weeks in a row below the centre line, up to week 45",
        "week 45, the last one, lies outside the limits",
        "doi 10.24432/C57S4H",
        "5 finished last week, usual is 2 to 6",
        "85 of 100 finish in 12 days",
        "2 of 12 wait on others",
        "Doing: 4 of 4, full",
        "blocked 4 days, waits on Digital channels",
        "asked for by OP, needed by 16 November 2026",
    ] {
        assert!(told.contains(line), "{line:?} is missing in\n{told}");
    }
}

#[test]
fn demo_tells_the_main_job_in_german() {
    let told = demo("de");
    for line in [
        "Versandhandel (Beispiel)",
        "12. November 2026, Woche 46",
        "2 Wirkungen sind schlechter geworden. 1 ist besser geworden. 3 Entscheidungen warten auf euch.",
        "Rahmen v4, in Kraft seit 1. Juli 2026",
        "LR höchstens 40\u{202f}€, BZ höchstens 25\u{202f}€",
        "vorher: einigen",
        "Entwurf v7 von „Was wir anbieten dürfen“, Lieferung & Retoure",
        "Lücke: Wenn Sendungsstatus = Seit 48 h kein Scan",
        "antwortet keine Zeile.",
        "eingehalten, bis 25\u{202f}€",
        "8 Wochen in Folge unter der Mittellinie, bis Woche 45",
        "5 fertig in der letzten Woche, üblich sind 2 bis 6",
        "In Arbeit: 4 von 4, voll",
        "blockiert seit 4 Tagen, wartet auf Digitale Kanäle",
    ] {
        assert!(told.contains(line), "{line:?} is missing in\n{told}");
    }
}

#[test]
fn nothing_told_shows_the_name_of_a_message() {
    for language in ["en", "de"] {
        let told = demo(language);
        for mark in ["cli-", "sample-", "error-", "{$", "{ $"] {
            assert!(!told.contains(mark), "{mark} in\n{told}");
        }
    }
}

#[test]
fn a_new_workspace_is_told_without_anything_in_it() {
    let (_folder, file) = place();
    let begun = out(&run(&["new", "--file", text(&file), "--name", "Our team", "--language", "en"]));
    assert!(begun.starts_with("“Our team” lies at "), "{begun}");
    let told = out(&run(&["demo", "--file", text(&file), "--language", "en", "--today", TODAY]));
    assert!(told.contains("No frame is in force."), "{told}");
    assert!(!told.contains("Example"), "{told}");
}

#[test]
fn what_is_refused_is_said_in_words_and_ends_with_one() {
    let (folder, file) = place();
    let missing = run(&["doctor", "--file", text(&file), "--language", "en"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(err(&missing).contains("There is no file at"), "{}", err(&missing));

    let letter = folder.path().join("letter.spielraum");
    std::fs::write(&letter, "Dear customer").unwrap();
    for command in ["doctor", "demo", "rpc"] {
        let refused = run(&[command, "--file", text(&letter), "--language", "de"]);
        assert_eq!(refused.status.code(), Some(1), "{command}");
        let said = err(&refused);
        assert!(said.starts_with("Diese Datei ist kein Spielraum-Arbeitsbereich"), "{command}: {said}");
        assert!(said.contains(text(&letter)) && said.contains("Sie wurde nicht angefasst."), "{said}");
        assert!(refused.stdout.is_empty());
    }
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "Dear customer");

    let again = run(&["new", "--file", text(&letter), "--name", "A", "--language", "en"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(err(&again).contains("It was not overwritten."), "{}", err(&again));

    let nameless = run(&["new", "--file", text(&file), "--name", " ", "--language", "en"]);
    assert_eq!(nameless.status.code(), Some(1));
    assert!(err(&nameless).contains("Something is still missing here."), "{}", err(&nameless));

    let nowhere = folder.path().join("no/such/folder/a.spielraum");
    let refused = run(&["demo", "--file", text(&nowhere), "--language", "en"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("There is no folder at"), "{}", err(&refused));
}

#[test]
fn what_the_system_says_of_a_file_is_said_in_german_too() {
    let folder = tempfile::tempdir().unwrap();
    let in_german = |call: &[&str], expected: &str| {
        let said = err(&run(&[call, &["--language", "de"]].concat()));
        assert!(said.contains(expected) && !said.contains("os error"), "{call:?}: {said}");
    };
    let nowhere = folder.path().join("no.dmn");
    in_german(&["rule", "check", text(&nowhere)], "diese Datei oder diesen Ordner gibt es nicht");
    in_german(&["rule", "check", text(folder.path())], "das ist ein Ordner");
    let rule = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dmn/tests/files/camunda_dinnerDecisions.dmn");
    let convert = ["rule", "convert", text(&rule), "--to", "1.5", "--out"];
    let into = folder.path().join("no/such/rule.dmn");
    in_german(&[&convert[..], &[text(&into)]].concat(), "diese Datei oder diesen Ordner gibt es nicht");
    in_german(&[&convert[..], &["/dev/full"]].concat(), "Der Datenträger ist voll");
}

#[test]
fn a_synchronised_folder_is_warned_of_as_in_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("OneDrive");
    std::fs::create_dir(&inside).unwrap();
    let (ours, example) = (inside.join("ours.spielraum"), inside.join("example.spielraum"));
    let log = folder.path().join("contacts.csv");
    std::fs::write(&log, "Case;Customer;Contact at;Closed at\nV-1;K-1;13.07.2026 09:00;14.07.2026 10:00\n").unwrap();
    for call in [
        &["new", "--file", text(&ours), "--name", "Ours", "--team", "Us"][..],
        &["import", "--file", text(&ours), "--new-journey", "Late parcel", "--log", text(&log)],
        &["demo", "--file", text(&example)],
    ] {
        let done = run(&[call, &["--language", "en"]].concat());
        out(&done);
        let said = err(&done);
        assert!(said.contains("lies in a folder that OneDrive carries to other computers."), "{call:?}: {said}");
    }
}

/// What lies in a folder.
fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn doctor_leaves_nothing_beside_what_it_refuses_and_says_what_can_be_done() {
    let (folder, file) = place();
    out(&run(&["new", "--file", text(&file), "--name", "Ours", "--team", "Us"]));
    std::fs::remove_file(folder.path().join("team.spielraum-lock")).unwrap();
    let whole = std::fs::read(&file).unwrap();
    let doctor = |more: &[&str]| run(&[&["doctor", "--file", text(&file)], more].concat());

    std::fs::write(&file, &whole[..100_000]).unwrap();
    let damaged = doctor(&["--language", "en"]);
    assert_eq!(damaged.status.code(), Some(1));
    assert!(err(&damaged).contains("from your own backup") && !err(&damaged).contains("beside"), "{}", err(&damaged));
    assert_eq!(names(folder.path()), ["team.spielraum"]);
    let backup = folder.path().join("team (schema 3).spielraum-backup");
    std::fs::write(&backup, &whole).unwrap();
    let damaged = err(&doctor(&["--language", "de"]));
    assert!(damaged.trim().ends_with(&format!("die daneben liegt: {}", text(&backup))), "{damaged}");
    std::fs::remove_file(&backup).unwrap();

    std::fs::write(&file, &whole).unwrap();
    let newer = rusqlite::Connection::open(&file).unwrap();
    newer.execute_batch("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    drop(newer);
    let refused = doctor(&["--language", "en"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("only a newer one can tell"), "{}", err(&refused));
    assert_eq!(names(folder.path()), ["team.spielraum"]);
}

#[cfg(unix)]
#[test]
fn doctor_checks_a_file_that_takes_no_changes() {
    use std::os::unix::fs::PermissionsExt;

    let (folder, file) = place();
    out(&run(&["new", "--file", text(&file), "--name", "Ours", "--team", "Us"]));
    std::fs::remove_file(folder.path().join("team.spielraum-lock")).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
    let found = out(&run(&["doctor", "--file", text(&file), "--language", "en"]));
    assert!(found.contains("Sound: every table says what the log says."), "{found}");
    let refused = run(&["doctor", "--file", text(&file), "--rebuild", "--language", "en"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("Check it without --rebuild"), "{}", err(&refused));
    assert_eq!(names(folder.path()), ["team.spielraum"]);
}

#[test]
fn rpc_says_how_it_is_called_and_which_methods_there_are() {
    let (_folder, file) = place();
    let help = out(&run(&["rpc", "--help"]));
    let example = help.lines().find_map(|line| line.trim().strip_prefix("echo '")?.split_once('\''));
    let (request, call) = example.unwrap();
    assert!(call.contains("spielraum-cli rpc --file"), "{help}");
    out(&run(&["new", "--file", text(&file), "--name", "Ours"]));
    let mut child = cli(&["rpc", "--file", text(&file)]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(child.stdin.take().unwrap(), "{request}").unwrap();
    let reply: Value = serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!((&reply["id"], &reply["ok"]["teams"]), (&json!(1), &json!([])), "{reply}");

    let methods = out(&run(&["rpc", "--methods"]));
    assert!(methods.lines().any(|method| method == "card.move"), "{methods}");
    assert_eq!(run(&["rpc"]).status.code(), Some(2));
}

#[test]
fn a_call_that_is_not_understood_ends_with_two() {
    for call in [&["frobnicate"][..], &["demo"], &["doctor", "--file", "a", "--today", "yesterday"]] {
        assert_eq!(run(call).status.code(), Some(2), "{call:?}");
    }
}

#[test]
fn rpc_answers_every_line_and_keeps_the_file_to_itself() {
    let (_folder, file) = place();
    out(&run(&["new", "--file", text(&file), "--name", "Our team"]));
    let mut child = cli(&["rpc", "--file", text(&file), "--today", TODAY])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut replies = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut ask = |request: &str| -> Value {
        writeln!(stdin, "{request}").unwrap();
        serde_json::from_str(&replies.next().unwrap().unwrap()).unwrap()
    };

    let state = ask(r#"{"method": "app.state"}"#);
    assert_eq!((&state["ok"]["workspace"]["name"], &state["ok"]["today"]), (&json!("Our team"), &json!(TODAY)));
    let add = json!({
        "method": "team.add", "party": { "managers": "" },
        "params": { "name": "Delivery & returns", "short": "dr", "unit": null },
    });
    let added = ask(&add.to_string());
    let team = added["ok"].as_str().unwrap().to_owned();
    assert_eq!(added["changed"].as_array().unwrap().len(), 1, "{added}");
    let organisation = ask(r#"{"method": "organisation"}"#);
    assert_eq!(organisation["ok"]["teams"][0]["id"], json!(team));
    assert_eq!(organisation["ok"]["teams"][0]["short"], json!("DR"));
    assert_eq!(ask(&add.to_string())["rejected"]["code"], json!("nameTaken"));
    assert_eq!(ask("not JSON")["broken"]["code"], json!("badRequest"));

    let second = run(&["doctor", "--file", text(&file), "--language", "en"]);
    assert_eq!(second.status.code(), Some(1));
    assert!(err(&second).starts_with("The workspace is open in another window or program"), "{}", err(&second));

    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let doctor = out(&run(&["doctor", "--file", text(&file), "--language", "en"]));
    assert!(doctor.contains("Sound: every table says what the log says."), "{doctor}");
}

/// Tampers with a table past the log, as nothing in the program can.
fn tamper(file: &Path) {
    let tables = rusqlite::Connection::open(file).unwrap();
    assert_eq!(tables.execute("UPDATE card SET title = 'Not what the log says'", []).unwrap(), 74);
}

#[test]
fn doctor_finds_what_the_log_does_not_say_and_mends_it() {
    let (_folder, file) = place();
    out(&run(&["demo", "--file", text(&file), "--today", TODAY]));
    let sound = out(&run(&["doctor", "--file", text(&file), "--json"]));
    let health: Value = serde_json::from_str(&sound).unwrap();
    assert!(health["tables"].as_array().unwrap().iter().all(|table| table["agrees"] == json!(true)));

    tamper(&file);
    let found = run(&["doctor", "--file", text(&file), "--language", "de"]);
    assert_eq!(found.status.code(), Some(1));
    let said = String::from_utf8(found.stdout).unwrap();
    assert!(said.contains("Diese Tabellen sagen etwas anderes als das Protokoll: card."), "{said}");
    let mended = out(&run(&["doctor", "--file", text(&file), "--rebuild", "--language", "de"]));
    assert!(mended.contains("aus ihm neu geschrieben: card."), "{mended}");
    assert_eq!(out(&run(&["doctor", "--file", text(&file), "--json"])), sound);
}

#[test]
fn import_stores_the_log_and_asks_what_it_cannot_know() {
    let (folder, file) = place();
    out(&run(&["demo", "--file", text(&file), "--today", TODAY, "--language", "en"]));
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/incident_event_log_sample.csv");
    let call = |journey: &str, log: &Path, more: &[&str]| {
        let mut all = vec!["import", "--file", text(&file), "--journey", journey, "--log", text(log)];
        all.extend(["--language", "en"]);
        all.extend(more);
        run(&all)
    };
    let imported = out(&call("I cannot log in", &log, &["--credit", "UCI 498"]));
    assert!(imported.starts_with("2,482 lines imported: 423 cases of 105 customers. 0 lines"), "{imported}");
    let told = out(&run(&["demo", "--file", text(&file), "--today", TODAY, "--language", "en"]));
    assert!(told.contains("Outcomes: I cannot log in") && told.contains("Came again within 7 days"), "{told}");

    let unknown = call("Nobody’s journey", &log, &[]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(
        err(&unknown).contains("There is no journey “Nobody’s journey”. These are there: My parcel is late,"),
        "{}",
        err(&unknown)
    );

    let both_ways = folder.path().join("contacts.csv");
    let lines = "Case,Contact at,Closed at\n1,03/04/2026 10:00,04/04/2026 10:00\n2,05/04/2026 10:00,06/04/2026 10:00\n";
    std::fs::write(&both_ways, lines).unwrap();
    let asked = call("I cannot log in", &both_ways, &[]);
    assert_eq!(asked.status.code(), Some(1));
    assert!(err(&asked).contains("“Contact at” can be read both ways. Line 2: 03/04/2026"), "{}", err(&asked));

    let mut mapping: Value = serde_json::from_str(&out(&call("I cannot log in", &both_ways, &["--check"]))).unwrap();
    for column in mapping["columns"].as_array_mut().unwrap().iter_mut().skip(1) {
        column["dateOrder"] = json!("dayMonthYear");
    }
    let answered = folder.path().join("mapping.json");
    std::fs::write(&answered, mapping.to_string()).unwrap();
    let imported = out(&call("I cannot log in", &both_ways, &["--mapping", text(&answered)]));
    assert!(imported.starts_with("2 lines imported: 2 cases"), "{imported}");

    let events = folder.path().join("events.xes");
    let event = |at: &str| format!("<event><date key=\"time:timestamp\" value=\"{at}\"/></event>");
    let name = "<string key=\"concept:name\" value=\"V-1\"/>";
    let trace = format!("<trace>{name}{}{}</trace>", event("2026-06-01T08:00:00Z"), event("2026-06-02T08:00:00Z"));
    std::fs::write(&events, format!("<?xml version=\"1.0\"?>\n<log>{trace}</log>")).unwrap();
    let imported = call("I cannot log in", &events, &[]);
    assert_eq!(err(&imported).trim(), "Event log (XES), utf-8; 2 columns.");
    assert!(out(&imported).starts_with("2 lines imported: 1 case of"), "{}", out(&imported));
    std::fs::write(&events, format!("<!DOCTYPE log []>\n<log>{trace}</log>")).unwrap();
    let refused = call("I cannot log in", &events, &[]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        err(&refused).contains("Line 1 of") && err(&refused).contains("declares a document type"),
        "{}",
        err(&refused)
    );
}

/// From nothing: no window, no team, no journey.
#[test]
fn a_workspace_begins_with_a_log_and_a_survey() {
    let (folder, file) = place();
    let cli =
        |arguments: &[&str]| run(&[arguments, &["--file", text(&file), "--language", "en", "--today", TODAY]].concat());
    out(&cli(&["new", "--name", "Ours", "--team", "Delivery"]));
    let log = folder.path().join("contacts.csv");
    std::fs::write(&log, "Case;Customer;Contact at;Closed at\nV-1;K-1;13.07.2026 09:00;14.07.2026 10:00\n").unwrap();
    let imported = out(&cli(&["import", "--new-journey", "Late parcel", "--log", text(&log)]));
    assert!(imported.starts_with("1 line imported: 1 case of 1 customer."), "{imported}");
    let taken = cli(&["import", "--new-journey", "Late parcel", "--log", text(&log)]);
    assert!(taken.status.code() == Some(1) && err(&taken).contains("“Late parcel”"), "{}", err(&taken));
    let nobody = cli(&["import", "--new-journey", "Returns", "--team", "Nobody", "--log", text(&log)]);
    assert_eq!(nobody.status.code(), Some(1));

    // The same outcomes in another journey are told apart.
    out(&cli(&["import", "--new-journey", "Returns", "--log", text(&log)]));
    let list = out(&cli(&["outcome", "list"]));
    for journey in ["Late parcel", "Returns"] {
        assert!(list.contains(&format!("Came again within 7 days ({journey})")), "{list}");
    }

    // A survey says nothing of days, so somebody does.
    let survey = folder.path().join("survey.csv");
    std::fs::write(&survey, "RESPNUM,Recommend (0-10)\n1,9\n2,3\n3,10\n").unwrap();
    let wave = |more: &[&str]| cli(&[&["import", "--journey", "Returns", "--log", text(&survey)], more].concat());
    assert!(err(&wave(&[])).contains("No column seems to say when"), "{}", err(&wave(&[])));
    let answered = out(&wave(&["--wave", "2026-07-01"]));
    assert!(answered.starts_with("3 lines imported: 3 cases"), "{answered}");
    assert!(answered.contains("So nobody can tell who came again"), "{answered}");
    let unneeded = cli(&["import", "--journey", "Returns", "--log", text(&log), "--wave", "2026-07-01"]);
    assert!(err(&unneeded).contains("The log itself says when: “Contact at”"), "{}", err(&unneeded));

    // Weeks begin by the clock that the call names, whatever the layout says.
    let check = cli(&["import", "--check", "--log", text(&log), "--zone", "Europe/Berlin"]);
    assert!(out(&check).contains("\"zone\": \"Europe/Berlin\""), "{}", out(&check));
}

#[test]
fn an_import_lives_without_a_window() {
    let (folder, file) = place();
    out(&run(&["demo", "--file", text(&file), "--today", TODAY, "--language", "en"]));
    let log = folder.path().join("contacts.csv");
    let import = |more: &[&str]| {
        let head = ["import", "--file", text(&file), "--language", "en", "--today", TODAY];
        run(&[&head, more].concat())
    };
    let week = |lines: &str| std::fs::write(&log, format!("Case;Customer;Contact at;Closed at\n{lines}")).unwrap();
    let journey = ["--journey", "I cannot log in", "--log", text(&log)];
    week("V-1;K-1;13.07.2026 09:00;14.07.2026 10:00\nV-2;K-2;14.07.2026 09:00;\nV-3;K-secret;31.09.2026 09:00;\n");
    let rejects = folder.path().join("rejects.csv");
    let first = out(&import(&[&journey[..], &["--rejects", text(&rejects), "--keep-mapping", "Weekly"]].concat()));
    let why = "2 lines imported: 2 cases of 2 customers. 1 line could not be read.\n  Line 4, “Contact at”: this day does not exist";
    assert_eq!(first.trim(), why);
    let saved = std::fs::read_to_string(&rejects).unwrap();
    let expected = "\u{feff}\"Line\",\"Column\",\"Reason\",\"Line as it stands\"\r\n\
        \"4\",\"Contact at\",\"this day does not exist\",\"V-3;…;31.09.2026 09:00;\"\r\n";
    assert_eq!(saved, expected);

    let again = out(&import(&journey));
    assert!(again.contains("“contacts” knew all of it already: nothing changed."), "{again}");
    week("V-2;K-2;14.07.2026 09:00;20.07.2026 10:00\nV-4;K-1;21.07.2026 09:00;\n");
    let next = out(&import(&["--update", "contacts", "--log", text(&log)]));
    assert!(next.contains("up to date: 1 case is new, 1 was known otherwise."), "{next}");
    // The same numbers in another log: nothing of ours is overwritten unless somebody says so.
    week("V-1;X-1;03.08.2026 09:00;\nV-2;X-2;03.08.2026 09:00;\nV-4;X-3;03.08.2026 09:00;\n");
    let other = import(&journey);
    assert_eq!(other.status.code(), Some(1));
    assert!(err(&other).contains("of 3 cases with known numbers, 3 were opened at another time"), "{}", err(&other));
    let nowhere = import(&["--journey", "Nowhere", "--log", text(&log)]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(err(&nowhere).contains("There is no journey “Nowhere”. These are there: "), "{}", err(&nowhere));
    assert!(err(&nowhere).contains("I cannot log in"), "{}", err(&nowhere));
    week("V-2;K-2;14.07.2026 09:00;20.07.2026 10:00\nV-4;K-1;21.07.2026 09:00;\n");
    let list = out(&import(&["--list"]));
    assert!(
        list.contains("“contacts”: 3 cases") && list.contains("Outcomes computed from it: Came again within 7 days"),
        "{list}"
    );
    assert!(list.contains("Mapping “Weekly”: Case, Customer, Contact at, Closed at"), "{list}");
    let replaced = out(&import(&["--replace", "contacts", "--log", text(&log)]));
    assert!(replaced.contains("The cases of “contacts” are replaced: 3 went, 2 came."), "{replaced}");
    let removed = out(&import(&["--remove", "contacts"]));
    assert!(removed.contains("“contacts” is removed") && removed.contains("Came again within 7 days"), "{removed}");
    assert_eq!(import(&["--remove", "contacts"]).status.code(), Some(1));
    assert_eq!(import(&[]).status.code(), Some(2));
}
