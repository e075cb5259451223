//! What a measure counts in the cases of a log, week by week.

use std::collections::BTreeMap;

use crate::outcome::case::{Case, Ends, Flag, Word};
use crate::outcome::measure::{DETRACTOR, Measure, PROMOTER, Question, Scale};
use crate::outcome::repeat::Followed;
use crate::outcome::series::{FEWEST_ANSWERS, Interval, Summary, Warning};
use crate::outcome::{DAY, Minute};

/// A measure while cases are counted, each in its place: a week, or a group.
pub(super) struct Tally<'m> {
    measure: &'m Measure,
    /// Whether each word of the log is a topic of failure demand.
    demand: Vec<bool>,
    pub sums: Vec<Sum>,
    /// How often each mark stands where customers answer.
    marks: BTreeMap<i16, u32>,
    /// Cases of a customer who is not known.
    unknown: u32,
}

impl<'m> Tally<'m> {
    /// Of so many places, in a log with these words.
    pub fn new(measure: &'m Measure, places: usize, words: &[String]) -> Self {
        let demand = match measure {
            Measure::FailureDemand { topics } => words.iter().map(|word| topics.contains(word)).collect(),
            _ => Vec::new(),
        };
        Self { measure, demand, sums: vec![Sum::default(); places], marks: BTreeMap::new(), unknown: 0 }
    }

    pub fn take(&mut self, place: usize, followed: &Followed<'_>) {
        if let Some(counted) = self.counts(followed) {
            self.sums[place].add(counted);
        }
        self.unknown += u32::from(followed.case.customer.is_none());
        if let Some((question, _)) = self.measure.asks()
            && let Some(mark) = question.mark(followed.case)
        {
            *self.marks.entry(mark).or_default() += 1;
        }
    }

    /// What counts in a case; nothing where it is not counted in.
    fn counts(&self, followed: &Followed<'_>) -> Option<i32> {
        let case = followed.case;
        let says = |flag| case.flags.says(flag);
        let share = |of: bool, counts: bool| of.then_some(i32::from(counts));
        match self.measure {
            Measure::RepeatContact { window_days, by_topic } => {
                share(case.customer.is_some(), followed.within(*window_days, *by_topic))
            }
            Measure::FirstContact { window_days, by_topic } => {
                share(case.customer.is_some(), !followed.within(*window_days, *by_topic) && !case.reopened)
            }
            Measure::Reopened => share(case.ended().is_some() || case.reopened, case.reopened),
            Measure::Resolved { window_days } => {
                // What is called resolved today is closed days later: by the closing, the newest would be missing.
                let took = case.end_to_end(Ends::Resolved);
                share(true, took.is_some_and(|minutes| minutes <= Minute::from(*window_days) * DAY))
            }
            Measure::Handovers => Some(i32::try_from(case.handovers).unwrap_or(i32::MAX)),
            Measure::HandedOn => share(true, case.handovers > 1),
            Measure::Satisfied { scale } => {
                answer(Question::Satisfaction, *scale, case).map(|mark| i32::from(scale.turned(mark) >= scale.top()))
            }
            Measure::Easy { scale } => {
                answer(Question::Effort, *scale, case).map(|mark| i32::from(scale.turned(mark) >= scale.agrees()))
            }
            Measure::Recommend { scale } => answer(Question::Recommend, *scale, case)
                .map(|mark| i32::from(mark >= PROMOTER) - i32::from(mark <= DETRACTOR)),
            Measure::Answered { question, scale } => {
                share(says(Flag::Invited), answer(*question, *scale, case).is_some())
            }
            Measure::ReachedPerson => share(says(Flag::WantedPerson), says(Flag::ReachedPerson)),
            Measure::Contained { window_days } => {
                let over = !followed.within(*window_days, false) && !says(Flag::Escalated) && !says(Flag::Abandoned);
                share(case.customer.is_some() && says(Flag::Automated), over)
            }
            Measure::FailureDemand { topics } if topics.is_empty() => {
                case.flags.get(Flag::FailureDemand).map(i32::from)
            }
            Measure::FailureDemand { .. } => case.topic.map(|topic| i32::from(self.is_demand(topic))),
            Measure::Retained => case.flags.get(Flag::Retained).map(i32::from),
            // The first is no count, and the others do not stand in a log.
            Measure::EndToEnd | Measure::Pulse { .. } | Measure::Own(_) => None,
        }
    }

    fn is_demand(&self, topic: Word) -> bool {
        self.demand.get(topic.index()) == Some(&true)
    }

    /// The figure that a sum makes. Few answers show nothing.
    pub fn summary(&self, sum: Sum) -> Summary {
        let scale = if *self.measure == Measure::Handovers { 1.0 } else { 100.0 };
        let shown = sum.summary(scale);
        match self.measure.asks() {
            Some(_) if sum.of < u64::from(FEWEST_ANSWERS) => {
                Summary { denominator: shown.denominator, ..Summary::NOTHING }
            }
            Some((Question::Recommend, _)) => Summary { interval: sum.interval(), ..shown },
            _ => shown,
        }
    }

    /// What to know of the cases that were not counted in, and of marks that are in doubt; `shared` are the customers who may be
    /// many, and their cases.
    pub fn warnings(&self, shared: (u32, u32)) -> Vec<Warning> {
        if let Some((question, scale)) = self.measure.asks() {
            return self.beyond(scale).into_iter().chain(self.unusual(question, scale)).collect();
        }
        if !needs_customers(self.measure) {
            return Vec::new();
        }
        let (customers, cases) = shared;
        let shared = (customers > 0).then_some(Warning::SharedCustomers { customers, cases });
        let unknown = (self.unknown > 0).then_some(Warning::NoCustomer { cases: self.unknown });
        shared.into_iter().chain(unknown).collect()
    }

    /// Marks that stand where nobody answered.
    fn beyond(&self, scale: Scale) -> Option<Warning> {
        let beyond = self.marks.iter().filter(|(mark, _)| !scale.holds(**mark));
        let mut often: Vec<(i16, u32)> = beyond.map(|(mark, count)| (*mark, *count)).collect();
        let entries = often.iter().map(|(_, count)| count).sum();
        often.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let marks = often.into_iter().map(|(mark, _)| mark).take(3).collect();
        (entries > 0).then_some(Warning::BeyondScale { entries, marks })
    }

    /// The last mark of a scale that goes one further than those that surveys use.
    fn unusual(&self, question: Question, scale: Scale) -> Option<Warning> {
        let Scale { lowest, highest, .. } = scale;
        let mark = match (lowest, highest) {
            (0 | 1, 11) | (0, 6 | 8) => highest,
            (0, 5 | 7) => lowest,
            _ if question == Question::Recommend && highest > 10 => highest,
            _ => return None,
        };
        self.marks.get(&mark).map(|entries| Warning::UnusualScale { mark, entries: *entries })
    }
}

/// What the customer answered, if it is an answer.
fn answer(question: Question, scale: Scale, case: &Case) -> Option<i16> {
    question.mark(case).filter(|mark| scale.holds(*mark))
}

/// Whether customers are followed to count it.
pub(super) fn needs_customers(measure: &Measure) -> bool {
    use Measure::{Contained, FirstContact, RepeatContact};
    matches!(measure, RepeatContact { .. } | FirstContact { .. } | Contained { .. })
}

/// Whether they are followed on each topic by itself.
pub(super) fn needs_topics(measure: &Measure) -> bool {
    use Measure::{FirstContact, RepeatContact};
    matches!(measure, RepeatContact { by_topic: true, .. } | FirstContact { by_topic: true, .. })
}

/// What was counted, and in how many.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    counted: i64,
    /// Without signs: promoters and detractors.
    either: i64,
    pub of: u64,
}

/// Half the width of a 95 % interval, in standard errors.
const CONFIDENT: f64 = 1.959_964;

impl Sum {
    pub fn add(&mut self, counted: i32) {
        self.counted += i64::from(counted);
        self.either += i64::from(counted.unsigned_abs());
        self.of += 1;
    }

    pub fn and(self, other: Self) -> Self {
        Self { counted: self.counted + other.counted, either: self.either + other.either, of: self.of + other.of }
    }

    /// What was counted here, in as many as there.
    pub fn out_of(self, there: Self) -> Self {
        Self { of: there.of, ..self }
    }

    pub fn summary(self, scale: f64) -> Summary {
        let (numerator, denominator) = (self.counted as f64, self.of as f64);
        let value = (self.of > 0).then(|| scale * numerator / denominator);
        Summary { numerator, denominator, value, p85: None, interval: None }
    }

    /// Of a net score: each answer is 1, 0 or -1, so the variance of one is the share of those that are not 0, less the
    /// square of the mean. Answers that are all alike do not vary, and say nothing of how others would.
    fn interval(self) -> Option<Interval> {
        let count = self.of as f64;
        let mean = self.counted as f64 / count;
        let error = ((self.either as f64 / count - mean * mean).max(0.0) / count).sqrt();
        let bound = |side: f64| (100.0 * (mean + side * CONFIDENT * error)).clamp(-100.0, 100.0);
        (self.of > 0 && error > 0.0).then(|| Interval { lower: bound(-1.0), upper: bound(1.0) })
    }
}
