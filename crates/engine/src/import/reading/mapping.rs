//! What the columns of a log mean: the answer a person confirms, and that is recognised the next time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use spielraum_domain::outcome::{Formula, Measure, Question, Scale};
use ts_rs::TS;

use super::dates::DateOrder;
use super::reject::UnreadColumn;
use super::standing::Ends;
use super::{Problem, columns};

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// Every one there is.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar];

    /// As it stands in the file.
    pub fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

/// What one line of a file tells of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Lines {
    /// Something that happened in a case: what was said once holds.
    #[default]
    Events,
    /// A whole case as it stood when the file was written: the newest line holds.
    Cases,
}

/// What kind of file a log is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LogFormat {
    /// Lines of cells with something between them.
    #[default]
    Delimited,
    /// A sheet of an Excel workbook.
    Sheet {
        /// Its name.
        name: String,
    },
    /// JSON objects: one a line, or in a list.
    Json,
    /// An event log in XES.
    Xes,
}

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Means {
    /// Number of the case.
    Case,
    /// Whose case it is; becomes a keyed hash.
    Customer,
    /// First contact.
    Opened,
    /// When this line was written.
    Updated,
    /// Place of this line among those of its case.
    Sequence,
    /// How the customer got in touch.
    Channel,
    /// Stage or topic.
    Topic,
    /// Group that has the case; its changes are the handovers.
    Group,
    /// When it was resolved.
    Resolved,
    /// When it was closed.
    Closed,
    /// Whether, or how often, it was opened again.
    Reopened,
    /// State of the case.
    State,
    /// How satisfied the customer was.
    #[serde(alias = "rating")]
    Satisfaction(Scale),
    /// How easy it was for the customer.
    Effort(Scale),
    /// How likely the customer would recommend us.
    Recommend(Scale),
    /// Whether the customer was asked how it was.
    Invited,
    /// Whether the customer could have been asked.
    Eligible,
    /// How the customer was asked.
    Mode,
    /// Whether the customer asked for a person.
    WantedPerson,
    /// Whether the customer reached a person.
    ReachedPerson,
    /// Whether an automaton began it.
    Automated,
    /// Whether it was handed on to a person, or to the next level.
    Escalated,
    /// Whether the customer gave up.
    Abandoned,
    /// Whether something not done, or not done right, caused the contact.
    FailureDemand,
    /// Whether the customer stayed.
    Retained,
    /// Time of day of the first contact, where another column holds its day.
    OpenedClock,
    /// Time of day of the line, where another column holds its day.
    UpdatedClock,
    /// Time of day of the resolution, where another column holds its day.
    ResolvedClock,
    /// Time of day of the closing, where another column holds its day.
    ClosedClock,
    /// What the customer wrote. Free text, so nothing proposes it: somebody asks for it.
    Voice,
    /// It stays in the file.
    NotImported {
        /// Why.
        because: Unimported,
    },
}

/// Why a column is not imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Unimported {
    /// It names an employee. May count handovers in memory; never stored, never shown.
    Agent,
    /// It measures the talk.
    HandleTime,
    /// It measures what comes after the talk.
    WrapUp,
    /// Free text: names stand in there. Read when somebody asks for what customers wrote.
    FreeText,
    /// Nothing asks for it.
    NotNeeded,
    /// Somebody left it out.
    LeftOut,
}

/// One column of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnMapping {
    /// Name in the header, without blanks around it.
    pub name: String,
    /// What it means.
    pub means: Means,
    /// How day and month stand in it; nothing for columns without dates and while the question is open.
    pub date_order: Option<DateOrder>,
    /// Somebody said that it holds groups although its heading speaks of people. It counts as long as what stands in it plainly does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub said_groups: bool,
}

impl ColumnMapping {
    /// Whether its heading says that it is never imported, and nobody may say otherwise, or has.
    fn is_refused(&self) -> bool {
        let says_groups = self.said_groups && self.means == Means::Group && columns::names_people(&self.name);
        let says_customers = self.means == Means::Customer && columns::may_be_customers(&self.name);
        columns::is_refused(&self.name) && !says_groups && !says_customers
    }
}

/// How a file is to be read. Columns stand in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mapping {
    /// What kind of file it is; mappings that do not say are of the only kind there was.
    #[serde(default)]
    #[ts(optional, as = "Option<LogFormat>")]
    pub format: LogFormat,
    /// Name of the encoding, as the web names it ("utf-8", "windows-1252").
    pub encoding: String,
    /// What stands between cells.
    pub delimiter: Delimiter,
    /// Line of the header, from 1; 0 where the format says the name with every value.
    pub header_line: u32,
    /// IANA name of the time zone of times without one of their own.
    pub zone: String,
    /// What a line tells of.
    #[serde(default)]
    pub lines: Lines,
    /// Cells that mean "nothing", besides blank ones.
    pub nothing: Vec<String>,
    /// Every column of the file.
    pub columns: Vec<ColumnMapping>,
    /// The day everything in it is from, where no column says when: the wave of a survey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, as = "Option<String>")]
    pub wave: Option<NaiveDate>,
    /// Column of agents whose changes count as handovers when no column means group; looked at in memory only.
    pub handovers_from: Option<usize>,
}

impl Mapping {
    /// Place of the one column with that meaning, whatever its scale.
    pub fn column(&self, means: Means) -> Option<usize> {
        self.columns.iter().position(|column| column.means.is_like(means))
    }

    /// Place of the column with the times of day of a column of days.
    pub(super) fn clock_of(&self, days: Means) -> Option<usize> {
        self.column(days.clock()?)
    }

    /// Whether it tells when customers came: who answers a survey again has not come again.
    fn follows_customers(&self) -> bool {
        let tells_of_contacts = |means: Means| {
            use Means::{Automated, Channel, Closed, Group, Reopened, Resolved, Sequence, State, Topic, WantedPerson};
            matches!(
                means,
                Automated | Channel | Closed | Group | Reopened | Resolved | Sequence | State | Topic | WantedPerson
            )
        };
        let mut means = self.columns.iter().map(|column| column.means);
        let is_survey = means.clone().any(Means::is_answer) && !means.clone().any(tells_of_contacts);
        means.any(|means| means == Means::Customer) && !is_survey
    }

    fn tells_ends(&self) -> bool {
        self.column(Means::Closed).or(self.column(Means::Resolved)).is_some() || self.ends_by_state()
    }

    /// Whether nothing but the states of events says when a case ended: at the event from which on it is over.
    pub(super) fn ends_by_state(&self) -> bool {
        let has = |means| self.column(means).is_some();
        self.lines == Lines::Events
            && has(Means::Case)
            && has(Means::State)
            && !has(Means::Closed)
            && !has(Means::Resolved)
    }

    /// Whether nothing but the states of events says that a case was opened again.
    pub(crate) fn reopens_by_state(&self) -> bool {
        self.ends_by_state() && self.column(Means::Reopened).is_none()
    }

    /// How a measure is computed from a log read this way.
    pub fn formula(&self, measure: &Measure) -> Formula {
        let of_people = self.column(Means::Group).is_none() && self.handovers_from.is_some();
        if of_people { measure.formula().between_people() } else { measure.formula() }
    }

    /// What a line tells of the end of its case.
    pub(crate) fn ends(&self) -> Ends {
        match self.lines {
            Lines::Events if self.ends_by_state() => Ends::States,
            Lines::Events => Ends::Events,
            Lines::Cases => Ends::Cases,
        }
    }

    /// The outcomes that can be computed from a log read this way; the first of them is proposed first.
    pub fn measures(&self) -> Vec<Measure> {
        let has = |means| self.column(means).is_some();
        let ends = self.tells_ends();
        // One line a case shows who has it now, and never how often it was handed on.
        let follows = has(Means::Case) && self.lines == Lines::Events;
        let changes_hands = follows && (has(Means::Group) || self.handovers_from.is_some());
        let offered = [
            (self.follows_customers(), Measure::RepeatContact { window_days: 7, by_topic: false }),
            (ends && (has(Means::Reopened) || self.ends_by_state()), Measure::Reopened),
            (ends, Measure::EndToEnd),
            (changes_hands, Measure::Handovers),
            (has(Means::WantedPerson) && has(Means::ReachedPerson), Measure::ReachedPerson),
            (has(Means::Automated) && has(Means::Customer), Measure::Contained { window_days: 7 }),
            (has(Means::FailureDemand), Measure::FailureDemand { topics: Vec::new() }),
            (has(Means::Retained), Measure::Retained),
        ];
        let mut measures: Vec<Measure> =
            offered.into_iter().filter(|(can, _)| *can).map(|(_, measure)| measure).collect();
        for means in self.columns.iter().map(|column| column.means) {
            let (measure, question, scale) = match means {
                Means::Satisfaction(scale) => (Measure::Satisfied { scale }, Question::Satisfaction, scale),
                Means::Effort(scale) => (Measure::Easy { scale }, Question::Effort, scale),
                Means::Recommend(scale) => (Measure::Recommend { scale }, Question::Recommend, scale),
                _ => continue,
            };
            let can_be = !matches!(measure, Measure::Recommend { scale } if !scale.can_recommend());
            let asks = |measure: &Measure| matches!(measure, Measure::Answered { .. });
            if has(Means::Invited) && !measures.iter().any(asks) {
                measures.push(Measure::Answered { question, scale });
            }
            measures.extend(Some(measure).filter(|_| can_be));
        }
        measures
    }

    /// Whether a measure is made of answers too many of which are no marks.
    pub(crate) fn is_unread(&self, measure: &Measure, unread: &[UnreadColumn]) -> bool {
        let is_one = |column: &ColumnMapping| unread.iter().any(|it| it.column == column.name);
        self.columns
            .iter()
            .any(|column| is_one(column) && column.means.scale().is_some() && column.means.feeds(measure))
    }

    /// The marks that are answers in this column.
    pub(super) fn scale_at(&self, at: Option<usize>) -> Option<Scale> {
        self.columns.get(at?)?.means.scale()
    }

    /// Every outcome that could be computed from it: what is offered first, and what somebody may choose besides.
    pub fn registry(&self) -> Vec<Measure> {
        let has = |means| self.column(means).is_some();
        let mut measures = self.measures();
        let (repeats, ends) = (self.follows_customers(), self.tells_ends());
        if repeats {
            measures.push(Measure::FirstContact { window_days: 7, by_topic: false });
        }
        if ends {
            measures.push(Measure::Resolved { window_days: 14 });
        }
        if measures.contains(&Measure::Handovers) {
            measures.push(Measure::HandedOn);
        }
        if repeats && has(Means::Topic) {
            measures.push(Measure::RepeatContact { window_days: 7, by_topic: true });
        }
        let by_case = Measure::FailureDemand { topics: Vec::new() };
        if has(Means::Topic) && !measures.contains(&by_case) {
            // Somebody says which topics are failure demand.
            measures.push(by_case);
        }
        measures
    }

    /// Whether the mapping can be read with.
    ///
    /// # Errors
    /// What a person still has to decide.
    pub fn check(&self) -> Result<(), Problem> {
        if self.wave.is_none() && self.column(Means::Opened).or(self.column(Means::Updated)).is_none() {
            return Err(Problem::NoTime);
        }
        for (at, column) in self.columns.iter().enumerate() {
            if !column.means.is_imported() {
                continue;
            }
            if column.is_refused() {
                return Err(Problem::NeverImported { column: column.name.clone() });
            }
            if let Some(other) = self.columns[..at].iter().find(|other| other.means.is_like(column.means)) {
                return Err(Problem::MeantTwice { columns: vec![other.name.clone(), column.name.clone()] });
            }
            if column.means.day_of_clock().is_some_and(|days| self.column(days).is_none()) {
                return Err(Problem::ClockAlone { column: column.name.clone() });
            }
            if column.means.is_time() && column.date_order.is_none() {
                return Err(Problem::DateOrderOpen { column: column.name.clone() });
            }
        }
        Ok(())
    }
}

/// Days, and their times of day where these stand in a column of their own.
const CLOCKS: [(Means, Means); 4] = [
    (Means::Opened, Means::OpenedClock),
    (Means::Updated, Means::UpdatedClock),
    (Means::Resolved, Means::ResolvedClock),
    (Means::Closed, Means::ClosedClock),
];

impl Means {
    /// Whether the column is imported.
    pub fn is_imported(self) -> bool {
        !matches!(self, Self::NotImported { .. })
    }

    /// Whether both mean the same, whatever the scale. Two columns may be left out for different reasons.
    pub fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other) && (self.is_imported() || self == other)
    }

    /// The marks that are answers, for columns of scores.
    pub fn scale(self) -> Option<Scale> {
        match self {
            Self::Satisfaction(scale) | Self::Effort(scale) | Self::Recommend(scale) => Some(scale),
            _ => None,
        }
    }

    /// Whether customers answered in the column.
    pub(super) fn is_answer(self) -> bool {
        self.scale().is_some()
    }

    /// The same on another scale, for columns of scores.
    #[must_use]
    pub fn on(self, scale: Scale) -> Self {
        match self {
            Self::Satisfaction(_) => Self::Satisfaction(scale),
            Self::Effort(_) => Self::Effort(scale),
            Self::Recommend(_) => Self::Recommend(scale),
            other => other,
        }
    }

    /// Whether figures are told apart by the words of the column, so that they are kept.
    pub fn keeps_words(self) -> bool {
        matches!(self, Self::Group | Self::Topic | Self::Channel | Self::Mode)
    }

    /// Whether cells of the column are dates.
    pub fn is_time(self) -> bool {
        matches!(self, Self::Opened | Self::Updated | Self::Resolved | Self::Closed)
    }

    /// What its times of day mean, for a column of days.
    pub(super) fn clock(self) -> Option<Self> {
        CLOCKS.iter().find(|(days, _)| *days == self).map(|(_, clock)| *clock)
    }

    /// What the column of its days means, for one of times of day.
    pub(super) fn day_of_clock(self) -> Option<Self> {
        CLOCKS.iter().find(|(_, clock)| *clock == self).map(|(days, _)| *days)
    }

    /// Whether a measure is counted by what stands in such a column.
    pub fn feeds(self, measure: &Measure) -> bool {
        match self {
            Self::Resolved | Self::Closed | Self::State => {
                matches!(measure, Measure::EndToEnd | Measure::Resolved { .. } | Measure::Reopened)
            }
            Self::Reopened => matches!(measure, Measure::Reopened | Measure::FirstContact { .. }),
            Self::Customer => matches!(
                measure,
                Measure::RepeatContact { .. } | Measure::FirstContact { .. } | Measure::Contained { .. }
            ),
            Self::Group => matches!(measure, Measure::Handovers | Measure::HandedOn),
            Self::Topic => match measure {
                Measure::RepeatContact { by_topic, .. } | Measure::FirstContact { by_topic, .. } => *by_topic,
                Measure::FailureDemand { topics } => !topics.is_empty(),
                _ => false,
            },
            Self::Satisfaction(_) => asks(measure, Question::Satisfaction),
            Self::Effort(_) => asks(measure, Question::Effort),
            Self::Recommend(_) => asks(measure, Question::Recommend),
            Self::Invited => matches!(measure, Measure::Answered { .. }),
            Self::WantedPerson | Self::ReachedPerson => matches!(measure, Measure::ReachedPerson),
            Self::Automated | Self::Escalated | Self::Abandoned => matches!(measure, Measure::Contained { .. }),
            Self::FailureDemand => matches!(measure, Measure::FailureDemand { topics } if topics.is_empty()),
            Self::Retained => matches!(measure, Measure::Retained),
            _ => false,
        }
    }

    /// Whether cells of the column must not stand in a list of rejected lines.
    pub(super) fn is_private(self) -> bool {
        matches!(self, Self::Customer | Self::Voice | Self::NotImported { .. })
    }
}

/// Whether a measure is made of the answers to a question.
fn asks(measure: &Measure, question: Question) -> bool {
    matches!(measure, Measure::Answered { question: asked, .. } if *asked == question)
        || measure.asks().is_some_and(|(asked, _)| asked == question)
}
