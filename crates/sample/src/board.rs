//! The boards: what Delivery & returns works on, what it finished, and a little of the neighbours.

use chrono::{Days, NaiveDate, TimeDelta};
use spielraum_engine::board::{
    BoardAdd, CardAdd, CardBlock, CardEdit, CardKind, CardMove, CardRefs, ColumnRole, ColumnSpec,
};
use spielraum_engine::experiment::{Ending, ExperimentEnd};
use spielraum_engine::people::CardInitials;
use spielraum_engine::rule::SettleAsk;
use spielraum_engine::{BoardColumnId, CardId, Moment, Result};

use crate::cards::{
    DONE, DONE_THIS_WEEK, DoneCard, NEIGHBOURS, NeighbourCard, OPEN, OPTIONS, OpenCard, STOPPED, Stopped, TRIAL,
};
use crate::retro;
use crate::story::Story;
use crate::timeline::{Timeline, working};

/// How many days ago the boards were hung up: before the first card.
const HUNG_UP: u32 = 110;
const TEAM: &str = "delivery";

/// The columns of Delivery & returns: name, role and limit. The agreement stands in `sample-column-<name>-policy`.
const COLUMNS: &[(&str, ColumnRole, Option<u32>)] = &[
    ("options", ColumnRole::Options, None),
    ("chosen", ColumnRole::Active, Some(4)),
    ("doing", ColumnRole::Active, Some(4)),
    ("trying", ColumnRole::Active, Some(3)),
    ("checking", ColumnRole::Active, Some(3)),
    ("done", ColumnRole::Done, None),
];

/// The columns of the neighbours.
const SMALL: &[(&str, ColumnRole, Option<u32>)] = &[
    ("small-options", ColumnRole::Options, None),
    ("small-doing", ColumnRole::Active, Some(3)),
    ("small-done", ColumnRole::Done, None),
];

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(timeline.days_ago(HUNG_UP), |story| {
        let columns = hang_up(story, TEAM, COLUMNS)?;
        COLUMNS.iter().zip(columns).for_each(|((name, ..), id)| story.columns.name(*name, id));
        Ok(())
    });
    tell_options(timeline);
    tell_done(timeline, DONE, "done");
    tell_done(timeline, DONE_THIS_WEEK, "done-this-week");
    STOPPED.iter().for_each(|stopped| tell_stopped(timeline, stopped));
    OPEN.iter().for_each(|card| tell_open(timeline, card));
    NEIGHBOURS.iter().for_each(|(team, cards)| tell_neighbour(timeline, team, cards));
}

fn hang_up(story: &Story<'_>, team: &str, columns: &[(&str, ColumnRole, Option<u32>)]) -> Result<Vec<BoardColumnId>> {
    let spec = |(name, role, limit): &(&str, ColumnRole, Option<u32>)| ColumnSpec {
        name: story.say(&format!("column-{name}")),
        role: *role,
        policy: if *role == ColumnRole::Done { String::new() } else { story.say(&format!("column-{name}-policy")) },
        limit: *limit,
    };
    let columns = columns.iter().map(spec).collect();
    let add = BoardAdd { team: story.teams.get(team)?, name: story.say("board"), columns };
    let board = story.workspace.add_board(&story.team(team)?, add)?.output;
    Ok(story.workspace.board(&board)?.columns.into_iter().map(|column| column.id).collect())
}

fn tell_options(timeline: &mut Timeline) {
    for (index, (weeks, kind)) in OPTIONS.iter().enumerate() {
        timeline.at(timeline.weeks_ago(*weeks, chrono::Weekday::Thu), move |story| {
            let title = story.list("options").swap_remove(index);
            add(story, TEAM, card_in(story, "options", *kind, title)?).map(drop)
        });
    }
}

/// A finished card came through the columns in even steps.
fn tell_done(timeline: &mut Timeline, cards: &'static [DoneCard], titles: &'static str) {
    for (index, card) in cards.iter().enumerate() {
        // What will be finished on a later day of the running week is not finished yet.
        if timeline.monday(card.weeks_ago) + Days::new(card.day.num_days_from_monday().into()) >= timeline.today() {
            continue;
        }
        let (name, finished) = (format!("{titles}-{index}"), timeline.weeks_ago(card.weeks_ago, card.day));
        let is_there = retro::leads_to(&name);
        let begun = if is_there { retro::held(timeline) } else { finished - TimeDelta::days(card.days.into()) };
        for (at, column) in way(card.kind, begun, finished) {
            let name = name.clone();
            timeline.at(at, move |story| {
                match card.ended {
                    Some((tried, ending)) if column == "done" => return end_trial(story, &name, tried, ending),
                    _ if column != "chosen" => return move_to(story, &name, column),
                    _ if is_there => return Ok(()),
                    _ => {}
                }
                let mut new = card_in(story, column, card.kind, story.list(titles).swap_remove(index))?;
                new.outcome = Some(story.outcomes.get(card.outcome)?);
                let id = add(story, TEAM, new)?;
                story.cards.name(name, id.clone());
                if let Some((tried, _)) = card.ended {
                    plan_trial(story, id, u64::from(card.days) - 1, tried, String::new())?;
                }
                Ok(())
            });
        }
    }
}

fn tell_stopped(timeline: &mut Timeline, stopped: &'static Stopped) {
    let Some(card) = DONE.get(stopped.card) else { return };
    let finished = timeline.weeks_ago(card.weeks_ago, card.day);
    let name = format!("done-{}", stopped.card);
    timeline.at(finished - TimeDelta::days(stopped.from.into()), {
        let name = name.clone();
        move |story| {
            let reason = story.say(&format!("stopped-{}", stopped.why));
            let team = stopped.team.map(|team| story.teams.get(team)).transpose()?;
            let on = team.is_none().then(|| story.say("stopped-on-legal"));
            let block = CardBlock { ids: vec![story.cards.get(name.as_str())?], reason, team, on };
            story.workspace.block_cards(&story.team(TEAM)?, block).map(drop)
        }
    });
    timeline.at(finished - TimeDelta::days(stopped.until.into()), move |story| {
        let id = story.cards.get(name.as_str())?;
        story.workspace.unblock_cards(&story.team(TEAM)?, CardRefs { ids: vec![id] }).map(drop)
    });
}

fn way(kind: CardKind, begun: Moment, finished: Moment) -> [(Moment, &'static str); 4] {
    let after = |quarters: i32| begun + (finished - begun) * quarters / 4;
    let tried = if kind == CardKind::Experiment { "trying" } else { "checking" };
    [(begun, "chosen"), (after(1), "doing"), (after(2), tried), (finished, "done")]
}

fn tell_open(timeline: &mut Timeline, card: &'static OpenCard) {
    let today = timeline.today();
    let is_there = retro::leads_to(card.name);
    for (index, (column, days)) in card.path.iter().enumerate() {
        let at = if is_there && index == 0 { retro::held(timeline) } else { timeline.days_ago(*days) };
        timeline.at(at, move |story| {
            if index > 0 {
                return move_to(story, card.name, column);
            }
            if is_there {
                return take_up(story, card, column);
            }
            if let (Some((team, days)), Some(rules)) = (card.asked, card.settles) {
                return ask_to_settle(story, card, column, (team, working(today + Days::new(days))), rules);
            }
            let mut new = card_in(story, column, card.kind, story.say(&format!("card-{}", card.name)))?;
            new.stage = card.stage.map(|stage| story.stages.get(stage)).transpose()?;
            new.outcome = Some(story.outcomes.get(card.outcome)?);
            new.asker = card.asked.map(|(team, _)| story.teams.get(team)).transpose()?;
            new.due = card.asked.map(|(_, days)| working(today + Days::new(days)));
            let id = add(story, TEAM, new)?;
            story.cards.name(card.name, id.clone());
            if card.kind == CardKind::Experiment {
                plan_trial(story, id.clone(), TRIAL, card.name, story.say(&format!("card-{}-stop", card.name)))?;
            }
            edit(story, CardEdit { description: text(story, card), ..unchanged(id) })?;
            ask_whom(story, card)
        });
    }
    if let Some((days, team)) = card.blocked {
        timeline.at(timeline.days_ago(days), move |story| {
            let reason = story.say(&format!("card-{}-blocked", card.name));
            let (id, team) = (story.cards.get(card.name)?, Some(story.teams.get(team)?));
            let block = CardBlock { ids: vec![id], reason, team, on: None };
            story.workspace.block_cards(&story.team(TEAM)?, block).map(drop)
        });
    }
}

/// What is said about a card beside its title.
fn text(story: &Story<'_>, card: &OpenCard) -> Option<String> {
    card.text.then(|| story.say(&format!("card-{}-text", card.name)))
}

/// A card that came out of the retrospective.
fn take_up(story: &Story<'_>, card: &OpenCard, column: &str) -> Result<()> {
    move_to(story, card.name, column)?;
    let (id, stage) = (story.cards.get(card.name)?, card.stage.map(|stage| story.stages.get(stage)).transpose()?);
    edit(story, CardEdit { description: text(story, card), stage: Some(stage), ..unchanged(id) })?;
    ask_whom(story, card)
}

/// Another team asks to settle what its rule and ours say differently; then the card is taken up as any other.
fn ask_to_settle(
    story: &mut Story<'_>,
    card: &OpenCard,
    column: &str,
    (asker, due): (&str, NaiveDate),
    [theirs, ours, term]: [&str; 3],
) -> Result<()> {
    let ask = SettleAsk {
        rule: story.rules.get(theirs)?,
        other: story.rules.get(ours)?,
        term: story.terms.get(term)?,
        title: story.say(&format!("card-{}", card.name)),
        description: story.say(&format!("card-{}-text", card.name)),
        due: Some(due),
    };
    let id = story.workspace.ask_to_settle(&story.team(asker)?, ask)?.output;
    story.cards.name(card.name, id.clone());
    move_to(story, card.name, column)?;
    let stage = card.stage.map(|stage| story.stages.get(stage)).transpose()?;
    let outcome = Some(story.outcomes.get(card.outcome)?);
    edit(story, CardEdit { stage: Some(stage), outcome: Some(outcome), ..unchanged(id) })?;
    ask_whom(story, card)
}

/// An experiment says before it begins what is expected, when it is looked at and what stops it.
fn plan_trial(story: &Story<'_>, id: CardId, days: u64, name: &str, stop_when: String) -> Result<()> {
    let (begun, expectation) = (story.today(), Some(story.say(&format!("card-{name}-expects"))));
    let (look_at, stop_when) = (Some(Some(working(begun + Days::new(days)))), Some(stop_when));
    edit(story, CardEdit { begun: Some(Some(begun)), look_at, stop_when, expectation, ..unchanged(id) })
}

fn end_trial(story: &Story<'_>, card: &str, name: &str, ending: Ending) -> Result<()> {
    let learned = story.say(&format!("card-{name}-learned"));
    let end = ExperimentEnd { id: story.cards.get(card)?, ending, learned, becomes: None };
    story.workspace.end_experiment(&story.team(TEAM)?, end).map(drop)
}

fn edit(story: &Story<'_>, edit: CardEdit) -> Result<()> {
    story.workspace.edit_card(&story.team(TEAM)?, edit).map(drop)
}

fn unchanged(id: CardId) -> CardEdit {
    CardEdit {
        id,
        kind: None,
        title: None,
        description: None,
        stage: None,
        outcome: None,
        asker: None,
        due: None,
        begun: None,
        look_at: None,
        stop_when: None,
        expectation: None,
    }
}

fn ask_whom(story: &Story<'_>, card: &OpenCard) -> Result<()> {
    if card.people.is_empty() {
        return Ok(());
    }
    let people = card.people.iter().filter_map(|initials| story.people.get(*initials).cloned()).collect();
    let whom = CardInitials { card: story.cards.get(card.name)?, people };
    story.workspace.set_initials(&story.team(TEAM)?, whom).map(drop)
}

fn tell_neighbour(timeline: &mut Timeline, team: &'static str, cards: &'static [NeighbourCard]) {
    timeline.at(timeline.days_ago(HUNG_UP), move |story| {
        let columns = hang_up(story, team, SMALL)?;
        SMALL.iter().zip(columns).for_each(|((name, ..), id)| story.columns.name(format!("{team}-{name}"), id));
        Ok(())
    });
    for NeighbourCard(column, name, kind, days, asker) in cards {
        timeline.at(timeline.days_ago(*days), move |story| {
            let column = format!("{team}-small-{column}");
            let mut new = card_in(story, &column, *kind, story.say(&format!("card-{name}")))?;
            new.asker = asker.map(|asker| story.teams.get(asker)).transpose()?;
            add(story, team, new).map(drop)
        });
    }
}

fn card_in(story: &Story<'_>, column: &str, kind: CardKind, title: String) -> Result<CardAdd> {
    let column = story.columns.get(column)?;
    Ok(CardAdd { column, kind, title, stage: None, outcome: None, asker: None, due: None })
}

fn add(story: &Story<'_>, team: &str, card: CardAdd) -> Result<CardId> {
    Ok(story.workspace.add_card(&story.team(team)?, card)?.output)
}

fn move_to(story: &Story<'_>, card: &str, column: &str) -> Result<()> {
    let (ids, column) = (vec![story.cards.get(card)?], story.columns.get(column)?);
    let moved = CardMove { ids, column, before: None, stage: None };
    story.workspace.move_cards(&story.team(TEAM)?, moved).map(drop)
}
