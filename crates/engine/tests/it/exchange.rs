//! Boards of other programs on their way in, and boards on their way out to people.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use spielraum_engine::board::*;
use spielraum_engine::{BoardId, Error, Op, Rejection, Workspace};

use crate::stage::{Stage, card};

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/boards").join(name)
}

pub fn all_of(w: &Workspace, path: &Path) -> BoardBringIn {
    let look = w.look_at_boards(&BoardFile { path: path.into() }).unwrap();
    BoardBringIn {
        path: path.into(),
        fingerprint: look.fingerprint,
        boards: (0..look.boards.len() as u32).map(|board| BoardChosen { board, roles: Vec::new() }).collect(),
        without_faulty: false,
        unnamed: "Without a column".into(),
    }
}

pub fn bring(s: &Stage, path: &Path) -> BoardId {
    let boards = s.workspace.bring_boards_in(&s.us(), all_of(&s.workspace, path)).unwrap().output;
    assert_eq!(boards.len(), 1);
    boards[0].clone()
}

pub fn look(s: &Stage, path: &Path) -> BoardIncoming {
    s.workspace.look_at_boards(&BoardFile { path: path.into() }).unwrap().boards.remove(0)
}

pub fn words() -> BoardWords {
    let word = str::to_owned;
    BoardWords {
        title: word("Title"),
        column: word("Column"),
        kind: word("Kind"),
        stage: word("Stage"),
        outcome: word("Outcome"),
        asker: word("Asked by"),
        due: word("Due"),
        labels: word("Labels"),
        checklist: word("Checklist"),
        description: word("Description"),
        comments: word("Comments"),
        attachments: word("Files"),
        blocked: word("Blocked"),
        finished: word("Finished"),
        archived: word("Archived"),
        about: word("About"),
        limit: word("at most"),
        kinds: KindWords {
            improvement: word("Improvement"),
            experiment: word("Experiment"),
            ask: word("Ask"),
            follow_up: word("Follow-up"),
        },
        separator: ',',
    }
}

pub fn out(w: &Workspace, board: &BoardId, form: BoardForm) -> String {
    String::from_utf8(w.board_taken_out(&BoardTakeOut { board: board.clone(), form, words: words() }).unwrap()).unwrap()
}

pub fn written(s: &Stage, name: &str, text: &str) -> PathBuf {
    let path = s.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

pub fn open(s: &Stage, board: &BoardId, title: &str) -> CardDetail {
    let cards = s.workspace.board(board).unwrap().cards;
    let card = cards.into_iter().find(|card| card.title == title).unwrap();
    s.workspace.card(&CardRef { id: card.id }).unwrap()
}

fn problem<T: std::fmt::Debug>(result: Result<T, Error>) -> BoardProblem {
    match result {
        Err(Error::Rejected(Rejection::UnreadableBoard { problem, .. })) => problem,
        other => panic!("{other:?}"),
    }
}

fn columns(s: &Stage, board: &BoardId) -> Vec<(String, ColumnRole)> {
    s.workspace.board(board).unwrap().columns.into_iter().map(|column| (column.name, column.role)).collect()
}

fn named<const N: usize>(names: [(&str, ColumnRole); N]) -> Vec<(String, ColumnRole)> {
    names.map(|(name, role)| (name.to_owned(), role)).to_vec()
}

fn remarks(s: &Stage, path: &Path) -> Vec<Remark> {
    look(s, path).remarks.into_iter().map(|said| said.remark).collect()
}

#[test]
fn a_board_of_trello_comes_in() {
    let s = Stage::set();
    let path = fixture("trello.json");
    let preview = look(&s, &path);
    assert_eq!((preview.cards, preview.away, preview.lines, preview.comments), (4, 2, 2, 1));
    let said: Vec<&Remark> = preview.remarks.iter().map(|said| &said.remark).collect();
    let list = Remark::ListPutAway { name: "Last year".into() };
    let steps = Remark::ChecklistName { name: "Steps".into() };
    let expected = [&Remark::People, &Remark::FileElsewhere, &list, &Remark::Template, &steps, &Remark::NoTimes];
    assert_eq!(said, expected, "{:?}", preview.remarks);
    assert_eq!(preview.remarks[3].places[0].at.line, 53, "the line the template begins in");
    let before = s.tables();
    let board = bring(&s, &path);
    let roles = [("To do", ColumnRole::Options), ("Doing", ColumnRole::Active), ("Done", ColumnRole::Done)];
    assert_eq!(columns(&s, &board), named(roles));
    let limits: Vec<_> = s.workspace.board(&board).unwrap().columns.iter().map(|column| column.limit).collect();
    assert_eq!(limits, [None, Some(3), None]);
    let titles: Vec<String> = s.workspace.board(&board).unwrap().cards.into_iter().map(|card| card.title).collect();
    assert_eq!(titles, ["Answer lost parcels alike", "Say the new date first"], "in the order of Trello's places");
    let one = open(&s, &board, "Say the new date first");
    let text = "**Why:** people call twice\n\n- Effort: Small\n- Cases: 12\n\n\
                - [letter.pdf](<https://trello.example/1/cards/2b02/letter.pdf>)";
    assert_eq!(one.card.description, text);
    assert_eq!((one.card.due.as_deref(), one.card.age), (Some("2026-12-01"), Some(3)), "since it was moved there");
    let lines: Vec<_> = one.checklist.iter().map(|line| (line.text.as_str(), line.done)).collect();
    assert_eq!(lines, [("Write it", true), ("Send it", false)]);
    assert_eq!((one.comments[0].text.as_str(), one.comments[0].day.as_str()), ("Two calls less a day", "2026-11-10"));
    assert_eq!((one.card.labels[0].name.as_str(), one.card.labels[0].colour), ("Letters", LabelColour::Petrol));
    assert_eq!(open(&s, &board, "Answer lost parcels alike").card.labels[0].name, "red");
    let everything = format!(
        "{:?}{}",
        s.workspace.search(&spielraum_engine::search::Ask { text: "Ada Example".into() }),
        out(&s.workspace, &board, BoardForm::Json)
    );
    assert!(!everything.contains("Ada"), "nobody's name comes in");
    s.workspace.undo(&s.us()).unwrap();
    assert_eq!(s.tables(), before, "one step takes all of it back");
}

#[test]
fn a_board_of_kanri_comes_in_alone_or_with_others() {
    let s = Stage::set();
    let board = bring(&s, &fixture("kanri.json"));
    assert_eq!(columns(&s, &board)[1], ("Doing".to_owned(), ColumnRole::Active));
    let one = open(&s, &board, "Say the new date first");
    assert_eq!(one.card.description, "It **hurts**\n\n- one\n- two");
    assert_eq!((one.checklist.len(), one.card.labels[0].colour), (2, LabelColour::Petrol));
    let single = std::fs::read_to_string(fixture("kanri.json")).unwrap();
    let whole = format!("{{\"activeTheme\": \"dark\", \"boards\": [{single}, {single}], \"columnZoomLevel\": 0}}");
    let path = written(&s, "all.json", &whole);
    let both = s.workspace.bring_boards_in(&s.us(), all_of(&s.workspace, &path)).unwrap().output;
    assert_eq!(both.len(), 2);
    assert_eq!(s.workspace.labels(&LabelsShow { team: s.team.clone() }).unwrap().len(), 1, "a word is one label");
}

#[test]
fn an_archive_of_focalboard_comes_in_with_its_files() {
    let s = Stage::set();
    let path = s.folder.path().join("a.boardarchive");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let plain = zip::write::SimpleFileOptions::default();
    for (name, bytes) in [
        ("version.json", br#"{"version":2,"date":1762000000000}"#.to_vec()),
        ("bp1/board.jsonl", std::fs::read(fixture("focalboard.jsonl")).unwrap()),
        ("bp1/7pixel.png", b"\x89PNG pretended".to_vec()),
    ] {
        zip.start_file(name, plain).unwrap();
        std::io::Write::write_all(&mut zip, &bytes).unwrap();
    }
    zip.finish().unwrap();
    let icon = Remark::Field { name: "icon".into() };
    assert_eq!(remarks(&s, &path), [Remark::People, icon, Remark::Template]);
    let board = bring(&s, &path);
    let roles = [
        ("Without a column", ColumnRole::Options),
        ("Not Started", ColumnRole::Options),
        ("In Progress", ColumnRole::Active),
        ("Completed 🙌", ColumnRole::Done),
    ];
    assert_eq!(columns(&s, &board), named(roles));
    let titles: Vec<String> = s.workspace.board(&board).unwrap().cards.into_iter().map(|card| card.title).collect();
    assert_eq!(titles, ["Nobody said where", "Answer lost parcels alike", "Say the new date first"]);
    let one = open(&s, &board, "Say the new date first");
    assert_eq!(one.card.description, "## Why\npeople call twice\n\n- Cases: 12");
    assert_eq!(one.card.due.as_deref(), Some("2025-12-01"));
    let labels: Vec<&str> = one.card.labels.iter().map(|label| label.name.as_str()).collect();
    assert_eq!(labels, ["Priority: High", "Letters", "Calls"]);
    let lines: Vec<&str> = one.checklist.iter().map(|line| line.text.as_str()).collect();
    assert_eq!((lines, one.comments.len()), (vec!["Write it", "Send it"], 1));
    let id = one.attachments[0].id.clone();
    assert_eq!(s.workspace.attachment_bytes(&AttachmentRef { id }).unwrap(), b"\x89PNG pretended");
    let lines = remarks(&s, &fixture("focalboard.jsonl"));
    assert!(lines.contains(&Remark::People), "its lines alone are read, too: {lines:?}");
}

#[test]
fn issues_of_jira_come_in_with_their_links() {
    let s = Stage::set();
    let path = fixture("jira.csv");
    let said = remarks(&s, &path);
    for expected in [Remark::People, Remark::LinkElsewhere, Remark::Field { name: "Priority".into() }, Remark::NoTimes]
    {
        assert!(said.contains(&expected), "{expected:?} in {said:?}");
    }
    let board = bring(&s, &path);
    let roles = [("To Do", ColumnRole::Options), ("In Progress", ColumnRole::Active), ("Released", ColumnRole::Done)];
    assert_eq!(columns(&s, &board), named(roles), "as work goes, not as issues come up in the file");
    let one = open(&s, &board, "Say the new date first");
    let labels: Vec<&str> = one.card.labels.iter().map(|label| label.name.as_str()).collect();
    assert_eq!((labels, one.card.due.as_deref()), (vec!["letters", "calls"], Some("2026-12-01")));
    let links: Vec<_> = one.links.iter().map(|link| (link.kind, link.title.as_str())).collect();
    let other = "Answer lost parcels alike";
    assert_eq!(
        links,
        [(LinkKind::WaitsOn, other), (LinkKind::Relates, other)],
        "both sides say it, and it is one link"
    );
    let comments: Vec<_> = one.comments.iter().map(|said| (said.day.as_str(), said.text.as_str())).collect();
    assert_eq!(comments, [("2026-11-10", "Two calls less a day; so far"), ("2026-11-11", "Three")]);
    assert!(!out(&s.workspace, &board, BoardForm::Json).contains("557058"), "nobody's account comes in");
    let away = s.workspace.away_cards(&board).unwrap();
    assert_eq!((away[0].title.as_str(), away[0].since.as_str()), ("One telephone number", "2026-10-20"));
    assert_eq!(
        s.workspace.board(&board).unwrap().flow.finished.iter().map(|week| week.count).sum::<u32>(),
        0,
        "no figure"
    );
}

#[test]
fn columns_that_are_called_alike_stay_apart_in_a_table() {
    let s = Stage::set();
    let path = written(&s, "g.csv", "Title;Status\nOne;Doing\nTwo;Later\nThree;Doing 2\n");
    let board = bring(&s, &path);
    let column = |name: &str| s.workspace.board(&board).unwrap().columns.into_iter().find(|one| one.name == name);
    let later = ColumnEdit {
        id: column("Later").unwrap().id,
        name: Some("doing".into()),
        role: None,
        policy: None,
        limit: None,
    };
    s.workspace.edit_column(&s.us(), later).unwrap();
    let csv = out(&s.workspace, &board, BoardForm::Csv);
    let again = bring(&s, &written(&s, "again.csv", &csv));
    let shown = s.workspace.board(&again).unwrap();
    let of = |card: &Card| shown.columns.iter().find(|one| one.id == card.column).map(|one| one.name.clone());
    let places: BTreeSet<_> = shown.cards.iter().filter_map(of).collect();
    assert_eq!(places.len(), 3, "{csv}");
}

#[test]
fn a_table_comes_in_and_a_board_goes_out_as_one() {
    let s = Stage::set();
    let path = fixture("karten.csv");
    assert_eq!(remarks(&s, &path), [Remark::People, Remark::Field { name: "Aufwand".into() }, Remark::NoTimes]);
    let board = bring(&s, &path);
    let roles = [("Ideen", ColumnRole::Options), ("In Arbeit", ColumnRole::Active), ("Erledigt", ColumnRole::Done)];
    assert_eq!(columns(&s, &board), named(roles));
    let one = open(&s, &board, "Neues Datum zuerst nennen");
    assert_eq!(one.card.description, "Warum: \"zweimal\" angerufen");
    assert_eq!((one.card.due.as_deref(), one.checklist.len()), (Some("2026-12-01"), 2));
    let lost = open(&s, &board, "Verlorene Pakete gleich beantworten").card.id;
    let archive = |archived| s.workspace.archive_cards(&s.us(), CardArchive { ids: vec![lost.clone()], archived });
    archive(true).unwrap();
    for (form, name) in [(BoardForm::Csv, "again.csv"), (BoardForm::Xlsx, "again.xlsx")] {
        let bytes = s.workspace.board_taken_out(&BoardTakeOut { board: board.clone(), form, words: words() }).unwrap();
        let path = s.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let again = bring(&s, &path);
        let cards = |board: &BoardId| -> Vec<_> {
            let cards = s.workspace.board(board).unwrap().cards.into_iter();
            cards.map(|card| (card.title, card.description, card.due, card.labels, card.checklist)).collect()
        };
        assert_eq!(cards(&again), cards(&board), "{name}");
        let away = |board: &BoardId| -> Vec<_> {
            let away = s.workspace.away_cards(board).unwrap().into_iter();
            away.filter(|card| card.lies == Away::Archive).map(|card| (card.title, card.since)).collect()
        };
        assert_eq!(
            away(&again),
            [("Verlorene Pakete gleich beantworten".to_owned(), "2026-11-12".to_owned())],
            "{name}"
        );
        assert_eq!(away(&again), away(&board), "{name}");
    }
    archive(false).unwrap();
    assert_eq!(open(&s, &board, "Verlorene Pakete gleich beantworten").card.description, "=SUMME(A1)");
    let csv = out(&s.workspace, &board, BoardForm::Csv);
    assert!(csv.contains("'=SUMME(A1)"), "a spreadsheet computes nothing: {csv}");
    let text = out(&s.workspace, &board, BoardForm::Markdown);
    for part in [
        "# karten\n",
        "\n## In Arbeit (1)\n",
        "\n### Neues Datum zuerst nennen\n",
        "- **Due:** 2026-12-01\n",
        "- [x] schreiben\n",
        "\n> =SUMME(A1)\n",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let waiting = open(&s, &board, "Neues Datum zuerst nennen").card.id;
    let block = CardBlock {
        ids: vec![waiting],
        reason: "The letter is missing".into(),
        team: None,
        on: Some("the insurer".into()),
    };
    s.workspace.block_cards(&s.us(), block).unwrap();
    for form in [BoardForm::Csv, BoardForm::Markdown] {
        let text = out(&s.workspace, &board, form);
        assert!(text.contains("The letter is missing (the insurer)"), "{text}");
    }
}

#[test]
fn what_contradicts_itself_is_said_with_its_line_and_nothing_comes_in() {
    let s = Stage::set();
    let before = s.tables();
    let faults = |name: &str, text: &str| -> Vec<(u32, Fault)> {
        let path = written(&s, name, text);
        let preview = look(&s, &path);
        let refused = problem(s.workspace.bring_boards_in(&s.us(), all_of(&s.workspace, &path)));
        assert!(preview.faults.is_sorted_by_key(|fault| fault.at.line), "{:?}", preview.faults);
        let line = preview.faults[0].at.line;
        assert_eq!(refused, BoardProblem::Faulty { count: preview.faulty, line });
        preview.faults.into_iter().map(|fault| (fault.at.line, fault.fault)).collect()
    };
    let trello = "{\"name\": \"B\", \"lists\": [{\"id\": \"l\", \"name\": \"Doing\"}],\n\"cards\": [\n\
                  {\"id\": \"a\", \"name\": \"In a list that is not there\", \"idList\": \"gone\"},\n\
                  {\"name\": \"Without an id\", \"idList\": \"l\"},\n\
                  {\"id\": \"c\", \"name\": \"\", \"idList\": \"l\"},\n\
                  {\"id\": \"d\", \"name\": \"Good\", \"idList\": \"l\"},\n\
                  {\"id\": \"d\", \"name\": \"Twice\", \"idList\": \"l\"},\n\
                  {\"id\": 7}\n],\n\"checklists\": [{\"idCard\": \"x\", \"checkItems\": []}]}";
    let found = faults("trello.json", trello);
    let has =
        |line: u32, fault: Fault| assert!(found.contains(&(line, fault.clone())), "{line} {fault:?} in {found:?}");
    has(3, Fault::UnknownColumn { id: "gone".into() });
    has(4, Fault::NoId);
    has(5, Fault::NoTitle);
    has(7, Fault::SameId { id: "d".into() });
    has(8, Fault::Unreadable);
    has(10, Fault::UnknownCard { id: "x".into() });
    let jira = "Issue key,Summary,Status,Outward issue link (Blocks),Parent key\nA-1,One,Doing,A-2,\nA-2,Two,Doing,A-3,A-3\nA-3,Three,Doing,A-1,A-2\n";
    let found = faults("jira.csv", jira);
    let circle = |cards: &[&str]| Fault::Circle { cards: cards.iter().map(ToString::to_string).collect() };
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.contains(&(4, circle(&["One", "Two", "Three"]))), "{found:?}");
    assert!(found.contains(&(4, circle(&["Two", "Three"]))), "{found:?}");
    let own =
        out(&s.workspace, &s.board, BoardForm::Json).replace("\"column\": \"column 2\"", "\"column\": \"column 9\"");
    let found = faults("own.json", &own);
    assert!(matches!(&found[0], (line, Fault::UnknownColumn { id }) if *line > 20 && id == "column 9"), "{found:?}");
    assert_eq!(s.tables(), before, "nothing is half-imported");

    let mut left_out = all_of(&s.workspace, &s.folder.path().join("trello.json"));
    left_out.without_faulty = true;
    let board = s.workspace.bring_boards_in(&s.us(), left_out).unwrap().output.remove(0);
    let titles: Vec<String> = s.workspace.board(&board).unwrap().cards.into_iter().map(|card| card.title).collect();
    assert_eq!(titles, ["Good"], "the rest comes when somebody says so");
}

#[test]
fn what_is_no_board_is_refused_with_its_reason() {
    let s = Stage::set();
    let told = |name: &str, text: &str| {
        let path = written(&s, name, text);
        problem(s.workspace.look_at_boards(&BoardFile { path }))
    };
    assert_eq!(told("a.json", "{\n\"lists\": [,\n"), BoardProblem::NotJson { line: 2 });
    assert_eq!(told("b.json", "{\"hello\": 1}"), BoardProblem::Unknown);
    assert_eq!(told("c.json", "{\"spielraum\": \"board\", \"version\": 9}"), BoardProblem::Newer { version: 9 });
    assert_eq!(told("d.json", "{\"lists\": [], \"cards\": []}"), BoardProblem::NoBoard);
    assert_eq!(told("e.boardarchive", "PK\u{3}\u{4}nothing"), BoardProblem::Damaged);
    let there = vec!["Colour".to_owned(), "Size".to_owned()];
    let text = "# Board, ours\n\n## Doing (1)\n\n### A card; one\n";
    assert_eq!(told("f.md", text), BoardProblem::Unknown, "a text for people has no rows");
    assert_eq!(told("f.csv", "Colour;Size\nred;4\nblue;5\n"), BoardProblem::NoTitles { there });
    let gone = s.workspace.look_at_boards(&BoardFile { path: s.folder.path().join("gone.json") });
    assert!(matches!(gone, Err(Error::Rejected(Rejection::NoSuchFile { .. }))), "{gone:?}");
    let path = written(&s, "g.csv", "Title;Status\nOne;Doing\n");
    let asked = all_of(&s.workspace, &path);
    written(&s, "g.csv", "Title;Status\nTwo;Doing\n");
    assert_eq!(problem(s.workspace.bring_boards_in(&s.us(), asked)), BoardProblem::Changed);
    let managers = s.workspace.bring_boards_in(&s.managers(), all_of(&s.workspace, &path));
    assert!(matches!(managers, Err(Error::Rejected(Rejection::TeamsOnly))), "{managers:?}");
}

#[test]
fn long_and_hostile_texts_lose_nothing_and_do_nothing() {
    let s = Stage::set();
    let long = "ä".repeat(200_000);
    let title = s.workspace.add_card(&s.us(), card(&s.columns[1], &long));
    let limit = Rejection::TooLong { field: "title", limit: 200, length: 200_000 };
    assert!(matches!(&title, Err(Error::Rejected(rejection)) if *rejection == limit), "{title:?}");
    let text = |title: &str, desc: &str| {
        let card = serde_json::json!({ "id": "a", "name": title, "desc": desc, "idList": "l" });
        format!("{{\"name\": \"B\", \"lists\": [{{\"id\": \"l\", \"name\": \"Doing\"}}], \"cards\": [{card}]}}")
    };
    let megabyte = "**word** ".repeat(120_000);
    for (name, json) in [("title.json", text(&long, "")), ("text.json", text("Fine", &megabyte))] {
        let faults = look(&s, &written(&s, name, &json)).faults;
        assert!(matches!(faults[0].fault, Fault::TooLong { field: "description", limit: 100_000, .. }), "{faults:?}");
    }
    let longer = "a word ".repeat(100);
    let path = written(&s, "cut.json", &text(&longer, "Below"));
    assert_eq!(remarks(&s, &path), [Remark::TitleCut]);
    let board = bring(&s, &path);
    let cut = s.workspace.board(&board).unwrap().cards.remove(0);
    assert_eq!(cut.title.chars().count(), 200);
    assert_eq!(cut.description, format!("{}\n\nBelow", longer.trim()));
    let script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let board = bring(&s, &written(&s, "script.json", &text("\u{202e}مرحبا 👩‍👩‍👧 e\u{301}", script)));
    let card = s.workspace.board(&board).unwrap().cards.remove(0);
    assert_eq!(card.title, "مرحبا 👩‍👩‍👧 e\u{301}", "what only disguises goes");
    let html = s.workspace.card(&CardRef { id: card.id }).unwrap().html;
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
}

/// Plays the acts of this file for the test of undo.
pub fn act(op: Op, s: &Stage) -> bool {
    let (w, us) = (&s.workspace, s.us());
    match op {
        Op::CardAttachment => {
            let path = written(s, "a.txt", "a");
            let id =
                w.add_attachment(&us, AttachmentAdd { card: s.cards[0].clone(), path: path.clone() }).unwrap().output;
            w.remove_attachment(&us, AttachmentRef { id }).unwrap();
            drop(w.add_attachment(&us, AttachmentAdd { card: s.cards[1].clone(), path }).unwrap());
        }
        Op::CardTemplate => drop(w.keep_as_template(&us, CardRef { id: s.cards[0].clone() }).unwrap()),
        Op::TemplateRemove => {
            let id = w.keep_as_template(&us, CardRef { id: s.cards[0].clone() }).unwrap().output;
            drop(w.remove_template(&us, TemplateRef { id }).unwrap());
        }
        Op::BoardBringIn => drop(w.bring_boards_in(&us, all_of(w, &fixture("trello.json"))).unwrap()),
        _ => return false,
    }
    true
}
