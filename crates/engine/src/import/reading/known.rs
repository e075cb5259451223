//! Recognising a file whose columns somebody has explained before.

use serde::Serialize;
use spielraum_domain::outcome::Scale;
use ts_rs::TS;

use super::dates::DateOrder;
use super::mapping::{ColumnMapping, Mapping, Means, Unimported};
use super::understood::{Column, Understood, ZoneFound};

/// What somebody should know of a column before the file is imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Noted {
    /// The files before did not have it.
    NewColumn {
        /// Its name.
        column: String,
        /// What it is taken as.
        means: Means,
    },
    /// Marks of it lie beyond the scale of the files before.
    OtherScale {
        /// Its name.
        column: String,
        /// The scale of the files before.
        before: Scale,
        /// The scale that the marks speak for, and that is taken.
        now: Scale,
    },
    /// The files before had it, and it was imported. What is known from it stays; this file tells nothing of it.
    MissingColumn {
        /// Its name.
        column: String,
        /// What it was taken as.
        means: Means,
        /// The outcomes that learn nothing from this file, by name.
        outcomes: Vec<String>,
    },
    /// It is to hold marks, and what stands in it is none.
    UnreadMarks {
        /// Its name.
        column: String,
        /// What stands in it.
        example: String,
    },
    /// Its times of day are not read, while a column that says when holds days alone.
    TimesApart {
        /// Its name.
        column: String,
    },
    /// Its times of day are read with the days of another column.
    TimesJoined {
        /// Its name.
        column: String,
        /// The name of the column with the days.
        days: String,
    },
    /// It may name people or groups, and nobody can tell which: somebody should look.
    MayBePeople {
        /// Its name.
        column: String,
        /// Whether it is kept as groups.
        kept: bool,
    },
    /// Who stands in it is no customer in particular, so that these lines count as those of nobody.
    NoCustomer {
        /// Its name.
        column: String,
        /// What stands in it, as it stands there.
        words: Vec<String>,
    },
}

impl Understood {
    /// Whether the file is one that a mapping was made for: the columns that it imports are there, but for few that no case needs to
    /// be told by; nearly all others as well, and there are few besides. They may stand in another order.
    pub fn has_columns_of(&self, mapping: &Mapping) -> bool {
        let mine = &self.mapping.columns;
        let there = places(&mapping.columns, mine).iter().filter(|place| place.is_some()).count();
        let known = mapping.columns.len();
        let few = |count: usize| count <= 3.max(known / 4);
        let lacks = self.mapping.lacks(mapping);
        let imported = mapping.columns.iter().filter(|column| column.means.is_imported()).count();
        let is_needed = |column: &ColumnMapping| {
            matches!(column.means, Means::Case | Means::Customer | Means::Opened | Means::Updated | Means::Sequence)
        };
        let can_lack = lacks.is_empty() || (lacks.len() <= 1.max(imported / 4) && lacks.len() + 1 < imported);
        let has_needed = can_lack && !lacks.into_iter().any(is_needed);
        has_needed && there > 0 && few(known - there) && few(mine.len().saturating_sub(there))
    }

    /// How many columns only one of both has, the file or the mapping. None is the mapping of this very header.
    pub fn columns_beside(&self, mapping: &Mapping) -> usize {
        let mine = &self.mapping.columns;
        let both = places(&mapping.columns, mine).iter().filter(|place| place.is_some()).count();
        mapping.columns.len() + mine.len() - 2 * both
    }

    /// What should be known of any such file, whatever was imported before.
    pub fn unread(&self) -> impl Iterator<Item = Noted> {
        self.unread_marks()
            .chain(self.times_apart())
            .chain(self.times_joined())
            .chain(self.no_customer())
            .chain(self.may_be_people())
    }

    /// Columns that may hold groups or people.
    fn may_be_people(&self) -> impl Iterator<Item = Noted> {
        let columns = self.columns.iter().zip(&self.mapping.columns).filter(|(column, _)| column.may_be_people);
        columns.map(|(column, mine)| Noted::MayBePeople { column: column.name.clone(), kept: mine.means.is_imported() })
    }

    /// Columns of times of day with those of their days.
    fn times_joined(&self) -> impl Iterator<Item = Noted> {
        let columns = &self.mapping.columns;
        columns.iter().filter_map(|clock| {
            let days = self.mapping.column(clock.means.day_of_clock()?)?;
            Some(Noted::TimesJoined { column: clock.name.clone(), days: columns[days].name.clone() })
        })
    }

    /// Words that stand for customers and name none.
    fn no_customer(&self) -> impl Iterator<Item = Noted> {
        let columns = self.columns.iter().zip(&self.mapping.columns);
        let said = columns.filter(|(column, mine)| mine.means == Means::Customer && !column.nobody.is_empty());
        said.map(|(column, _)| Noted::NoCustomer { column: column.name.clone(), words: column.nobody.clone() })
    }

    /// Columns of times of day beside days.
    fn times_apart(&self) -> impl Iterator<Item = Noted> {
        let mut columns = self.columns.iter().zip(&self.mapping.columns);
        let has_days = columns.any(|(column, mine)| mine.means.is_time() && column.is_of_whole_days);
        let clocks = self.columns.iter().zip(&self.mapping.columns);
        let apart = clocks.filter(move |(column, mine)| has_days && column.is_clock && !mine.means.is_imported());
        apart.map(|(column, _)| Noted::TimesApart { column: column.name.clone() })
    }

    /// Columns that are to hold marks, while nothing that stands in them is one.
    fn unread_marks(&self) -> impl Iterator<Item = Noted> {
        let columns = self.columns.iter().zip(&self.mapping.columns);
        let unread = columns.filter(|(column, mine)| {
            mine.means.scale().is_some() && column.marks.is_empty() && column.decimals.is_none()
        });
        unread.filter_map(|(column, _)| {
            let example = column.no_mark.clone().or_else(|| column.examples.first().cloned())?;
            Some(Noted::UnreadMarks { column: column.name.clone(), example })
        })
    }

    /// Takes over what was decided about the same columns before, as far as it fits what stands in them now: how a file
    /// is encoded is seen again each time, a column that decides its own date order is believed, and so are marks that lie
    /// beyond the scale. A column that is new stands for what it seems to, unless another has that meaning. What differs from
    /// before is told.
    pub fn take_over(&mut self, known: &Mapping) -> Vec<Noted> {
        let places = places(&self.mapping.columns, &known.columns);
        let mut noted = Vec::new();
        let columns = self.columns.iter().zip(&mut self.mapping.columns).zip(&places);
        for ((column, mine), place) in columns {
            let Some(known) = place.map(|at| &known.columns[at]) else {
                let is_taken = |other: &ColumnMapping| other.means.is_imported() && other.means.is_like(mine.means);
                if known.columns.iter().any(is_taken) {
                    mine.means = Means::NotImported { because: Unimported::NotNeeded };
                }
                noted.push(Noted::NewColumn { column: mine.name.clone(), means: mine.means });
                continue;
            };
            let beyond =
                |scale: Scale| column.marks.iter().filter(|it| !scale.holds(it.mark)).map(|it| it.count).sum::<u32>();
            match (known.means.scale(), column.scale) {
                (Some(before), Some(now)) if beyond(now) < beyond(before) => {
                    mine.means = known.means.on(now);
                    noted.push(Noted::OtherScale { column: mine.name.clone(), before, now });
                }
                // Somebody may have taken people for groups before they were told apart.
                _ if column.names_people && known.means.keeps_words() => {}
                // And somebody who said that a column holds groups said it of what stood in it then.
                _ if known.said_groups && column.groups.is_empty() => {}
                _ if known.said_groups => (mine.means, mine.said_groups) = (known.means, true),
                _ => mine.means = known.means,
            }
            let fits = |order: &DateOrder| column.dates.as_ref().is_none_or(|dates| dates.possible.contains(order));
            mine.date_order = mine.date_order.or(known.date_order.filter(fits));
        }
        if self.zone != ZoneFound::Named && self.mapping.zone != known.zone {
            self.mapping.zone.clone_from(&known.zone);
            self.zone = ZoneFound::Known;
        }
        let from = known.handovers_from.and_then(|from| places.iter().position(|place| *place == Some(from)));
        let was_group = |at: &usize| places[*at].is_some_and(|place| known.columns[place].means == Means::Group);
        let is_none = |at: &usize| !self.mapping.columns[*at].means.is_imported();
        self.mapping.handovers_from = from.or(self.mapping.handovers_from.filter(|at| is_none(at) && was_group(at)));
        self.mapping.lines = known.lines;
        self.mapping.nothing.extend(known.nothing.iter().cloned());
        self.mapping.nothing.sort_unstable();
        self.mapping.nothing.dedup();
        let open = |(mine, column): (&ColumnMapping, &Column)| {
            column.asks.clone().filter(|_| mine.means.is_time() && mine.date_order.is_none())
        };
        self.questions = self.mapping.columns.iter().zip(&self.columns).filter_map(open).collect();
        noted
    }
}

impl Mapping {
    /// The columns that another mapping imports and whose name no column has here.
    pub fn lacks<'m>(&self, other: &'m Self) -> Vec<&'m ColumnMapping> {
        self.absent(other).map(|(_, column)| column).filter(|column| column.means.is_imported()).collect()
    }

    /// The columns of another mapping, with their places there, whose name no column has here.
    fn absent<'m>(&self, other: &'m Self) -> impl Iterator<Item = (usize, &'m ColumnMapping)> + use<'m> {
        let places = places(&other.columns, &self.columns);
        other.columns.iter().enumerate().zip(places).filter(|(_, place)| place.is_none()).map(|(column, _)| column)
    }

    /// With the columns of the mapping before that this one does not have, where one of them was imported and nothing here means the
    /// same: the next file may have them again.
    #[must_use]
    pub(crate) fn with_absent(mut self, before: &Self) -> Self {
        let is_missed = |it: &ColumnMapping| it.means.is_imported() && self.column(it.means).is_none();
        if !self.absent(before).any(|(_, column)| is_missed(column)) {
            return self;
        }
        let absent: Vec<_> = self.absent(before).filter(|(_, it)| !it.means.is_imported() || is_missed(it)).collect();
        for (at, column) in absent {
            if before.handovers_from == Some(at) {
                self.handovers_from.get_or_insert(self.columns.len());
            }
            self.columns.push(column.clone());
        }
        self
    }
}

/// Where each of these columns stands among the others. Of columns with the same name the first is the first.
fn places(columns: &[ColumnMapping], among: &[ColumnMapping]) -> Vec<Option<usize>> {
    let nth = |all: &[ColumnMapping], at: usize| all[..at].iter().filter(|column| column.name == all[at].name).count();
    let place = |at: usize| {
        among
            .iter()
            .enumerate()
            .filter(|(_, other)| other.name == columns[at].name)
            .nth(nth(columns, at))
            .map(|it| it.0)
    };
    (0..columns.len()).map(place).collect()
}
