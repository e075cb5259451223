//! The pulse: every Thursday all of them say how far they could decide themselves, and it is shown in the same sitting.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Weekday;
use spielraum_domain::pulse::{Question, Sheet};
use spielraum_engine::Result;
use spielraum_engine::pulse::{PulseAnswer, PulseBegin, PulseRef};

use crate::outcomes::{WEEKS, weeks_back};
use crate::story::Story;
use crate::timeline::Timeline;

const TEAM: &str = "delivery";
/// What is asked.
pub(crate) const ASKED: Question = Question::Ourselves;
/// Everybody answers.
const PEOPLE: u32 = 7;
/// What they marked, added up, oldest week first.
const MARKED: [u32; WEEKS] =
    [24, 26, 23, 25, 27, 23, 24, 26, 23, 25, 24, 27, 23, 26, 24, 27, 28, 27, 28, 29, 27, 28, 28, 27];

pub(crate) fn tell(timeline: &mut Timeline) {
    for (index, sum) in MARKED.into_iter().enumerate() {
        timeline.at(timeline.weeks_ago(weeks_back(index), Weekday::Thu), move |story| hold(story, sum));
    }
}

fn hold(story: &Story<'_>, sum: u32) -> Result<()> {
    let by = story.team(TEAM)?;
    let begin = PulseBegin { team: story.teams.get(TEAM)?, questions: BTreeSet::from([ASKED]) };
    let id = story.workspace.begin_pulse(&by, begin)?.output;
    for person in 0..PEOPLE {
        // As equal as they can be: the first of them agree a little more.
        let mark = sum / PEOPLE + u32::from(person < sum % PEOPLE);
        let marks = BTreeMap::from([(ASKED, u8::try_from(mark).unwrap_or(spielraum_domain::pulse::HIGHEST))]);
        let answer = PulseAnswer { id: id.clone(), sheet: Sheet { marks, text: String::new() } };
        story.workspace.answer_pulse(&by, answer)?;
    }
    story.workspace.show_pulse(&by, PulseRef { id }).map(drop)
}
