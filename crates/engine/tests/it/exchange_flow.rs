//! What the acts in a file of another program say of how work flowed there.

use serde_json::{Value, json};
use spielraum_engine::BoardId;
use spielraum_engine::board::Remark;
use spielraum_engine::flow::{BoardFlow, FlowShow};

use crate::exchange::{bring, look, written};
use crate::stage::Stage;

/// A card of Trello in a list.
fn card(id: &str, list: &str) -> Value {
    json!({ "id": id, "idList": list, "name": id })
}

/// A card came to a list on a day of November, from another one or as a new card.
fn came(day: u32, card: &str, from: Option<&str>, to: &str) -> Value {
    let date = format!("2026-11-{day:02}T08:00:00.000Z");
    let data = match from {
        Some(from) => json!({ "card": { "id": card }, "listBefore": { "id": from }, "listAfter": { "id": to } }),
        None => json!({ "card": { "id": card }, "list": { "id": to } }),
    };
    json!({ "type": if from.is_some() { "updateCard" } else { "createCard" }, "date": date, "data": data })
}

/// Brings a board of Trello in, with acts from the first to the last.
fn brought(s: &Stage, cards: &[Value], mut acts: Vec<Value>) -> (Vec<(Remark, u32)>, BoardId) {
    acts.reverse();
    let list = |id: &str, name: &str, pos: u32| json!({ "id": id, "name": name, "pos": pos });
    let gone = json!({ "id": "gone", "name": "Review", "closed": true, "pos": 9 });
    let lists = [list("todo", "To do", 1), list("doing", "Doing", 2), list("done", "Done", 3), gone];
    let whole = json!({ "name": "There", "lists": lists, "cards": cards, "actions": acts });
    let path = written(s, "trello.json", &whole.to_string());
    let remarks = look(s, &path).remarks.into_iter().map(|said| (said.remark, said.count)).collect();
    (remarks, bring(s, &path))
}

fn flow(s: &Stage, board: BoardId) -> BoardFlow {
    s.workspace.flow(&FlowShow { board, stage: None, kind: None }).unwrap()
}

/// What was finished when, and in how many days, by title.
fn done(flow: &BoardFlow) -> Vec<(&str, &str, u32)> {
    let mut done: Vec<_> = flow.done.iter().map(|one| (one.title.as_str(), one.day.as_str(), one.days)).collect();
    done.sort_unstable();
    done
}

#[test]
fn finished_cards_of_trello_count_where_its_acts_say_when_work_on_them_began() {
    let s = Stage::set();
    let finished = ["whole", "waited", "again", "through", "begun", "nothing", "elsewhere"].map(|id| card(id, "done"));
    let (remarks, board) = brought(
        &s,
        &finished,
        vec![
            came(1, "whole", None, "todo"),
            came(2, "whole", Some("todo"), "doing"),
            came(5, "whole", Some("doing"), "done"),
            // How it was made is not in the file; where it waited work had not begun.
            came(3, "waited", Some("todo"), "doing"),
            came(4, "waited", Some("doing"), "done"),
            // It had begun before the first act, but then it was put back.
            came(2, "again", Some("doing"), "todo"),
            came(6, "again", Some("todo"), "doing"),
            came(8, "again", Some("doing"), "done"),
            // A list that was put away says nothing of what was known before.
            came(2, "through", None, "doing"),
            came(3, "through", Some("doing"), "gone"),
            came(7, "through", Some("gone"), "done"),
            // When work on these began nobody knows.
            came(4, "begun", Some("doing"), "done"),
            came(9, "elsewhere", None, "gone"),
            came(9, "elsewhere", Some("gone"), "done"),
        ],
    );
    assert_eq!(remarks, [(Remark::NoTimes, 3)], "with how many they are");
    let flow = flow(&s, board);
    let expected = [
        ("again", "2026-11-08", 2),
        ("through", "2026-11-07", 5),
        ("waited", "2026-11-04", 1),
        ("whole", "2026-11-05", 3),
    ];
    assert_eq!(done(&flow), expected);
    assert_eq!(flow.weeks.iter().map(|week| week.count).sum::<u32>(), 4);
    let at_its_end = flow.standing.last().unwrap();
    assert_eq!(*at_its_end, [0, 0, 7]);
}

#[test]
fn open_cards_of_trello_are_as_old_as_the_work_on_them() {
    let s = Stage::set();
    let (remarks, board) = brought(
        &s,
        &[card("back", "doing"), card("unknown", "doing"), card("waits", "todo")],
        vec![
            came(1, "back", None, "doing"),
            came(3, "back", Some("doing"), "done"),
            came(10, "back", Some("done"), "doing"),
            came(10, "unknown", Some("done"), "doing"),
            came(2, "waits", None, "doing"),
            came(4, "waits", Some("doing"), "todo"),
        ],
    );
    assert_eq!(remarks, []);
    let flow = flow(&s, board);
    let mut ages: Vec<_> = flow.ages.iter().map(|one| (one.title.as_str(), one.age)).collect();
    ages.sort_unstable();
    assert_eq!(ages, [("back", 11), ("unknown", 2)]);
    assert_eq!((done(&flow), flow.finished), (vec![], 0));
}

#[test]
fn acts_that_do_not_lead_to_where_a_card_stands_say_nothing_of_it() {
    let s = Stage::set();
    let acts = vec![came(1, "odd", None, "todo"), came(2, "odd", Some("todo"), "doing")];
    let (remarks, board) = brought(&s, &[card("odd", "done")], acts);
    assert_eq!(remarks, [(Remark::NoTimes, 1)]);
    assert_eq!(flow(&s, board).finished, 0);
}
