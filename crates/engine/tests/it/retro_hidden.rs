//! What is hidden in a retrospective: it leaves no trace until it is shown, no order afterwards, and ends with the program.

use std::sync::Arc;

use spielraum_domain::retro::{Phase, Refused};
use spielraum_engine::Workspace;
use spielraum_engine::retro::*;

use crate::retro::{begin, copies, early, go, hide, holds, of, refused, theme, vote, votes};
use crate::stage::Stage;

/// Somebody copies the folder after every single entry.
#[test]
fn copies_of_the_file_after_every_entry_give_nothing_away() {
    let s = Stage::set();
    let id = begin(&s);
    go(&s, &id, Phase::Gather);
    let before = copies(s.folder.path());
    let written: Vec<String> = (0..12).map(|n| format!("hidden words number {n}")).collect();
    for text in &written {
        hide(&s, &id, text).unwrap();
        assert_eq!(copies(s.folder.path()), before, "an entry changes no byte of any file");
    }
    let slip = hide(&s, &id, "a slip").unwrap();
    s.workspace.take_note_back(&s.us(), NoteRef { id: id.clone(), note: slip.clone() }).unwrap();
    s.workspace.set_retro_timer(&s.us(), TimerSet { id: id.clone(), act: TimerAct::Run }).unwrap();
    assert_eq!(copies(s.folder.path()), before);
    assert!(s.workspace.retro(&id).unwrap().notes.is_empty());
    s.workspace.reveal_notes(&s.us(), early(&id)).unwrap();
    let after = copies(s.folder.path());
    assert!(written.iter().all(|text| holds(&after, text)) && !holds(&after, "a slip"));
    assert_eq!(found(&s.workspace, "hidden words").len(), 12);
    drop(s.workspace);

    let tables = rusqlite::Connection::open(&s.path).unwrap();
    let read = |sql: &str| -> Vec<String> {
        let mut statement = tables.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(|it| it.unwrap()).collect()
    };
    // By identity and by the order in which the index took them in: the same, made by chance, and not that of writing.
    let by_identity = read("SELECT text FROM retro_note ORDER BY id");
    let by_row = read("SELECT body FROM search_text WHERE kind = 'retroNote' ORDER BY id");
    assert_eq!(by_identity, by_row);
    assert_ne!(by_identity, written, "of 479,001,600 orders");
    assert!(!read("SELECT id FROM retro_note").contains(&slip.0));
    let log = read("SELECT kind || entity || body FROM change").join("\n");
    assert!(!log.contains("hidden words") && !log.contains(&id.0), "the log knows nothing of it");
    // No column of these tables keeps an instant.
    for table in ["retro", "retro_theme", "retro_note"] {
        let columns = read(&format!("SELECT name FROM pragma_table_info('{table}')"));
        for column in columns {
            let values =
                read(&format!("SELECT DISTINCT CAST({column} AS TEXT) FROM {table} WHERE {column} IS NOT NULL"));
            assert!(values.iter().all(|value| !value.contains("T0")), "{table}.{column}: {values:?}");
        }
    }
}

fn found(workspace: &Workspace, words: &str) -> Vec<String> {
    let hits = workspace.search(&spielraum_engine::search::Ask { text: words.to_owned() }).unwrap();
    hits.into_iter().map(|hit| hit.title).collect()
}

/// The room does not wait for the index, which takes the notes in with the next search; the program may have ended before.
#[test]
fn notes_that_were_shown_are_found_whatever_came_between() {
    let s = Stage::set();
    let (w, us, id) = (&s.workspace, s.us(), begin(&s));
    go(&s, &id, Phase::Gather);
    let open = |text: &str| NotesAdd { id: id.clone(), column: 0, texts: vec![text.into()] };
    w.add_open_notes(&us, open("From paper before")).unwrap();
    hide(&s, &id, "Straße gesperrt").unwrap();
    hide(&s, &id, "The bot lies").unwrap();
    w.reveal_notes(&us, early(&id)).unwrap();
    w.add_open_notes(&us, open("From paper after")).unwrap();

    drop(s.workspace);
    let w = Workspace::open(&s.path, s.clock).unwrap();
    assert_eq!(found(&w, "strasse"), ["Straße gesperrt"]);
    assert_eq!(found(&w, "from paper").len(), 2, "each once");
    w.erase_retro(&us, of(&id)).unwrap();
    assert_eq!(found(&w, "strasse"), Vec::<String>::new());
}

#[test]
fn votes_leave_no_trace_until_they_are_totals() {
    let s = Stage::set();
    let id = begin(&s);
    go(&s, &id, Phase::Themes);
    let (bot, dates) = (theme(&s, &id, "The bot", vec![]), theme(&s, &id, "Dates", vec![]));
    let third = theme(&s, &id, "Promises", vec![]);
    assert_eq!(refused(vote(&s, &id, &[(&bot, 1)])), Refused::Phase, "voting is begun first");
    s.workspace.begin_votes(&s.us(), of(&id)).unwrap();
    let before = copies(s.folder.path());
    vote(&s, &id, &[(&bot, 2), (&dates, 1)]).unwrap();
    assert_eq!(refused(vote(&s, &id, &[(&bot, 4)])), Refused::Budget);
    vote(&s, &id, &[(&dates, 3)]).unwrap();
    vote(&s, &id, &[]).unwrap();
    assert_eq!(copies(s.folder.path()), before, "a vote changes no byte of any file");
    assert_eq!(refused(vote(&s, &id, &[(&bot, 1)])), Refused::AllVoted);
    assert!(votes(&s, &id).iter().all(|(_, votes)| votes.is_none()), "private until shown");
    let late = ThemeAdd { id: id.clone(), title: "Late".into(), notes: vec![] };
    assert_eq!(refused(s.workspace.add_theme(&s.us(), late)), Refused::VotesHidden, "some have voted already");
    // Put together while they are hidden, and again when they are shown: none is lost.
    s.workspace
        .merge_themes(&s.us(), ThemeMerge { id: id.clone(), theme: dates.clone(), into: third.clone() })
        .unwrap();
    s.workspace.show_votes(&s.us(), RetroUncover { id: id.clone(), early: false }).unwrap();
    assert_eq!(votes(&s, &id), [("The bot".into(), Some(2)), ("Promises".into(), Some(4))]);
    s.workspace.merge_themes(&s.us(), ThemeMerge { id: id.clone(), theme: third, into: bot }).unwrap();
    assert_eq!(votes(&s, &id), [("The bot".into(), Some(6))]);
}

#[test]
fn what_few_wrote_or_voted_is_shown_only_when_the_room_says_so() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let id = begin(&s);
    go(&s, &id, Phase::Gather);
    let uncover = |early| RetroUncover { id: id.clone(), early };
    hide(&s, &id, "Mine alone").unwrap();
    let before = copies(s.folder.path());
    w.hand_on(&us, of(&id)).unwrap();
    assert_eq!(copies(s.folder.path()), before, "that somebody wrote changes no byte of any file");
    assert_eq!((w.retro(&id).unwrap().turns, w.retro(&id).unwrap().seats), (1, 3));
    assert_eq!(refused(w.reveal_notes(&us, uncover(false))), Refused::NotAllWrote);
    assert!(w.retro(&id).unwrap().notes.is_empty(), "and it is hidden still");
    (0..5).for_each(|_| drop(w.hand_on(&us, of(&id)).unwrap()));
    w.reveal_notes(&us, uncover(false)).unwrap();
    let bot = theme(&s, &id, "The bot", vec![]);
    w.begin_votes(&us, of(&id)).unwrap();
    vote(&s, &id, &[(&bot, 3)]).unwrap();
    assert_eq!(refused(w.show_votes(&us, uncover(false))), Refused::NotAllVoted);
    assert_eq!(votes(&s, &id), [("The bot".into(), None)]);
    w.show_votes(&us, uncover(true)).unwrap();
    assert_eq!(votes(&s, &id), [("The bot".into(), Some(3))]);
}

#[test]
fn what_was_not_shown_ends_with_the_program_and_is_said_to_be_gone() {
    let s = Stage::set();
    let id = begin(&s);
    go(&s, &id, Phase::Gather);
    let open = NotesAdd { id: id.clone(), column: 0, texts: vec!["From the wall".into(), "Another".into()] };
    s.workspace.add_open_notes(&s.us(), open).unwrap();
    hide(&s, &id, "gone").unwrap();
    let (us, clock, path) = (s.us(), Arc::clone(&s.clock), s.path.clone());
    drop(s.workspace);

    let again = Workspace::open(&path, Arc::clone(&clock) as _).unwrap();
    let shown = again.retro(&id).unwrap();
    assert_eq!(shown.lost, Some(Lost { notes: true, votes: false }));
    assert_eq!(
        (shown.phase, shown.notes.len(), shown.has_hidden),
        (Phase::Gather, 2, false),
        "what was shown is there"
    );
    again.go_on_with_retro(&us, of(&id)).unwrap();
    assert_eq!(again.retro(&id).unwrap().lost, None);
    again.hide_note(&us, NoteAdd { id: id.clone(), column: 0, text: "once more".into() }).unwrap();
    again.reveal_notes(&us, early(&id)).unwrap();
    let bot = again.add_theme(&us, ThemeAdd { id: id.clone(), title: "Bot".into(), notes: vec![] }).unwrap().output;
    again.begin_votes(&us, of(&id)).unwrap();
    again.vote(&us, VoteGive { id: id.clone(), votes: [(bot.clone(), 3)].into() }).unwrap();
    drop(again);

    let again = Workspace::open(&path, clock).unwrap();
    assert_eq!(again.retro(&id).unwrap().lost, Some(Lost { notes: false, votes: true }));
    again.go_on_with_retro(&us, of(&id)).unwrap();
    let shown = again.retro(&id).unwrap();
    assert_eq!((shown.lost, shown.is_voting, shown.ballots, shown.notes.len()), (None, false, 0, 3));
    again.begin_votes(&us, of(&id)).unwrap();
    again.vote(&us, VoteGive { id: id.clone(), votes: [(bot, 1)].into() }).unwrap();
}

#[test]
fn who_has_handed_the_keyboard_on_is_counted_and_nothing_else() {
    let s = Stage::set();
    let id = begin(&s);
    assert_eq!(refused(s.workspace.hand_on(&s.us(), of(&id))), Refused::Phase);
    go(&s, &id, Phase::Gather);
    let files = copies(s.path.parent().unwrap());
    hide(&s, &id, "one").unwrap();
    s.workspace.hand_on(&s.us(), of(&id)).unwrap();
    // Nothing to write is a turn as well.
    s.workspace.hand_on(&s.us(), of(&id)).unwrap();
    assert!(copies(s.path.parent().unwrap()) == files, "nothing of it is written");
    assert_eq!(s.workspace.retro(&id).unwrap().turns, 2);
    s.workspace.reveal_notes(&s.us(), early(&id)).unwrap();
    assert_eq!(s.workspace.retro(&id).unwrap().turns, 0);
    assert_eq!(refused(s.workspace.hand_on(&s.us(), of(&id))), Refused::Shown);
}

#[test]
fn what_would_be_gone_with_the_workspace_is_known() {
    let s = Stage::set();
    let nothing = s.workspace.hidden();
    assert_eq!((nothing.answers, nothing.notes, nothing.votes), (false, false, false));
    let id = begin(&s);
    go(&s, &id, Phase::Gather);
    hide(&s, &id, "one").unwrap();
    assert!(s.workspace.hidden().notes);
    s.workspace.reveal_notes(&s.us(), early(&id)).unwrap();
    assert_eq!(s.workspace.hidden(), nothing);
    let bot = theme(&s, &id, "Bot", Vec::new());
    s.workspace.begin_votes(&s.us(), of(&id)).unwrap();
    assert_eq!(s.workspace.hidden(), nothing, "nobody has voted yet");
    vote(&s, &id, &[(&bot, 1)]).unwrap();
    assert!(s.workspace.hidden().votes);
    s.workspace.erase_retro(&s.us(), of(&id)).unwrap();
    assert_eq!(s.workspace.hidden(), nothing);
}
