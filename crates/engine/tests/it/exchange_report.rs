//! What is said of a file with boards before it comes in: where something stands, and what of it would be lost.

use rust_xlsxwriter::Workbook;
use spielraum_engine::board::*;

use crate::exchange::{all_of, bring, fixture, look, open, out, written};
use crate::stage::Stage;

/// Where something is remarked: line, name, and what is lost.
fn places(board: &BoardIncoming, remark: &Remark) -> Vec<(u32, String, String)> {
    let said = board.remarks.iter().find(|said| said.remark == *remark);
    let said = said.unwrap_or_else(|| panic!("{remark:?} is not among {:?}", board.remarks));
    let place = |place: &RemarkPlace| (place.at.line, place.at.name.clone(), place.text.clone());
    said.places.iter().map(place).collect()
}

fn place(line: u32, name: &str, text: &str) -> (u32, String, String) {
    (line, name.to_owned(), text.to_owned())
}

#[test]
fn columns_are_brought_into_the_order_of_the_work_by_what_they_are_said_to_be() {
    let s = Stage::set();
    let list = |id: &str, pos: u32| serde_json::json!({ "id": id, "name": id, "pos": pos });
    let lists = [list("Done", 1), list("Doing", 2), list("Later", 3), list("Checking", 4)];
    let whole = serde_json::json!({ "name": "B", "lists": lists, "cards": [] });
    let path = written(&s, "trello.json", &whole.to_string());
    let named = |columns: Vec<String>| columns.join(", ");
    let looked = look(&s, &path).columns.into_iter().map(|column| column.name).collect();
    assert_eq!(named(looked), "Later, Doing, Checking, Done");
    let mut bring = all_of(&s.workspace, &path);
    let roles = [ColumnRole::Active, ColumnRole::Options, ColumnRole::Active, ColumnRole::Done];
    bring.boards[0].roles = roles.to_vec();
    let board = s.workspace.bring_boards_in(&s.us(), bring).unwrap().output.remove(0);
    let came = s.workspace.board(&board).unwrap().columns.into_iter().map(|column| column.name).collect();
    assert_eq!(named(came), "Doing, Later, Checking, Done");
}

#[test]
fn where_a_file_is_one_line_cards_and_lists_are_named() {
    let s = Stage::set();
    let long = "x".repeat(300);
    let whole = serde_json::json!({
        "name": "B",
        "lists": [{ "id": "l", "name": "Doing" }, { "id": "m", "name": long }],
        "cards": [
            { "id": "a", "name": "Good", "idList": "l", "idMembers": ["ada"] },
            { "id": "b", "name": "Lost", "idList": "gone" },
            { "id": 7 },
        ],
    });
    let path = written(&s, "trello.json", &whole.to_string());
    let preview = look(&s, &path);
    let faults: Vec<_> = preview.faults.iter().map(|fault| (fault.at.line, fault.at.name.as_str())).collect();
    assert_eq!(faults, [(0, "{\"id\":7}"), (0, &long[..80]), (0, "Lost")]);
    assert_eq!(places(&preview, &Remark::People), [place(0, "Good", "")]);
    let refused = s.workspace.bring_boards_in(&s.us(), all_of(&s.workspace, &path)).unwrap_err().to_string();
    assert!(!refused.contains("line: 1"), "{refused}");
}

#[test]
fn a_column_that_a_board_does_not_have_any_more_is_said_with_its_card() {
    let s = Stage::set();
    let focalboard = std::fs::read_to_string(fixture("focalboard.jsonl")).unwrap();
    let changed = focalboard.replacen("\"properties\":{\"ps\":\"o2\"}", "\"properties\":{\"ps\":\"o9\"}", 1);
    assert_ne!(changed, focalboard);
    let path = written(&s, "focalboard.jsonl", &changed);
    let remark = Remark::ColumnGone { name: "Status".into() };
    assert_eq!(places(&look(&s, &path), &remark), [place(4, "Answer lost parcels alike", "o9")]);
}

#[test]
fn a_day_that_is_not_taken_over_is_said_with_its_card_and_as_it_stands() {
    let s = Stage::set();
    let unclear = |name: &str| Remark::UnclearDay { name: name.into() };
    let trello = std::fs::read_to_string(fixture("trello.json")).unwrap();
    let path = written(&s, "trello.json", &trello.replace("2026-12-01T11:00:00.000Z", "soon"));
    let card = "Say the new date first";
    assert_eq!(places(&look(&s, &path), &unclear("due")), [place(28, card, "soon")]);

    let kanri = std::fs::read_to_string(fixture("kanri.json")).unwrap();
    let path = written(&s, "kanri.json", &kanri.replace("2026-12-01T00:00:00.000Z", "31.02.2026"));
    assert_eq!(places(&look(&s, &path), &unclear("dueDate")), [place(10, card, "31.02.2026")]);

    let focalboard = std::fs::read_to_string(fixture("focalboard.jsonl")).unwrap();
    let changed = focalboard.replace("{\\\"from\\\":1764590400000}", "next week");
    assert_ne!(changed, focalboard);
    let path = written(&s, "focalboard.jsonl", &changed);
    assert_eq!(places(&look(&s, &path), &unclear("Due Date")), [place(3, card, "next week")]);

    let table = "Title;Status;Due;Kind\nOne;Doing;2026-12-01;bug\nTwo;Doing;tomorrow;\nThree;Doing;;\nFour;Doing;2026-02-31;ask\n";
    let path = written(&s, "table.csv", table);
    let preview = look(&s, &path);
    assert_eq!(places(&preview, &unclear("Due")), [place(3, "", "tomorrow"), place(5, "", "2026-02-31")]);
    assert_eq!(places(&preview, &Remark::UnknownKind { name: "bug".into() }), [place(2, "One", "")]);

    let both_ways = written(&s, "ways.csv", "Title;Status;Due\nOne;Doing;01/02/2026\nTwo;Doing;03/04/2026\n");
    let lost = places(&look(&s, &both_ways), &unclear("Due"));
    assert_eq!(lost, [place(2, "", "01/02/2026"), place(3, "", "03/04/2026")]);
}

#[test]
fn a_table_says_of_a_card_that_it_lies_in_the_archive_in_more_than_one_way() {
    let s = Stage::set();
    let table = "Title;Status;Archiviert am\nOne;Doing;01.10.2026\nTwo;Doing;ja\nThree;Doing;nein\nFour;Doing;\n";
    let path = written(&s, "table.csv", table);
    let board = s.workspace.bring_boards_in(&s.us(), all_of(&s.workspace, &path)).unwrap().output.remove(0);
    let away: Vec<_> = s.workspace.away_cards(&board).unwrap();
    let mut away: Vec<_> = away.iter().map(|card| (card.title.as_str(), card.since.as_str(), card.lies)).collect();
    away.sort_by_key(|(title, ..)| *title);
    assert_eq!(away, [("One", "2026-10-01", Away::Archive), ("Two", "2026-11-12", Away::Archive)]);
    assert!(!open(&s, &board, "Three").is_archived && !open(&s, &board, "Four").is_archived);
}

#[test]
fn lines_of_focalboard_never_carry_files_and_cards_come_without_them() {
    let s = Stage::set();
    let block = |id: &str, parent: &str, kind: &str, title: &str, fields: &str| {
        format!(
            r#"{{"type":"block","data":{{"id":"{id}","parentId":"{parent}","type":"{kind}","title":"{title}","fields":{fields}}}}}"#
        )
    };
    let text = [
        r#"{"version":1,"date":1614714686842}"#.to_owned(),
        block("b", "", "board", "Old", "{}"),
        block("k", "b", "card", "Card one", "{}"),
        block("i", "k", "image", "", r#"{"fileId":"7abc.png"}"#),
    ];
    let path = written(&s, "old.focalboard", &text.join("\n"));
    let look = look(&s, &path);
    assert_eq!((look.faulty, look.cards, look.attachments), (0, 1, 0));
    assert_eq!(places(&look, &Remark::FileMissing { name: "7abc.png".into() }), [place(3, "Card one", "")]);
    bring(&s, &path);
}

#[test]
fn cards_of_a_list_that_was_put_away_are_archived_and_not_finished() {
    let s = Stage::set();
    let text = r#"{"name":"B","lists":[{"id":"a","name":"Doing","pos":1},{"id":"z","name":"Done","pos":2},
        {"id":"c","name":"Old","pos":3,"closed":true}],"cards":[{"id":"1","name":"Old card","idList":"c","pos":1}]}"#;
    let board = bring(&s, &written(&s, "trello.json", text));
    let away = s.workspace.away_cards(&board).unwrap();
    assert_eq!((away.len(), away[0].lies), (1, Away::Archive));
    assert_eq!(s.workspace.card(&CardRef { id: away[0].id.clone() }).unwrap().card.finished, None);
}

#[test]
fn what_is_to_be_done_in_jira_and_what_has_no_status_are_options() {
    let s = Stage::set();
    let roles = |name: &str, text: &str| -> Vec<(String, ColumnRole)> {
        let columns = look(&s, &written(&s, name, text)).columns;
        columns.into_iter().map(|column| (column.name, column.role)).collect()
    };
    let jira = "Zusammenfassung,Vorgangsschlüssel,Status\nA,P-1,In Arbeit\nB,P-2,Fertig\nC,P-3,Zu erledigen\n";
    let expected =
        [("Zu erledigen", ColumnRole::Options), ("In Arbeit", ColumnRole::Active), ("Fertig", ColumnRole::Done)];
    assert_eq!(roles("jira.csv", jira), expected.map(|(name, role)| (name.to_owned(), role)));
    let table = "Title,Status\nA,Doing\nB,\nC,Done\n";
    let expected = [("", ColumnRole::Options), ("Doing", ColumnRole::Active), ("Done", ColumnRole::Done)];
    assert_eq!(roles("table.csv", table), expected.map(|(name, role)| (name.to_owned(), role)));
}

#[test]
fn an_ask_that_would_be_asked_twice_is_named_and_comes_in_as_it_is() {
    let s = Stage::set();
    let w = &s.workspace;
    let theirs = w.add_board(&s.them(), crate::cards::board_of(&s.other)).unwrap().output;
    w.add_asked(&s.us(), crate::cards::ask(&s)).unwrap();
    let path = written(&s, "theirs.json", &out(w, &theirs, BoardForm::Json));
    let board = look(&s, &path);
    assert!(board.remarks.iter().any(|said| said.remark == Remark::AskedAlready), "{:?}", board.remarks);
    w.bring_boards_in(&s.them(), all_of(w, &path)).unwrap();
    assert_eq!(w.board(&s.board).unwrap().asked.len(), 2);
}

#[test]
fn a_sheet_that_is_not_read_is_named() {
    let s = Stage::set();
    let mut book = Workbook::new();
    for (name, titles) in [("Cards", ["Title", "One", "Two"].as_slice()), ("More", &["Title", "Three"]), ("Empty", &[])]
    {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (row, title) in (0..).zip(titles) {
            sheet.write_string(row, 0, *title).unwrap();
            sheet.write_string(row, 1, if row == 0 { "Status" } else { "Doing" }).unwrap();
        }
    }
    let path = s.folder.path().join("board.xlsx");
    book.save(&path).unwrap();
    let said: Vec<Remark> = look(&s, &path).remarks.into_iter().map(|said| said.remark).collect();
    assert_eq!(said, [Remark::SheetLeftOut { name: "More".into() }]);
}

#[test]
fn an_open_quotation_mark_is_said_with_its_line_and_swallows_no_card() {
    let s = Stage::set();
    let faults = |name: &str, text: &str| -> Vec<_> {
        let path = written(&s, name, text);
        let asked = all_of(&s.workspace, &path);
        let refused = s.workspace.bring_boards_in(&s.us(), asked);
        let preview = look(&s, &path);
        assert_eq!(refused.is_err(), preview.faulty > 0);
        preview.faults.into_iter().map(|fault| (fault.at.line, fault.fault)).collect()
    };
    assert_eq!(faults("open.csv", "Title,Column\nA,\"offen\nB,x\n"), [(2, Fault::OpenQuote)]);
    assert_eq!(faults("last.csv", "Title,Column\nA,x\nB,\"offen"), [(3, Fault::OpenQuote)]);
    assert_eq!(faults("stray.csv", "Title,Column\nA,\"offen\nB,\"x\n"), [(2, Fault::OpenQuote), (3, Fault::OpenQuote)]);
    assert_eq!(faults("legal.csv", "Title,Column\nA,\"of\nfen\"\nB,\"x\"\"\ny\""), []);
    let jira = "Issue key,Summary,Status\nA-1,One,\"Doing\nA-2,Two,Doing\n";
    assert_eq!(faults("jira.csv", jira), [(2, Fault::OpenQuote)]);
}

#[test]
fn a_line_with_more_or_fewer_cells_than_the_header_is_said_with_both_numbers() {
    let s = Stage::set();
    let other = |cells| Fault::OtherCells { cells, columns: 3 };
    for (name, head) in [("ragged.csv", "Title,Status,Due"), ("ragged-jira.csv", "Issue key,Summary,Status")] {
        let path = written(&s, name, &format!("{head}\nA-1,One,Doing\nA-2,Two\nA-3,Three,Doing,more,and more\n"));
        let faults: Vec<_> = look(&s, &path).faults.into_iter().map(|fault| (fault.at.line, fault.fault)).collect();
        assert_eq!(faults, [(3, other(2)), (4, other(5))], "{name}");
    }
}

#[test]
fn labels_of_trello_that_are_only_named_by_their_ids_come_along() {
    let s = Stage::set();
    let whole = serde_json::json!({
        "name": "B",
        "labels": [{ "id": "x", "name": "Letters", "color": "green" }, { "id": "y", "name": "", "color": "red" }],
        "lists": [{ "id": "l", "name": "Doing" }],
        "cards": [
            { "id": "a", "name": "One", "idList": "l", "idLabels": ["x", "y"] },
            { "id": "b", "name": "Two", "idList": "l", "idLabels": ["gone", "x"], "labels": [] },
        ],
    });
    let path = written(&s, "trello.json", &whole.to_string());
    assert_eq!(places(&look(&s, &path), &Remark::Field { name: "idLabels".into() }), [place(0, "Two", "gone")]);
    let board = bring(&s, &path);
    let labels = |card| open(&s, &board, card).card.labels.into_iter().map(|one| (one.name, one.colour));
    let [letters, red] = [("Letters", LabelColour::Petrol), ("red", LabelColour::Brick)];
    let named = |(name, colour): (&str, LabelColour)| (name.to_owned(), colour);
    assert!(labels("One").eq([letters, red].map(named)) && labels("Two").eq([letters].map(named)));
}

#[test]
fn checklists_of_trello_keep_their_names_where_a_card_has_several() {
    let s = Stage::set();
    let list = |card: &str, name: &str, pos: u32, item: &str| {
        let items = [serde_json::json!({ "name": item, "state": "complete", "due": null })];
        serde_json::json!({ "idCard": card, "name": name, "pos": pos, "checkItems": items })
    };
    let long = "x".repeat(195);
    let whole = serde_json::json!({
        "name": "B",
        "lists": [{ "id": "l", "name": "Doing" }],
        "cards": [
            { "id": "a", "name": "Several", "idList": "l" },
            { "id": "b", "name": "One", "idList": "l" },
            { "id": "c", "name": "Plain", "idList": "l" },
            { "id": "t", "name": "How it looks", "idList": "l", "isTemplate": true },
        ],
        "checklists": [
            list("a", "Before", 2, "Write"), list("a", "After", 3, &long), list("a", "", 1, "Think"),
            list("b", "Steps", 1, "Write"), list("c", "Checklist", 1, "Write"), list("t", "Steps", 1, "Write"),
        ],
    });
    let path = written(&s, "trello.json", &whole.to_string());
    let preview = look(&s, &path);
    assert_eq!(preview.faults, [], "what lies in a template goes with it");
    let name = |name: &str| Remark::ChecklistName { name: name.into() };
    assert_eq!(places(&preview, &name("Steps")), [place(0, "One", "")]);
    assert_eq!(places(&preview, &name("After")), [place(0, "Several", "")], "the line would be too long");
    let board = bring(&s, &path);
    let lines = |card| open(&s, &board, card).checklist.into_iter().map(|line| line.text).collect::<Vec<_>>();
    assert_eq!(lines("Several"), ["Think", "Before: Write", &long]);
    assert_eq!((lines("One"), lines("Plain")), (vec!["Write".into()], vec!["Write".into()]));
}

#[test]
fn what_other_programs_know_of_a_card_and_we_do_not_is_named() {
    let s = Stage::set();
    let whole = serde_json::json!({
        "name": "B", "desc": "All about parcels",
        "customFields": [],
        "lists": [{ "id": "l", "name": "Doing" }],
        "cards": [
            { "id": "a", "name": "One", "idList": "l", "badges": { "comments": 3 }, "cover": { "color": "red" },
              "locationName": "Bonn", "stickers": [{}], "idMembersVoted": ["m"], "attachments": [{ "name": "x", "url": "" }],
              "customFieldItems": [{ "idCustomField": "gone", "value": { "text": "12" } }] },
            { "id": "b", "name": "Two", "idList": "l", "badges": { "comments": 1 }, "cover": { "color": null, "idAttachment": null } },
        ],
        "checklists": [{ "idCard": "b", "name": "", "checkItems": [{ "name": "Write", "due": "2026-12-01T11:00:00.000Z", "idMember": "m" }] }],
        "actions": [
            { "type": "commentCard", "date": "2026-11-10T08:12:00.000Z", "data": { "text": "Good", "card": { "id": "a" } } },
            { "type": "copyCommentCard", "date": "2026-11-10T08:13:00.000Z", "data": { "text": "Better", "card": { "id": "b" } } },
        ],
    });
    let preview = look(&s, &written(&s, "trello.json", &whole.to_string()));
    let field = |name: &str| Remark::Field { name: name.into() };
    for (name, lost) in [
        ("desc", place(0, "", "All about parcels")),
        ("cover", place(0, "One", "")),
        ("locationName", place(0, "One", "Bonn")),
        ("stickers", place(0, "One", "")),
        ("attachments", place(0, "One", "x")),
        ("customFieldItems", place(0, "One", "12")),
        ("checkItems.due", place(0, "Two", "2026-12-01T11:00:00.000Z")),
    ] {
        assert_eq!(places(&preview, &field(name)), [lost], "{name}");
    }
    let count = |remark: &Remark| preview.remarks.iter().find(|said| said.remark == *remark).map(|said| said.count);
    assert_eq!(count(&Remark::CommentsMissing), Some(2), "{:?}", preview.remarks);
    assert_eq!(count(&Remark::People), Some(4), "two authors, a voter and who was to do a line");

    let kanri = std::fs::read_to_string(fixture("kanri.json")).unwrap();
    let coloured =
        kanri.replace("bg-elevation-2", "bg-pink-600").replacen("\"tags\": [", "\"effort\": 3, \"tags\": [", 1);
    let preview = look(&s, &written(&s, "kanri.json", &coloured));
    assert_eq!(places(&preview, &field("color")), [place(10, "Say the new date first", "bg-pink-600")]);
    assert_eq!(places(&preview, &field("effort")), [place(10, "Say the new date first", "3")]);

    let focalboard = std::fs::read_to_string(fixture("focalboard.jsonl")).unwrap();
    let changed = focalboard
        .replacen("\"description\":\"\"", "\"description\":\"All about parcels\"", 1)
        .replacen("{\\\"from\\\":1764590400000}", "{\\\"from\\\":1764590400000,\\\"to\\\":1764763200000}", 1)
        .replacen("[\"t1\",\"t2\"]", "[\"t1\",\"t9\"]", 1);
    let path = written(&s, "focalboard.jsonl", &changed);
    let preview = look(&s, &path);
    assert_eq!(places(&preview, &field("description")), [place(1, "Parcels that are late", "All about parcels")]);
    assert_eq!(places(&preview, &field("Topics")), [place(3, "Say the new date first", "t9")]);
    assert_eq!(places(&preview, &field("icon")), [place(3, "Say the new date first", "")]);
    let board = bring(&s, &path);
    let said = open(&s, &board, "Say the new date first").card.description;
    assert!(said.contains("- Due Date: 2025-12-01 – 2025-12-03"), "{said}");

    let jira = "Issue key,Summary,Status,Priority,Assignee,Attachment,Attachment\n\
        A-1,One,Doing,High,Ada,01/Nov/26 9:00 AM;ada;letter.pdf;https://jira.example/7/letter.pdf,odd\nA-2,Two,Doing,Low,Ada,,\n";
    let path = written(&s, "files.csv", jira);
    let preview = look(&s, &path);
    let count = |remark: &Remark| preview.remarks.iter().find(|said| said.remark == *remark).map(|said| said.count);
    assert_eq!((count(&field("Priority")), count(&Remark::People)), (Some(2), Some(2)));
    assert_eq!(count(&Remark::FileElsewhere), Some(1));
    assert_eq!(places(&preview, &field("Attachment")), [place(2, "One", "odd")]);
    let board = bring(&s, &path);
    assert_eq!(open(&s, &board, "One").card.description, "- [letter.pdf](<https://jira.example/7/letter.pdf>)");
}

/// What our own table says comes in again, and a team that brings in the board of another does not ask itself.
#[test]
fn labels_with_commas_what_blocks_and_asks_come_back_from_our_own_table() {
    let s = Stage::set();
    let w = &s.workspace;
    let text = "Title,Status,Labels,Blocked,Kind,Asked by\n\
                Plain,Doing,\"\"\"a, b\"\", \"\"say \"\"\"\"hi\"\"\"\"\"\"; plain\",The letter is missing (the insurer),,\n\
                Waits,Doing,5\" pipe,Nobody answers (Orders & payment),,\n\
                Free,Doing,,no,,\n\
                Asked,Doing,,,Ask,Delivery & returns\n";
    let path = written(&s, "table.csv", text);
    let board = bring(&s, &path);
    let labels = |title: &str| -> Vec<String> {
        open(&s, &board, title).card.labels.into_iter().map(|label| label.name).collect()
    };
    assert_eq!(labels("Plain"), ["a, b", "say \"hi\"", "plain"]);
    assert_eq!(labels("Waits"), ["5\" pipe"]);
    let csv = out(w, &board, BoardForm::Csv);
    for part in ["\"\"a, b\"\"", "The letter is missing (the insurer)"] {
        assert!(csv.contains(part), "{part} in {csv}");
    }
    let again = bring(&s, &written(&s, "again.csv", &csv));
    assert_eq!(out(w, &again, BoardForm::Csv), csv);
    assert!(open(&s, &again, "Free").card.blocked.is_none());
    let team = |title: &str| open(&s, &board, title).card.blocked.and_then(|blocked| blocked.team);
    assert_eq!((team("Waits"), team("Plain")), (Some(s.other.clone()), None));
    let asked = open(&s, &board, "Asked").card;
    assert_eq!((asked.kind, asked.asker), (CardKind::Ask, None));
}
