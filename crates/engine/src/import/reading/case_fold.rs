//! Folding the rows of a log into cases, in one pass.
//!
//! An event log has many rows a case, a snapshot one; both fold the same way. Whatever can be folded in any order is
//! (first opening, last closing, newest state). Handovers need the order: rows that follow each other in the file are put
//! in order together, and pieces of one case that come later are joined while they come in order. Where they do not, the
//! case is remembered, and [`CaseFold::scattered`] asks for a second pass over the file for those cases alone.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;
use spielraum_domain::outcome::{Case, CustomerKey, Minute};

/// A case as it came out of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// Keyed hash of its number. The same case has the same in every import into the workspace.
    pub id: [u8; 16],
    /// What outcomes are computed from.
    pub case: Case,
    /// Newest channel, as index into [`Words::channels`].
    pub channel: Option<u32>,
    /// Newest topic, as index into [`Words::topics`].
    pub topic: Option<u32>,
    /// Newest group, as index into [`Words::groups`].
    pub group: Option<u32>,
    /// Newest state, as index into [`Words::states`].
    pub state: Option<u32>,
    /// Newest rating, as written.
    pub rating: Option<i16>,
}

/// The words that cases refer to, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// How customers got in touch.
    pub channels: Vec<String>,
    /// Stages or topics.
    pub topics: Vec<String>,
    /// Groups. Empty when agents were looked at instead: they are never kept.
    pub groups: Vec<String>,
    /// States of cases.
    pub states: Vec<String>,
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
    pub channel: Option<u32>,
    pub topic: Option<u32>,
    /// Who has the case: a group, or an agent while counting.
    pub holder: Option<u32>,
    pub state: Option<u32>,
    pub rating: Option<i16>,
}

/// A row as far as handovers need it. Rows of the same order stand as in the file.
pub(super) type Held = (i32, u32);

/// What the newest row that says anything says, and its order.
type Newest<T> = Option<(i32, T)>;

/// A case while its rows come in.
struct Folding {
    id: [u8; 16],
    first_line: u32,
    customer: Option<(i32, u128)>,
    opened: Option<Minute>,
    resolved: Option<Minute>,
    closed: Option<Minute>,
    reopened: bool,
    channel: Newest<u32>,
    topic: Newest<u32>,
    state: Newest<u32>,
    rating: Newest<i16>,
    handovers: u32,
    holder: Option<Held>,
    scattered: bool,
}

/// All cases while rows come in.
pub(super) struct CaseFold {
    places: HashMap<[u8; 16], u32, FxBuildHasher>,
    cases: Vec<Folding>,
    current: Option<usize>,
    run: Vec<Held>,
}

impl CaseFold {
    pub fn new() -> Self {
        Self { places: HashMap::default(), cases: Vec::new(), current: None, run: Vec::new() }
    }

    /// Takes the next row of the file, of the case `id`.
    pub fn take(&mut self, id: [u8; 16], row: &Row) {
        let at = match self.current {
            Some(at) if self.cases[at].id == id => at,
            _ => self.turn_to(id, row),
        };
        self.cases[at].take(row);
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
            self.cases[at].join(&mut self.run);
        }
    }

    /// Ends the pass. The cases whose rows lie scattered and out of order; their handovers are not known yet.
    pub fn scattered(&mut self) -> Vec<[u8; 16]> {
        self.end_run();
        self.current = None;
        self.cases.iter().filter(|case| case.scattered).map(|case| case.id).collect()
    }

    /// Sets the handovers of a scattered case from all its rows, in the order of the file.
    pub fn set_handovers(&mut self, id: &[u8; 16], mut rows: Vec<Held>) {
        if let Some(at) = self.places.get(id) {
            self.cases[*at as usize].handovers = changes(&mut rows);
            self.cases[*at as usize].holder = rows.last().copied();
        }
    }

    /// The cases in the order of their first row, and the first lines of those that say nowhere when they were opened.
    /// `keep_holder` is false when holders are agents.
    pub fn finish(self, keep_holder: bool) -> (Vec<CaseRow>, Vec<u32>) {
        drop(self.places);
        let mut rows = Vec::with_capacity(self.cases.len());
        let mut without_time = Vec::new();
        for case in self.cases {
            match case.opened {
                Some(opened) => rows.push(case.finish(opened, keep_holder)),
                None => without_time.push(case.first_line),
            }
        }
        (rows, without_time)
    }
}

impl Folding {
    fn begin(id: [u8; 16], row: &Row) -> Self {
        Self {
            id,
            first_line: row.line,
            customer: None,
            opened: None,
            resolved: None,
            closed: None,
            reopened: false,
            channel: None,
            topic: None,
            state: None,
            rating: None,
            handovers: 0,
            holder: None,
            scattered: false,
        }
    }

    fn take(&mut self, row: &Row) {
        self.opened = earlier(self.opened, row.opened);
        self.resolved = self.resolved.max(row.resolved);
        self.closed = self.closed.max(row.closed);
        self.reopened |= row.reopened;
        // Who asked first is the customer; a later correction does not make two of them.
        if let Some(customer) = row.customer
            && self.customer.is_none_or(|(order, _)| row.order < order)
        {
            self.customer = Some((row.order, customer));
        }
        newer(&mut self.channel, row.order, row.channel);
        newer(&mut self.topic, row.order, row.topic);
        newer(&mut self.state, row.order, row.state);
        newer(&mut self.rating, row.order, row.rating);
    }

    /// Counts the changes in a run of rows and joins it to what came before.
    fn join(&mut self, run: &mut Vec<Held>) {
        if run.is_empty() {
            return;
        }
        let within = changes(run);
        let (first, last) = (run[0], run[run.len() - 1]);
        match self.holder {
            Some((before, _)) if first.0 < before => self.scattered = true,
            Some((_, holder)) => self.handovers += within + u32::from(holder != first.1),
            None => self.handovers += within,
        }
        self.holder = self.holder.filter(|held| held.0 > last.0).or(Some(last));
        run.clear();
    }

    fn finish(self, opened: Minute, keep_holder: bool) -> CaseRow {
        CaseRow {
            id: self.id,
            case: Case {
                customer: self.customer.map(|(_, customer)| CustomerKey(customer)),
                opened,
                resolved: self.resolved,
                closed: self.closed,
                reopened: self.reopened,
                handovers: self.handovers,
            },
            channel: self.channel.map(|(_, channel)| channel),
            topic: self.topic.map(|(_, topic)| topic),
            group: self.holder.filter(|_| keep_holder).map(|(_, holder)| holder),
            state: self.state.map(|(_, state)| state),
            rating: self.rating.map(|(_, rating)| rating),
        }
    }
}

/// Puts rows in order, those of the same order as they stand, and counts how often the holder changes.
fn changes(rows: &mut [Held]) -> u32 {
    rows.sort_by_key(|(order, _)| *order);
    rows.windows(2).filter(|pair| pair[0].1 != pair[1].1).count() as u32
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
