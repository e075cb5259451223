//! Folding the rows of a log into cases, in one pass.
//!
//! An event log has many rows a case, a snapshot one; both fold the same way. Whatever can be folded in any order is
//! (first opening, last closing, newest state). Handovers need the order: rows that follow each other in the file are put
//! in order together, and pieces of one case that come later are joined while they come in order. Where they do not, the
//! piece says so, and a second pass over the file is asked for, for those cases alone.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;
use spielraum_domain::outcome::{Case, CustomerKey, Flags, Minute, Word};

use super::holders::{Held, Holders};
use super::piece::{NEVER, Piece};
use super::standing::{Ends, Standing};
use super::trace::{Said, Trace};

/// A case as it came out of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// Keyed hash of its number. The same case has the same in every import into the workspace.
    pub id: [u8; 16],
    /// What outcomes are computed from; its words stand in [`super::ReadLog::words`].
    pub case: Case,
    /// What it takes to join another file of the same log.
    pub trace: Trace,
}

/// One row, taken apart.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Row {
    pub line: u32,
    /// Place among the rows of the case: sequence number, or time of the update.
    pub order: i32,
    pub customer: Option<u128>,
    pub opened: Option<Minute>,
    pub resolved: Option<Minute>,
    pub closed: Option<Minute>,
    pub reopened: bool,
    /// It says nothing of whether the case is over.
    pub is_silent: bool,
    pub channel: Option<Word>,
    pub topic: Option<Word>,
    pub mode: Option<Word>,
    /// Who has the case: the place of a group among the words, or of an agent while counting.
    pub holder: Option<u32>,
    pub satisfaction: Option<i16>,
    pub effort: Option<i16>,
    pub recommend: Option<i16>,
    pub flags: Flags,
}

/// What the newest row that says anything says, and its order.
type Newest<T> = Option<(i32, T)>;

/// A case while its rows come in.
struct Folding {
    id: [u8; 16],
    first_line: u32,
    // As bytes: a number of 16 bytes would align, and so enlarge, the whole.
    customer: Option<(i32, [u8; 16])>,
    opened: Option<Minute>,
    standing: Standing,
    /// Place of the first state in which it is over.
    first_over: i32,
    reopened: bool,
    channel: Newest<Word>,
    topic: Newest<Word>,
    mode: Newest<Word>,
    satisfaction: Newest<i16>,
    effort: Newest<i16>,
    recommend: Newest<i16>,
    flags: Flags,
    holders: Holders,
    scattered: bool,
}

/// So many cases lie together in memory.
const LOT: usize = 4096;

/// Cases in lots that can be let go one by one.
#[derive(Default)]
struct Lots(Vec<Vec<Folding>>);

impl Lots {
    fn len(&self) -> usize {
        self.0.last().map_or(0, |last| (self.0.len() - 1) * LOT + last.len())
    }

    fn push(&mut self, case: Folding) {
        match self.0.last_mut().filter(|lot| lot.len() < LOT) {
            Some(lot) => lot.push(case),
            None => self.0.push(vec![case]),
        }
    }

    fn at(&mut self, at: usize) -> &mut Folding {
        &mut self.0[at / LOT][at % LOT]
    }
}

/// All cases while rows come in.
pub(super) struct CaseFold {
    ends: Ends,
    places: HashMap<[u8; 16], u32, FxBuildHasher>,
    cases: Lots,
    current: Option<usize>,
    run: Vec<Held>,
}

impl CaseFold {
    pub fn new(ends: Ends) -> Self {
        Self { ends, places: HashMap::default(), cases: Lots::default(), current: None, run: Vec::new() }
    }

    /// Takes the next row of the file, of the case `id`.
    pub fn take(&mut self, id: [u8; 16], row: &Row) {
        let at = match self.current {
            Some(at) if self.cases.at(at).id == id => at,
            _ => self.turn_to(id, row),
        };
        self.cases.at(at).take(row, self.ends);
        if let Some(holder) = row.holder {
            self.run.push((row.order, holder));
        }
    }

    fn turn_to(&mut self, id: [u8; 16], row: &Row) -> usize {
        self.end_run();
        let next = self.cases.len() as u32;
        let at = *self.places.entry(id).or_insert(next) as usize;
        if at == self.cases.len() {
            self.cases.push(Folding::begin(id, row));
        }
        self.current = Some(at);
        at
    }

    fn end_run(&mut self) {
        if let Some(at) = self.current {
            self.cases.at(at).join(&mut self.run);
        }
    }

    /// How many cases there are.
    pub fn len(&self) -> usize {
        self.cases.len()
    }

    /// Lets go of all cases, in the order of their first row; what is read from now on begins anew.
    pub fn let_go(&mut self) -> impl Iterator<Item = Piece> + use<> {
        self.end_run();
        self.current = None;
        self.places.clear();
        // Each lot goes as soon as it is finished, so that cases do not stand in memory twice.
        std::mem::take(&mut self.cases).0.into_iter().flatten().map(Folding::finish)
    }
}

impl Folding {
    fn begin(id: [u8; 16], row: &Row) -> Self {
        Self {
            id,
            first_line: row.line,
            customer: None,
            opened: None,
            standing: Standing::UNKNOWN,
            first_over: i32::MAX,
            reopened: false,
            channel: None,
            topic: None,
            mode: None,
            satisfaction: None,
            effort: None,
            recommend: None,
            flags: Flags::default(),
            holders: Holders::default(),
            scattered: false,
        }
    }

    fn take(&mut self, row: &Row, ends: Ends) {
        self.opened = earlier(self.opened, row.opened);
        // How the case stands is said by others where the row does not, and since when as well.
        if !row.is_silent {
            let is_over = row.resolved.or(row.closed).is_some();
            self.first_over = self.first_over.min(if is_over { row.order } else { i32::MAX });
            self.standing.follow(Standing::of_row(row.order, (row.resolved, row.closed), ends), ends);
        }
        self.reopened |= row.reopened;
        // Who asked first is the customer; a later correction does not make two of them.
        if let Some(customer) = row.customer
            && self.customer.is_none_or(|(order, _)| row.order < order)
        {
            self.customer = Some((row.order, customer.to_le_bytes()));
        }
        newer(&mut self.channel, row.order, row.channel);
        newer(&mut self.topic, row.order, row.topic);
        newer(&mut self.mode, row.order, row.mode);
        newer(&mut self.satisfaction, row.order, row.satisfaction);
        newer(&mut self.effort, row.order, row.effort);
        newer(&mut self.recommend, row.order, row.recommend);
        self.flags = self.flags.or(row.flags);
    }

    /// Adds a run of rows to what came before.
    fn join(&mut self, run: &mut Vec<Held>) {
        self.scattered |= !self.holders.append(run);
    }

    fn finish(self) -> Piece {
        let Standing { state_at, open_at, resolved_at, resolved, closed } = self.standing;
        let place = |said: Option<i32>| said.unwrap_or(state_at);
        let said = Said {
            channel: place(self.channel.map(|it| it.0)),
            topic: place(self.topic.map(|it| it.0)),
            mode: place(self.mode.map(|it| it.0)),
            satisfaction: place(self.satisfaction.map(|it| it.0)),
            effort: place(self.effort.map(|it| it.0)),
            recommend: place(self.recommend.map(|it| it.0)),
        };
        let customer_at = place(self.customer.map(|it| it.0));
        let case = Case {
            customer: self.customer.map(|(_, customer)| CustomerKey(u128::from_le_bytes(customer))),
            opened: self.opened.unwrap_or(NEVER),
            resolved,
            closed,
            reopened: self.reopened,
            channel: self.channel.map(|(_, channel)| channel),
            topic: self.topic.map(|(_, topic)| topic),
            mode: self.mode.map(|(_, mode)| mode),
            satisfaction: self.satisfaction.map(|(_, score)| score),
            effort: self.effort.map(|(_, score)| score),
            recommend: self.recommend.map(|(_, score)| score),
            flags: self.flags,
            ..Case::default()
        };
        let trace = Trace { customer_at, state_at, open_at, resolved_at, said, holders: self.holders };
        let row = CaseRow { id: self.id, case, trace };
        Piece { row, first_line: self.first_line, first_over: self.first_over, scattered: self.scattered }
    }
}

fn earlier(a: Option<Minute>, b: Option<Minute>) -> Option<Minute> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

fn newer<T>(known: &mut Newest<T>, order: i32, found: Option<T>) {
    if let Some(found) = found
        && known.as_ref().is_none_or(|(before, _)| order >= *before)
    {
        *known = Some((order, found));
    }
}
