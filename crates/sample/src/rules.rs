//! How the teams' rules came to be: every version was a draft, was agreed and came into force on its day.

use std::collections::BTreeMap;

use chrono::Days;
use spielraum_domain::rule::{self, Cell, HitPolicy};
use spielraum_engine::rule::{
    CellSet, CellsSet, ExemptionAdd, RowSpec, RowsAdd, Rule, RuleAdd, RuleColumnAdd, RuleInForce, RuleRef, RuleShow,
    Side,
};
use spielraum_engine::{Broken, ColumnId, Moment, Party, Result, RowId, RuleId, VersionId};
use spielraum_words::{Argument, Language};

use crate::rounds;
use crate::rule_tables::{Agreed, Edit, RULES, Row, Topic, Typed, When};
use crate::story::Story;
use crate::terms::value;
use crate::timeline::{Timeline, working};

/// In about how many days from the end of the story a rule is looked at again.
const REVIEW: u64 = 3;

/// Since when the two teams answer lost parcels differently, and until when they had agreed to live with it: a day before one of
/// them asked to settle it.
const DIFFER: u32 = 240;
const ACCEPTED_UNTIL: u32 = 5;

pub(crate) fn tell(timeline: &mut Timeline) {
    accept(timeline);
    for topic in RULES {
        for (index, version) in topic.versions.iter().enumerate() {
            let (moment, today) = (moment(timeline, version.when), timeline.today());
            timeline.at(moment, move |story| {
                let by = story.team(topic.team)?;
                let draft = if index == 0 { begin(story, topic, &by)? } else { continue_with(story, topic, &by)? };
                version.edits.iter().try_for_each(|new| edit(story, topic, &by, &draft, new))?;
                let review = working(today + Days::new(REVIEW));
                match version.agreed {
                    None => Ok(()),
                    Some(Agreed::InRound(round)) => rounds::decide(story, round, topic, &draft, review),
                    Some(Agreed::All) => {
                        let review = version.review.then_some(review);
                        let agreed = RuleInForce { version: draft, agreed: story.say("agreed-all"), review };
                        story.workspace.put_in_force(&by, agreed).map(drop)
                    }
                }
            });
        }
    }
}

/// Both sides say why they live with the difference, before the version that brings it comes into force.
fn accept(timeline: &mut Timeline) {
    let until = timeline.today() - Days::new(ACCEPTED_UNTIL.into());
    for (team, rule, other) in [("delivery", "offer", "before-return"), ("orders", "before-return", "offer")] {
        timeline.at(timeline.days_ago(DIFFER), move |story| {
            let add = ExemptionAdd {
                rule: story.rules.get(rule)?,
                other: story.rules.get(other)?,
                term: story.terms.get("offer")?,
                reason: story.say(&format!("accepted-{team}")),
                until,
            };
            story.workspace.add_exemption(&story.team(team)?, add).map(drop)
        });
    }
}

fn moment(timeline: &Timeline, when: When) -> Moment {
    match when {
        When::DaysAgo(days) => timeline.days_ago(days),
        When::WeeksAgo(weeks, day) => timeline.weeks_ago(weeks, day),
    }
}

fn begin(story: &mut Story<'_>, topic: &Topic, by: &Party) -> Result<VersionId> {
    let terms = |names: &[&str]| names.iter().map(|name| story.terms.get(name)).collect::<Result<Vec<_>>>();
    let add = RuleAdd {
        team: story.teams.get(topic.team)?,
        topic: story.say(&format!("rule-{}", topic.name)),
        journey: Some(story.journeys.get(topic.journey)?),
        stage: topic.stage.map(|stage| story.stages.get(stage)).transpose()?,
        hit_policy: HitPolicy::Unique,
        inputs: terms(topic.inputs)?,
        outputs: terms(topic.outputs)?,
    };
    let id = story.workspace.add_rule(by, add)?.output;
    story.rules.name(topic.name, id);
    Ok(shown(story, topic)?.version.id)
}

fn continue_with(story: &Story<'_>, topic: &Topic, by: &Party) -> Result<VersionId> {
    let id = story.rules.get(topic.name)?;
    Ok(story.workspace.draft_rule(by, RuleRef { id })?.output)
}

pub(crate) fn shown(story: &Story<'_>, topic: &Topic) -> Result<Rule> {
    let id: RuleId = story.rules.get(topic.name)?;
    story.workspace.rule(&RuleShow { id, version: None })
}

/// One edit of a draft.
pub(crate) fn edit(story: &Story<'_>, topic: &Topic, by: &Party, draft: &VersionId, edit: &Edit) -> Result<()> {
    let rule = shown(story, topic)?;
    match edit {
        Edit::Input(term, before) => column(story, by, draft, Side::If, term, Some(column_of(story, &rule, before)?)),
        Edit::Output(term) => column(story, by, draft, Side::Then, term, None),
        Edit::Rows(rows) => add_rows(story, by, &rule, rows, None),
        Edit::RowBefore(position, row) => {
            let before = row_at(&rule, *position)?;
            add_rows(story, by, &rule, std::slice::from_ref(row), Some(before))
        }
        Edit::Cells(term, cells) => {
            let column = column_of(story, &rule, term)?;
            let cells = cells.iter().map(|(position, typed)| {
                let (row, column, language) = (row_at(&rule, *position)?, Some(column.clone()), language(story));
                Ok(CellSet { row, column, text: text(story, typed), language })
            });
            set_cells(story, by, draft, cells.collect::<Result<_>>()?)
        }
        Edit::Because(position, name) => {
            let (row, text) = (row_at(&rule, *position)?, story.say(&format!("because-{name}")));
            set_cells(story, by, draft, vec![CellSet { row, column: None, text, language: language(story) }])
        }
    }
}

fn column(
    story: &Story<'_>,
    by: &Party,
    draft: &VersionId,
    side: Side,
    term: &str,
    before: Option<ColumnId>,
) -> Result<()> {
    let add = RuleColumnAdd { version: draft.clone(), side, term: story.terms.get(term)?, before };
    story.workspace.add_rule_column(by, add).map(drop)
}

fn add_rows(story: &Story<'_>, by: &Party, rule: &Rule, rows: &[Row], before: Option<RowId>) -> Result<()> {
    let spec = |row: &Row| {
        let cells = rule.columns.iter().zip(row.cells).map(|(column, typed)| {
            let cell = Cell { text: text(story, typed), language: language(story) };
            (column.id.0.clone(), cell)
        });
        RowSpec { cells: cells.collect::<BTreeMap<_, _>>(), because: story.say(&format!("because-{}", row.because)) }
    };
    let add = RowsAdd { version: rule.version.id.clone(), rows: rows.iter().map(spec).collect(), before };
    story.workspace.add_rows(by, add).map(drop)
}

fn set_cells(story: &Story<'_>, by: &Party, draft: &VersionId, cells: Vec<CellSet>) -> Result<()> {
    story.workspace.set_cells(by, CellsSet { version: draft.clone(), cells }).map(drop)
}

fn column_of(story: &Story<'_>, rule: &Rule, term: &str) -> Result<ColumnId> {
    let term = story.terms.get(term)?;
    let found = rule.columns.iter().find(|column| column.term == term).map(|column| column.id.clone());
    found.ok_or_else(|| Broken::Defect(format!("no column of {term}")).into())
}

/// The row at this position, counted from 1 as on the screen.
pub(crate) fn row_at(rule: &Rule, position: usize) -> Result<RowId> {
    let row = position.checked_sub(1).and_then(|index| rule.rows.get(index));
    row.map(|row| row.id.clone()).ok_or_else(|| Broken::Defect(format!("no row {position}")).into())
}

fn language(story: &Story<'_>) -> rule::Language {
    match story.language() {
        Language::En => rule::Language::En,
        Language::De => rule::Language::De,
    }
}

/// What somebody types into a cell, in the language of the example.
fn text(story: &Story<'_>, typed: &Typed) -> String {
    let with = |name: &str, number: f64| story.say_with(&format!("cell-{name}"), &[("n", Argument::from(number))]);
    match *typed {
        Typed::Any => story.say("cell-any"),
        Typed::Open => String::new(),
        Typed::Yes => story.say("cell-yes"),
        Typed::No => story.say("cell-no"),
        Typed::Is(name) => value(story, name),
        Typed::Either(one, other) => format!("{}, {}", value(story, one), value(story, other)),
        Typed::Between(low, high) => {
            story.say_with("cell-between", &[("low", Argument::from(low)), ("high", Argument::from(high))])
        }
        Typed::UpTo(number) => with("up-to", number.into()),
        Typed::Over(number) => with("over", number.into()),
        Typed::UpToEuros(number) => with("up-to-euros", number.into()),
        Typed::OverEuros(number) => with("over-euros", number.into()),
        Typed::Euros(number) => with("euros", number.into()),
        Typed::HalfDays(number) => with("days", f64::from(number) / 2.0),
        Typed::Says(name) => story.say(&format!("says-{name}")),
    }
}
