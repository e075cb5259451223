//! Boards on their way in and out.
//!
//! Whatever program wrote a file, its reader makes [`PortableBoard`]s of it, in the words and keys of the file. What is wrong with
//! them is looked for in one place, whatever the format; what this workspace has no place for is remarked. One command writes the
//! boards that were chosen, in one transaction. Nobody's name comes in: members, assignees and authors of other programs are left
//! out, and so are the initials of ours when a board goes out.

mod bring_in;
mod check;
mod coming;
mod elsewhere;
mod focalboard;
mod html;
mod jira;
mod json;
mod kanri;
mod located;
mod look;
mod portable;
mod problem;
mod roles;
mod spreadsheet;
mod take_out;
mod trello;
mod written;

pub use bring_in::{BoardBringIn, BoardChosen};
pub use look::{BoardFile, BoardFilePreview, BoardIncoming, ColumnIncoming};
pub use problem::{At, BoardFault, BoardFormat, BoardProblem, BoardRemark, Fault, Remark, RemarkPlace};
pub use take_out::{BoardForm, BoardTakeOut, BoardWords, KindWords};
