//! Consent rounds: from the proposal to what holds, and nothing of who said what in the file.

use std::fs;

use spielraum_domain::consent::{Reaction, Refused, SaidKind, Stage as Step, Way, WayKind, Words};
use spielraum_engine::consent::*;
use spielraum_engine::rule::*;
use spielraum_engine::search::{Ask, Hit, Kind};
use spielraum_engine::today::DecisionWhy;
use spielraum_engine::{AgreementId, ConsentId, Error, Rejection, Result, VersionId, Workspace};

use crate::stage::{Stage, tables};
use crate::undo_rules::{agreed, in_force};

fn rejection<T>(result: Result<T>) -> Rejection {
    match result {
        Err(Error::Rejected(rejection)) => rejection,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

fn objects(words: &str) -> Reaction {
    Reaction::Objection(Words { words: words.into(), part: None })
}

fn worries(words: &str) -> Reaction {
    Reaction::Concern(Words { words: words.into(), part: None })
}

fn way(kind: WayKind, words: &str, until: Option<&str>) -> Way {
    Way { kind, words: words.into(), until: until.map(|day| day.parse().unwrap()) }
}

/// A round and who acts in it.
struct Room<'s> {
    s: &'s Stage,
    id: ConsentId,
}

impl<'s> Room<'s> {
    fn about(s: &'s Stage, about: ConsentSubject) -> Self {
        let begin = ConsentBegin { about, driver: "A fixed date beats our rule again and again.".into() };
        Self { s, id: s.workspace.begin_consent(&s.us(), begin).unwrap().output }
    }

    fn agreeing(s: &'s Stage, text: &str) -> Self {
        Self::about(s, ConsentSubject::Agreement { replaces: None, text: text.into() })
    }

    fn w(&self) -> &'s Workspace {
        &self.s.workspace
    }

    fn of(&self) -> ConsentRef {
        ConsentRef { id: self.id.clone() }
    }

    fn shown(&self) -> ConsentRound {
        self.w().consent_round(&self.of()).unwrap()
    }

    fn ask(&self, people: u32) -> Result<()> {
        self.w().ask_everybody(&self.s.us(), ConsentPeople { id: self.id.clone(), people }).map(drop)
    }

    fn react(&self, reaction: Reaction) -> Result<()> {
        self.w().react(&self.s.us(), ConsentReact { id: self.id.clone(), reaction }).map(drop)
    }

    fn open(&self) -> Result<()> {
        self.w().open_reactions(&self.s.us(), self.of()).map(drop)
    }

    /// Everybody is asked, heard and shown.
    fn hears(&self, reactions: impl IntoIterator<Item = Reaction, IntoIter: ExactSizeIterator>) {
        let reactions = reactions.into_iter();
        self.ask(u32::try_from(reactions.len()).unwrap()).unwrap();
        reactions.for_each(|reaction| self.react(reaction).unwrap());
        self.open().unwrap();
    }

    fn decide(&self, said: usize, way: Way) -> Result<()> {
        let said = self.shown().passes.pop().unwrap().said[said].id.clone();
        self.w().decide_objection(&self.s.us(), ConsentDecide { id: self.id.clone(), said, way }).map(drop)
    }

    fn adopt(&self) -> Result<()> {
        let works = "“Solved at first go” leaves its band upwards.".into();
        let adopt = ConsentAdopt { id: self.id.clone(), works, review: "2027-02-26".parse().unwrap() };
        self.w().adopt(&self.s.us(), adopt).map(drop)
    }
}

#[test]
fn a_line_of_a_round_says_what_its_stage_alone_does_not() {
    let s = Stage::set();
    let room = Room::agreeing(&s, "We answer each other within a day.");
    let line = || s.workspace.today(&s.team).unwrap().rounds.remove(0).stands;
    assert_eq!(line(), ConsentStands::AsStage);
    room.ask(1).unwrap();
    assert_eq!(line(), ConsentStands::AsStage);
    room.react(Reaction::Free).unwrap();
    room.open().unwrap();
    assert_eq!(line(), ConsentStands::Unopposed);
    let text = Some(String::from("We answer each other within two days."));
    let edit = ConsentEdit { id: room.id.clone(), driver: None, text };
    s.workspace.edit_consent(&s.us(), edit).unwrap();
    assert_eq!(line(), ConsentStands::Changed);
    room.hears([objects("Two days are too long")]);
    assert_eq!(line(), ConsentStands::AsStage);
}

/// A working agreement that was adopted.
pub fn agreement(s: &Stage) -> AgreementId {
    let room = Room::agreeing(s, "We answer each other within a day.");
    room.hears([Reaction::Free]);
    room.adopt().unwrap();
    s.workspace.agreements(&AgreementsShow { team: s.team.clone() }).unwrap().remove(0).id
}

fn write(s: &Stage, draft: &VersionId, text: &str) {
    let rule = s.workspace.rules().unwrap().into_iter().find(|rule| rule.versions.iter().any(|one| one.id == *draft));
    let show = RuleShow { id: rule.unwrap().id, version: Some(draft.clone()) };
    let shown = s.workspace.rule(&show).unwrap();
    let (row, column) = (shown.rows[0].id.clone(), Some(shown.columns[1].id.clone()));
    let cell = CellSet { row, column, text: text.into(), language: spielraum_domain::rule::Language::En };
    s.workspace.set_cells(&s.us(), CellsSet { version: draft.clone(), cells: vec![cell] }).unwrap();
}

/// What [`write`] wrote.
fn cell(rule: &Rule) -> String {
    rule.rows[0].cells[&rule.columns[1].id].cell.text.clone()
}

#[test]
fn an_objection_is_not_gone_past_by_ending_the_round() {
    let s = Stage::set();
    let (_, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    write(&s, &draft, "12");
    let room = Room::about(&s, ConsentSubject::Rule { version: draft.clone() });
    room.hears([objects("Christmas")]);
    w.withdraw_consent(&us, room.of()).unwrap();
    let open = Rejection::Consent { why: Refused::ObjectionOpen };
    assert_eq!(rejection(w.put_in_force(&us, agreed(draft.clone()))), open);
    // Another text is another matter.
    write(&s, &draft, "13");
    w.put_in_force(&us, agreed(draft)).unwrap();
}

#[test]
fn a_rule_is_adopted_once_its_objection_is_amended_and_everybody_was_asked_again() {
    let s = Stage::set();
    let (rule, draft) = in_force(&s);
    let (w, us) = (&s.workspace, s.us());
    write(&s, &draft, "12");
    let room = Room::about(&s, ConsentSubject::Rule { version: draft.clone() });
    let state = || w.rules().unwrap().into_iter().find(|one| one.id == rule).unwrap().versions[0].state;
    assert_eq!(state(), VersionState::Consent);
    let twice = ConsentBegin { about: ConsentSubject::Rule { version: draft.clone() }, driver: "Again".into() };
    assert_eq!(rejection(w.begin_consent(&us, twice)), Rejection::RoundRunning);
    assert_eq!(rejection(w.put_in_force(&us, agreed(draft.clone()))), Rejection::RoundRunning);
    // Today announces it, once.
    let today = w.today(&s.team).unwrap();
    assert_eq!((today.rounds.len(), today.decisions.len()), (1, 0));

    room.hears([Reaction::Free, objects("Christmas"), worries("Heard in two ways")]);
    let opened = room.shown();
    assert_eq!((opened.heard, opened.people), (3, 3));
    assert_eq!((opened.item.stage, opened.passes[0].free, opened.passes[0].people), (Step::Objections, 1, 3));
    let kinds: Vec<SaidKind> = opened.passes[0].said.iter().map(|said| said.kind).collect();
    assert_eq!(kinds, [SaidKind::Objection, SaidKind::Concern]);
    assert_eq!(rejection(room.adopt()), Rejection::Consent { why: Refused::ObjectionOpen });
    room.decide(0, way(WayKind::Amend, "", None)).unwrap();
    assert_eq!(rejection(room.ask(3)), Rejection::Consent { why: Refused::NotAmended });

    let amended = || w.consent_amended(&room.of()).unwrap().map(|one| (cell(&one.before), cell(&one.after)));
    assert_eq!(amended(), None, "nothing was changed yet");
    write(&s, &draft, "11");
    let both = Some(("12".to_owned(), "11".to_owned()));
    assert_eq!(amended(), both);
    assert!(room.shown().is_changed);
    assert_eq!(state(), VersionState::Draft, "an edit takes the asking back");
    room.hears([Reaction::Free, Reaction::Free, worries("Still heard in two ways")]);
    assert_eq!(state(), VersionState::Consent);
    assert_eq!(amended(), both, "everybody was asked about what was amended");
    // What is changed once all have been heard is not what they were heard about.
    write(&s, &draft, "13");
    assert_eq!(rejection(room.adopt()), Rejection::Consent { why: Refused::TextChanged });
    write(&s, &draft, "11");
    room.adopt().unwrap();
    assert_eq!(state(), VersionState::InForce);
    let version = w.rules().unwrap().into_iter().find(|one| one.id == rule).unwrap().versions.remove(0);
    assert_eq!(version.review.as_deref(), Some("2027-02-26"));
    assert_eq!(amended(), both, "and it is still known afterwards");
    let closed = room.shown();
    assert_eq!(
        (closed.item.stage, closed.passes.len(), closed.item.ended.as_deref()),
        (Step::Adopted, 2, Some("2026-11-12"))
    );
    assert_eq!(rejection(room.ask(3)), Rejection::Consent { why: Refused::Closed });
    assert_eq!(rejection(w.withdraw_consent(&us, room.of())), Rejection::Consent { why: Refused::Closed });
    assert!(matches!(rejection(w.undo(&us)), Rejection::UndoStopsHere { .. }));
    drop(tables(w));
}

#[test]
fn a_rule_that_something_stands_against_is_not_put_to_consent() {
    let s = Stage::set();
    let (_, draft) = in_force(&s);
    write(&s, &draft, "no value of the term");
    let about = ConsentSubject::Rule { version: draft };
    let begin = ConsentBegin { about, driver: "Because".into() };
    assert!(matches!(rejection(s.workspace.begin_consent(&s.us(), begin)), Rejection::ProofOpen { .. }));
    let decisions = s.workspace.today(&s.team).unwrap().decisions;
    assert!(matches!(decisions[0].why, DecisionWhy::DraftOpen { .. }));
}

#[test]
fn that_another_team_answers_differently_blocks_what_holds_and_not_the_round() {
    let two = crate::rule_life::Two::set();
    let s = &two.s;
    let them = two.them();
    let about = ConsentSubject::Rule { version: two.their_draft.clone() };
    let begin = ConsentBegin { about, driver: "We want to decide".into() };
    let id = s.workspace.begin_consent(&them, begin).unwrap().output;
    let of = || ConsentRef { id: id.clone() };
    s.workspace.ask_everybody(&them, ConsentPeople { id: id.clone(), people: 1 }).unwrap();
    s.workspace.react(&them, ConsentReact { id: id.clone(), reaction: Reaction::Free }).unwrap();
    s.workspace.open_reactions(&them, of()).unwrap();
    let adopt = || {
        let review = "2027-02-26".parse().unwrap();
        s.workspace.adopt(&them, ConsentAdopt { id: id.clone(), works: "Fewer asks".into(), review }).map(drop)
    };
    assert!(matches!(rejection(adopt()), Rejection::ProofOpen { contradictions: 1, .. }));
    assert_eq!(s.workspace.consent_round(&of()).unwrap().item.stage, Step::Objections, "nobody is asked again");
    two.accept(&them, "2026-12-24").unwrap();
    two.accept(&s.us(), "2026-12-24").unwrap();
    adopt().unwrap();
}

#[test]
fn a_round_rests_until_a_day_and_keeps_the_signs_to_stop() {
    let s = Stage::set();
    let room = Room::agreeing(&s, "We close at six.");
    room.hears([objects("Christmas"), objects("Who answers at seven?")]);
    assert_eq!(
        rejection(room.decide(0, way(WayKind::Defer, "", None))),
        Rejection::Consent { why: Refused::IncompleteWay }
    );
    assert_eq!(rejection(room.decide(0, way(WayKind::Defer, "", Some("2026-11-01")))), Rejection::DayHasPassed);
    room.decide(0, way(WayKind::Monitor, "Ten calls after six in a week", None)).unwrap();
    room.decide(1, way(WayKind::Delegate, "Count the calls after six", Some("2026-12-03"))).unwrap();
    s.workspace.rest_consent(&s.us(), room.of()).unwrap();
    assert_eq!(room.shown().item.until.as_deref(), Some("2026-12-03"));
    assert!(s.workspace.today(&s.team).unwrap().rounds.is_empty(), "it is announced when its day comes near");
    s.clock.set("2026-12-01T09:00:00Z".parse().unwrap());
    assert_eq!(s.workspace.today(&s.team).unwrap().rounds.len(), 1);
    room.hears([Reaction::Free, Reaction::Free]);
    assert_eq!(room.shown().signs, ["Ten calls after six in a week"]);
    room.adopt().unwrap();
    let held = s.workspace.agreements(&AgreementsShow { team: s.team.clone() }).unwrap();
    assert_eq!((held.len(), held[0].text.as_str()), (1, "We close at six."));

    // The next one takes its place.
    let about = ConsentSubject::Agreement { replaces: Some(held[0].id.clone()), text: "We close at seven.".into() };
    let next = Room::about(&s, about);
    next.hears([Reaction::Free]);
    next.adopt().unwrap();
    let held = s.workspace.agreements(&AgreementsShow { team: s.team.clone() }).unwrap();
    let ended: Vec<bool> = held.iter().map(|one| one.ended.is_some()).collect();
    assert_eq!((held[0].text.as_str(), ended), ("We close at seven.", vec![false, true]));
    drop(tables(&s.workspace));
}

#[test]
fn a_team_decides_what_it_proposes_for_the_frame_and_which_experiment_it_tries() {
    let s = Stage::set();
    let w = &s.workspace;
    let proposing = Room::about(&s, ConsentSubject::Frame { part: None, text: "€60 in an emergency".into() });
    assert!(w.proposals().unwrap().is_empty());
    proposing.hears([Reaction::Free]);
    // An edit after everybody was heard opens the round again.
    let edit = |text: &str| ConsentEdit { id: proposing.id.clone(), driver: None, text: Some(text.into()) };
    w.edit_consent(&s.us(), edit("€70 in an emergency")).unwrap();
    assert_eq!(rejection(proposing.adopt()), Rejection::Consent { why: Refused::TextChanged });
    proposing.hears([Reaction::Free]);
    proposing.adopt().unwrap();
    let asked: Vec<String> = proposing.shown().passes.iter().map(|pass| format!("{:?}", pass.about)).collect();
    assert!(asked[1].contains("€70 in an emergency") && !asked[0].contains("€70"), "each keeps what it was about");
    let made = w.proposals().unwrap().remove(0);
    assert_eq!((made.text.as_str(), made.from), ("€70 in an emergency", Some(s.team.clone())));
    assert_eq!(rejection(w.edit_consent(&s.us(), edit("€80"))), Rejection::Consent { why: Refused::Closed });

    let card = s.cards[0].clone();
    let about = || ConsentSubject::Experiment { card: card.clone() };
    let begin = ConsentBegin { about: about(), driver: "We want to know".into() };
    assert_eq!(rejection(w.begin_consent(&s.us(), begin)), Rejection::WrongState, "no experiment");
    let write =
        |json: serde_json::Value| w.edit_card(&s.us(), serde_json::from_value(json).unwrap()).map(drop).unwrap();
    write(serde_json::json!({"id": card, "kind": "experiment", "stopWhen": "Ten complaints"}));
    let trying = Room::about(&s, about());
    assert_eq!(rejection(trying.ask(1)), Rejection::NothingExpected);
    write(serde_json::json!({"id": card, "expectation": "Fewer people ask"}));
    trying.ask(1).unwrap();
    write(serde_json::json!({"id": card, "expectation": "Fewer people ask twice"}));
    assert!(trying.shown().is_changed, "what is expected belongs to what is decided about");
    trying.hears([objects("It costs us")]);
    trying.decide(0, way(WayKind::Monitor, "€500 in a week", None)).unwrap();
    trying.hears([Reaction::Free]);
    trying.adopt().unwrap();
    let json = serde_json::to_value(w.board(&s.board).unwrap()).unwrap().to_string();
    assert!(json.contains("Ten complaints; €500 in a week") && json.contains("2027-02-26"), "{json}");
    // Whatever becomes of the card: the round says what was decided about.
    write(serde_json::json!({"id": card, "title": "Another title", "stopWhen": "Never"}));
    let ConsentAbout::Experiment(decided) = trying.shown().item.about else { panic!("no experiment") };
    assert_ne!(decided.title, "Another title");
    assert_eq!((decided.expectation.as_str(), decided.stop.as_str()), ("Fewer people ask twice", "Ten complaints"));
    drop(tables(w));
}

#[test]
fn others_do_not_decide_and_nobody_is_heard_for_nothing() {
    let s = Stage::set();
    let room = Room::agreeing(&s, "We close at six.");
    let react = ConsentReact { id: room.id.clone(), reaction: Reaction::Free };
    assert_eq!(rejection(s.workspace.react(&s.them(), react)), Rejection::NotYours { owner: s.team.clone() });
    assert_eq!(rejection(room.react(Reaction::Free)), Rejection::Consent { why: Refused::WrongStage });
    room.ask(2).unwrap();
    assert_eq!(rejection(room.react(objects(" \n"))), Rejection::Consent { why: Refused::NoArgument });
    assert!(matches!(
        rejection(room.react(objects(&"x".repeat(100_001)))),
        Rejection::TooLong { field: "argument", .. }
    ));
    room.react(objects(&"<script>alert(1)</script>".repeat(400))).unwrap();
    assert_eq!(rejection(room.open()), Rejection::Consent { why: Refused::NotAllHeard { missing: 1 } });
    let people = |people| ConsentPeople { id: room.id.clone(), people };
    assert_eq!(
        rejection(s.workspace.ask_people(&s.us(), people(1))),
        Rejection::Consent { why: Refused::TooFew { heard: 1 } },
        "what one of two said is not shown alone"
    );
    room.react(Reaction::Free).unwrap();
    assert_eq!(rejection(room.react(Reaction::Free)), Rejection::Consent { why: Refused::AllHeard });
    room.open().unwrap();
    assert_eq!(room.shown().people, 2);
    s.workspace.withdraw_consent(&s.us(), room.of()).unwrap();
    s.workspace.erase_consent(&s.us(), room.of()).unwrap();
    assert!(!holds(&copy(&s), "alert(1)"), "no byte of it is left, beside the file neither");
    assert!(matches!(s.workspace.consent_round(&room.of()), Err(Error::Rejected(Rejection::NotFound { .. }))));
}

/// The file and what SQLite keeps beside it.
fn copy(s: &Stage) -> Vec<u8> {
    let mut all = fs::read(&s.path).unwrap();
    let mut wal = s.path.clone().into_os_string();
    wal.push("-wal");
    all.extend(fs::read(wal).unwrap_or_default());
    all
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn copies_of_the_file_tell_an_attacker_nothing() {
    let s = Stage::set();
    let room = Room::agreeing(&s, "We close at six.");
    room.ask(4).unwrap();
    let texts = ["The first one speaks up", "And the second one does", "The third one is worried"];
    let before = copy(&s);
    for reaction in [objects(texts[0]), objects(texts[1]), worries(texts[2]), Reaction::Free] {
        room.react(reaction).unwrap();
        // Whoever watches the file does not even see that somebody was heard.
        assert_eq!(copy(&s), before);
    }
    assert_eq!((room.shown().heard, room.shown().passes.len()), (4, 0), "not even the room is shown anything");
    room.open().unwrap();
    let after = copy(&s);
    assert!(texts.iter().all(|text| holds(&after, text)));
    // The log, which has instants, does not know of it, nor does undo.
    let log = rusqlite::Connection::open(&s.path).unwrap();
    let logged: u32 = log
        .query_row("SELECT count(*) FROM change WHERE body LIKE '%speaks up%' OR kind LIKE 'consent%'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(logged, 0);
    assert_ne!(s.workspace.info().unwrap().undo.map(|label| label.op), Some(spielraum_engine::Op::ConsentRound));
    assert!(!holds(&before, texts[0]));
}

/// In which order what was said lies in the file.
fn lying(order: &[&str]) -> Vec<usize> {
    let s = Stage::set();
    let room = Room::agreeing(&s, "We close at six.");
    room.hears(order.iter().map(|words| objects(words)).collect::<Vec<_>>());
    let said: Vec<String> = room.shown().passes.remove(0).said.into_iter().map(|said| said.words).collect();
    assert_eq!(said, ["Argument A", "Argument B", "Argument C"], "shown in an order of its own");
    let bytes = copy(&s);
    let place = |text: &str| bytes.windows(text.len()).rposition(|window| window == text.as_bytes()).unwrap();
    let mut places: Vec<usize> = (0..order.len()).collect();
    places.sort_by_key(|one| place(order[*one]));
    places
}

#[test]
fn where_words_lie_in_the_file_does_not_tell_who_spoke_first() {
    let order = ["Argument C", "Argument A", "Argument B"];
    let found: std::collections::BTreeSet<Vec<usize>> = (0..12).map(|_| lying(&order)).collect();
    // Of six ways to lie, twelve tries that all show the same one would be chance once in 362 million.
    assert!(found.len() > 1, "always {found:?}");
}

#[test]
fn what_was_not_shown_ends_with_the_program_and_the_round_says_so() {
    let s = Stage::set();
    let room = Room::agreeing(&s, "We close at six.");
    room.hears([objects("Shown, so it stays")]);
    room.decide(0, way(WayKind::Monitor, "Ten calls", None)).unwrap();
    room.ask(2).unwrap();
    room.react(objects("Not shown, so it goes")).unwrap();
    let id = room.id.clone();
    let Stage { workspace, clock, path, folder, team, .. } = s;
    drop(workspace);
    assert!(!holds(&fs::read(&path).unwrap(), "Not shown"));
    let again = Workspace::open(&path, clock).unwrap();
    let us = spielraum_engine::Party::Team(team);
    let of = || ConsentRef { id: id.clone() };
    let shown = again.consent_round(&of()).unwrap();
    assert_eq!((shown.item.stage, shown.is_lost, shown.heard), (Step::React, true, 0));
    assert_eq!(shown.passes[0].said[0].words, "Shown, so it stays");
    let react = || again.react(&us, ConsentReact { id: id.clone(), reaction: Reaction::Free });
    assert_eq!(rejection(react()), Rejection::AnswersLost);
    assert_eq!(rejection(again.open_reactions(&us, of())), Rejection::AnswersLost);
    again.ask_everybody(&us, ConsentPeople { id: id.clone(), people: 1 }).unwrap();
    react().unwrap();
    again.open_reactions(&us, of()).unwrap();
    let shown = again.consent_round(&of()).unwrap();
    assert_eq!((shown.passes.len(), shown.is_lost), (2, false));
    drop((again, folder));
}

#[test]
fn a_round_is_found_by_all_that_may_be_shown_of_it() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let room = Room::agreeing(&s, "We answer each other within a day.");
    let found = |text: &str| {
        let hits = w.search(&Ask { text: text.into() }).unwrap();
        let is_it = |hit: &Hit| (hit.kind, hit.id.as_str()) == (Kind::Round, room.id.0.as_str());
        assert!(hits.len() < 2 && hits.iter().all(is_it), "{hits:?}");
        hits.into_iter().next().map(|hit| (hit.title, hit.around))
    };
    let driver = "A fixed date beats our rule again and again.";
    assert_eq!(found("fixed date"), Some((driver.into(), None)));
    assert_eq!(found("each other"), Some((driver.into(), Some("We answer each other within a day.".into()))));
    let (question, answer) = (String::from("Also at Whitsun?"), String::from("Yes, by stand-in"));
    let asked = QuestionAdd { round: room.id.clone(), question, answer };
    let id = w.add_question(&us, asked).unwrap().output;
    assert!(found("whitsun").is_some() && found("stand-in").is_some());
    let gone = QuestionEdit { round: room.id.clone(), id, question: String::new(), answer: String::new() };
    w.edit_question(&us, gone).unwrap();
    assert_eq!(found("whitsun"), None);
    room.ask(2).unwrap();
    room.react(Reaction::Free).unwrap();
    room.react(objects("Nobody is there in the evening")).unwrap();
    assert_eq!(found("evening"), None, "what is not shown is not found");
    room.open().unwrap();
    assert!(found("evening").is_some());
    room.decide(0, way(WayKind::Ask, "Harbour helps out", None)).unwrap();
    assert!(found("harbour").is_some());
    w.withdraw_consent(&us, room.of()).unwrap();
    w.erase_consent(&us, room.of()).unwrap();
    assert!(["fixed date", "each other", "evening", "harbour"].iter().all(|text| found(text).is_none()));
}

#[test]
fn nobody_is_asked_whether_to_agree_on_what_is_agreed() {
    let s = Stage::set();
    let id = agreement(&s);
    let (same, other) = ("We answer each other  within a day.\n", "We answer each other within an hour.");
    let begin = |replaces: Option<&AgreementId>, text: &str| {
        let about = ConsentSubject::Agreement { replaces: replaces.cloned(), text: text.into() };
        s.workspace.begin_consent(&s.us(), ConsentBegin { about, driver: "Nobody keeps to it".into() })
    };
    assert_eq!(rejection(begin(Some(&id), same)), Rejection::AgreedAlready);
    assert_eq!(rejection(begin(None, same)), Rejection::AgreedAlready);
    let round = begin(Some(&id), other).unwrap().output;
    let edit = ConsentEdit { id: round.clone(), driver: None, text: Some(same.into()) };
    assert_eq!(rejection(s.workspace.edit_consent(&s.us(), edit)), Rejection::AgreedAlready);
    let room = Room::agreeing(&s, other);
    room.hears([Reaction::Free]);
    room.adopt().unwrap();
    assert_eq!(rejection(Room { s: &s, id: round }.ask(1)), Rejection::AgreedAlready, "agreed on meanwhile");
    s.workspace.end_agreement(&s.us(), AgreementRef { id }).unwrap();
    assert!(begin(None, same).is_ok(), "one that ended is taken up again");
}
