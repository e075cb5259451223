//! The names that the standard for event logs gives its columns.

use super::super::mapping::{Means, Unimported};

/// Names that the standard for event logs gives; tools for process mining write them into tables as well.
pub(super) const EVENT_LOG: [(&str, Means); 7] = [
    ("case:concept:name", Means::Case),
    ("time:timestamp", Means::Updated),
    ("concept:name", Means::State),
    ("org:group", Means::Group),
    ("org:resource", Means::NotImported { because: Unimported::Agent }),
    ("org:role", Means::NotImported { because: Unimported::NotNeeded }),
    ("lifecycle:transition", Means::NotImported { because: Unimported::NotNeeded }),
];
