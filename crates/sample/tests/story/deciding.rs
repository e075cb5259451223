//! What the example's team decided together, what it looked back on, and what it tried.

use chrono::{Datelike, NaiveDate};
use spielraum_domain::consent::{SaidKind, Stage, WayKind};
use spielraum_domain::experiment::Verdict;
use spielraum_domain::outcome::Measure;
use spielraum_domain::pulse::Question;
use spielraum_domain::rhythm::Kind;
use spielraum_engine::board::CardRef;
use spielraum_engine::consent::{AgreementsShow, ConsentAbout, ConsentList, ConsentRef};
use spielraum_engine::experiment::{Ending, ExperimentsShow, Role};
use spielraum_engine::outcome::OutcomesShow;
use spielraum_engine::pulse::PulsesShow;
use spielraum_engine::retro::{AttemptKind, AttemptStands, NotePlace, RetrosShow};
use spielraum_engine::rhythm::RhythmsShow;
use spielraum_engine::rule::VersionState;
use spielraum_words::Language;

use super::Example;

#[test]
fn a_round_that_is_over_brought_the_offer_into_force() {
    for example in Example::both() {
        let w = &example.workspace;
        let rounds = w.consent_rounds(&ConsentList { team: example.team("delivery").id }).unwrap();
        assert!(rounds.iter().all(|round| round.stage == Stage::Adopted));
        let rule: Vec<_> = rounds.iter().filter(|one| matches!(one.about, ConsentAbout::Rule(_))).collect();
        let [item] = rule.as_slice() else { panic!("{rounds:?}") };
        let round = w.consent_round(&ConsentRef { id: item.id.clone() }).unwrap();
        let shown: Vec<_> = round.passes.iter().map(|pass| (pass.people, pass.free, pass.said.len())).collect();
        assert_eq!(shown, [(7, 5, 2), (7, 6, 1)]);
        let objection = &round.passes[0].said[0];
        assert_eq!(objection.kind, SaidKind::Objection);
        assert_eq!(objection.way.as_ref().map(|way| way.kind), Some(WayKind::Amend));
        assert_eq!(item.ended.as_deref(), Some("2026-09-02"));
        let version = &example.rule("offer").versions[1];
        assert_eq!((version.state, version.since.as_deref()), (VersionState::InForce, Some("2026-09-02")));
        assert_eq!((item.review.as_deref(), version.review.as_deref()), (Some("2026-11-13"), Some("2026-11-13")));
    }
}

#[test]
fn an_agreement_holds_and_is_looked_at_again() {
    for example in Example::both() {
        let agreements = example.workspace.agreements(&AgreementsShow { team: example.team("delivery").id }).unwrap();
        let [one] = agreements.as_slice() else { panic!("{agreements:?}") };
        assert_eq!((one.text.as_str(), one.ended.as_deref()), (example.say("round-quiet-hour-text").as_str(), None));
        assert_eq!((one.since.as_str(), one.review.as_deref()), ("2026-10-05", Some("2026-12-28")));
    }
}

#[test]
fn the_last_retro_is_over_and_what_it_led_to_stands_on_the_board() {
    for example in Example::both() {
        let w = &example.workspace;
        let retros = w.retros(&RetrosShow { team: example.team("delivery").id }).unwrap();
        let [item] = retros.as_slice() else { panic!("{retros:?}") };
        let retro = w.retro(&item.id).unwrap();
        assert_eq!((retro.closed.as_deref(), retro.lost), (Some("2026-10-30"), None));
        let votes: Vec<_> = retro.themes.iter().map(|theme| theme.votes).collect();
        assert_eq!((votes, retro.ballots), (vec![Some(9), Some(7), Some(5)], 7));
        let kept = retro.notes.iter().filter(|note| note.place == NotePlace::Kept).count();
        let loose = retro.notes.iter().filter(|note| note.place == NotePlace::Loose).count();
        assert_eq!((retro.notes.len(), kept, loose), (10, 2, 0));
        let tried: Vec<_> = retro.attempts.iter().map(|one| (one.title.as_str(), one.kind, one.stands)).collect();
        let done = example.say("done");
        let notice = done.split('|').nth(32).unwrap().trim();
        // Names hold plain spaces.
        let refund = example.say("card-refund-first").replace('\u{a0}', " ");
        let expected = [
            (refund.as_str(), AttemptKind::Experiment, AttemptStands::Begun),
            (notice, AttemptKind::Improvement, AttemptStands::Done),
        ];
        assert_eq!(tried, expected);
        let evidence = w.retro_evidence(&item.id).unwrap();
        assert_eq!((evidence.since.as_str(), evidence.until.as_str()), ("2026-10-02", "2026-10-30"));
        assert!(!evidence.exceptions.is_empty(), "{evidence:?}");
        assert!(!evidence.blocked.is_empty(), "{evidence:?}");
    }
}

#[test]
fn one_experiment_ran_long_enough_for_a_verdict_and_others_still_run() {
    for example in Example::both() {
        let w = &example.workspace;
        let all = w.experiments(&ExperimentsShow { team: example.team("delivery").id }).unwrap();
        assert_eq!(all.iter().filter(|one| one.ended.is_none()).count(), 3);
        let learned = example.say("card-without-asking-learned");
        let long = all.iter().find(|one| one.learned == learned).unwrap();
        assert_eq!((long.ending, long.ended.as_deref()), (Some(Ending::Keep), Some("2026-11-08")));
        let of = |card: &spielraum_engine::CardId| w.experiment(&CardRef { id: card.clone() }).unwrap();
        let told: Vec<_> = of(&long.id).watched.iter().map(|one| (one.role, one.verdict)).collect();
        assert_eq!(told, [(Role::Moves, Some(Verdict::Improved)), (Role::Holds, Some(Verdict::CannotTell))]);
        let running = of(&all[0].id).watched.remove(0).verdict;
        assert!(matches!(running, Some(Verdict::TooEarly { .. })), "{running:?}");
    }
}

#[test]
fn what_the_team_could_decide_itself_is_what_it_said_in_its_pulses() {
    for example in Example::both() {
        let w = &example.workspace;
        let team = example.team("delivery").id;
        let pulses = w.pulses(&PulsesShow { team }).unwrap();
        assert!(pulses.open.is_none() && pulses.from.is_none(), "the next one can begin");
        let told: Vec<_> = pulses.shown.iter().map(|one| (one.day.as_str(), one.answers, one.scores.len())).collect();
        assert_eq!((told.len(), told[0]), (24, ("2026-11-05", Some(7), 1)));
        let outcomes = w.outcomes(&OutcomesShow::default()).unwrap();
        let asked = Measure::Pulse { question: Question::Ourselves };
        let outcome = outcomes.iter().find(|one| one.measure == asked).unwrap();
        assert_eq!(outcome.name, example.say("outcome-decide"));
        let points: Vec<_> = outcome.series.points.iter().map(|one| one.value.unwrap()).collect();
        let means: Vec<_> = pulses.shown.iter().rev().map(|one| one.scores[0].told.as_ref().unwrap().mean).collect();
        assert_eq!(points, means);
        assert_eq!((means[0] * 7.0).round(), 24.0);
        let signals: Vec<_> = outcome.chart.points.iter().map(|one| !one.signals.is_empty()).collect();
        assert_eq!(
            signals,
            [[false; 15].as_slice(), &[true; 9]].concat(),
            "the last nine weeks, and nothing before them"
        );
    }
}

#[test]
fn the_team_meets_at_the_board_today_and_for_a_retro_tomorrow() {
    for example in Example::both() {
        let team = example.team("delivery").id;
        let today = example.workspace.today(&team).unwrap();
        let meets: Vec<_> = today.meetings.iter().map(|one| (one.kind, one.day.as_str(), one.is_due)).collect();
        let expected = [
            (Kind::StandUp, "2026-11-12", true),
            (Kind::Retro, "2026-11-13", false),
            (Kind::Review, "2026-11-16", false),
        ];
        assert_eq!(meets, expected);
    }
}

#[test]
fn people_meet_and_things_are_due_on_working_days_whatever_day_it_is() {
    let is_working = |day: &str| day.parse::<NaiveDate>().unwrap().weekday().num_days_from_monday() < 5;
    for day in 9..=15 {
        let example = Example::at(Language::En, &format!("2026-11-{day:02}T09:00:00Z"));
        let (w, team) = (&example.workspace, example.team("delivery").id);
        let next = w.rhythms(&RhythmsShow { team: team.clone() }).unwrap().into_iter().filter_map(|one| one.next);
        let held = w.retros(&RetrosShow { team: team.clone() }).unwrap().into_iter().filter_map(|one| one.closed);
        let dues = example.board().cards.into_iter().flat_map(|card| [card.due, card.look_at]).flatten();
        let agreed = w.agreements(&AgreementsShow { team }).unwrap();
        let agreed = agreed.into_iter().flat_map(|one| [Some(one.since), one.review]).flatten();
        let reviews = w.rules().unwrap().into_iter().flat_map(|rule| rule.versions).filter_map(|one| one.review);
        let days: Vec<_> = next.chain(held).chain(dues).chain(agreed).chain(reviews).collect();
        assert!(days.len() >= 12, "{days:?}");
        let weekend: Vec<_> = days.iter().filter(|day| !is_working(day)).collect();
        assert!(weekend.is_empty(), "on the {day}th: {weekend:?}");
    }
}
