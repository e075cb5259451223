//! The shared inputs and outputs of rules, so that the tables of different teams mean the same.

use spielraum_domain::number::Number;
use spielraum_domain::term::{Type, Value};
use spielraum_engine::term::TermAdd;
use spielraum_engine::{Broken, Result};

use crate::story::Story;
use crate::timeline::Timeline;

/// How many days ago the terms were agreed.
const AGREED: u32 = 688;

/// A term `sample-term-<name>`.
struct Term {
    name: &'static str,
    kind: Kind,
    /// Never an input.
    protected: bool,
    /// Every team gives the same case the same value.
    same_everywhere: bool,
}

enum Kind {
    /// An amount of money, to the cent.
    Euros,
    /// So many days: the distance between two values, and the smallest.
    Days(&'static str, i32),
    YesNo,
    /// One of these, each named in `sample-value-<name>`.
    OneOf(&'static [&'static str]),
    /// Answers of the catalogue, each in the words of `sample-says-<name>`.
    Answers(&'static [&'static str]),
    Words,
}

const fn term(name: &'static str, kind: Kind) -> Term {
    Term { name, kind, protected: false, same_everywhere: false }
}

const TERMS: &[Term] = &[
    term("tracking", Kind::OneOf(&["on-its-way", "no-scan", "lost"])),
    term("days-late", Kind::Days("1", 1)),
    term("date-needed", Kind::YesNo),
    term("order-value", Kind::Euros),
    Term { name: "offer", kind: Kind::Answers(OFFERS), protected: false, same_everywhere: true },
    term("goodwill", Kind::Euros),
    term("date-named", Kind::OneOf(&["confirmed", "estimated"])),
    term("person", Kind::YesNo),
    term("refund-before-return", Kind::Euros),
    term("refund-days", Kind::Days("1", 0)),
    term("answer-days", Kind::Days("0.5", 0)),
    term("money-back", Kind::OneOf(&["at-once", "when-scanned", "when-carrier-answers"])),
    term("tell", Kind::Words),
    term("box", Kind::OneOf(&["original-box", "other-box", "no-box"])),
    term("deduct", Kind::Euros),
    term("again", Kind::YesNo),
    term("concern", Kind::OneOf(&["parcel", "complaint", "something-else"])),
    term("person-wanted", Kind::YesNo),
    term("answers-first", Kind::OneOf(&["chat-bot", "a-person"])),
    term("leaving-because", Kind::OneOf(&["price", "delivery", "not-needed"])),
    term("bill-surprise", Kind::OneOf(&["amount", "due-date", "unknown-item"])),
    Term { name: "protected", kind: Kind::Words, protected: true, same_everywhere: false },
];

/// What may be offered, what costs least first.
const OFFERS: &[&str] = &[
    "watch",
    "apologise",
    "wait-for-trace",
    "wait-for-carrier",
    "open-trace",
    "pick-up",
    "express",
    "resend-now",
    "resend-after-trace",
    "voucher",
    "choose",
    "choose-at-once",
    "refund",
    "buy-elsewhere",
];

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(timeline.days_ago(AGREED), |story| TERMS.iter().try_for_each(|term| agree(story, term)));
}

fn agree(story: &mut Story<'_>, term: &Term) -> Result<()> {
    let add = TermAdd {
        name: story.say(&format!("term-{}", term.name)),
        kind: kind(story, &term.kind)?,
        protected: term.protected,
        same_everywhere: term.same_everywhere,
    };
    let id = story.workspace.add_term(&story.managers()?, add)?.output;
    story.terms.name(term.name, id);
    Ok(())
}

fn kind(story: &Story<'_>, kind: &Kind) -> Result<Type> {
    let from = |unit: String, step: &str, min: i32| {
        Ok(Type::Number { unit: Some(unit), step: Some(number(step)?), min: Some(min.into()), max: None })
    };
    match kind {
        Kind::Euros => from("€".to_owned(), "0.01", 0),
        Kind::Days(step, min) => from(story.say("days"), step, *min),
        Kind::YesNo => Ok(Type::YesNo),
        Kind::OneOf(names) => Ok(Type::Enum { values: names.iter().map(|name| value(story, name)).collect() }),
        Kind::Answers(names) => {
            Ok(Type::Enum { values: names.iter().map(|name| story.say(&format!("says-{name}"))).collect() })
        }
        Kind::Words => Ok(Type::Text),
    }
}

/// The words of a value.
pub(crate) fn value(story: &Story<'_>, name: &str) -> String {
    story.say(&format!("value-{name}"))
}

/// The same as a value of a bound.
pub(crate) fn named_value(story: &Story<'_>, name: &str) -> Value {
    Value::Text(value(story, name))
}

pub(crate) fn number(text: &str) -> Result<Number> {
    text.parse().map_err(|error| Broken::Defect(format!("{text}: {error}")).into())
}
