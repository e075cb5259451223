//! All cases of a log. A million of them do not stand in memory together: what is too much is put aside in files that have no
//! name and go with this, and pieces of one case are put together when they are asked for.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::ops::RangeInclusive;

use spielraum_domain::outcome::{self, Case, CustomerKey, DAY, Flags, Word};

use super::case_fold::{CaseFold, CaseRow, Row};
use super::holders::Holders;
use super::piece::{Ending, Piece};
use super::standing::Ends;
use super::trace::{Said, Trace};

/// So many cases are held in memory.
const HELD: usize = 1 << 15;

/// Cases while a log is read.
pub(super) struct Gathering {
    ends: Ends,
    fold: CaseFold,
    aside: Vec<Aside>,
}

/// The cases of a log that was read.
#[derive(Debug, Default)]
pub(crate) struct Cases {
    held: Vec<CaseRow>,
    aside: Vec<Aside>,
    ends: Ends,
    ending: Ending,
}

/// Pieces in the order of their cases, in a file of their own.
#[derive(Debug)]
struct Aside {
    file: File,
    count: usize,
}

impl Gathering {
    pub fn new(ends: Ends) -> Self {
        Self { ends, fold: CaseFold::new(ends), aside: Vec::new() }
    }

    /// Takes the next row of the file, of the case `id`.
    pub fn take(&mut self, id: [u8; 16], row: &Row) -> io::Result<()> {
        self.fold.take(id, row);
        if self.fold.len() > HELD { self.put_aside() } else { Ok(()) }
    }

    fn put_aside(&mut self) -> io::Result<()> {
        let mut pieces: Vec<Piece> = self.fold.let_go().collect();
        pieces.sort_unstable_by_key(|piece| piece.row.id);
        self.aside.push(Aside::of(&pieces)?);
        Ok(())
    }

    /// Ends the pass over the rows.
    pub fn end(mut self) -> io::Result<Gathered> {
        if !self.aside.is_empty() {
            self.put_aside()?;
        }
        Ok(Gathered { held: self.fold.let_go().collect(), aside: self.aside, ends: self.ends })
    }
}

/// Cases after the pass over the rows, before what they take to be whole is known.
pub(super) struct Gathered {
    held: Vec<Piece>,
    aside: Vec<Aside>,
    ends: Ends,
}

impl Gathered {
    /// The cases whose rows lie scattered and out of order; their handovers are not known yet.
    pub fn scattered(&self) -> io::Result<Vec<[u8; 16]>> {
        let mut scattered = Vec::new();
        let mut look = |piece: &Piece| scattered.extend(Some(piece.row.id).filter(|_| piece.scattered));
        self.held.iter().for_each(&mut look);
        each(&self.aside, self.ends, |piece| {
            look(&piece);
            Ok::<_, io::Error>(())
        })?;
        Ok(scattered)
    }

    /// The cases, in the order of their first row as long as they are in memory, and the first lines of those that say nowhere
    /// when they were opened.
    pub fn finish(self, ending: Ending) -> io::Result<(Cases, Vec<u32>)> {
        let mut without_time = Vec::new();
        each(&self.aside, self.ends, |piece| {
            without_time.extend(piece.finish(&ending).err());
            Ok::<_, io::Error>(())
        })?;
        let mut held = Vec::with_capacity(self.held.len());
        for piece in self.held {
            match piece.finish(&ending) {
                Ok(row) => held.push(row),
                Err(line) => without_time.push(line),
            }
        }
        Ok((Cases { held, aside: self.aside, ends: self.ends, ending }, without_time))
    }
}

impl Cases {
    /// Every case once. They are always in the same order.
    pub fn each<E: From<io::Error>>(&self, mut take: impl FnMut(&CaseRow) -> Result<(), E>) -> Result<(), E> {
        self.held.iter().try_for_each(&mut take)?;
        each(&self.aside, self.ends, |piece| piece.finish(&self.ending).as_ref().map_or(Ok(()), &mut take))
    }

    /// All of them in memory.
    pub fn into_list(self) -> io::Result<Vec<CaseRow>> {
        let mut list = Vec::new();
        each(&self.aside, self.ends, |piece| {
            list.extend(piece.finish(&self.ending));
            Ok::<_, io::Error>(())
        })?;
        if list.is_empty() { Ok(self.held) } else { Ok(list) }
    }
}

impl outcome::Cases for Cases {
    type Error = io::Error;

    fn each(&self, take: &mut dyn FnMut(&Case)) -> io::Result<()> {
        self.each(|row| {
            take(&row.case);
            Ok(())
        })
    }

    /// In lots that fit into memory, each of them sorted: to read a few times what was put aside takes less than to keep it.
    fn newest_first(&self, take: &mut dyn FnMut(&Case)) -> io::Result<()> {
        let mut days: BTreeMap<i32, usize> = BTreeMap::new();
        outcome::Cases::each(self, &mut |case| *days.entry(case.opened.div_euclid(DAY)).or_default() += 1)?;
        let mut lot: Vec<Case> = Vec::new();
        for days in lots(&days) {
            outcome::Cases::each(self, &mut |case| {
                lot.extend(Some(*case).filter(|case| days.contains(&case.opened.div_euclid(DAY))));
            })?;
            lot.sort_by_key(|case| Reverse(case.opened));
            lot.drain(..).for_each(|case| take(&case));
        }
        Ok(())
    }
}

/// So many cases are sorted at a time.
const SORTED: usize = 1 << 18;

/// Days in a row, the newest first, on which no more cases were opened together than are sorted at a time.
fn lots(days: &BTreeMap<i32, usize>) -> Vec<RangeInclusive<i32>> {
    let mut lots: Vec<RangeInclusive<i32>> = Vec::new();
    let mut cases = 0;
    for (day, count) in days.iter().rev() {
        cases += count;
        match lots.last_mut() {
            Some(lot) if cases <= SORTED => *lot = *day..=*lot.end(),
            _ => {
                lots.push(*day..=*day);
                cases = *count;
            }
        }
    }
    lots
}

/// Every case that was put aside, once: its pieces together, first those that were read first.
fn each<E: From<io::Error>>(
    aside: &[Aside],
    ends: Ends,
    mut take: impl FnMut(Piece) -> Result<(), E>,
) -> Result<(), E> {
    let mut readers = aside.iter().map(Aside::open).collect::<io::Result<Vec<_>>>()?;
    let mut heads: Vec<Option<Piece>> = readers.iter_mut().map(Reading::next).collect::<io::Result<_>>()?;
    let mut next: BinaryHeap<Reverse<([u8; 16], usize)>> =
        heads.iter().enumerate().filter_map(|(at, head)| Some(Reverse((head.as_ref()?.row.id, at)))).collect();
    let mut case: Option<Piece> = None;
    while let Some(Reverse((id, at))) = next.pop() {
        let Some(piece) = heads[at].take() else { continue };
        heads[at] = readers[at].next()?;
        next.extend(heads[at].as_ref().map(|head| Reverse((head.row.id, at))));
        match &mut case {
            Some(case) if case.row.id == id => case.follow(piece, ends),
            _ => {
                if let Some(whole) = case.replace(piece) {
                    take(whole)?;
                }
            }
        }
    }
    case.map_or(Ok(()), take)
}

impl Aside {
    fn of(pieces: &[Piece]) -> io::Result<Self> {
        let file = tempfile::tempfile()?;
        let mut writer = BufWriter::new(&file);
        pieces.iter().try_for_each(|piece| write(piece, &mut writer))?;
        writer.flush()?;
        drop(writer);
        Ok(Self { file, count: pieces.len() })
    }

    /// From its beginning; only one may read at a time.
    fn open(&self) -> io::Result<Reading<'_>> {
        let mut file = &self.file;
        file.rewind()?;
        Ok(Reading { from: BufReader::with_capacity(1 << 15, file), left: self.count })
    }
}

struct Reading<'a> {
    from: BufReader<&'a File>,
    left: usize,
}

impl Reading<'_> {
    fn next(&mut self) -> io::Result<Option<Piece>> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        read(&mut self.from).map(Some)
    }
}

fn write(piece: &Piece, to: &mut impl Write) -> io::Result<()> {
    let Piece { row: CaseRow { id, case, trace }, first_line, first_over, scattered } = piece;
    to.write_all(id)?;
    to.write_all(&first_line.to_le_bytes())?;
    to.write_all(&first_over.to_le_bytes())?;
    to.write_all(&[u8::from(*scattered), u8::from(case.reopened), u8::from(case.customer.is_some())])?;
    to.write_all(&case.customer.map_or(0, |customer| customer.0).to_le_bytes())?;
    let word = |word: Option<Word>| word.map(|word| word.0.get() as i32);
    let score = |score: Option<i16>| score.map(i32::from);
    for number in [
        case.resolved,
        case.closed,
        word(case.channel),
        word(case.topic),
        word(case.mode),
        score(case.satisfaction),
        score(case.effort),
        score(case.recommend),
    ] {
        to.write_all(&[u8::from(number.is_some())])?;
        to.write_all(&number.unwrap_or_default().to_le_bytes())?;
    }
    to.write_all(&case.opened.to_le_bytes())?;
    to.write_all(&case.flags.number().to_le_bytes())?;
    let Said { channel, topic, mode, satisfaction, effort, recommend } = trace.said;
    let Trace { customer_at, state_at, open_at, resolved_at, .. } = *trace;
    let of_case = [customer_at, state_at, open_at, resolved_at];
    for place in of_case.into_iter().chain([channel, topic, mode, satisfaction, effort, recommend]) {
        to.write_all(&place.to_le_bytes())?;
    }
    let holders: Vec<u8> = trace.holders.bytes().collect();
    to.write_all(&(holders.len() as u32).to_le_bytes())?;
    to.write_all(&holders)
}

fn read(from: &mut impl Read) -> io::Result<Piece> {
    let id = bytes(from)?;
    let first_line = u32::from_le_bytes(bytes(from)?);
    let first_over = i32::from_le_bytes(bytes(from)?);
    let [scattered, reopened, has_customer] = bytes(from)?;
    let customer = u128::from_le_bytes(bytes(from)?);
    let mut numbers = [None; 8];
    for number in &mut numbers {
        let [is_there] = bytes(from)?;
        let read = i32::from_le_bytes(bytes(from)?);
        *number = (is_there == 1).then_some(read);
    }
    let [resolved, closed, channel, topic, mode, satisfaction, effort, recommend] = numbers;
    let word = |number: Option<i32>| number.and_then(|number| Word::at((number as u32 as usize).checked_sub(1)?));
    let score = |number: Option<i32>| number.and_then(|number| i16::try_from(number).ok());
    let opened = i32::from_le_bytes(bytes(from)?);
    let flags = Flags::of_number(u32::from_le_bytes(bytes(from)?));
    let mut places = [0_i32; 10];
    for place in &mut places {
        *place = i32::from_le_bytes(bytes(from)?);
    }
    let mut holders = vec![0; u32::from_le_bytes(bytes(from)?) as usize];
    from.read_exact(&mut holders)?;
    let case = Case {
        customer: (has_customer == 1).then_some(CustomerKey(customer)),
        opened,
        resolved,
        closed,
        reopened: reopened == 1,
        channel: word(channel),
        topic: word(topic),
        mode: word(mode),
        satisfaction: score(satisfaction),
        effort: score(effort),
        recommend: score(recommend),
        flags,
        ..Case::default()
    };
    let [customer_at, state_at, open_at, resolved_at, channel, topic, mode, satisfaction, effort, recommend] = places;
    let said = Said { channel, topic, mode, satisfaction, effort, recommend };
    let trace = Trace { customer_at, state_at, open_at, resolved_at, said, holders: Holders::read(&holders) };
    Ok(Piece { row: CaseRow { id, case, trace }, first_line, first_over, scattered: scattered == 1 })
}

fn bytes<const N: usize>(from: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rows of twelve cases: which, when, until when, by whom, with whom, and what was said.
    fn rows() -> impl Strategy<Value = Vec<(u8, Row)>> {
        let row = (0..12_u8, 0..40_i32, prop::option::of(0..90_i32), prop::option::of(0..4_u128), 0..3_u32, 0..9_i16);
        let of = |(id, order, closed, customer, holder, mark): (u8, i32, Option<i32>, Option<u128>, u32, i16)| {
            let said = |at: i16| (mark % 3 == at).then_some(mark);
            let row = Row {
                line: u32::from(id),
                order,
                customer,
                opened: (mark > 2).then_some(order),
                closed,
                resolved: (mark % 4 == 1).then_some(order),
                is_silent: mark == 7,
                reopened: mark == 8,
                channel: said(0).and_then(|mark| Word::at(mark as usize)),
                holder: (mark != 4).then_some(holder),
                satisfaction: said(1),
                ..Row::default()
            };
            (id, row)
        };
        prop::collection::vec(row.prop_map(of), 0..120)
    }

    /// The cases, read with everything put aside after so many rows.
    fn read_in_lots(rows: &[(u8, Row)], ends: Ends, of: usize) -> (Vec<CaseRow>, Vec<u32>) {
        let mut gathering = Gathering::new(ends);
        for (at, (id, row)) in rows.iter().enumerate() {
            gathering.fold.take([*id; 16], row);
            if at % of == of - 1 {
                gathering.put_aside().unwrap();
            }
        }
        let gathered = gathering.end().unwrap();
        let mut holders: rustc_hash::FxHashMap<[u8; 16], Holders> = Default::default();
        for id in gathered.scattered().unwrap() {
            let held = rows.iter().filter(|(row, _)| [*row; 16] == id);
            holders.insert(id, Holders::of(held.filter_map(|(_, row)| Some((row.order, row.holder?))).collect()));
        }
        let ending = Ending { keep_holder: true, holders, ..Ending::default() };
        let (cases, mut without_time) = gathered.finish(ending).unwrap();
        let (mut all, list) = (Vec::new(), {
            let mut seen = Vec::new();
            cases
                .each(|row| {
                    seen.push(row.clone());
                    Ok::<_, io::Error>(())
                })
                .unwrap();
            seen
        });
        all.extend(cases.into_list().unwrap());
        assert_eq!(all, list);
        all.sort_unstable_by_key(|row| row.id);
        without_time.sort_unstable();
        (all, without_time)
    }

    #[test]
    fn lots_are_as_large_as_can_be_sorted_and_leave_no_day_out() {
        let days: BTreeMap<i32, usize> = [(1, SORTED / 2), (2, SORTED / 2), (4, 1), (9, 2 * SORTED), (10, 7)].into();
        assert_eq!(lots(&days), [10..=10, 9..=9, 2..=4, 1..=1]);
        assert_eq!(lots(&BTreeMap::new()), []);
    }

    proptest! {
        #[test]
        fn cases_put_aside_are_read_newest_first(rows in rows(), of in 1..50_usize) {
            let mut gathering = Gathering::new(Ends::Cases);
            for (at, (id, row)) in rows.iter().enumerate() {
                gathering.fold.take([*id; 16], row);
                if at % of == of - 1 {
                    gathering.put_aside().unwrap();
                }
            }
            let (cases, _) = gathering.end().unwrap().finish(Ending::default()).unwrap();
            let (mut opened, mut all) = (Vec::new(), Vec::new());
            outcome::Cases::newest_first(&cases, &mut |case| opened.push(case.opened)).unwrap();
            outcome::Cases::each(&cases, &mut |case| all.push(case.opened)).unwrap();
            all.sort_unstable_by_key(|opened| Reverse(*opened));
            prop_assert_eq!(opened, all);
        }

        #[test]
        fn cases_in_pieces_are_the_cases(rows in rows(), of in 1..50_usize, at in 0..3_usize) {
            let ends = [Ends::Events, Ends::Cases, Ends::States][at];
            let whole = read_in_lots(&rows, ends, usize::MAX);
            prop_assert_eq!(read_in_lots(&rows, ends, of), whole);
        }
    }
}
