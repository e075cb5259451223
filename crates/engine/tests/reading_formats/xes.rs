//! Event logs.

use spielraum_domain::outcome::Word;
use spielraum_engine::import::reading::{LogFormat, Means, Problem, Reason, RowsAre, Understood, Unimported};

use crate::{means, read_log, understood};

pub const EVENTS: &str = r#"<?xml version="1.0" encoding="UTF-8" ?>
<!-- made by hand -->
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <string key="concept:name" value="Incidents"/>
  <trace>
    <string key="concept:name" value="1-364285768"/>
    <string key="channel" value="phone &amp; &#99;hat"/>
    <event>
      <date key="time:timestamp" value="2010-03-31T16:59:42+01:00"/>
      <string key="concept:name" value="Accepted"/>
      <string key="org:group" value="A2_4"/>
      <string key="org:resource" value="Frederic"/>
      <list key="parts"><values><string key="org:group" value="inside"/></values></list>
      <string key="lifecycle:transition" value="In Progress"/>
    </event>
    <event>
      <string key="org:group" value="V5 3rd"><string key="meta" value="deeper"/></string>
      <date key="time:timestamp" value="2010-04-06T15:44:07.000+02:00"/>
      <string key="concept:name" value="Completed"/>
      <string key="org:resource" value="Anne Claire"/>
    </event>
  </trace>
  <trace>
    <string key="concept:name" value="1-364285999"/>
    <event><date key="time:timestamp" value="2010-04-01T08:00:00Z"/><string key="concept:name" value="Accepted"/></event>
    <event><date key="time:timestamp" value="2010-02-31T08:00:00Z"/><string key="concept:name" value="Accepted"/></event>
  </trace>
</log>
"#;

#[test]
fn an_event_log_gives_cases_and_handovers_and_no_people() {
    let found = understood(EVENTS.as_bytes()).unwrap();
    assert_eq!((&found.format, found.header_line, found.rows_are), (&LogFormat::Xes, 0, RowsAre::Events { cases: 2 }));
    assert_eq!(found.questions, []);
    for (name, expected) in [
        ("case:concept:name", Means::Case),
        ("case:channel", Means::Channel),
        ("time:timestamp", Means::Updated),
        ("org:group", Means::Group),
        ("org:resource", Means::NotImported { because: Unimported::Agent }),
        ("concept:name", Means::State),
    ] {
        assert_eq!(means(&found, name), expected, "{name}");
    }
    assert!(!serde_json::to_string(&found).unwrap().contains("Frederic"));
    let log = read_log(EVENTS.as_bytes()).unwrap();
    assert_eq!((log.counts.cases, log.counts.rows), (2, 3));
    assert_eq!((log.cases[0].case.handovers, log.cases[0].case.opened), (1, 21_167_519));
    let word = |word: Option<Word>| word.map(|word| log.words[word.index()].as_str());
    assert_eq!(word(log.cases[0].case.group), Some("V5 3rd"));
    assert_eq!(word(log.cases[0].case.channel), Some("phone & chat"));
    assert_eq!((log.rejected[0].line, log.rejected[0].column.as_deref()), (28, Some("time:timestamp")));
    assert!(!format!("{log:?}").contains("Frederic"));
}

#[test]
fn an_event_log_is_read_in_its_own_encoding() {
    let text = EVENTS.replace("UTF-8", "ISO-8859-1").replace("A2_4", "Köln");
    let bytes = encoding_rs::WINDOWS_1252.encode(&text).0.into_owned();
    let found = understood(&bytes).unwrap();
    let groups = |found: &Understood| found.columns.iter().find(|it| it.name == "org:group").unwrap().examples.clone();
    assert_eq!((groups(&found), found.encoding.name.as_str()), (vec!["Köln".into(), "V5 3rd".into()], "windows-1252"));
    let text = EVENTS.replace("UTF-8", "UTF-16").replace("A2_4", "Köln");
    let bytes: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(groups(&understood(&bytes).unwrap()), ["Köln", "V5 3rd"]);
}

#[test]
fn xml_that_is_no_event_log_says_why() {
    let doctype = EVENTS.replace("<!-- made", "<!DOCTYPE log [<!ENTITY a \"aaaa\">]>\n<!-- made");
    assert!(matches!(understood(doctype.as_bytes()), Err(Problem::DocumentType { line: 2 })));
    let entity = EVENTS.replace("A2_4", "&group;");
    assert!(
        matches!(understood(entity.as_bytes()), Err(Problem::Entity { line: 13 })),
        "{:?}",
        understood(entity.as_bytes())
    );
    let in_text = EVENTS.replace("<trace>", "<trace>&group;");
    assert!(matches!(understood(in_text.as_bytes()), Err(Problem::Entity { line: 7 })));
    for cut in [EVENTS.len() / 2, EVENTS.len() - 8, EVENTS.find("org:gr").unwrap()] {
        assert!(matches!(understood(&EVENTS.as_bytes()[..cut]), Err(Problem::CutOff { .. })), "{cut}");
    }
    let crossed = EVENTS.replacen("</event>", "</trace>", 1);
    assert!(
        matches!(understood(crossed.as_bytes()), Err(Problem::NotXml { line: 17 })),
        "{:?}",
        understood(crossed.as_bytes())
    );
    let html = "<!DOCTYPE html>\n<html><table><tr><td>case</td></tr></table></html>";
    assert!(matches!(understood(html.as_bytes()), Err(Problem::OtherXml { element }) if element == "html"));
    let other = "<?xml version=\"1.0\"?><definitions/>";
    assert!(matches!(understood(other.as_bytes()), Err(Problem::OtherXml { element }) if element == "definitions"));
    assert!(matches!(understood(b"<?xml version=\"1.0\"?><log></log>"), Err(Problem::Empty)));
    let deep = format!("<log>{}", "<a>".repeat(1_000_000));
    assert!(matches!(understood(deep.as_bytes()), Err(Problem::NotXml { line: 1 })));
}

#[test]
fn a_value_without_end_costs_an_event_or_is_refused() {
    let with = |value: &str| EVENTS.replacen("A2_4", value, 1);
    let log = read_log(with(&"x".repeat(10 << 20)).as_bytes()).unwrap();
    assert!(matches!(log.rejected[0].reason, Reason::TooLarge { to_line: 17 }), "{:?}", log.rejected[0]);
    assert_eq!((log.rejected[0].line, log.counts.rows), (10, 2));
    let endless = with(&"x".repeat(40 << 20));
    assert!(matches!(understood(endless.as_bytes()), Err(Problem::FieldTooLarge { line: 13 })));
}
