//! The cards of the boards as data.

use chrono::Weekday::{self, Fri, Mon, Sun, Thu, Tue, Wed};
use spielraum_engine::board::CardKind::{self, Ask, Experiment, FollowUp, Improvement};
use spielraum_engine::experiment::Ending;

/// A card `sample-card-<name>` that is in progress.
pub(crate) struct OpenCard {
    pub(crate) name: &'static str,
    pub(crate) kind: CardKind,
    pub(crate) stage: Option<&'static str>,
    /// The outcome it serves.
    pub(crate) outcome: &'static str,
    /// The columns it came through, and how many days ago it came there.
    pub(crate) path: &'static [(&'static str, u32)],
    /// For how many days it has been waiting, on which team; the reason stands in `sample-card-<name>-blocked`.
    pub(crate) blocked: Option<(u32, &'static str)>,
    /// The team that asks for it, and in how many days it needs it.
    pub(crate) asked: Option<(&'static str, u64)>,
    /// The asking team's rule, ours and the term on which they differ: the card asks to settle that.
    pub(crate) settles: Option<[&'static str; 3]>,
    /// Whether there is more to say, in `sample-card-<name>-text`.
    pub(crate) text: bool,
    /// Whom to ask, by initials.
    pub(crate) people: &'static [&'static str],
}

/// For how many days something is tried with customers. What stops it early stands in `sample-card-<name>-stop`, what is
/// expected in `-expects`.
pub(crate) const TRIAL: u64 = 14;

const fn card(
    name: &'static str,
    kind: CardKind,
    outcome: &'static str,
    path: &'static [(&'static str, u32)],
) -> OpenCard {
    OpenCard {
        name,
        kind,
        stage: None,
        outcome,
        path,
        blocked: None,
        asked: None,
        settles: None,
        text: false,
        people: &[],
    }
}

/// The open cards of Delivery & returns, oldest first in each column.
pub(crate) const OPEN: &[OpenCard] = &[
    OpenCard {
        stage: Some("late-looking"),
        blocked: Some((2, "logistics")),
        ..card("tracking-date", Improvement, "promise", &[("chosen", 5)])
    },
    OpenCard {
        stage: Some("late-asking"),
        asked: Some(("welcome", 8)),
        ..card("open-parcels", Ask, "solved", &[("chosen", 2)])
    },
    OpenCard { stage: Some("late-answer"), ..card("rule-v7", Improvement, "solved", &[("chosen", 1)]) },
    OpenCard {
        stage: Some("late-settled"),
        people: &["AÖ"],
        ..card("refund-letter", Improvement, "refund", &[("chosen", 14), ("doing", 11)])
    },
    OpenCard {
        stage: Some("late-asking"),
        blocked: Some((4, "digital")),
        text: true,
        people: &["JV", "MD"],
        ..card("person-step-one", Improvement, "reached", &[("chosen", 8), ("doing", 7)])
    },
    OpenCard {
        stage: Some("late-answer"),
        asked: Some(("orders", 4)),
        settles: Some(["before-return", "offer", "offer"]),
        text: true,
        people: &["MD"],
        ..card("one-answer", Ask, "solved", &[("chosen", 4), ("doing", 3)])
    },
    OpenCard {
        stage: Some("late-looking"),
        people: &["PL"],
        ..card("phone-twelve", FollowUp, "reached", &[("doing", 3)])
    },
    OpenCard {
        stage: Some("late-settled"),
        text: true,
        people: &["SK", "PL"],
        ..card("refund-first", Experiment, "refund", &[("trying", 13)])
    },
    OpenCard {
        stage: Some("late-looking"),
        text: true,
        people: &["TN", "AÖ"],
        ..card("message-24", Experiment, "easy", &[("trying", 9)])
    },
    OpenCard {
        stage: Some("late-asking"),
        text: true,
        people: &["BO"],
        ..card("call-back-window", Experiment, "promise", &[("trying", 6)])
    },
    OpenCard {
        stage: Some("late-answer"),
        people: &["TN"],
        ..card("carrier-trace", Improvement, "easy", &[("chosen", 21), ("doing", 19), ("checking", 10)])
    },
    OpenCard {
        stage: Some("late-asking"),
        people: &["SK"],
        ..card("one-number", Improvement, "reached", &[("chosen", 11), ("doing", 9), ("checking", 5)])
    },
];

/// What could be done, added on Thursdays so many weeks ago; the titles are the list `sample-options`.
pub(crate) const OPTIONS: &[(u32, CardKind)] = &[
    (9, Improvement),
    (8, Improvement),
    (7, Experiment),
    (6, Improvement),
    (5, Improvement),
    (5, FollowUp),
    (4, Experiment),
    (3, Improvement),
    (3, Improvement),
    (2, Improvement),
    (2, Experiment),
    (1, FollowUp),
    (1, Improvement),
    (1, Experiment),
];

/// A finished card: its week and day, and in how many days it was done. The titles are the list `sample-done`.
pub(crate) struct DoneCard {
    pub(crate) weeks_ago: u32,
    pub(crate) day: Weekday,
    pub(crate) days: u32,
    pub(crate) kind: CardKind,
    /// The outcome it served.
    pub(crate) outcome: &'static str,
    /// How the experiment ended; what was expected and learned stands in `sample-card-<name>-expects` and `-learned`.
    pub(crate) ended: Option<(&'static str, Ending)>,
}

const fn done(weeks_ago: u32, day: Weekday, days: u32, kind: CardKind, outcome: &'static str) -> DoneCard {
    DoneCard { weeks_ago, day, days, kind, outcome, ended: None }
}

const fn tried(
    weeks_ago: u32,
    day: Weekday,
    days: u32,
    outcome: &'static str,
    name: &'static str,
    how: Ending,
) -> DoneCard {
    DoneCard { ended: Some((name, how)), ..done(weeks_ago, day, days, Experiment, outcome) }
}

/// The weeks of the board's flow: 4, 3, 5, 2, 4, 6, 3, 4 and, last week, 5 cards. 85 of 100 were done in 12 days.
pub(crate) const DONE: &[DoneCard] = &[
    done(9, Tue, 6, Improvement, "easy"),
    done(9, Wed, 9, Improvement, "promise"),
    done(9, Thu, 3, FollowUp, "easy"),
    done(9, Fri, 12, Improvement, "refund"),
    done(8, Tue, 5, Improvement, "promise"),
    tried(8, Thu, 14, "reached", "evening-calls", Ending::Stop),
    done(8, Fri, 8, Improvement, "easy"),
    done(7, Mon, 4, FollowUp, "reached"),
    done(7, Tue, 10, Improvement, "easy"),
    done(7, Wed, 7, Ask, "handed"),
    done(7, Thu, 2, Improvement, "promise"),
    done(7, Fri, 11, Improvement, "promise"),
    done(6, Wed, 9, Ask, "solved"),
    done(6, Fri, 17, Improvement, "promise"),
    done(5, Mon, 5, Improvement, "promise"),
    done(5, Tue, 8, Improvement, "reached"),
    done(5, Thu, 3, FollowUp, "promise"),
    done(5, Fri, 12, Improvement, "refund"),
    done(4, Mon, 6, Ask, "handed"),
    done(4, Tue, 2, FollowUp, "solved"),
    done(4, Wed, 10, Improvement, "promise"),
    done(4, Wed, 7, Improvement, "promise"),
    done(4, Thu, 9, Improvement, "refund"),
    done(4, Fri, 4, Improvement, "solved"),
    done(3, Tue, 11, Improvement, "promise"),
    done(3, Wed, 6, Ask, "handed"),
    tried(3, Fri, 19, "easy", "handwritten", Ending::Keep),
    done(2, Tue, 8, Improvement, "handed"),
    done(2, Wed, 5, Improvement, "promise"),
    done(2, Thu, 12, Improvement, "easy"),
    done(2, Fri, 3, FollowUp, "promise"),
    tried(1, Mon, 28, "solved", "resend-first", Ending::Stop),
    done(1, Tue, 7, Improvement, "easy"),
    done(1, Wed, 10, Improvement, "refund"),
    done(1, Thu, 4, Ask, "promise"),
    // Twelve weeks, so there is a verdict.
    tried(1, Sun, 83, "decide", "without-asking", Ending::Keep),
];

/// A finished card that could not go on for a while: its place in [`DONE`], for how many days before it was finished it stood still
/// and when it went on, why (`sample-stopped-<why>`), and the team it waited on; without one it waited on the legal department.
pub(crate) struct Stopped {
    pub(crate) card: usize,
    pub(crate) from: u32,
    pub(crate) until: u32,
    pub(crate) why: &'static str,
    pub(crate) team: Option<&'static str>,
}

const fn stopped(card: usize, from: u32, until: u32, why: &'static str, team: Option<&'static str>) -> Stopped {
    Stopped { card, from, until, why, team }
}

/// What stopped the finished cards.
pub(crate) const STOPPED: &[Stopped] = &[
    stopped(3, 8, 4, "carrier-data", Some("logistics")),
    stopped(5, 9, 5, "chat-words", Some("digital")),
    stopped(11, 7, 3, "carrier-day", Some("logistics")),
    stopped(13, 12, 4, "legal-answer", None),
    stopped(17, 6, 3, "carrier-data", Some("logistics")),
    stopped(26, 14, 6, "legal-reads", None),
    stopped(31, 15, 11, "chat-release", Some("digital")),
];

/// What is finished in the running week, as far as its day has passed: so nine cards were always done in the last 14 days.
/// The titles are the list `sample-done-this-week`.
pub(crate) const DONE_THIS_WEEK: &[DoneCard] = &[
    done(0, Tue, 12, Improvement, "solved"),
    done(0, Wed, 12, Ask, "refund"),
    done(0, Thu, 12, Improvement, "easy"),
    done(0, Fri, 12, FollowUp, "reached"),
];

/// The small boards of the neighbours: team, column, card and how many days ago.
pub(crate) const NEIGHBOURS: &[(&str, &[NeighbourCard])] = &[
    (
        "orders",
        &[
            NeighbourCard("options", "orders-partial", Improvement, 20, None),
            NeighbourCard("options", "orders-voucher", Experiment, 12, None),
            NeighbourCard("doing", "orders-lost", Improvement, 6, None),
            NeighbourCard("doing", "orders-twice", FollowUp, 3, None),
        ],
    ),
    (
        "digital",
        &[
            NeighbourCard("options", "digital-words", Improvement, 16, None),
            NeighbourCard("options", "digital-person", Ask, 4, Some("delivery")),
            NeighbourCard("doing", "digital-night", Experiment, 10, None),
            NeighbourCard("doing", "digital-login", Improvement, 5, None),
        ],
    ),
    (
        "welcome",
        &[
            NeighbourCard("options", "welcome-letter", Improvement, 9, None),
            NeighbourCard("doing", "welcome-lines", Improvement, 7, None),
        ],
    ),
];

/// Column, card `sample-card-<name>`, kind, how many days ago it came, and the team that asks for it.
pub(crate) struct NeighbourCard(
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) CardKind,
    pub(crate) u32,
    pub(crate) Option<&'static str>,
);
