//! What customers come with: one journey told in full, two told in short, the others by name and stages.

use spielraum_engine::journey::{
    Channel,
    Channel::{Bot, Email, Letter, Message, Phone, Web},
    Handling,
    Handling::{Assisted, Automated, Person, SelfService},
    JourneyAdd, StageEdit, TakePart, TouchpointAdd,
};
use spielraum_engine::{Result, StageId};

use crate::story::Story;
use crate::timeline::Timeline;

/// How many days ago the journeys were named.
const NAMED: u32 = 690;
/// How many days ago the maps that are told were last drawn.
const MAPPED: u32 = 30;

/// A journey: `sample-journey-<name>`, with its stages in `sample-journey-<name>-stages`.
struct Journey {
    name: &'static str,
    owner: &'static str,
    others: &'static [&'static str],
    /// The stages that are told; none for a journey of which only the stages' names are known.
    stages: &'static [Stage],
}

/// A stage: its note and what the customer wants stand in `sample-stage-<name>-note` and `-wants`.
struct Stage {
    name: &'static str,
    /// To how many of a hundred a person matters, and how many reach one.
    person: (u32, u32),
    touchpoints: &'static [Touchpoint],
}

/// A touchpoint `sample-touch-<name>` with its share of the stage's contacts, per cent.
struct Touchpoint(&'static str, Channel, Handling, u32);

const JOURNEYS: &[Journey] = &[
    Journey { name: "late", owner: "delivery", others: &["orders", "digital", "logistics"], stages: LATE },
    Journey { name: "return", owner: "delivery", others: &["logistics"], stages: &[] },
    Journey { name: "refund", owner: "orders", others: &[], stages: &[] },
    Journey { name: "twice", owner: "orders", others: &[], stages: &[] },
    Journey { name: "change", owner: "orders", others: &["logistics"], stages: &[] },
    Journey { name: "login", owner: "digital", others: &[], stages: &[] },
    Journey { name: "app", owner: "digital", others: &[], stages: &[] },
    Journey { name: "incidents", owner: "digital", others: &[], stages: &[] },
    Journey { name: "cancel", owner: "leaving", others: &["digital"], stages: CANCEL },
    Journey { name: "moving", owner: "leaving", others: &[], stages: &[] },
    Journey { name: "bill", owner: "welcome", others: &["delivery", "orders"], stages: BILL },
    Journey { name: "new", owner: "welcome", others: &[], stages: &[] },
    Journey { name: "pickup", owner: "logistics", others: &[], stages: &[] },
    Journey { name: "address", owner: "logistics", others: &[], stages: &[] },
];

const LATE: &[Stage] = &[
    Stage {
        name: "late-expecting",
        person: (0, 0),
        touchpoints: &[Touchpoint("shipping-mail", Email, Automated, 100)],
    },
    Stage {
        name: "late-looking",
        person: (8, 12),
        touchpoints: &[Touchpoint("tracking", Web, SelfService, 88), Touchpoint("phone", Phone, Person, 12)],
    },
    Stage {
        name: "late-asking",
        person: (70, 36),
        touchpoints: &[
            Touchpoint("bot", Bot, Automated, 64),
            Touchpoint("phone", Phone, Person, 25),
            Touchpoint("email", Email, Assisted, 11),
        ],
    },
    Stage {
        name: "late-answer",
        person: (80, 100),
        touchpoints: &[Touchpoint("call-back", Phone, Person, 38), Touchpoint("letter", Letter, Assisted, 62)],
    },
    Stage {
        name: "late-waiting",
        person: (5, 10),
        touchpoints: &[Touchpoint("text", Message, Automated, 90), Touchpoint("phone", Phone, Person, 10)],
    },
    Stage {
        name: "late-settled",
        person: (12, 19),
        touchpoints: &[Touchpoint("refund-notice", Email, Automated, 81), Touchpoint("phone", Phone, Person, 19)],
    },
];

const CANCEL: &[Stage] = &[
    Stage {
        name: "cancel-thinking",
        person: (20, 15),
        touchpoints: &[Touchpoint("help-page", Web, SelfService, 85), Touchpoint("phone", Phone, Person, 15)],
    },
    Stage {
        name: "cancel-telling",
        person: (35, 48),
        touchpoints: &[
            Touchpoint("form", Web, SelfService, 52),
            Touchpoint("phone", Phone, Person, 31),
            Touchpoint("letter", Letter, Assisted, 17),
        ],
    },
    Stage {
        name: "cancel-hearing",
        person: (30, 27),
        touchpoints: &[Touchpoint("confirmation", Email, Automated, 73), Touchpoint("call-back", Phone, Person, 27)],
    },
    Stage {
        name: "cancel-leaving",
        person: (5, 8),
        touchpoints: &[Touchpoint("last-bill", Email, Automated, 92), Touchpoint("phone", Phone, Person, 8)],
    },
];

const BILL: &[Stage] = &[
    Stage { name: "bill-waiting", person: (0, 0), touchpoints: &[Touchpoint("welcome-mail", Email, Automated, 100)] },
    Stage {
        name: "bill-opening",
        person: (10, 9),
        touchpoints: &[Touchpoint("bill", Email, Automated, 91), Touchpoint("phone", Phone, Person, 9)],
    },
    Stage {
        name: "bill-asking",
        person: (60, 66),
        touchpoints: &[Touchpoint("phone", Phone, Person, 66), Touchpoint("bot", Bot, Automated, 34)],
    },
    Stage {
        name: "bill-settled",
        person: (15, 22),
        touchpoints: &[Touchpoint("letter", Letter, Assisted, 78), Touchpoint("phone", Phone, Person, 22)],
    },
];

pub(crate) fn tell(timeline: &mut Timeline) {
    for journey in JOURNEYS {
        timeline.at(timeline.days_ago(NAMED), |story| begin(story, journey));
        timeline.at(timeline.days_ago(MAPPED), |story| map(story, journey));
    }
}

fn begin(story: &mut Story<'_>, journey: &Journey) -> Result<()> {
    let by = story.team(journey.owner)?;
    let add = JourneyAdd {
        name: story.say(&format!("journey-{}", journey.name)),
        owner: story.teams.get(journey.owner)?,
        stages: story.list(&format!("journey-{}-stages", journey.name)),
    };
    let id = story.workspace.add_journey(&by, add)?.output;
    for other in journey.others {
        let part = TakePart { journey: id.clone(), team: story.teams.get(other)?, takes_part: true };
        story.workspace.take_part(&story.team(other)?, part)?;
    }
    let stages = story.workspace.journey(&id)?.stages;
    for (stage, told) in stages.into_iter().zip(journey.stages) {
        story.stages.name(told.name, stage.id);
    }
    story.journeys.name(journey.name, id);
    Ok(())
}

fn map(story: &mut Story<'_>, journey: &Journey) -> Result<()> {
    let by = story.team(journey.owner)?;
    for stage in journey.stages {
        let id = story.stages.get(stage.name)?;
        let (needed, there) = stage.person;
        let edit = StageEdit {
            id: id.clone(),
            name: None,
            note: Some(story.say(&format!("stage-{}-note", stage.name))),
            wants: Some(story.say(&format!("stage-{}-wants", stage.name))),
            needs_person: Some(Some(needed)),
            has_person: Some(Some(there)),
        };
        story.workspace.edit_stage(&by, edit)?;
        for touchpoint in stage.touchpoints {
            story.workspace.add_touchpoint(&by, add(story, &id, touchpoint))?;
        }
    }
    Ok(())
}

fn add(story: &Story<'_>, stage: &StageId, touchpoint: &Touchpoint) -> TouchpointAdd {
    let Touchpoint(name, channel, handling, share) = *touchpoint;
    let name = story.say(&format!("touch-{name}"));
    TouchpointAdd { stage: stage.clone(), name, channel, handling, share: Some(share) }
}
