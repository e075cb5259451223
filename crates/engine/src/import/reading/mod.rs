//! Reading service logs: from a file somebody exported to cases without people.
//!
//! Two steps. [`understand`] reads the whole file once and says what it understood, with the evidence, and asks where a
//! column can be read in two ways. [`read`] takes the mapping a person has confirmed and streams the file into cases.
//! Nothing in here knows the workspace; whoever calls stores what comes out.
//!
//! Privacy at the door: customers and case numbers become keyed hashes before a row is kept, agents are looked at to
//! count handovers and forgotten, handle times are never read, and free text only where somebody has asked for it.

mod ahead;
mod answers;
mod asked;
mod book;
mod case_fold;
mod cases;
mod cells;
mod clocks;
mod columns;
mod counts;
mod dates;
mod delimiter;
mod encoding;
mod flat;
mod footer;
mod form;
mod format;
mod header;
mod holders;
mod identity;
mod json;
mod known;
mod layouts;
mod mapping;
mod marks;
mod named;
mod nobody;
mod pass;
mod people;
mod piece;
mod problem;
mod profile;
mod records;
mod reject;
mod scale;
mod scan;
mod service_log;
mod sheet;
mod source;
mod standing;
mod trace;
mod understood;
mod voices;
mod xes;
mod zone;

pub use case_fold::CaseRow;
pub(crate) use cases::Cases;
pub use counts::Counts;
pub(crate) use dates::days;
pub use dates::{DateOrder, DateProblem};
pub use holders::Holders;
pub use known::Noted;
pub use layouts::Layout;
pub use mapping::{ColumnMapping, Delimiter, Lines, LogFormat, Mapping, Means, Unimported};
pub use problem::Problem;
pub use profile::DateEvidence;
pub use reject::{BlankMark, Reason, Reject, UnreadColumn};
pub use scale::MarkCount;
pub(crate) use service_log::read_cases;
pub use service_log::{ReadLog, read};
pub use sheet::{Line, Sheet};
pub use spielraum_domain::outcome::Scale;
pub use standing::Ends;
pub use trace::{Said, Trace};
pub use understood::{
    Column, DateReading, EncodingFound, Nothing, Question, RowsAre, SheetFound, Told, Understood, ZoneFound,
    understand, understand_as,
};
pub use zone::Zone;
