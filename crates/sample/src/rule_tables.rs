//! The teams' rules as data: what every version changed.

use chrono::Weekday;

use self::Edit::{Because, Cells, Input, Output, RowBefore, Rows};
use self::Typed::{Any, Between, Either, Euros, HalfDays, Is, No, Open, Over, OverEuros, Says, UpTo, UpToEuros, Yes};
use self::When::{DaysAgo, WeeksAgo};
use crate::rounds::{CHOICE, Round};

/// A rule `sample-rule-<name>` and its history.
pub(crate) struct Topic {
    pub(crate) name: &'static str,
    pub(crate) team: &'static str,
    pub(crate) journey: &'static str,
    /// The stage it applies at; nothing for a rule of the whole journey.
    pub(crate) stage: Option<&'static str>,
    /// The terms of the first version.
    pub(crate) inputs: &'static [&'static str],
    pub(crate) outputs: &'static [&'static str],
    pub(crate) versions: &'static [Version],
}

/// A version: when it came into force (or was begun), and what it changed.
pub(crate) struct Version {
    pub(crate) when: When,
    /// How it was agreed on; nothing for a draft.
    pub(crate) agreed: Option<Agreed>,
    /// Whether it is looked at again soon.
    pub(crate) review: bool,
    pub(crate) edits: &'static [Edit],
}

/// How a version was agreed on.
#[derive(Clone, Copy)]
pub(crate) enum Agreed {
    /// In the room, without this app.
    All,
    /// In a consent round.
    InRound(&'static Round),
}

#[derive(Clone, Copy)]
pub(crate) enum When {
    DaysAgo(u32),
    WeeksAgo(u32, Weekday),
}

/// One change of a draft. Rows are counted from 1, as on the screen.
pub(crate) enum Edit {
    /// A new input before the column of another term.
    Input(&'static str, &'static str),
    /// A new output at the end.
    Output(&'static str),
    /// Rows at the end.
    Rows(&'static [Row]),
    /// A row before another one.
    RowBefore(usize, Row),
    /// Cells of one term's column, by row.
    Cells(&'static str, &'static [(usize, Typed)]),
    /// Another reason of a row.
    Because(usize, &'static str),
}

/// A row: a cell for each column, and `sample-because-<name>`.
pub(crate) struct Row {
    pub(crate) cells: &'static [Typed],
    pub(crate) because: &'static str,
}

/// What is typed into a cell.
#[derive(Clone, Copy)]
pub(crate) enum Typed {
    Any,
    /// Nothing: an answer of the catalogue sets it.
    Open,
    Yes,
    No,
    /// A value of a list.
    Is(&'static str),
    /// One of two values.
    Either(&'static str, &'static str),
    Between(u32, u32),
    UpTo(u32),
    Over(u32),
    UpToEuros(u32),
    OverEuros(u32),
    Euros(u32),
    /// So many half days.
    HalfDays(u32),
    /// The words of `sample-says-<name>`.
    Says(&'static str),
}

const fn row(cells: &'static [Typed], because: &'static str) -> Row {
    Row { cells, because }
}

const fn agreed(when: When, edits: &'static [Edit]) -> Version {
    Version { when, agreed: Some(Agreed::All), review: false, edits }
}

const fn draft(when: When, edits: &'static [Edit]) -> Version {
    Version { when, agreed: None, review: false, edits }
}

pub(crate) const RULES: &[Topic] =
    &[OFFER, WARN, POSTED, REFUND, BOX, BEFORE_RETURN, TWICE, ANSWERS_FIRST, LEAVING, FIRST_BILL];

/// "What we may offer": the rule of the story. The draft asks one thing more and leaves one case without an answer.
const OFFER: Topic = Topic {
    name: "offer",
    team: "delivery",
    journey: "late",
    stage: Some("late-answer"),
    inputs: &["tracking", "days-late"],
    outputs: &["offer", "goodwill"],
    versions: &[
        agreed(
            DaysAgo(580),
            &[Rows(&[
                row(&[Is("on-its-way"), Between(1, 2), Says("watch"), Euros(0)], "date-helps"),
                row(&[Is("on-its-way"), Between(3, 5), Says("apologise"), Euros(5)], "two-waits"),
                row(&[Is("on-its-way"), Over(5), Says("voucher"), Euros(10)], "thin-trust"),
                row(&[Is("no-scan"), UpTo(5), Says("wait-for-trace"), Euros(5)], "carrier-knows"),
                row(&[Is("no-scan"), Over(5), Says("resend-after-trace"), Euros(15)], "carrier-knows"),
                row(&[Is("lost"), Any, Says("refund"), Euros(20)], "nothing-left"),
            ])],
        ),
        agreed(
            DaysAgo(480),
            &[
                Output("person"),
                Cells("person", &[(1, Yes), (2, Yes), (3, Yes), (4, Yes), (5, Yes), (6, Yes)]),
                Cells("offer", &[(4, Says("open-trace"))]),
                Cells("goodwill", &[(4, Euros(10))]),
                Because(4, "trace-is-ours"),
            ],
        ),
        agreed(
            DaysAgo(380),
            &[Cells("offer", &[(3, Says("choose"))]), Cells("goodwill", &[(2, Euros(10)), (3, Euros(20))])],
        ),
        agreed(DaysAgo(290), &[Cells("offer", &[(6, Says("choose-at-once"))])]),
        agreed(DaysAgo(196), &[Cells("goodwill", &[(6, Euros(25))])]),
        Version {
            when: WeeksAgo(10, Weekday::Wed),
            agreed: Some(Agreed::InRound(&CHOICE)),
            review: true,
            edits: &[
                Cells("offer", &[(5, Says("choose"))]),
                Cells("goodwill", &[(5, Euros(25))]),
                Because(5, "same-as-row-3"),
                Output("date-named"),
                Cells("date-named", &[(1, Is("confirmed")), (2, Is("confirmed"))]),
            ],
        },
        draft(
            DaysAgo(6),
            &[
                Input("date-needed", "offer"),
                Cells("date-needed", &[(1, No), (2, No), (3, Any), (4, No), (5, No), (6, Any)]),
                RowBefore(5, row(&[Is("no-scan"), UpTo(5), Yes, Says("resend-now"), Euros(15), Open], "trace-takes")),
                RowBefore(
                    3,
                    row(&[Is("on-its-way"), Between(3, 5), Yes, Says("express"), Euros(15), Open], "second-miss"),
                ),
                RowBefore(2, row(&[Is("on-its-way"), Between(1, 2), Yes, Says("pick-up"), Euros(15), Open], "planned")),
                Because(8, "same-as-row-5"),
            ],
        ),
    ],
};

const WARN: Topic = Topic {
    name: "warn",
    team: "delivery",
    journey: "late",
    stage: Some("late-looking"),
    inputs: &["tracking"],
    outputs: &["tell", "answer-days"],
    versions: &[
        agreed(
            DaysAgo(300),
            &[Rows(&[
                row(&[Is("on-its-way"), Says("mail-new-date"), HalfDays(4)], "before-they-ask"),
                row(&[Is("no-scan"), Says("mail-waiting"), HalfDays(4)], "silence-worries"),
                row(&[Is("lost"), Says("phone-same-day"), HalfDays(2)], "bad-news-by-voice"),
            ])],
        ),
        agreed(
            DaysAgo(205),
            &[
                Cells("tell", &[(1, Says("text-new-date")), (2, Says("text-after-24"))]),
                Cells("answer-days", &[(1, HalfDays(1)), (2, HalfDays(2)), (3, HalfDays(1))]),
            ],
        ),
    ],
};

const POSTED: Topic = Topic {
    name: "posted",
    team: "delivery",
    journey: "late",
    stage: Some("late-waiting"),
    inputs: &["days-late"],
    outputs: &["tell", "answer-days", "person"],
    versions: &[agreed(
        DaysAgo(250),
        &[Rows(&[
            row(&[UpTo(3), Says("text-on-change"), HalfDays(4), Yes], "no-need-to-ask"),
            row(&[Over(3), Says("call-every-second-day"), HalfDays(4), Yes], "voice-calms"),
        ])],
    )],
};

const REFUND: Topic = Topic {
    name: "refund",
    team: "delivery",
    journey: "late",
    stage: Some("late-settled"),
    inputs: &["order-value"],
    outputs: &["money-back", "refund-days", "refund-before-return"],
    versions: &[
        agreed(DaysAgo(290), &[Rows(&[row(&[Any, Is("when-scanned"), HalfDays(14), Euros(0)], "booking-takes")])]),
        agreed(
            DaysAgo(190),
            &[
                Cells("order-value", &[(1, OverEuros(60))]),
                Cells("refund-days", &[(1, HalfDays(10))]),
                RowBefore(1, row(&[UpToEuros(60), Is("at-once"), HalfDays(10), Euros(60)], "small-sums")),
            ],
        ),
    ],
};

const BOX: Topic = Topic {
    name: "box",
    team: "delivery",
    journey: "return",
    stage: None,
    inputs: &["box"],
    outputs: &["tell", "deduct"],
    versions: &[
        agreed(
            DaysAgo(400),
            &[Rows(&[
                row(&[Is("original-box"), Says("thank-you"), Euros(0)], "as-it-came"),
                row(&[Is("other-box"), Says("thank-you"), Euros(0)], "goods-matter"),
                row(&[Is("no-box"), Says("ask-for-box"), Euros(10)], "box-costs"),
            ])],
        ),
        agreed(DaysAgo(170), &[Cells("tell", &[(3, Says("say-deduction"))]), Cells("deduct", &[(3, Euros(5))])]),
        draft(
            DaysAgo(3),
            &[Cells("tell", &[(3, Says("thank-you"))]), Cells("deduct", &[(3, Euros(0))]), Because(3, "goods-matter")],
        ),
    ],
};

const BEFORE_RETURN: Topic = Topic {
    name: "before-return",
    team: "orders",
    journey: "late",
    stage: Some("late-answer"),
    inputs: &["tracking", "order-value"],
    outputs: &["money-back", "refund-before-return"],
    versions: &[
        agreed(
            DaysAgo(560),
            &[Rows(&[
                row(&[Is("on-its-way"), Any, Is("when-scanned"), Euros(0)], "still-a-chance"),
                row(&[Is("no-scan"), Any, Is("when-carrier-answers"), Euros(0)], "carrier-knows"),
                row(&[Is("lost"), UpToEuros(100), Is("at-once"), Euros(100)], "small-sums"),
                row(&[Is("lost"), OverEuros(100), Is("when-carrier-answers"), Euros(0)], "large-sums"),
            ])],
        ),
        agreed(
            DaysAgo(310),
            &[
                Cells("order-value", &[(3, UpToEuros(250)), (4, OverEuros(250))]),
                Cells("refund-before-return", &[(3, Euros(250))]),
            ],
        ),
        agreed(
            DaysAgo(240),
            &[Output("offer"), Cells("offer", &[(3, Says("choose-at-once")), (4, Says("wait-for-carrier"))])],
        ),
    ],
};

const TWICE: Topic = Topic {
    name: "twice",
    team: "orders",
    journey: "bill",
    stage: Some("bill-asking"),
    inputs: &["again"],
    outputs: &["tell", "goodwill", "answer-days"],
    versions: &[agreed(
        DaysAgo(220),
        &[Rows(&[
            row(&[No, Says("correct-and-confirm"), Euros(10), HalfDays(5)], "our-mistake"),
            row(&[Yes, Says("correct-and-call"), Euros(25), HalfDays(2)], "second-mistake"),
        ])],
    )],
};

/// The chat bot goes first from the Monday of week 38 of the story's year.
const ANSWERS_FIRST: Topic = Topic {
    name: "answers-first",
    team: "digital",
    journey: "late",
    stage: Some("late-asking"),
    inputs: &["person-wanted", "concern"],
    outputs: &["answers-first"],
    versions: &[
        agreed(DaysAgo(540), &[Rows(&[row(&[Any, Any, Is("a-person")], "people-first")])]),
        agreed(
            DaysAgo(330),
            &[
                Cells("person-wanted", &[(1, Yes)]),
                Rows(&[row(&[No, Any, Is("a-person")], "people-first")]),
                Output("person"),
                Cells("person", &[(1, Yes), (2, Yes)]),
            ],
        ),
        agreed(
            DaysAgo(215),
            &[
                Cells("concern", &[(2, Either("parcel", "complaint"))]),
                Rows(&[row(&[No, Is("something-else"), Is("chat-bot"), Yes], "bot-knows-pages")]),
            ],
        ),
        agreed(
            WeeksAgo(8, Weekday::Mon),
            &[
                Cells("concern", &[(2, Is("complaint")), (3, Either("parcel", "something-else"))]),
                Because(3, "bot-is-there-at-night"),
            ],
        ),
    ],
};

const LEAVING: Topic = Topic {
    name: "leaving",
    team: "leaving",
    journey: "cancel",
    stage: Some("cancel-hearing"),
    inputs: &["leaving-because"],
    outputs: &["tell", "goodwill", "answer-days", "person"],
    versions: &[agreed(
        DaysAgo(210),
        &[Rows(&[
            row(&[Is("price"), Says("confirm-and-name-end"), Euros(0), HalfDays(2), Yes], "no-haggling"),
            row(&[Is("delivery"), Says("apologise-and-settle"), Euros(18), HalfDays(5), Yes], "we-owe-them"),
            row(&[Is("not-needed"), Says("confirm-and-name-end"), Euros(0), HalfDays(2), Yes], "no-haggling"),
        ])],
    )],
};

const FIRST_BILL: Topic = Topic {
    name: "first-bill",
    team: "welcome",
    journey: "bill",
    stage: Some("bill-asking"),
    inputs: &["bill-surprise"],
    outputs: &["tell", "goodwill", "answer-days"],
    versions: &[agreed(
        DaysAgo(200),
        &[Rows(&[
            row(&[Is("amount"), Says("explain-lines"), Euros(0), HalfDays(1)], "first-impression"),
            row(&[Is("due-date"), Says("move-due-date"), Euros(0), HalfDays(1)], "first-impression"),
            row(&[Is("unknown-item"), Says("take-off-and-check"), Euros(22), HalfDays(2)], "believe-first"),
        ])],
    )],
};
