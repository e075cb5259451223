//! What stands in a column, from its whole length.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use std::hash::{DefaultHasher, Hash, Hasher};
use ts_rs::TS;

use super::dates::{self, DateOrder, Shape, Written};
use super::nobody::is_nobody;
use super::people::{Groups, People};
use super::scale::{MarkCount, Marks, are_slips};

/// Examples that are kept.
const EXAMPLES: usize = 3;
/// Longest example, in characters.
const EXAMPLE: usize = 40;
/// Different values are counted up to here.
const DIFFERENT: usize = 1000;
/// And up to here as long as nearly every line has its own: as the number of a case it would say that a line is a whole case.
const OWN: usize = 100_000;
/// Cells after which it is clear whether a column holds dates.
const CLEAR: u64 = 200;
/// Hours in which most contacts are.
const BY_DAY: std::ops::Range<u8> = 6..22;
/// Service logs do not reach over more years than this; a reading of short dates that makes one do so is wrong.
const YEARS: u16 = 15;
/// Words that mean "nothing" in exports, in small letters.
const NOTHING: [&str; 22] = [
    "?",
    "-",
    "--",
    "n/a",
    "na",
    "null",
    "none",
    "nan",
    "blank",
    "(blank)",
    "(leer)",
    "#n/a",
    "k.a.",
    "k. a.",
    "k.a",
    "keine angabe",
    "ohne angabe",
    "not specified",
    // What databases write for no day at all.
    "0000-00-00",
    "0000-00-00 00:00:00",
    "00.00.0000",
    "00.00.0000 00:00:00",
];
/// The longest of them.
const LONGEST_NOTHING: usize = 19;

/// What speaks for one order of day and month in a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DateEvidence {
    /// The order, when the column decides it.
    pub order: Option<DateOrder>,
    /// Every order in which all dates of the column exist.
    pub possible: Vec<DateOrder>,
    /// Dates whose first number is above 12, so that it is a day.
    #[ts(type = "number")]
    pub first_above_12: u64,
    /// Dates whose second number is above 12.
    #[ts(type = "number")]
    pub second_above_12: u64,
    /// Dates with the year in front or the month as a word: there is nothing to decide.
    #[ts(type = "number")]
    pub unmistakable: u64,
    /// Every date says how far it is from UTC.
    pub all_with_zone: bool,
    /// Cells that are no date at all.
    #[ts(type = "number")]
    pub unreadable: u64,
    /// A line whose date reads differently in each order, and the date as it is written.
    pub example: Option<(u32, String)>,
}

/// One column while the file goes by.
#[derive(Default)]
pub(super) struct Profile {
    pub examples: Vec<String>,
    pub blank: u64,
    pub filled: u64,
    /// The first figure with decimals.
    pub decimals: Option<String>,
    different: FxHashSet<u64>,
    /// Cells that hold what stood in the column before, as long as different ones are counted.
    repeats: u32,
    people: People,
    groups: Groups,
    /// Words for "nothing" that stand in it, and how often.
    nothing: Vec<(String, u64)>,
    /// Negative whole numbers that stand in it, and how often.
    negative: Vec<(String, u64)>,
    /// Cells that are no numbers.
    words: u64,
    long: u64,
    marks: Marks,
    dates: Dates,
    /// How many cells are numbers of days, and the first of them.
    day_numbers: (u64, Option<(u32, String)>),
    /// Different cells that are times of day alone, and those of them by day.
    times_of_day: (u32, u32),
    /// The first cells that name no customer in particular.
    nobody: Vec<String>,
    previous: Vec<u8>,
    previous_written: Option<Option<Written>>,
}

#[derive(Default)]
struct Dates {
    read: u64,
    unreadable: u64,
    unmistakable: u64,
    with_zone: u64,
    with_time: u64,
    first_above_12: u64,
    second_above_12: u64,
    /// Smallest and largest of the three numbers of short dates.
    short: Option<([u16; 3], [u16; 3])>,
    /// Dates with the year in front and a number above 12 behind it, and those whose last number is above 12.
    day_second: u64,
    day_last: u64,
    /// The first date with the year in front that reads otherwise when the day follows it.
    year_first: Option<(u32, String)>,
    /// For each pair of orders the first line, and its date, that they read differently.
    examples: [Option<(u32, String)>; 3],
}

/// The orders that can be confused.
const PAIRS: [[DateOrder; 2]; 3] = [
    [DateOrder::DayMonthYear, DateOrder::MonthDayYear],
    [DateOrder::DayMonthYear, DateOrder::YearMonthDay],
    [DateOrder::MonthDayYear, DateOrder::YearMonthDay],
];

impl Profile {
    /// Takes the cell of `line`.
    pub fn take(&mut self, line: u32, cell: &[u8]) {
        if cell.is_empty() {
            self.blank += 1;
            return;
        }
        if cell.len() <= LONGEST_NOTHING && is_nothing(cell) {
            count(&mut self.nothing, cell);
            return;
        }
        self.filled += 1;
        if cell[0] == b'-' && is_negative(cell) {
            count(&mut self.negative, cell);
        } else {
            self.words += u64::from(!cell.iter().all(u8::is_ascii_digit));
        }
        if self.day_numbers.0 + 1 == self.filled && dates::day_number(cell).is_some() {
            self.day_numbers.0 += 1;
            self.day_numbers.1.get_or_insert_with(|| (line, String::from_utf8_lossy(cell).into_owned()));
        }
        let same = self.previous == cell;
        if !same {
            self.previous.clear();
            self.previous.extend_from_slice(cell);
            self.look(cell);
            self.previous_written = None;
        } else if self.counts_different() {
            self.repeats += 1;
        }
        self.marks.take(cell, same);
        if self.filled > CLEAR && self.dates.read * 10 < self.dates.unreadable {
            return;
        }
        let written = *self.previous_written.get_or_insert_with(|| dates::parse(cell));
        match written {
            Some(written) => self.dates.take(line, cell, &written),
            None => self.dates.unreadable += 1,
        }
    }

    fn look(&mut self, cell: &[u8]) {
        if self.counts_different() {
            let mut hasher = DefaultHasher::new();
            cell.hash(&mut hasher);
            if self.different.insert(hasher.finish()) {
                self.look_at_new(cell);
            } else {
                self.repeats += 1;
            }
        }
        if self.decimals.is_none() && has_decimals(cell) {
            self.decimals = Some(String::from_utf8_lossy(cell).into_owned());
        }
        self.long += u64::from(cell.len() > EXAMPLE && cell.iter().filter(|byte| **byte == b' ').count() > 4);
    }

    fn counts_different(&self) -> bool {
        let different = self.different.len();
        different < DIFFERENT || different < OWN && are_slips(self.repeats, different as u32)
    }

    /// Looks at a value that did not stand in the column before.
    fn look_at_new(&mut self, cell: &[u8]) {
        if self.different.len() > DIFFERENT {
            return;
        }
        if let Some(hour) = dates::hour_of_day(cell) {
            self.times_of_day.0 += 1;
            self.times_of_day.1 += u32::from(BY_DAY.contains(&hour));
        }
        let text = String::from_utf8_lossy(cell);
        if self.nobody.len() < EXAMPLES && is_nobody(cell) {
            self.nobody.push(text.clone().into_owned());
        }
        self.people.take(&text);
        self.groups.take(&text);
        if self.examples.len() < EXAMPLES {
            self.examples.push(text.chars().take(EXAMPLE).collect());
        }
    }

    /// Whether what stands in it names people.
    pub fn names_people(&self) -> bool {
        self.people.are_likely()
    }

    /// Whether it may name people or groups, and whether it looks more like people: nobody can tell from what stands in it.
    pub fn may_name_people(&self) -> Option<bool> {
        let is_open = self.groups.words().is_empty() && !self.names_people();
        self.people.may_be().filter(|_| is_open)
    }

    /// The few words in it when each of them plainly names a group.
    pub fn groups(&self) -> &[String] {
        self.groups.words()
    }

    /// Whether it holds times of day, and hardly anything else.
    pub fn is_clock(&self) -> bool {
        let (times, different) = (self.times_of_day.0 as usize, self.different().0);
        times > 0 && times * 10 >= different * 9
    }

    /// Whether most of its times of day are by day.
    pub fn is_by_day(&self) -> bool {
        self.times_of_day.1 * 2 > self.times_of_day.0
    }

    /// What stands in it that names no customer in particular.
    pub fn nobody(&self) -> &[String] {
        &self.nobody
    }

    /// Whether it holds dates, and none of them says a time of day.
    pub fn is_of_whole_days(&self) -> bool {
        self.dates().is_some() && self.dates.with_time == 0
    }

    /// Whether nearly every line has a value of its own.
    pub fn tells_lines_apart(&self) -> bool {
        self.filled > 0 && are_slips(self.repeats, self.different.len() as u32)
    }

    /// Words for "nothing". A negative number among words is one as well: nobody calls a topic -1.
    pub fn nothing(&self) -> impl Iterator<Item = &(String, u64)> {
        let among_words = self.words * 10 >= self.filled * 9;
        self.nothing.iter().chain(self.negative.iter().filter(move |_| among_words))
    }

    /// The marks of a scale that stand in it, lowest first; nothing when anything else does.
    pub fn marks(&self) -> Vec<MarkCount> {
        self.marks.found()
    }

    /// What stands in a column of marks that is none, as it stands there first.
    pub fn no_mark(&self) -> Option<&str> {
        self.marks.other()
    }

    /// How many different values, and whether there are more.
    pub fn different(&self) -> (usize, bool) {
        (self.different.len().min(DIFFERENT), self.different.len() >= DIFFERENT)
    }

    /// Long cells with many words: nobody writes categories like that.
    pub fn is_free_text(&self) -> bool {
        self.long * 4 > self.different.len().min(DIFFERENT) as u64 && self.long > 2
    }

    /// The evidence of a column that holds nothing but numbers of days, as Excel writes them where a cell has no form of a date.
    /// Somebody has to say that they are: any number of five digits could be one.
    pub fn day_numbers(&self) -> Option<DateEvidence> {
        let (count, example) = (self.day_numbers.0, self.day_numbers.1.clone()?);
        (count == self.filled).then_some(DateEvidence {
            order: None,
            possible: vec![DateOrder::DayNumber],
            first_above_12: 0,
            second_above_12: 0,
            unmistakable: 0,
            all_with_zone: false,
            unreadable: 0,
            example: Some(example),
        })
    }

    /// Nothing when the column holds no dates.
    pub fn dates(&self) -> Option<DateEvidence> {
        let dates = &self.dates;
        if dates.read == 0 || dates.read < dates.unreadable {
            return None;
        }
        let possible = dates.possible();
        // Where neither order holds, both numbers are days somewhere.
        let (first, second) = if possible.is_empty() { (dates.day_last, dates.day_second) } else { (0, 0) };
        Some(DateEvidence {
            order: if let [order] = possible.as_slice() { Some(*order) } else { None },
            example: dates.example(&possible),
            possible,
            first_above_12: dates.first_above_12 + first,
            second_above_12: dates.second_above_12 + second,
            unmistakable: dates.unmistakable,
            all_with_zone: dates.with_zone == dates.read,
            unreadable: dates.unreadable,
        })
    }
}

impl Dates {
    fn take(&mut self, line: u32, cell: &[u8], written: &Written) {
        self.read += 1;
        self.with_zone += u64::from(written.says_its_zone());
        self.with_time += u64::from(written.has_time());
        let [first, second, third] = written.numbers;
        match written.shape {
            Shape::Certain | Shape::Named => {
                self.unmistakable += 1;
                return;
            }
            Shape::YearFirst => {
                self.unmistakable += 1;
                self.day_second += u64::from(second > 12);
                self.day_last += u64::from(third > 12);
                if self.year_first.is_none() && second != third && second <= 12 && third <= 12 {
                    self.year_first = Some((line, String::from_utf8_lossy(cell).into_owned()));
                }
                return;
            }
            Shape::Short => {
                let (low, high) = self.short.unwrap_or((written.numbers, written.numbers));
                let each = |pick: fn(u16, u16) -> u16, of: [u16; 3]| {
                    [pick(of[0], first), pick(of[1], second), pick(of[2], third)]
                };
                self.short = Some((each(u16::min, low), each(u16::max, high)));
            }
            Shape::YearLast => {}
        }
        self.first_above_12 += u64::from(first > 12);
        self.second_above_12 += u64::from(second > 12);
        let confusable = if written.shape == Shape::Short { PAIRS.len() } else { 1 };
        for (example, pair) in self.examples.iter_mut().zip(PAIRS).take(confusable).filter(|it| it.0.is_none()) {
            if let [Ok(one), Ok(other)] = pair.map(|order| written.at(order))
                && one != other
            {
                *example = Some((line, String::from_utf8_lossy(cell).into_owned()));
            }
        }
    }

    /// A date that two of the possible orders read differently.
    fn example(&self, possible: &[DateOrder]) -> Option<(u32, String)> {
        if possible.contains(&DateOrder::YearDayMonth) && possible.len() > 1 {
            return self.year_first.clone();
        }
        let confused = |pair: &[DateOrder; 2]| pair.iter().all(|order| possible.contains(order));
        self.examples.iter().zip(PAIRS).filter(|(_, pair)| confused(pair)).find_map(|(example, _)| example.clone())
    }

    /// The orders in which every date of the column exists. Where there are two, or none, a person is asked.
    fn possible(&self) -> Vec<DateOrder> {
        if self.read == self.unmistakable {
            return self.possible_behind_the_year();
        }
        let fits = |order: &DateOrder| match order {
            DateOrder::DayMonthYear => self.second_above_12 == 0,
            DateOrder::MonthDayYear => self.first_above_12 == 0,
            DateOrder::YearMonthDay => self.only_short() && self.second_above_12 == 0,
            DateOrder::YearDayMonth | DateOrder::DayNumber => false,
        };
        let exist: Vec<DateOrder> = DateOrder::ALL.into_iter().filter(fits).collect();
        let short_years: Vec<DateOrder> = exist.iter().copied().filter(|order| self.years_fit(*order)).collect();
        let possible = if short_years.is_empty() { exist } else { short_years };
        // Every day is the day of its month's number: all orders say the same.
        if possible.len() > 1 && self.example(&possible).is_none() { vec![possible[0]] } else { possible }
    }

    /// The month follows the year, but in a column in which what follows it is never a month alone. A slip or two make no such column:
    /// then somebody is asked.
    fn possible_behind_the_year(&self) -> Vec<DateOrder> {
        use DateOrder::{YearDayMonth, YearMonthDay};
        match (self.day_second, self.day_last) {
            (0, _) => vec![YearMonthDay],
            (second, 0) if second * 4 >= self.read => vec![YearDayMonth],
            // No day reads otherwise when the month follows it, so there is nothing to ask about.
            (_, 0) if self.year_first.is_none() => vec![YearMonthDay],
            (_, 0) => vec![YearMonthDay, YearDayMonth],
            (second, last) if last >= second => vec![YearMonthDay],
            _ => Vec::new(),
        }
    }

    fn only_short(&self) -> bool {
        self.short.is_some_and(|(_, high)| high[2] <= 31)
    }

    /// Whether the years of short dates lie as close together as those of a log do.
    fn years_fit(&self, order: DateOrder) -> bool {
        let place = if order == DateOrder::YearMonthDay { 0 } else { 2 };
        self.short.is_none_or(|(low, high)| high[place] - low[place] <= YEARS)
    }
}

/// More different ones are no words for "nothing".
const FEW: usize = 8;

fn count(known: &mut Vec<(String, u64)>, cell: &[u8]) {
    if let Some((_, count)) = known.iter_mut().find(|(word, _)| word.as_bytes() == cell) {
        *count += 1;
    } else if known.len() < FEW {
        known.push((String::from_utf8_lossy(cell).into_owned(), 1));
    }
}

/// Whether a cell is a figure with a comma or a point before its decimals, and no date: `4,5`, `-0.25`.
fn has_decimals(cell: &[u8]) -> bool {
    let digits = cell.strip_prefix(b"-").unwrap_or(cell);
    let mut parts = digits.split(|byte| matches!(byte, b',' | b'.'));
    let is_number =
        |part: Option<&[u8]>| part.is_some_and(|part| !part.is_empty() && part.iter().all(u8::is_ascii_digit));
    cell.len() <= 12 && is_number(parts.next()) && is_number(parts.next()) && parts.next().is_none()
}

fn is_negative(cell: &[u8]) -> bool {
    (2..=5).contains(&cell.len()) && cell[1..].iter().all(u8::is_ascii_digit)
}

/// Whether a cell is a word for "nothing".
pub(super) fn is_nothing(cell: &[u8]) -> bool {
    NOTHING.iter().any(|word| cell.eq_ignore_ascii_case(word.as_bytes()))
}
