//! JSON, in lines or as a list.

use spielraum_domain::outcome::Ends;
use spielraum_engine::import::reading::{LogFormat, Means, Problem, Reason, Told, Unimported};

use crate::{means, read_as, read_log, understood};

pub const TICKETS: &str = r#"{"id": 35436, "created_at": "2026-06-01T08:02:00Z", "status": "closed", "via": {"channel": "email"}, "requester": {"id": 20978392}, "assignee": {"id": 7, "name": "M. Huber"}, "subject": "late", "tags": ["parcel", "late"], "satisfaction_rating": {"score": "good"}, "metric_set": {"solved_at": "2026-06-02T16:40:00Z", "reopens": 0}, "group": {"id": 12, "name": "Contract"}}
{"id": 35437, "created_at": "2026-06-13T08:05:00Z", "status": "open", "via": {"channel": "chat"}, "requester": {"id": 20978393}, "assignee": null, "subject": "why \"this\"?\n[{", "tags": [], "metric_set": {"solved_at": null, "reopens": 1}, "group": {"id": 13, "name": "Back office"}}
"#;

#[test]
fn tickets_in_json_lines_are_flattened() {
    let found = understood(TICKETS.as_bytes()).unwrap();
    assert_eq!((&found.format, found.header_line, found.rows), (&LogFormat::Json, 0, 2));
    let names: Vec<&str> = found.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names[..5], ["id", "created_at", "status", "via.channel", "requester.id"]);
    for (name, expected) in [
        ("id", Means::Case),
        ("created_at", Means::Opened),
        ("status", Means::State),
        ("via.channel", Means::Channel),
        ("requester.id", Means::Customer),
        ("assignee.name", Means::NotImported { because: Unimported::Agent }),
        ("subject", Means::NotImported { because: Unimported::FreeText }),
        ("metric_set.solved_at", Means::Resolved),
        ("metric_set.reopens", Means::Reopened),
        ("group.id", Means::Group),
    ] {
        assert_eq!(means(&found, name), expected, "{name}");
    }
    assert!(!serde_json::to_string(&found).unwrap().contains("Huber"));
    let log = read_log(TICKETS.as_bytes()).unwrap();
    assert_eq!((log.counts.cases, log.counts.customers, log.rejected.len()), (2, 2, 0));
    assert_eq!(log.cases[0].case.end_to_end(Ends::Resolved), Some(32 * 60 + 38));
    assert_eq!(log.cases.iter().map(|row| row.case.reopened).collect::<Vec<_>>(), [false, true]);
    assert!(!format!("{log:?}").contains("Huber"));
}

/// The same objects as interfaces and tools write them.
#[test]
fn every_way_to_write_a_list_of_objects_is_the_same() {
    let log = read_log(TICKETS.as_bytes()).unwrap();
    let objects: Vec<serde_json::Value> = TICKETS.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let users = serde_json::json!([{"id": 20_978_392}]);
    let inside = serde_json::json!({"count": 2, "next_page": null, "note": "[{", "tickets": objects, "users": users});
    let pretty = |value: &serde_json::Value| serde_json::to_string_pretty(value).unwrap();
    for (what, text) in [
        ("a list", serde_json::to_string(&objects).unwrap()),
        ("a pretty list", serde_json::to_string_pretty(&objects).unwrap()),
        ("with a mark", format!("\u{feff}{TICKETS}")),
        ("windows lines", TICKETS.replace('\n', "\r\n")),
        ("no last line break", TICKETS.trim_end().to_owned()),
        ("blank lines", TICKETS.replace('\n', "\n\n")),
        ("one behind the other", objects.iter().map(pretty).collect()),
        ("inside of an object", inside.to_string()),
        ("pretty, inside of an object", pretty(&inside)),
    ] {
        let read = read_log(text.as_bytes()).unwrap_or_else(|problem| panic!("{what}: {problem:?}"));
        assert_eq!(read.cases, log.cases, "{what}");
        assert_eq!(read.rejected, [], "{what}");
    }
    let utf16: Vec<u8> = format!("\u{feff}{TICKETS}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read_log(&utf16).unwrap().cases, log.cases);
}

#[test]
fn objects_that_cannot_be_read_cost_one_line_each() {
    let good = |id: u32| format!("{{\"id\": {id}, \"created_at\": \"2026-06-01T08:02:00Z\", \"note\": \"x\"}}\n");
    let huge =
        format!("{{\"id\": 3, \"created_at\": \"2026-06-01T08:02:00Z\", \"note\": \"{}\"}}\n", "x".repeat(10 << 20));
    let text = [
        good(1),
        "{\"id\": 2, \"created_at\": \"2026-\n".to_owned(),
        huge,
        good(4),
        "{\"id\": 5, \"created_at\": \"2026-06-31T08:02:00Z\"}\n".to_owned(),
        "no object\n".to_owned(),
        good(7),
    ];
    let log = read_log(text.concat().as_bytes()).unwrap();
    let told: Vec<_> = log.rejected.iter().map(|it| (it.line, it.reason)).collect();
    assert_eq!(told[0], (2, Reason::Broken));
    assert!(matches!(told[1], (3, Reason::TooLarge { .. })), "{:?}", told[1]);
    assert!(matches!(told[2], (5, Reason::Date { .. })));
    assert_eq!(told[3], (6, Reason::Broken));
    assert_eq!(log.counts.cases, 3);
}

#[test]
fn json_that_is_no_list_of_objects_says_so() {
    assert!(matches!(understood(b"[]"), Err(Problem::Empty)));
    assert!(matches!(understood(b"{}"), Err(Problem::Empty)));
    assert!(matches!(understood(b"{\"a\": 1, \n\"b\": }"), Err(Problem::NotJson { line: 1 })));
    let list = b"[\n{\"id\": 1, \"created_at\": \"2026-06-01\"},\n{\"id\": 2, \"cre";
    assert!(matches!(understood(list), Err(Problem::CutOff { line: 3 })));
    let wide: String = (0..5000).map(|at| format!("\"k{at}\": 1,")).collect();
    let wide = format!("{{{wide}\"z\": 1}}");
    assert!(matches!(understood(wide.as_bytes()), Err(Problem::TooManyColumns { limit: 4096 })));
    let deep = format!("{{\"a\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(understood(deep.as_bytes()), Err(Problem::NotJson { line: 1 })));
}

#[test]
fn seconds_since_1970_are_times() {
    let text = "{\"id\":1,\"created_at\":1780300920,\"contacts\":{\"contacts\":[{\"id\":\"x1\"},{\"id\":\"x2\"}]}}\n\
                {\"id\":2,\"created_at\":1780300980,\"contacts\":{\"contacts\":[{\"id\":\"x3\"}]}}\n";
    let found = understood(text.as_bytes()).unwrap();
    assert_eq!(means(&found, "created_at"), Means::Opened);
    let log = read_log(text.as_bytes()).unwrap();
    assert_eq!(log.cases.iter().map(|row| row.case.opened).collect::<Vec<_>>(), [29_671_682, 29_671_683]);
    assert!(found.columns.iter().any(|column| column.name == "contacts.contacts.0.id"));
}

#[test]
fn a_column_that_a_later_file_lacks_is_told() {
    let lacks = "{\"id\": 1, \"opened\": \"2026-06-01T08:02:00Z\"}\n";
    let mapping = understood(TICKETS.as_bytes()).unwrap().mapping;
    let read = read_as(lacks.as_bytes(), &Told::default(), |it| *it = mapping);
    assert!(matches!(read, Err(Problem::OtherHeader { missing }) if missing == ["created_at"]));
}
