//! The file gone by once: what stands in its columns.

use std::hash::{DefaultHasher, Hash, Hasher};

use rustc_hash::FxHashSet;

use super::ahead::Ahead;
use super::columns::{self, Numbers};
use super::footer;
use super::header::Header;
use super::mapping::{Means, Unimported};
use super::profile::Profile;
use super::scale::{self, are_slips};
use super::source::Source;
use super::understood::{Column, Nothing, RowsAre};
use super::{Layout, Problem, Scale};

/// The file gone by once.
pub(super) struct Scan {
    means: Vec<Means>,
    profiles: Vec<Profile>,
    pub rows: u32,
    pub odd_rows: u32,
    pub left_out: u32,
    /// The time zone that a line below the table names.
    pub zone: Option<String>,
    cases: Option<FxHashSet<u64>>,
    layout: Option<Layout>,
}

impl Scan {
    /// Goes by what is left of `source` below the header.
    pub fn of(source: Source, header: &Header, layout: Option<Layout>) -> Result<Self, Problem> {
        let means = first_of_each(&header.names, layout);
        let case = means.iter().position(|means| *means == Means::Case);
        let profiles = header.names.iter().map(|_| Profile::default()).collect();
        let cases = case.map(|_| FxHashSet::default());
        let mut scan = Self { means, profiles, rows: 0, odd_rows: 0, left_out: 0, zone: None, cases, layout };
        let mut rows = Ahead::of(source, header.names.len())?;
        while let Some(record) = rows.next()? {
            if footer::is_blank(record) {
                continue;
            }
            if footer::is_one(record) {
                scan.left_out += 1;
                scan.zone = scan.zone.or_else(|| footer::zone(record));
                continue;
            }
            if record.len() != header.names.len() {
                scan.odd_rows += 1;
                continue;
            }
            scan.rows += 1;
            for (at, profile) in scan.profiles.iter_mut().enumerate() {
                profile.take(record.line, record.cell(at));
            }
            if let (Some(at), Some(cases)) = (case, &mut scan.cases) {
                let mut hasher = DefaultHasher::new();
                record.cell(at).hash(&mut hasher);
                cases.insert(hasher.finish());
            }
        }
        scan.doubt_cases(header, case);
        Ok(scan)
    }

    /// A column whose name does not say of what its numbers are holds those of cases when nearly every line has one of its own, or when
    /// they come again as those of cases do.
    fn doubt_cases(&mut self, header: &Header, case: Option<usize>) {
        let Some((at, cases)) = case.zip(self.cases.as_ref().map(|cases| cases.len() as u64)) else { return };
        let (rows, profile) = (u64::from(self.rows), &self.profiles[at]);
        let come_again = cases * 20 >= rows && (cases >= 10 || cases * 4 >= rows);
        let are_numbers = profile.filled * 20 >= rows * 19 && profile.dates().is_none() && profile.decimals.is_none();
        if columns::numbers(&header.names[at]) == Numbers::Anything && !(come_again && are_numbers) {
            self.means[at] = Means::NotImported { because: Unimported::NotNeeded };
            self.cases = None;
        }
    }

    pub fn columns(&self, header: &Header) -> Vec<Column> {
        let means = self.each_once(header);
        let each = header.names.iter().zip(&self.profiles).zip(&means);
        let mut is_graded = means.iter().any(|means| matches!(means, Means::Satisfaction(_)));
        let column = |((name, profile), means): ((&String, &Profile), &Means)| {
            // A German "Note" is a grade where it holds nothing but grades, and a remark elsewhere.
            let free_text = Means::NotImported { because: Unimported::FreeText };
            let marks = profile.marks();
            let grade = !is_graded && *means == free_text && scale::speaking(name, &marks).lowest_is_best;
            is_graded |= grade && !marks.is_empty();
            let asked_beside =
                means.is_answer() && self.layout.is_some_and(|it| it.means(name, &header.names).is_none());
            let means = match *means {
                _ if grade && !marks.is_empty() => Means::Satisfaction(Scale::default()),
                _ if asked_beside && marks.is_empty() => Means::NotImported { because: Unimported::NotNeeded },
                means => means,
            };
            column(name, profile, means)
        };
        let mut columns: Vec<Column> = each.map(column).collect();
        self.give_on(&mut columns);
        self.find_customers(&mut columns);
        columns
    }

    /// Users of whom there are many, each of them seen once or a few times, are customers where no column names those.
    fn find_customers(&self, columns: &mut [Column]) {
        if columns.iter().any(|column| column.means == Means::Customer) {
            return;
        }
        let come_rarely = |column: &Column, profile: &Profile| {
            column.more_different
                || column.different >= MANY && u64::from(column.different) * FEW_EACH >= profile.filled
        };
        let mut each = columns.iter_mut().zip(&self.profiles);
        if let Some((column, profile)) = each.find(|(it, profile)| it.may_be_customers && come_rarely(it, profile)) {
            column.means = Means::Customer;
            column.examples.clone_from(&profile.examples);
        }
    }

    /// What a column of people cannot mean, an empty one does not tell, and one of times cannot without dates, the next one means that is
    /// named for it.
    fn give_on(&self, columns: &mut [Column]) {
        let unneeded = Means::NotImported { because: Unimported::NotNeeded };
        let is_empty = |at: usize| self.profiles[at].filled == 0;
        for at in 0..columns.len() {
            let means = self.means[at];
            let is_blank = is_empty(at) && means == Means::Customer;
            let is_dateless = means.is_time() && columns[at].dates.is_none();
            if !(columns[at].names_people && means.keeps_words() || is_blank || is_dateless) {
                continue;
            }
            let is_next = |next: &usize| {
                let it = &columns[*next];
                let cannot_be =
                    is_empty(*next) || it.names_people && means.keeps_words() || means.is_time() && it.dates.is_none();
                it.means == unneeded && !cannot_be && columns::by_name(&it.name) == means
            };
            if let Some(next) = (0..columns.len()).find(is_next) {
                columns[next].means = means;
                columns[at].means = if is_blank { unneeded } else { columns[at].means };
            }
        }
    }

    /// What the columns mean, when of those that are named for the same question one alone asks it: the first that holds marks, and
    /// before it one whose name is nothing but the question.
    fn each_once(&self, header: &Header) -> Vec<Means> {
        let rank = |at: usize| {
            let (name, means) = (&header.names[at], self.means[at]);
            (self.profiles[at].marks().is_empty(), !columns::is_named(name, means), at)
        };
        let asks = |at: usize| {
            let means = self.means[at];
            let like = (0..self.means.len()).filter(|other| means.is_like(self.means[*other]));
            let is_other = means.is_answer() && like.min_by_key(|other| rank(*other)) != Some(at);
            if is_other { Means::NotImported { because: Unimported::NotNeeded } } else { means }
        };
        (0..self.means.len()).map(asks).collect()
    }

    pub fn rows_are(&self) -> RowsAre {
        match self.cases.as_ref().map(FxHashSet::len) {
            // A line that stands twice in a list of cases makes no events of it.
            Some(cases) if are_slips(self.rows - cases as u32, self.rows) => RowsAre::Cases,
            Some(cases) => RowsAre::Events { cases: cases as u32 },
            None => RowsAre::Contacts,
        }
    }

    pub fn nothing(&self, header: &Header) -> Vec<Nothing> {
        let words = |(name, profile): (&String, &Profile)| {
            let column = name.clone();
            let each = profile.nothing().cloned();
            each.map(move |(word, count)| Nothing { word, column: column.clone(), count }).collect::<Vec<_>>()
        };
        header.names.iter().zip(&self.profiles).flat_map(words).collect()
    }

    pub fn words_for_nothing(&self) -> Vec<String> {
        let mut words: Vec<String> =
            self.profiles.iter().flat_map(Profile::nothing).map(|(word, _)| word.clone()).collect();
        words.sort_unstable();
        words.dedup();
        words
    }
}

/// Fewer people may be a team.
const MANY: u32 = 20;
/// Whoever works has more lines than this.
const FEW_EACH: u64 = 3;

/// Each meaning goes to the first column that has it; a second "created at" is not needed. Which column asks customers something is
/// seen when it is known what stands in them. Beside what a layout speaks of, somebody may have asked it in a column of its own.
fn first_of_each(names: &[String], layout: Option<Layout>) -> Vec<Means> {
    let unneeded = Means::NotImported { because: Unimported::NotNeeded };
    let mut means: Vec<Means> = Vec::with_capacity(names.len());
    let case = best_case(names, layout);
    let spoken: Vec<Means> =
        layout.map_or_else(Vec::new, |it| names.iter().filter_map(|name| it.means(name, names)).collect());
    for (at, name) in names.iter().enumerate() {
        let by_name = columns::among(name, names);
        let beside = by_name.is_answer() && !spoken.iter().any(|means| means.is_like(by_name));
        let found = match layout.and_then(|layout| layout.means(name, names)) {
            Some(means) => means,
            None if layout.is_some() && by_name.is_imported() && !beside => unneeded,
            None => by_name,
        };
        let is_other_case = found == Means::Case && case.is_some_and(|case| case != at);
        let taken = is_other_case
            || found.is_imported() && !found.is_answer() && means.iter().any(|other| other.is_like(found));
        means.push(if taken { unneeded } else { found });
    }
    means
}

/// Of columns that mean the number of a case the one whose name says so best; what a layout knows is not asked.
fn best_case(names: &[String], layout: Option<Layout>) -> Option<usize> {
    let is_case = |at: &usize| match layout {
        Some(layout) => layout.means(&names[*at], names) == Some(Means::Case),
        None => columns::by_name(&names[*at]) == Means::Case,
    };
    (0..names.len()).filter(is_case).min_by_key(|at| (columns::numbers(&names[*at]), *at))
}

fn column(name: &str, profile: &Profile, means: Means) -> Column {
    let dates = profile.dates().filter(|_| !profile.is_clock());
    let dates = dates.or_else(|| profile.day_numbers().filter(|_| means.is_time()));
    let marks = profile.marks();
    let names_people = profile.names_people();
    let unneeded = Means::NotImported { because: Unimported::NotNeeded };
    // Groups are kept as they stand; what looks like people's names is not, unless somebody says that they are groups.
    let may_be_people = profile.may_name_people().filter(|_| means == Means::Group);
    let means = match means {
        time if time.is_time() && dates.is_none() => unneeded,
        answer if answer.is_answer() && dates.is_some() => unneeded,
        means if means == unneeded && profile.is_free_text() => Means::NotImported { because: Unimported::FreeText },
        Means::Group if may_be_people == Some(true) => Means::NotImported { because: Unimported::Agent },
        words if words.keeps_words() && names_people => Means::NotImported { because: Unimported::Agent },
        means => scale::proposed(means, name, &marks),
    };
    let hidden = matches!(means, Means::NotImported { because: Unimported::Agent | Unimported::FreeText });
    let by_heading = means == Means::NotImported { because: Unimported::Agent } && !names_people;
    let (different, more_different) = profile.different();
    Column {
        name: name.to_owned(),
        examples: if hidden { Vec::new() } else { profile.examples.clone() },
        means,
        different: different as u32,
        more_different,
        blank: profile.blank + profile.nothing().map(|(_, count)| count).sum::<u64>(),
        tells_lines_apart: profile.tells_lines_apart(),
        names_people,
        may_be_people: may_be_people.is_some(),
        groups: if by_heading { profile.groups().to_vec() } else { Vec::new() },
        dates,
        scale: (!marks.is_empty()).then(|| scale::speaking(name, &marks)),
        decimals: profile.decimals.clone(),
        marks: if hidden { Vec::new() } else { marks },
        asks: None,
        may_be_customers: columns::may_be_customers(name),
        is_clock: profile.is_clock(),
        is_by_day: profile.is_by_day(),
        nobody: profile.nobody().to_vec(),
        is_of_whole_days: profile.is_of_whole_days(),
        no_mark: means.is_answer().then(|| profile.no_mark().map(str::to_owned)).flatten(),
    }
}
