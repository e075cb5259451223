//! When the team meets: at the board every working day, for a retrospective every second week, and to look at what is due.

use std::collections::BTreeSet;

use chrono::Days;
use spielraum_domain::rhythm::{Kind, Rhythm, Weekday};
use spielraum_engine::rhythm::{RhythmAdd, Spec};

use crate::retro;
use crate::timeline::Timeline;

/// How many days ago the rhythm was set.
const SET: u32 = 100;
/// Every so many weeks a retrospective is held, and what is due is looked at.
const RETRO: u32 = 2;
const REVIEW: u32 = 4;
/// How many retrospectives lie between the first one and the last.
const HELD_BEFORE: u64 = 6;

pub(crate) fn tell(timeline: &mut Timeline) {
    let last_retro = retro::held(timeline).date_naive();
    let first_retro = last_retro - Days::new(HELD_BEFORE * u64::from(RETRO) * 7);
    let next_review = timeline.monday(0) + Days::new(7);
    let first_review = next_review - Days::new(u64::from(REVIEW) * 7 * 3);
    let working: BTreeSet<Weekday> = Weekday::ALL[..5].iter().copied().collect();
    let one = |day| BTreeSet::from([Weekday::of(day)]);
    let meetings = [
        (Kind::StandUp, "stand-up", Rhythm { days: working, every: 1, first: first_retro }, "09:15", 15),
        (Kind::Retro, "retro", Rhythm { days: one(first_retro), every: RETRO, first: first_retro }, "14:00", 90),
        (Kind::Review, "review", Rhythm { days: one(first_review), every: REVIEW, first: first_review }, "10:00", 60),
    ];
    for (kind, name, when, time, minutes) in meetings {
        timeline.at(timeline.days_ago(SET), move |story| {
            let title = story.say(&format!("rhythm-{name}"));
            let spec = Spec { kind, title, when, time: time.to_owned(), minutes };
            let add = RhythmAdd { team: story.teams.get("delivery")?, spec };
            story.workspace.add_rhythm(&story.team("delivery")?, add).map(drop)
        });
    }
}
