//! Layouts that are known by their header, so that nothing has to be guessed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::mapping::{Means, Unimported};

/// A known export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Layout {
    /// Audit log of incidents out of ServiceNow, one line an update.
    ServiceNowIncidents,
}

const SERVICE_NOW: [(&str, Means); 11] = [
    ("number", Means::Case),
    ("incident_state", Means::State),
    ("reopen_count", Means::Reopened),
    ("sys_mod_count", Means::Sequence),
    ("caller_id", Means::Customer),
    ("opened_at", Means::Opened),
    ("sys_updated_at", Means::Updated),
    ("contact_type", Means::Channel),
    ("category", Means::Topic),
    ("resolved_at", Means::Resolved),
    ("closed_at", Means::Closed),
];

/// Columns of the ServiceNow layout that need not be there.
const SERVICE_NOW_ALSO: [(&str, Means); 5] = [
    ("assignment_group", Means::Group),
    ("assigned_to", Means::NotImported { because: Unimported::Agent }),
    ("opened_by", Means::NotImported { because: Unimported::Agent }),
    ("resolved_by", Means::NotImported { because: Unimported::Agent }),
    ("sys_updated_by", Means::NotImported { because: Unimported::Agent }),
];

impl Layout {
    /// The layout that has these names in its header.
    pub(super) fn of(names: &[String]) -> Option<Self> {
        let all = SERVICE_NOW.iter().all(|(known, _)| names.iter().any(|name| name == known));
        all.then_some(Self::ServiceNowIncidents)
    }

    /// What the column means in this layout; nothing for columns that it does not speak of.
    pub(super) fn means(self, name: &str) -> Option<Means> {
        match self {
            Self::ServiceNowIncidents => {
                SERVICE_NOW.iter().chain(&SERVICE_NOW_ALSO).find(|(known, _)| *known == name).map(|(_, means)| *means)
            }
        }
    }

    /// Time zone of its times, unless somebody says otherwise.
    pub(super) fn zone(self) -> &'static str {
        match self {
            Self::ServiceNowIncidents => "UTC",
        }
    }
}
