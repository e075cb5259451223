//! The frame: four versions that managers announced one after another, each a draft of the one before; what the teams said to the
//! last, and what is proposed.

use chrono::Days;
use spielraum_domain::frame::{
    Bound,
    DelegationLevel::{self, Advise, Agree, Consult, Delegate, Inquire, Tell},
};
use spielraum_domain::term::Value;
use spielraum_engine::frame::{
    AreaAdd, AreaEdit, FrameAnswerSet, FrameDraft, FrameEdit, FramePublish, FrameReplySet, GuardrailAdd, GuardrailEdit,
    PrincipleAdd, ReplyKind, TeamSays, Wanted, WantedAdd, WatchedAdd,
};
use spielraum_engine::proposal::ProposalAdd;
use spielraum_engine::{AreaId, Broken, GuardrailId, Result, TeamId};

use crate::story::Story;
use crate::terms::named_value;
use crate::timeline::Timeline;

/// One step from a version to the next.
enum Step {
    /// The purpose is said: `sample-frame-purpose`.
    Purpose,
    /// A guardrail for everybody: `sample-guardrail-<name>` on a term.
    Guardrail(&'static str, &'static str, Stop),
    /// A bound of one team inside it.
    Narrower(&'static str, &'static str, Stop, &'static str),
    /// A guardrail gets another stop.
    Restop(&'static str, Stop),
    /// A principle: `sample-principle-<name>`.
    Principle(&'static str),
    /// A wanted outcome: `sample-wanted-<name>` and its `-note`.
    Wanted(&'static str, Wanted),
    /// A decision area: `sample-area-<name>`.
    Area(&'static str, DelegationLevel),
    /// An area is delegated otherwise than before.
    Redelegate(&'static str, DelegationLevel),
    /// A guardrail that is watched, so many per cent at least: `sample-watched-<name>` and its `-note`, on the outcome
    /// `sample-outcome-<name>`.
    Watch(&'static str, i32),
}

/// What a guardrail demands.
#[derive(Clone, Copy)]
enum Stop {
    AtMost(i32),
    /// Yes, in every row.
    Always,
    /// This value of a list.
    Only(&'static str),
    Never,
}

use Step::{Area, Guardrail, Narrower, Principle, Purpose, Redelegate, Restop, Wanted as Want, Watch};
use Stop::{Always, AtMost, Never, Only};

/// With how many days of notice a version was announced.
const NOTICE: u32 = 15;

/// How many days ago a version came into force, and what was new in it. The last one: at the beginning of July.
const VERSIONS: &[(u32, &[Step])] = &[
    (
        670,
        &[
            Purpose,
            Guardrail("goodwill", "goodwill", AtMost(40)),
            Guardrail("before-return", "refund-before-return", AtMost(100)),
            Guardrail("withdrawal", "refund-days", AtMost(14)),
            Principle("choice"),
            Principle("no"),
            Want("solved", Wanted::Up),
            Area("own-rules", Agree),
            Area("goodwill", Consult),
            Area("knowledge", Advise),
        ],
    ),
    (
        500,
        &[
            Restop("goodwill", AtMost(60)),
            Narrower("goodwill", "goodwill", AtMost(40), "delivery"),
            Narrower("goodwill", "goodwill", AtMost(25), "orders"),
            Guardrail("person", "person", Always),
            Guardrail("protected", "protected", Never),
            Principle("listens"),
            Want("person", Wanted::Up),
            Redelegate("own-rules", Delegate),
            Redelegate("goodwill", Agree),
            Area("shifts", Advise),
            Area("people", Consult),
        ],
    ),
    (
        315,
        &[
            Restop("before-return", AtMost(250)),
            Narrower("before-return", "refund-before-return", AtMost(100), "delivery"),
            Guardrail("answer", "answer-days", AtMost(3)),
            Principle("unknown"),
            Want("healthy", Wanted::Steady),
            Redelegate("knowledge", Inquire),
            Area("automation", Agree),
            Area("prices", Tell),
        ],
    ),
    (
        134,
        &[
            Narrower("goodwill", "goodwill", AtMost(30), "welcome"),
            Narrower("before-return", "refund-before-return", AtMost(50), "welcome"),
            Narrower("dates", "date-named", Only("confirmed"), "delivery"),
            Principle("twice"),
            Redelegate("goodwill", Delegate),
            Redelegate("people", Advise),
            Watch("reached", 70),
        ],
    ),
];

/// So many days before the last version came into force a team read it; the others read it the day after it was announced.
const OBJECTED: u32 = 6;

pub(crate) fn tell(timeline: &mut Timeline) {
    for (index, (days, steps)) in VERSIONS.iter().enumerate() {
        let since = timeline.today() - Days::new((*days).into());
        timeline.at(timeline.days_ago(days + NOTICE), move |story| {
            let by = story.managers()?;
            story.workspace.draft_frame(&by, FrameDraft::default())?;
            steps.iter().try_for_each(|new| step(story, new))?;
            let why = story.say(&format!("frame-why-{}", index + 1));
            story.workspace.publish_frame(&by, FramePublish { since: Some(since), why }).map(drop)
        });
    }
    let last = VERSIONS.last().map_or(0, |(days, _)| *days);
    timeline.at(timeline.days_ago(last + NOTICE - 1), |story| {
        let teams = ["delivery", "digital", "leaving", "welcome", "logistics"];
        teams.iter().try_for_each(|team| answer(story, team, TeamSays::Acknowledged))
    });
    timeline.at(timeline.days_ago(last + OBJECTED), |story| {
        answer(story, "orders", TeamSays::Objects { reason: story.say("frame-objection"), due: None })
    });
    timeline.at(timeline.days_ago(last + 1), |story| {
        let announced = story.workspace.frame()?.announced;
        let objection = announced.and_then(|frame| frame.answers.into_iter().find(|one| !one.reason.is_empty()));
        let id = objection.ok_or_else(|| missing("objection"))?.id;
        let reply = FrameReplySet { id, kind: ReplyKind::Kept, note: story.say("frame-reply") };
        story.workspace.reply_to_objection(&story.managers()?, reply).map(drop)
    });
    timeline.at(timeline.days_ago(9), |story| {
        let stop = story.teams.get("orders")?;
        let narrower = story.workspace.frame()?.in_force.and_then(|frame| {
            frame.guardrails.into_iter().find(|one| one.team.as_ref() == Some(&stop)).map(|one| one.lineage)
        });
        let (text, why) = (story.say("proposal-frame"), story.say("proposal-frame-why"));
        let add = ProposalAdd { rule: None, row: None, part: narrower, text, why };
        story.workspace.add_proposal(&story.team("orders")?, add).map(drop)
    });
}

/// What a team says to the version that is announced.
fn answer(story: &Story<'_>, team: &str, says: TeamSays) -> Result<()> {
    let announced = story.workspace.frame()?.announced.ok_or_else(|| missing("announcement"))?;
    story.workspace.answer_frame(&story.team(team)?, FrameAnswerSet { frame: announced.item.id, says }).map(drop)
}

fn step(story: &Story<'_>, step: &Step) -> Result<()> {
    let (by, workspace) = (story.managers()?, story.workspace);
    match step {
        Purpose => workspace.edit_frame(&by, FrameEdit { purpose: story.say("frame-purpose") }).map(drop),
        Guardrail(name, term, stop) => guardrail(story, name, term, *stop, None),
        Narrower(name, term, stop, team) => guardrail(story, name, term, *stop, Some(story.teams.get(team)?)),
        Restop(name, stop) => {
            let (id, bound) = (in_draft(story, name)?, Some(bound(story, *stop)));
            let edit = GuardrailEdit { id, name: None, term: None, bound, team: None, every_row: None };
            workspace.edit_guardrail(&by, edit).map(drop)
        }
        Principle(name) => {
            let text = story.say(&format!("principle-{name}"));
            workspace.add_principle(&by, PrincipleAdd { text }).map(drop)
        }
        Want(name, direction) => {
            let (note, name) = (story.say(&format!("wanted-{name}-note")), story.say(&format!("wanted-{name}")));
            workspace.add_wanted(&by, WantedAdd { name, direction: *direction, note }).map(drop)
        }
        Area(name, level) => {
            let add = AreaAdd { name: story.say(&format!("area-{name}")), level: *level, note: String::new() };
            workspace.add_area(&by, add).map(drop)
        }
        Watch(name, least) => {
            let add = WatchedAdd {
                name: story.say(&format!("watched-{name}")),
                outcome: story.say(&format!("outcome-{name}")),
                bound: Bound::AtLeast { min: (*least).into() },
                team: None,
                note: story.say(&format!("watched-{name}-note")),
            };
            workspace.add_watched(&by, add).map(drop)
        }
        Redelegate(name, level) => {
            let edit = AreaEdit { id: area(story, name)?, name: None, level: Some(*level), note: None };
            workspace.edit_area(&by, edit).map(drop)
        }
    }
}

fn guardrail(story: &Story<'_>, name: &str, term: &str, stop: Stop, team: Option<TeamId>) -> Result<()> {
    let add = GuardrailAdd {
        name: story.say(&format!("guardrail-{name}")),
        term: story.terms.get(term)?,
        bound: bound(story, stop),
        team,
        every_row: matches!(stop, Always),
    };
    story.workspace.add_guardrail(&story.managers()?, add).map(drop)
}

fn bound(story: &Story<'_>, stop: Stop) -> Bound {
    match stop {
        AtMost(max) => Bound::AtMost { max: max.into() },
        Always => Bound::Is { value: Value::YesNo(true) },
        Only(name) => Bound::Is { value: named_value(story, name) },
        Never => Bound::NeverInput,
    }
}

/// The company's guardrail of this name in the draft.
fn in_draft(story: &Story<'_>, name: &str) -> Result<GuardrailId> {
    let wanted = story.say(&format!("guardrail-{name}"));
    let draft = story.workspace.frame()?.draft;
    let found =
        draft.and_then(|draft| draft.guardrails.into_iter().find(|one| one.name == wanted && one.team.is_none()));
    found.map(|guardrail| guardrail.id).ok_or_else(|| missing(name))
}

/// The decision area of this name in the draft.
fn area(story: &Story<'_>, name: &str) -> Result<AreaId> {
    let wanted = story.say(&format!("area-{name}"));
    let draft = story.workspace.frame()?.draft;
    let found = draft.and_then(|draft| draft.areas.into_iter().find(|area| area.name == wanted));
    found.map(|area| area.id).ok_or_else(|| missing(name))
}

fn missing(name: &str) -> spielraum_engine::Error {
    Broken::Defect(format!("the draft of the frame has no {name}")).into()
}
