//! At the case desk: what is said alike, how the rules in force were used, and where the team decided otherwise.

use std::collections::BTreeMap;

use spielraum_domain::rule::Case;
use spielraum_domain::term::{TermId, Value};
use spielraum_engine::desk::{DeskAsk, RuleUse, UseException};
use spielraum_engine::rule::{RuleShow, VersionState};
use spielraum_engine::statement::{SaidAt, StatementAdd};
use spielraum_engine::{Broken, Result, RuleId, VersionId};

use crate::story::Story;
use crate::terms::{named_value, number};
use crate::timeline::Timeline;

/// The team at whose desk it happens.
const TEAM: &str = "delivery";

/// What is known of a case.
#[derive(Clone, Copy)]
enum Known {
    /// A value of a list.
    Is(&'static str, &'static str),
    /// A number.
    Number(&'static str, &'static str),
}

use Known::{Is, Number};

/// The same case again and again: every so many days, beginning so many days ago.
struct Often(&'static str, &'static [Known], u32, u32);

/// All of them later than the last version of their rule.
const OFTEN: &[Often] = &[
    Often("offer", &[Is("tracking", "on-its-way"), Number("days-late", "4")], 63, 2),
    Often("offer", &[Is("tracking", "on-its-way"), Number("days-late", "2")], 62, 3),
    Often("offer", &[Is("tracking", "no-scan"), Number("days-late", "3")], 61, 5),
    Often("offer", &[Is("tracking", "on-its-way"), Number("days-late", "8")], 60, 6),
    Often("offer", &[Is("tracking", "lost"), Number("days-late", "6")], 59, 8),
    Often("offer", &[Is("tracking", "no-scan"), Number("days-late", "9")], 57, 11),
    Often("box", &[Is("box", "original-box")], 88, 4),
    Often("box", &[Is("box", "other-box")], 87, 6),
    Often("box", &[Is("box", "no-box")], 86, 9),
    Often("before-return", &[Is("tracking", "lost"), Number("order-value", "180")], 82, 10),
    Often("before-return", &[Is("tracking", "no-scan"), Number("order-value", "90")], 80, 14),
];

/// Decided otherwise: the rule, the case, so many days ago, what was set instead; the reason is the next of
/// `sample-exceptions-<rule>`.
struct Otherwise(&'static str, &'static [Known], u32, &'static [Instead]);

enum Instead {
    /// An answer of the catalogue.
    Says(&'static str),
    /// An amount.
    Euros(&'static str, &'static str),
}

use Instead::{Euros, Says};

const NEEDED: &[Known] = &[Is("tracking", "on-its-way"), Number("days-late", "4")];
const EXPRESS: &[Instead] = &[Says("express"), Euros("goodwill", "15")];
const WITHOUT_BOX: &[Known] = &[Is("box", "no-box")];

const OTHERWISE: &[Otherwise] = &[
    Otherwise("offer", NEEDED, 58, EXPRESS),
    Otherwise("offer", NEEDED, 47, EXPRESS),
    Otherwise("offer", NEEDED, 39, &[Says("buy-elsewhere"), Euros("goodwill", "25")]),
    Otherwise("offer", NEEDED, 24, EXPRESS),
    Otherwise("offer", NEEDED, 12, &[Says("buy-elsewhere"), Euros("goodwill", "30")]),
    Otherwise("offer", NEEDED, 5, EXPRESS),
    Otherwise("box", WITHOUT_BOX, 33, &[Euros("deduct", "0")]),
    Otherwise("box", WITHOUT_BOX, 9, &[Euros("deduct", "0")]),
];

/// `sample-statement-<name>`, whose it is, and how many days ago it was verified.
const STATEMENTS: &[(&str, &str, u32)] =
    &[("express", "logistics", 10), ("first-parcel", TEAM, 18), ("saturday", "orders", 97)];

pub(crate) fn tell(timeline: &mut Timeline) {
    for (name, team, days) in STATEMENTS {
        timeline.at(timeline.days_ago(*days), |story| state(story, name, team));
    }
    for Often(rule, known, from, every) in OFTEN {
        for days in (1..=*from).rev().step_by(*every as usize) {
            timeline.at(timeline.days_ago(days), |story| used(story, rule, known, None));
        }
    }
    let mut told: Vec<&str> = Vec::new();
    for Otherwise(rule, known, days, instead) in OTHERWISE {
        let number = told.iter().filter(|one| *one == rule).count();
        told.push(rule);
        timeline.at(timeline.days_ago(*days), move |story| used(story, rule, known, Some((number, instead))));
    }
}

fn state(story: &Story<'_>, name: &str, team: &str) -> Result<()> {
    let add = StatementAdd {
        team: story.teams.get(team)?,
        sentence: story.say(&format!("statement-{name}")),
        at: SaidAt::Rule(story.rules.get("offer")?),
    };
    story.workspace.add_statement(&story.team(team)?, add).map(drop)
}

fn used(story: &Story<'_>, rule: &str, known: &[Known], otherwise: Option<(usize, &[Instead])>) -> Result<()> {
    let version = in_force(story, &story.rules.get(rule)?)?;
    let inputs = known.iter().map(|one| value(story, *one)).collect::<Result<Case>>()?;
    let shown = story.workspace.desk_case(&DeskAsk { version: version.clone(), known: inputs.clone() })?;
    let missing = || Broken::Defect(format!("{rule} does not answer {inputs:?}"));
    let answer = shown.answers.first().ok_or_else(missing)?;
    let first = answer.rows.first().ok_or_else(missing)?;
    let exception = match otherwise {
        None => None,
        Some((number, instead)) => {
            let mut decided = answer.values.clone();
            for one in instead {
                let (term, value) = set(story, one)?;
                decided.insert(term, value);
            }
            let reason = story.list(&format!("exceptions-{rule}")).swap_remove(number);
            Some(UseException { answer: decided, reason })
        }
    };
    let row = shown.rows.get(*first as usize).ok_or_else(missing)?.clone();
    story
        .workspace
        .use_rule(&story.team(TEAM)?, RuleUse { version, row, inputs, exception, otherwise: BTreeMap::new() })
        .map(drop)
}

fn in_force(story: &Story<'_>, id: &RuleId) -> Result<VersionId> {
    let rule = story.workspace.rule(&RuleShow { id: id.clone(), version: None })?.rule;
    let found = rule.versions.into_iter().find(|version| version.state == VersionState::InForce);
    found.map(|version| version.id).ok_or_else(|| Broken::Defect(format!("{} is not in force", rule.topic)).into())
}

fn id(story: &Story<'_>, term: &str) -> Result<TermId> {
    story.terms.get(term).map(|id| TermId(id.0))
}

fn value(story: &Story<'_>, known: Known) -> Result<(TermId, Value)> {
    match known {
        Is(term, name) => Ok((id(story, term)?, named_value(story, name))),
        Number(term, text) => Ok((id(story, term)?, Value::Number(number(text)?))),
    }
}

fn set(story: &Story<'_>, instead: &Instead) -> Result<(TermId, Value)> {
    match instead {
        Says(name) => Ok((id(story, "offer")?, Value::Text(story.say(&format!("says-{name}"))))),
        Euros(term, euros) => Ok((id(story, term)?, Value::Number(number(euros)?))),
    }
}
