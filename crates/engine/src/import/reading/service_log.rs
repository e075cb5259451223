//! Reading a log with a mapping that a person has confirmed.

use std::ops::ControlFlow;
use std::path::Path;

use rustc_hash::{FxHashMap, FxHashSet};
use spielraum_domain::outcome::{DAY, Flags, Minute, Word};

use super::answers::{Over, answer, is_open, mark, number, over, says_yes};
use super::asked::Asked;
use super::case_fold::{CaseRow, Row};
use super::cases::{Cases, Gathered, Gathering};
use super::cells::{DateColumn, Hashed, WordColumn, Words, is_nothing};
use super::counts::Counts;
use super::footer;
use super::holders::{Held, Holders};
use super::identity::{self, Of};
use super::mapping::{Lines, Mapping, Means};
use super::marks::{Marks, Seen};
use super::nobody::is_nobody;
use super::pass::Pass;
use super::piece::Ending;
use super::records::Record;
use super::reject::{self, BlankMark, Reason, Reject, UnreadColumn, Wrong};
use super::standing::Ends;
use super::voices::Voices;
use super::zone::{self, At, Clock, Zone};
use super::{Problem, Scale};
use crate::Moment;

/// A log as it was read, with its cases in memory, or wherever they are.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadLog<C = Vec<CaseRow>> {
    /// In the order of their first row, while they are in memory.
    pub cases: C,
    /// The words that cases refer to by their place, each once.
    pub words: Vec<String>,
    /// What customers wrote, where somebody has asked for it.
    pub(crate) voices: Voices,
    /// The first [`reject::MOST_KEPT`] lines that are not imported, or an answer in them; [`Counts::rejected`] and
    /// [`Counts::rejected_answers`] count all.
    pub rejected: Vec<Reject>,
    /// Marks that stand for a blank.
    pub blank: Vec<BlankMark>,
    /// Columns of which no figure comes, because too many of their answers are no marks.
    pub unread: Vec<UnreadColumn>,
    /// Newest time anywhere in the log, in UTC: up to here it can be complete.
    pub last: Minute,
    /// How much there was.
    pub counts: Counts,
}

/// Reads the log at `path` into cases. `key` hashes customers and case numbers and belongs to the workspace.
/// `progress(done, total)` is told bytes about every megabyte and can stop the reading.
///
/// # Errors
/// When the file cannot be read at all, does not fit the mapping, or the reading was stopped. Lines that cannot be read
/// are in [`ReadLog::rejected`].
pub fn read(
    path: &Path,
    mapping: &Mapping,
    key: &[u8; 32],
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<ReadLog, Problem> {
    let read = read_cases(path, mapping, key, Moment::MAX_UTC, progress)?;
    let ReadLog { cases, words, voices, rejected, blank, unread, last, counts } = read;
    Ok(ReadLog { cases: cases.into_list()?, words, voices, rejected, blank, unread, last, counts })
}

/// As [`read`], but nothing that comes after `now` is taken, with cases that do not stand in memory together where there are many.
pub(crate) fn read_cases(
    path: &Path,
    mapping: &Mapping,
    key: &[u8; 32],
    now: Moment,
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<ReadLog<Cases>, Problem> {
    mapping.check()?;
    let until = zone::until(now);
    let mut reading = Reading::new(mapping, key, until)?;
    if reading.wave.is_some_and(|wave| wave > until) {
        return Err(Problem::WaveToCome);
    }
    let mut gathering = Gathering::new(mapping.ends());
    let mut pass = Pass::open(path, mapping, progress)?;
    while let Some(record) = pass.next()? {
        reading.take(record, &mut gathering)?;
    }
    pass.check_columns(mapping)?;
    reading.check_words()?;
    let gathered = gathering.end()?;
    let scattered: FxHashSet<[u8; 16]> = gathered.scattered()?.into_iter().collect();
    let holders = if scattered.is_empty() {
        FxHashMap::default()
    } else {
        reading.second_pass(&scattered, &mut Pass::open(path, mapping, progress)?)?
    };
    reading.finish(gathered, holders)
}

/// Places of the columns.
#[derive(Clone, Copy)]
struct Places {
    case: Option<usize>,
    customer: Option<usize>,
    sequence: Option<usize>,
    reopened: Option<usize>,
    state: Option<usize>,
    satisfaction: Option<usize>,
    effort: Option<usize>,
    recommend: Option<usize>,
}

/// A log while it is read.
struct Reading<'a> {
    mapping: &'a Mapping,
    key: &'a [u8; 32],
    places: Places,
    /// Who has the case is no agent.
    keeps_holder: bool,
    zone: Zone,
    /// When everything is from, where no column says it.
    wave: Option<Minute>,
    opened: Option<DateColumn>,
    updated: Option<DateColumn>,
    resolved: Option<DateColumn>,
    closed: Option<DateColumn>,
    case: Hashed,
    customer: Hashed,
    /// How often each contact was seen, in logs without case numbers.
    contacts: FxHashMap<[u8; 16], u32>,
    /// Cells that mean "nothing".
    nothing: Vec<Vec<u8>>,
    channel: WordColumn,
    topic: WordColumn,
    mode: WordColumn,
    holder: WordColumn,
    words: Words,
    /// Names of agents while their changes are counted. They are forgotten with this.
    agents: Words,
    asked: Asked,
    voices: Voices,
    marks: Marks<'a>,
    rejected: Vec<Reject>,
    /// Case and time of the line before.
    before: Option<([u8; 16], Minute)>,
    /// No line so far lies before the one above it.
    in_order: bool,
    last: Minute,
    /// What is later has not happened yet.
    until: Minute,
    counts: Counts,
}

impl<'a> Reading<'a> {
    fn new(mapping: &'a Mapping, key: &'a [u8; 32], until: Minute) -> Result<Self, Problem> {
        let date = |means| {
            let at = mapping.column(means)?;
            mapping.columns[at].date_order.map(|order| DateColumn::new(at, order, mapping.clock_of(means)))
        };
        let group = mapping.column(Means::Group);
        let mut zone = Zone::named(&mapping.zone)?;
        let says = mapping.column(Means::Opened).or(mapping.column(Means::Updated)).is_some();
        let noon = mapping.wave.filter(|_| !says).and_then(|day| day.and_hms_opt(12, 0, 0));
        let wave = noon.and_then(|noon| Minute::try_from(noon.and_utc().timestamp() / 60).ok());
        Ok(Self {
            wave: wave.map(|local| zone.utc_of(local).0),
            keeps_holder: group.is_some(),
            places: Places {
                case: mapping.column(Means::Case),
                customer: mapping.column(Means::Customer),
                sequence: mapping.column(Means::Sequence),
                reopened: mapping.column(Means::Reopened),
                // Lines of events say how the case stood then, and it may have ended since.
                state: mapping.column(Means::State).filter(|_| mapping.ends() != Ends::Events),
                satisfaction: mapping.column(Means::Satisfaction(Scale::default())),
                effort: mapping.column(Means::Effort(Scale::default())),
                recommend: mapping.column(Means::Recommend(Scale::default())),
            },
            zone,
            opened: date(Means::Opened).map(|opened| opened.needed(mapping.lines == Lines::Cases)),
            updated: date(Means::Updated),
            resolved: date(Means::Resolved),
            closed: date(Means::Closed),
            case: Hashed::new(Of::Case),
            customer: Hashed::new(Of::Customer),
            contacts: FxHashMap::default(),
            nothing: mapping.nothing.iter().map(|word| word.clone().into_bytes()).collect(),
            channel: WordColumn::new(mapping.column(Means::Channel)),
            topic: WordColumn::new(mapping.column(Means::Topic)),
            mode: WordColumn::new(mapping.column(Means::Mode)),
            holder: WordColumn::new(group.or(mapping.handovers_from)),
            words: Words::default(),
            agents: Words::default(),
            asked: Asked::new(mapping),
            voices: Voices::new(mapping),
            marks: Marks::new(mapping),
            rejected: Vec::new(),
            before: None,
            in_order: true,
            last: Minute::MIN,
            until,
            counts: Counts::default(),
            mapping,
            key,
        })
    }

    fn take(&mut self, record: &Record, gathering: &mut Gathering) -> Result<(), Problem> {
        if record.len() == 1 && record.cell(0).is_empty() {
            return Ok(()); // a line of blanks
        }
        match self.row(record) {
            Ok((_, Row { opened: None, .. })) | Err(_) if footer::is_blank(record) => {}
            Ok((_, Row { opened: None, .. })) | Err(_) if footer::is_one(record) => self.counts.left_out += 1,
            Ok((id, row)) => {
                self.counts.rows += 1;
                self.marks.look(record, |cell| is_nothing(cell, &self.nothing));
                if let Some(cell) = self.filled(record, self.voices.at()) {
                    self.voices.take(id, row.order, cell);
                }
                gathering.take(id, &row)?;
            }
            Err((column, reason)) => self.reject(record, column, reason),
        }
        Ok(())
    }

    /// Takes a record apart, or says which column is wrong and why.
    fn row(&mut self, record: &Record) -> Result<([u8; 16], Row), Wrong> {
        if record.open_quote {
            return Err((None, Reason::OpenQuote));
        }
        if record.too_large {
            return Err((None, Reason::TooLarge { to_line: record.line + record.lines - 1 }));
        }
        if record.broken {
            return Err((None, Reason::Broken));
        }
        let (found, expected) = (record.len() as u32, self.mapping.columns.len() as u32);
        if found != expected {
            return Err((None, Reason::OtherColumns { found, expected }));
        }
        let opened = self.minute(record, |reading| &mut reading.opened)?;
        let updated = self.minute(record, |reading| &mut reading.updated)?;
        let resolved = self.minute(record, |reading| &mut reading.resolved)?;
        let closed = self.minute(record, |reading| &mut reading.closed)?;
        let id = self.id(record)?;
        let says_update = self.updated.is_some();
        let updated = self.after_the_line_before(updated, id);
        let opened = if says_update || self.mapping.lines == Lines::Cases {
            opened.map(|at| at.minute)
        } else {
            self.after_the_line_before(opened, id)
        };
        // A log without a column for the opening begins a case with its first update.
        let opened = if self.opened.is_some() { opened } else { updated }.or(self.wave);
        let [resolved, closed] = [resolved, closed].map(|end| end.map(|end| self.not_before(end, opened)));
        self.check_end(opened, resolved, closed)?;
        if let (Some(opened), Some(updated)) = (opened, updated) {
            self.counts.updated_before_opened += u32::from(updated < opened);
        }
        let newest = [opened, updated, resolved, closed].into_iter().flatten().max();
        self.last = self.last.max(newest.unwrap_or(Minute::MIN));
        // Where no column puts the lines of a case in order, events stand as they happened.
        let happened = updated.or(opened.filter(|_| self.mapping.lines == Lines::Events));
        let mut row = Row { line: record.line, opened, resolved, closed, ..self.rest(record, happened) };
        if self.mapping.ends_by_state() {
            let state = self.filled(record, self.places.state);
            let over = state.and_then(over);
            row.closed = happened.filter(|_| over == Some(Over::Closed));
            row.resolved = happened.filter(|_| over == Some(Over::Resolved));
            row.is_silent = over.is_none() && !state.is_some_and(is_open);
            return Ok((id, row));
        }
        let ended = resolved.or(closed).is_some();
        if ended && self.filled(record, self.places.state).is_some_and(is_open) {
            // Some systems leave the day of a closing in a case that was opened again.
            (row.resolved, row.closed, row.reopened) = (None, None, true);
        }
        Ok((id, row))
    }

    fn minute(
        &mut self,
        record: &Record,
        column: impl Fn(&mut Self) -> &mut Option<DateColumn>,
    ) -> Result<Option<At>, Wrong> {
        let Some(mut dates) = column(self).take() else { return Ok(None) };
        let read = dates.minute(record, &self.nothing, &mut self.zone);
        let at = dates.at;
        *column(self) = Some(dates);
        let read = read.map_err(|(at, problem)| (Some(at), Reason::Date { problem }))?;
        let Some((minute, clock)) = read else { return Ok(None) };
        if minute > self.until {
            return Err((Some(at), Reason::InFuture));
        }
        self.counts.in_double_hour += u32::from(clock == Clock::Double);
        self.counts.in_skipped_hour += u32::from(clock == Clock::Skipped);
        Ok(Some(At { minute, came_twice: clock == Clock::Double }))
    }

    /// In the hour that the clock passes twice, a time that lies before that of the line before is meant the second time: of the
    /// same case, or of any in a log whose lines stand in their order.
    fn after_the_line_before(&mut self, at: Option<At>, id: [u8; 16]) -> Option<Minute> {
        let at = at?;
        let before = self.before.filter(|(case, _)| self.in_order || *case == id).map(|(_, minute)| minute);
        let minute = self.not_before(at, before);
        self.in_order &= self.before.is_none_or(|(_, before)| minute >= before);
        self.before = Some((id, minute));
        Some(minute)
    }

    /// The second time that the clock showed it, when the first lies before this minute and the second does not.
    fn not_before(&mut self, at: At, earliest: Option<Minute>) -> Minute {
        if !at.came_twice {
            return at.minute;
        }
        let second = self.zone.second_of(at.minute);
        let is_second = earliest.is_some_and(|earliest| at.minute < earliest && second >= earliest);
        self.counts.in_second_hour += u32::from(is_second);
        if is_second { second } else { at.minute }
    }

    fn check_end(&self, opened: Option<Minute>, resolved: Option<Minute>, closed: Option<Minute>) -> Result<(), Wrong> {
        let Some(opened) = opened else { return Ok(()) };
        for (column, end) in [(&self.resolved, resolved), (&self.closed, closed)] {
            if let (Some(column), Some(end)) = (column, end)
                && end < opened
            {
                let minutes = (opened - end).unsigned_abs();
                return Err((Some(column.at), Reason::EndsBeforeItBegins { minutes }));
            }
        }
        Ok(())
    }

    fn id(&mut self, record: &Record) -> Result<[u8; 16], Wrong> {
        let Some(at) = self.places.case else { return Ok(self.contact_id(record)) };
        let cell = record.cell(at);
        if self.is_nothing(cell) {
            return Err((Some(at), Reason::NoCase));
        }
        // The third answer of one wave is not the third of another.
        let Some(wave) = self.wave else { return Ok(self.case.hash(self.key, cell)) };
        Ok(identity::hash(self.key, Of::Case, &[&wave.to_le_bytes(), cell].concat()))
    }

    /// A contact without a number is known by what stands in it, and by how many of the same came before.
    fn contact_id(&mut self, record: &Record) -> [u8; 16] {
        let (opened, clock) = self.opened.as_ref().or(self.updated.as_ref()).map(|it| (it.at, it.clock)).unzip();
        let known_by = [opened, clock.flatten(), self.places.customer, self.channel.at(), self.topic.at()];
        let mut text = Vec::with_capacity(96);
        text.extend(self.wave.map(Minute::to_le_bytes).into_iter().flatten());
        for at in known_by.into_iter().flatten() {
            text.extend_from_slice(record.cell(at));
            text.push(0);
        }
        let before = self.contacts.entry(identity::hash(self.key, Of::Case, &text)).or_insert(0);
        *before += 1;
        text.extend_from_slice(&before.to_le_bytes());
        identity::hash(self.key, Of::Case, &text)
    }

    /// Everything but times and the end of the case.
    fn rest(&mut self, record: &Record, happened: Option<Minute>) -> Row {
        let places = self.places;
        let sequence = self.filled(record, places.sequence).and_then(number);
        let customer = self.filled(record, places.customer).filter(|cell| !is_nobody(cell));
        let customer = customer.map(|cell| u128::from_be_bytes(self.customer.hash(self.key, cell)));
        let mark_at = |at| self.filled(record, at).and_then(|cell| mark(cell, self.mapping.scale_at(at)?));
        Row {
            order: sequence.or(happened).unwrap_or(0),
            customer,
            reopened: self.filled(record, places.reopened).is_some_and(says_yes),
            satisfaction: mark_at(places.satisfaction),
            effort: mark_at(places.effort),
            recommend: mark_at(places.recommend),
            channel: self.word(record, |reading| &mut reading.channel),
            topic: self.word(record, |reading| &mut reading.topic),
            mode: self.word(record, |reading| &mut reading.mode),
            holder: self.holder(record),
            flags: self.flags(record),
            ..Row::default()
        }
    }

    fn word(&mut self, record: &Record, column: impl Fn(&mut Self) -> &mut WordColumn) -> Option<Word> {
        let at = column(self).at();
        let cell = self.filled(record, at)?;
        let mut words = std::mem::take(&mut self.words);
        let place = column(self).place(cell, &mut words);
        self.words = words;
        Word::at(place as usize)
    }

    /// Who has the case: a group, which is kept, or an agent, who is not.
    fn holder(&mut self, record: &Record) -> Option<u32> {
        let cell = self.filled(record, self.holder.at())?;
        let words = if self.keeps_holder { &mut self.words } else { &mut self.agents };
        Some(self.holder.place(cell, words))
    }

    fn flags(&mut self, record: &Record) -> Flags {
        let mut flags = Flags::default();
        for at in 0..self.asked.columns.len() {
            let (flag, column) = self.asked.columns[at];
            if let Some(said) = self.filled(record, Some(column)).and_then(|cell| answer(flag, cell)) {
                flags.set(flag, said);
                let seen = if said { &mut self.asked.yes } else { &mut self.asked.no };
                seen.set(flag, true);
            }
        }
        flags
    }

    /// The cell of a column that is mapped, unless it means "nothing".
    fn filled<'r>(&self, record: &'r Record, at: Option<usize>) -> Option<&'r [u8]> {
        at.map(|at| record.cell(at)).filter(|cell| !self.is_nothing(cell))
    }

    fn is_nothing(&self, cell: &[u8]) -> bool {
        is_nothing(cell, &self.nothing)
    }

    /// Nothing that measures refers to a person: columns whose words are kept must not name any, and plainly so below such a heading.
    fn check_words(&self) -> Result<(), Problem> {
        let holder = Some(&self.holder).filter(|_| self.keeps_holder);
        let mut kept = [&self.channel, &self.topic, &self.mode].into_iter().chain(holder);
        let is_said = |at: usize| self.mapping.columns[at].said_groups;
        let is_wrong = |it: &&WordColumn| it.names_people() || it.doubts_groups() && it.at().is_some_and(is_said);
        let Some(at) = kept.find(is_wrong).and_then(WordColumn::at) else { return Ok(()) };
        Err(Problem::NeverImported { column: self.mapping.columns[at].name.clone() })
    }

    /// Handovers of cases whose rows lie scattered: all their rows are needed together.
    fn second_pass(
        &mut self,
        scattered: &FxHashSet<[u8; 16]>,
        pass: &mut Pass,
    ) -> Result<FxHashMap<[u8; 16], Holders>, Problem> {
        let mut rows: FxHashMap<[u8; 16], Vec<Held>> = FxHashMap::default();
        let counts = self.counts;
        (self.before, self.in_order) = (None, true);
        while let Some(record) = pass.next()? {
            if let Ok((id, row)) = self.row(record)
                && let Some(holder) = row.holder
                && scattered.contains(&id)
            {
                rows.entry(id).or_default().push((row.order, holder));
            }
        }
        self.counts = counts;
        Ok(rows.into_iter().map(|(id, rows)| (id, Holders::of(rows))).collect())
    }

    fn finish(self, gathered: Gathered, holders: FxHashMap<[u8; 16], Holders>) -> Result<ReadLog<Cases>, Problem> {
        // A file that does not say when its lines were written speaks as of its newest time.
        let says_no_moment =
            self.mapping.lines == Lines::Cases && self.updated.is_none() && self.places.sequence.is_none();
        let (keep_holder, otherwise) = (self.keeps_holder, self.asked.otherwise());
        let Seen { blank, rejected: answers, count: rejected_answers, unread } = self.marks.end();
        let (means, unread): (Vec<Means>, Vec<UnreadColumn>) = unread.into_iter().unzip();
        let ending = Ending { keep_holder, otherwise, at: says_no_moment.then_some(self.last), holders, unread: means };
        let (cases, without_time) = gathered.finish(ending)?;
        // A wave is over when it is imported, so its week is whole.
        let last = if self.wave.is_some() { self.last.saturating_add(7 * DAY) } else { self.last };
        let mut counts = self.counts;
        let mut customers: FxHashSet<u64> = FxHashSet::default();
        cases.each(|row| {
            counts.cases += 1;
            counts.texts += u32::from(self.voices.of(row.id).is_some());
            customers.extend(row.case.customer.map(|customer| customer.0 as u64));
            Ok::<_, Problem>(())
        })?;
        counts.texts_left = self.voices.left();
        counts.rejected += without_time.len() as u32;
        counts.customers = customers.len() as u32;
        let mut rejected = self.rejected;
        let no_time = |line| Reject { line, column: None, reason: Reason::NoTime, raw: String::new() };
        rejected.extend(without_time.into_iter().map(no_time).take(reject::MOST_KEPT - rejected.len()));
        counts.rejected_answers = rejected_answers;
        // Lines that are lost come before answers that are.
        rejected.extend(answers.into_iter().take(reject::MOST_KEPT - rejected.len()));
        rejected.sort_by_key(|reject| reject.line);
        Ok(ReadLog { cases, words: self.words.into_list(), voices: self.voices, rejected, blank, unread, last, counts })
    }

    fn reject(&mut self, record: &Record, column: Option<usize>, reason: Reason) {
        self.counts.rejected += 1;
        if self.rejected.len() < reject::MOST_KEPT {
            self.rejected.push(Reject {
                line: record.line,
                column: column.and_then(|at| self.mapping.columns.get(at)).map(|column| column.name.clone()),
                reason,
                raw: reject::excerpt(record, self.mapping),
            });
        }
    }
}
