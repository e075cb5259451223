//! The catalogue of answers: what an offer sets besides itself, so that the frame binds it in every rule that makes it.

use spielraum_domain::term::{Sets, TermId, Value};
use spielraum_engine::Result;
use spielraum_engine::term::AnswerSet;

use crate::story::Story;
use crate::terms::number;
use crate::timeline::Timeline;

/// How many days ago the catalogue was agreed: after the frame, and before rules leave to it what they need not say.
const AGREED: u32 = 150;

/// What an offer sets. All of these go through a person.
struct Offer {
    name: &'static str,
    euros: &'static str,
    /// Within how many days money is back.
    refund_days: Option<&'static str>,
}

const fn offer(name: &'static str, euros: &'static str) -> Offer {
    Offer { name, euros, refund_days: None }
}

const OFFERS: &[Offer] = &[
    offer("watch", "0"),
    offer("apologise", "10"),
    offer("pick-up", "15"),
    offer("express", "15"),
    offer("resend-now", "15"),
    offer("choose", "20"),
    Offer { name: "buy-elsewhere", euros: "25", refund_days: Some("5") },
];

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(timeline.days_ago(AGREED), |story| OFFERS.iter().try_for_each(|offer| agree(story, offer)));
}

fn agree(story: &Story<'_>, offer: &Offer) -> Result<()> {
    let id = |name: &str| story.terms.get(name).map(|id| TermId(id.0));
    let mut sets: Sets =
        [(id("goodwill")?, Value::Number(number(offer.euros)?)), (id("person")?, Value::YesNo(true))].into();
    if let Some(days) = offer.refund_days {
        sets.insert(id("refund-days")?, Value::Number(number(days)?));
    }
    let answer = AnswerSet { term: story.terms.get("offer")?, name: story.say(&format!("says-{}", offer.name)), sets };
    story.workspace.set_answer(&story.team("delivery")?, answer).map(drop)
}
