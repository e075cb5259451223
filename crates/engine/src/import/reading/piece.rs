//! A case as far as the rows read so far tell of it. One that is read in several pieces is put together out of them.

use rustc_hash::FxHashMap;
use spielraum_domain::outcome::{Flags, Minute, Word};

use super::case_fold::CaseRow;
use super::holders::Holders;
use super::mapping::Means;
use super::standing::Ends;

/// Stands where no row says when the case was opened.
pub(super) const NEVER: Minute = Minute::MAX;

/// A case, or a piece of one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// What was read. Who had it stands there by number, agents as well.
    pub row: CaseRow,
    /// The first line that tells of it.
    pub first_line: u32,
    /// Place of the first row in which it is over.
    pub first_over: i32,
    /// Its rows lie scattered and out of order, so that who had it is not known yet.
    pub scattered: bool,
}

/// What it takes to make cases of pieces, known once all has been read.
#[derive(Debug, Default)]
pub(super) struct Ending {
    /// Holders are groups, and kept; agents are not.
    pub keep_holder: bool,
    /// What holds where no row answers.
    pub otherwise: Flags,
    /// The moment everything is from, in a file that says nothing of moments.
    pub at: Option<Minute>,
    /// Who had the cases whose rows lie scattered.
    pub holders: FxHashMap<[u8; 16], Holders>,
    /// Answers that count for nothing, because too many of them are no marks.
    pub unread: Vec<Means>,
}

impl Piece {
    /// Takes in a piece of the same case that stands further down in the file.
    pub fn follow(&mut self, later: Self, ends: Ends) {
        let mut standing = self.row.standing();
        standing.follow(later.row.standing(), ends);
        self.row.stands(standing);
        let (mine, CaseRow { case: theirs, trace, .. }) = (&mut self.row, later.row);
        let case = &mut mine.case;
        case.opened = case.opened.min(theirs.opened);
        case.reopened |= theirs.reopened;
        case.flags = case.flags.or(theirs.flags);
        if theirs.customer.is_some() && (case.customer.is_none() || trace.customer_at < mine.trace.customer_at) {
            (mine.trace.customer_at, case.customer) = (trace.customer_at, theirs.customer);
        }
        let (at, said) = (&mut mine.trace.said, trace.said);
        newer(&mut at.channel, &mut case.channel, said.channel, theirs.channel);
        newer(&mut at.topic, &mut case.topic, said.topic, theirs.topic);
        newer(&mut at.mode, &mut case.mode, said.mode, theirs.mode);
        newer(&mut at.satisfaction, &mut case.satisfaction, said.satisfaction, theirs.satisfaction);
        newer(&mut at.effort, &mut case.effort, said.effort, theirs.effort);
        newer(&mut at.recommend, &mut case.recommend, said.recommend, theirs.recommend);
        self.scattered |= later.scattered | !mine.trace.holders.append(&mut trace.holders.into_rows());
        self.first_line = self.first_line.min(later.first_line);
        self.first_over = self.first_over.min(later.first_over);
    }

    /// The case; its first line when nothing says when it was opened.
    pub fn finish(self, ending: &Ending) -> Result<CaseRow, u32> {
        let Self { row: CaseRow { id, mut case, mut trace }, first_line, first_over, .. } = self;
        if case.opened == NEVER {
            return Err(first_line);
        }
        for means in &ending.unread {
            match means {
                Means::Satisfaction(_) => case.satisfaction = None,
                Means::Effort(_) => case.effort = None,
                Means::Recommend(_) => case.recommend = None,
                _ => {}
            }
        }
        // Only states tell that a case is open, and when.
        case.reopened |= first_over < trace.open_at;
        let holders = ending.holders.get(&id).cloned().unwrap_or(trace.holders);
        case.handovers = holders.changes();
        case.group = holders.newest().filter(|_| ending.keep_holder).and_then(|holder| Word::at(holder as usize));
        case.flags = case.flags.or(ending.otherwise);
        trace.holders = if ending.keep_holder { holders } else { holders.without_names() };
        // What nothing says is said by the newest row: that nothing is known.
        let (said, state_at) = (&mut trace.said, trace.state_at);
        for (at, is_said) in [
            (&mut trace.customer_at, case.customer.is_some()),
            (&mut said.channel, case.channel.is_some()),
            (&mut said.topic, case.topic.is_some()),
            (&mut said.mode, case.mode.is_some()),
            (&mut said.satisfaction, case.satisfaction.is_some()),
            (&mut said.effort, case.effort.is_some()),
            (&mut said.recommend, case.recommend.is_some()),
        ] {
            *at = if is_said { *at } else { state_at };
        }
        let trace = match ending.at {
            Some(moment) => trace.at(moment),
            None => trace,
        };
        Ok(CaseRow { id, case, trace })
    }
}

/// Of two that say something, the newer counts; of the same moment the one further down.
fn newer<T>(at: &mut i32, value: &mut Option<T>, other_at: i32, other: Option<T>) {
    if other.is_some() && (value.is_none() || other_at >= *at) {
        (*at, *value) = (other_at, other);
    }
}
