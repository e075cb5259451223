//! What customers experienced in 24 weeks, and what the team made of it.

use chrono::{Datelike, NaiveDate, Weekday};
use spielraum_domain::chart::Direction::{self, Down, Up};
use spielraum_domain::outcome::{Figure, Measure, OwnMeasure, Unit, Week};
use spielraum_engine::Result;
use spielraum_engine::outcome::{MeasureRetire, NoteAdd, OutcomeAdd, OutcomeEdit, PointEntry, PointsSet, RebaseSet};

use crate::pulse;
use crate::story::Story;
use crate::timeline::Timeline;

/// How many weeks of figures there are; the last one is the week before the story ends.
pub(crate) const WEEKS: usize = 24;
/// How many days ago the outcomes were chosen: before the first week.
const CHOSEN: u32 = 176;
/// How many days ago what the team was steered by before was retired: among the first figures of what replaced it.
const RETIRED: u32 = 164;
/// How many weeks are entered at once, on the Monday after them.
const ENTERED_TOGETHER: usize = 4;

/// An outcome of the first journey: `sample-outcome-<name>`, with its `-note` and how it could be cheated, `-cheat`.
struct Outcome {
    name: &'static str,
    stage: Option<&'static str>,
    direction: Direction,
    /// Per cent, oldest first; nothing for what the pulse asks.
    weeks: Option<[u8; WEEKS]>,
    /// The outcome that would suffer if this one were gamed.
    counter: &'static str,
}

const OUTCOMES: &[Outcome] = &[
    // The level moved after rule v6 came into force, before the tenth week from the end.
    Outcome {
        name: "solved",
        stage: Some("late-answer"),
        direction: Up,
        weeks: Some([60, 63, 59, 62, 61, 58, 63, 64, 60, 61, 59, 62, 63, 60, 62, 66, 68, 70, 69, 67, 71, 70, 69, 72]),
        counter: "easy",
    },
    // Eight weeks below the centre line since the chat bot goes first.
    Outcome {
        name: "reached",
        stage: Some("late-asking"),
        direction: Up,
        weeks: Some([83, 80, 84, 82, 84, 83, 79, 82, 84, 83, 80, 84, 82, 83, 85, 84, 79, 78, 77, 78, 76, 77, 76, 76]),
        counter: "solved",
    },
    // Carrier data were missing in the last week.
    Outcome {
        name: "promise",
        stage: Some("late-waiting"),
        direction: Up,
        weeks: Some([92, 94, 93, 96, 94, 92, 93, 95, 94, 93, 94, 95, 94, 92, 93, 94, 94, 93, 96, 94, 93, 94, 93, 86]),
        counter: "easy",
    },
    Outcome {
        name: "easy",
        stage: Some("late-looking"),
        direction: Up,
        weeks: Some([72, 69, 73, 71, 73, 76, 73, 71, 73, 74, 72, 69, 71, 73, 75, 73, 72, 74, 70, 72, 74, 72, 71, 73]),
        counter: "solved",
    },
    Outcome {
        name: "refund",
        stage: Some("late-settled"),
        direction: Up,
        weeks: Some([84, 86, 83, 85, 87, 84, 86, 85, 83, 86, 88, 85, 84, 86, 87, 85, 86, 84, 87, 85, 88, 86, 85, 86]),
        counter: "promise",
    },
    Outcome {
        name: "handed",
        stage: None,
        direction: Down,
        weeks: Some([12, 11, 13, 12, 10, 12, 10, 11, 13, 12, 10, 11, 12, 11, 10, 12, 11, 12, 10, 11, 12, 13, 11, 12]),
        counter: "solved",
    },
    // Nine weeks above the centre line; the limits have not been redrawn yet. The team answers it itself, in its pulse.
    Outcome { name: "decide", stage: None, direction: Up, weeks: None, counter: "promise" },
];

/// What happened beside an outcome: `sample-note-<name>`, at a day so many weeks ago, written down some days later.
const NOTES: &[(&str, &str, u32, Weekday, u32)] = &[
    ("solved", "summer-sale", 18, Weekday::Wed, 0),
    ("reached", "bot-first", 8, Weekday::Mon, 0),
    ("promise", "no-carrier-data", 1, Weekday::Mon, 4),
];

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(timeline.days_ago(CHOSEN), |story| {
        OUTCOMES.iter().try_for_each(|outcome| choose(story, outcome))?;
        OUTCOMES.iter().try_for_each(|outcome| counter(story, outcome))
    });
    timeline.at(timeline.working_days_ago(RETIRED), retire);
    for first in (0..WEEKS).step_by(ENTERED_TOGETHER) {
        tell_figures(timeline, first);
    }
    for (outcome, name, weeks, day, later) in NOTES {
        let at = timeline.weeks_ago(*weeks, *day);
        let written = at + chrono::TimeDelta::days((*later).into());
        timeline.at(written, move |story| note(story, outcome, name, at.date_naive()));
    }
    let moved = week(timeline.monday(9));
    timeline.at(timeline.weeks_ago(1, Weekday::Tue), move |story| {
        let reason = Some(story.say("outcome-solved-rebase"));
        let set = RebaseSet { outcome: story.outcomes.get("solved")?, week: moved, reason };
        story.workspace.set_rebase(&story.team("delivery")?, set).map(drop)
    });
}

fn choose(story: &mut Story<'_>, outcome: &Outcome) -> Result<()> {
    let say = |part: &str| story.say(&format!("outcome-{}{part}", outcome.name));
    let add = OutcomeAdd {
        team: story.teams.get("delivery")?,
        journey: Some(story.journeys.get("late")?),
        stage: outcome.stage.map(|stage| story.stages.get(stage)).transpose()?,
        import: None,
        name: say(""),
        note: say("-note"),
        measure: match outcome.weeks {
            Some(_) => Measure::Own(OwnMeasure { unit: Unit::Percent, direction: outcome.direction }),
            None => Measure::Pulse { question: pulse::ASKED },
        },
        cheat: say("-cheat"),
    };
    let id = story.workspace.add_outcome(&story.team("delivery")?, add)?.output;
    story.outcomes.name(outcome.name, id);
    Ok(())
}

fn counter(story: &mut Story<'_>, outcome: &Outcome) -> Result<()> {
    let (id, counter) = (story.outcomes.get(outcome.name)?, Some(Some(story.outcomes.get(outcome.counter)?)));
    let edit = OutcomeEdit {
        id,
        name: None,
        note: None,
        cheat: None,
        counter,
        stage: None,
        journey: None,
        direction: None,
        rules: None,
    };
    story.workspace.edit_outcome(&story.team("delivery")?, edit).map(drop)
}

/// Handle time was inherited, and rewarded ending the call.
fn retire(story: &mut Story<'_>) -> Result<()> {
    let replaced_by = ["solved", "easy"].into_iter().map(|name| story.outcomes.get(name)).collect::<Result<_>>()?;
    let retire = MeasureRetire {
        team: story.teams.get("delivery")?,
        name: story.say("retired-handle-time"),
        because: String::new(),
        replaced_by,
    };
    story.workspace.retire_measure(&story.team("delivery")?, retire).map(drop)
}

fn tell_figures(timeline: &mut Timeline, first: usize) {
    let weeks: Vec<(usize, Week)> =
        (first..first + ENTERED_TOGETHER).map(|index| (index, week(timeline.monday(weeks_back(index))))).collect();
    let after = weeks_back(first + ENTERED_TOGETHER);
    timeline.at(timeline.weeks_ago(after, Weekday::Mon), move |story| {
        for outcome in OUTCOMES {
            let Some(figures) = outcome.weeks else { continue };
            let point = |(index, week): &(usize, Week)| PointEntry {
                week: *week,
                figure: Some(Figure::Value { value: figures[*index].into() }),
            };
            let points = weeks.iter().map(point).collect();
            let set = PointsSet { outcome: story.outcomes.get(outcome.name)?, points };
            story.workspace.set_points(&story.team("delivery")?, set)?;
        }
        Ok(())
    });
}

/// How many weeks before the end the week of this index lies; the index after the last is the running week.
pub(crate) fn weeks_back(index: usize) -> u32 {
    u32::try_from(WEEKS - index).unwrap_or(0)
}

fn week(monday: NaiveDate) -> Week {
    let iso = monday.iso_week();
    Week { year: iso.year(), week: iso.week() }
}

fn note(story: &mut Story<'_>, outcome: &str, name: &str, day: NaiveDate) -> Result<()> {
    let text = story.say(&format!("note-{name}"));
    let add = NoteAdd { outcome: Some(story.outcomes.get(outcome)?), journey: None, day, text, answers: None };
    story.workspace.add_note(&story.team("delivery")?, add).map(drop)
}
