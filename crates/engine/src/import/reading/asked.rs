//! Columns that answer yes or no.

use spielraum_domain::outcome::{Flag, Flags};

use super::mapping::{Mapping, Means};

/// The columns that answer yes or no, and what was answered so far.
pub(super) struct Asked {
    pub columns: Vec<(Flag, usize)>,
    /// Flags that some line said yes, and no, to.
    pub yes: Flags,
    pub no: Flags,
}

impl Asked {
    pub fn new(mapping: &Mapping) -> Self {
        let columns = Flag::ALL.into_iter().filter_map(|flag| Some((flag, mapping.column(means(flag))?)));
        Self { columns: columns.collect(), yes: Flags::default(), no: Flags::default() }
    }

    /// What holds of a case that no line answers for: where a column only ever says yes, a blank is a no.
    pub fn otherwise(&self) -> Flags {
        let mut otherwise = Flags::default();
        for flag in Flag::ALL.into_iter().filter(|flag| self.yes.says(*flag) && !self.no.says(*flag)) {
            otherwise.set(flag, false);
        }
        otherwise
    }
}

fn means(flag: Flag) -> Means {
    match flag {
        Flag::Invited => Means::Invited,
        Flag::Eligible => Means::Eligible,
        Flag::WantedPerson => Means::WantedPerson,
        Flag::ReachedPerson => Means::ReachedPerson,
        Flag::Automated => Means::Automated,
        Flag::Escalated => Means::Escalated,
        Flag::Abandoned => Means::Abandoned,
        Flag::FailureDemand => Means::FailureDemand,
        Flag::Retained => Means::Retained,
    }
}
