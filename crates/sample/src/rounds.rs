//! Consent rounds that are over: how version 6 of the offer came into force, and an agreement on how the team works.

use chrono::{Days, NaiveDate};
use spielraum_domain::consent::{Reaction, SaidKind, Way, WayKind, Words};
use spielraum_engine::consent::{
    ConsentAdopt, ConsentBegin, ConsentDecide, ConsentPeople, ConsentReact, ConsentRef, ConsentSubject,
};
use spielraum_engine::{ConsentId, Party, Result, VersionId};

use crate::rule_tables::{Edit, Topic, Typed};
use crate::rules;
use crate::story::Story;
use crate::timeline::{Timeline, working};

const TEAM: &str = "delivery";
/// How many of them are asked: everybody.
const PEOPLE: u32 = 7;

/// How many days ago it was agreed how the team works, and after how many it is looked at again.
const AGREED: u32 = 38;
const LOOKED_AT: u64 = 84;

/// A round about a rule: `sample-round-<name>-why`, `-works`, and what was said in it, `-objection` and `-concern`.
pub(crate) struct Round {
    name: &'static str,
    /// The row that the objection is about, counted from 1 as on the screen.
    row: usize,
    /// What was changed because of it, here and now.
    amended: &'static [Edit],
}

/// A parcel without a scan would have been worth as much as one that is lost.
pub(crate) const CHOICE: Round =
    Round { name: "choice", row: 5, amended: &[Edit::Cells("goodwill", &[(5, Typed::Euros(20))])] };

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(timeline.working_days_ago(AGREED), |story| {
        let (by, review) = (story.team(TEAM)?, working(story.today() + Days::new(LOOKED_AT)));
        let about = ConsentSubject::Agreement { replaces: None, text: story.say("round-quiet-hour-text") };
        let id = begin(story, &by, "quiet-hour", about)?;
        hear(story, &by, &id, &[concern(story, "quiet-hour")])?;
        adopt(story, &by, id, "quiet-hour", review)
    });
}

/// A draft comes into force: somebody objects, it is amended, everybody is asked once more.
pub(crate) fn decide(
    story: &Story<'_>,
    round: &Round,
    topic: &Topic,
    draft: &VersionId,
    review: NaiveDate,
) -> Result<()> {
    let by = story.team(topic.team)?;
    let id = begin(story, &by, round.name, ConsentSubject::Rule { version: draft.clone() })?;
    let (row, words) =
        (rules::row_at(&rules::shown(story, topic)?, round.row)?, format!("round-{}-objection", round.name));
    let objection = Reaction::Objection(Words { words: story.say(&words), part: Some(row.0) });
    hear(story, &by, &id, &[objection, concern(story, round.name)])?;
    let shown = story.workspace.consent_round(&ConsentRef { id: id.clone() })?;
    for said in shown.passes.into_iter().flat_map(|pass| pass.said).filter(|said| said.kind == SaidKind::Objection) {
        let way = Way { kind: WayKind::Amend, words: String::new(), until: None };
        story.workspace.decide_objection(&by, ConsentDecide { id: id.clone(), said: said.id, way })?;
    }
    round.amended.iter().try_for_each(|one| rules::edit(story, topic, &by, draft, one))?;
    hear(story, &by, &id, &[concern(story, round.name)])?;
    adopt(story, &by, id, round.name, review)
}

fn begin(story: &Story<'_>, by: &Party, name: &str, about: ConsentSubject) -> Result<ConsentId> {
    let driver = story.say(&format!("round-{name}-why"));
    Ok(story.workspace.begin_consent(by, ConsentBegin { about, driver })?.output)
}

/// Everybody is asked and heard, those first who say something; then it is shown.
fn hear(story: &Story<'_>, by: &Party, id: &ConsentId, said: &[Reaction]) -> Result<()> {
    story.workspace.ask_everybody(by, ConsentPeople { id: id.clone(), people: PEOPLE })?;
    let said = said.iter().cloned().chain(std::iter::repeat(Reaction::Free));
    for reaction in said.take(PEOPLE as usize) {
        story.workspace.react(by, ConsentReact { id: id.clone(), reaction })?;
    }
    story.workspace.open_reactions(by, ConsentRef { id: id.clone() }).map(drop)
}

fn concern(story: &Story<'_>, name: &str) -> Reaction {
    Reaction::Concern(Words { words: story.say(&format!("round-{name}-concern")), part: None })
}

fn adopt(story: &Story<'_>, by: &Party, id: ConsentId, name: &str, review: NaiveDate) -> Result<()> {
    let works = story.say(&format!("round-{name}-works"));
    story.workspace.adopt(by, ConsentAdopt { id, works, review }).map(drop)
}
