//! What a column of another program is for: other programs do not say, so it is proposed from its name, and whoever brings the
//! board in decides.

use crate::board::ColumnRole;

use super::portable::PortableColumn;

const DONE: &[&str] = &[
    "done",
    "complete",
    "completed",
    "closed",
    "finished",
    "resolved",
    "released",
    "shipped",
    "archived",
    "erledigt",
    "fertig",
    "abgeschlossen",
    "geschlossen",
    "beendet",
    "geschafft",
    "veröffentlicht",
    "gelöst",
];
const OPTIONS: &[&str] = &[
    "backlog",
    "ideas",
    "idea",
    "icebox",
    "someday",
    "todo",
    "to do",
    "to-do",
    "open",
    "new",
    "inbox",
    "options",
    "later",
    "not started",
    "wishes",
    "ideen",
    "offen",
    "neu",
    "später",
    "irgendwann",
    "optionen",
    "vorrat",
    "zu tun",
    "zu erledigen",
    "eingang",
    "wünsche",
    "nicht begonnen",
];

/// What a column of this name is for.
pub(super) fn of_name(name: &str) -> ColumnRole {
    let name = name.to_lowercase();
    let plain: String = name.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { ' ' }).collect();
    let padded = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
    let says = |words: &[&str]| words.iter().any(|word| padded.contains(&format!(" {word} ")));
    // "Not done" and "nicht erledigt" are not done.
    let negates = says(&["not", "nicht", "noch"]);
    if padded.trim().is_empty() {
        // Nobody has put what stands in no column anywhere yet.
        ColumnRole::Options
    } else if says(DONE) && !negates {
        ColumnRole::Done
    } else if says(OPTIONS) {
        ColumnRole::Options
    } else {
        ColumnRole::Active
    }
}

/// Proposes for each column what it is for. Where no name says what is finished, the last of several columns is it.
pub(super) fn propose(columns: &mut [PortableColumn]) {
    for column in columns.iter_mut() {
        column.role = of_name(&column.name);
    }
    let nothing_is_done = columns.iter().all(|column| column.role != ColumnRole::Done);
    if let [_, _, .., last] = columns
        && nothing_is_done
        && last.role == ColumnRole::Active
    {
        last.role = ColumnRole::Done;
    }
}

/// Puts columns in the order in which work goes over a board: options, then what is in progress, then what is done. Among those of one
/// role the order stays as the other program has it, which for a list of issues is but the order in which they come up.
pub(super) fn in_order(columns: &mut [PortableColumn]) {
    columns.sort_by_key(|column| match column.role {
        ColumnRole::Options => 0,
        ColumnRole::Active => 1,
        ColumnRole::Done => 2,
    });
}

#[cfg(test)]
mod tests {
    use super::{ColumnRole, of_name};

    #[test]
    fn names_say_what_a_column_is_for() {
        for (name, role) in [
            ("Done! 🎉", ColumnRole::Done),
            ("Complete 🙌", ColumnRole::Done),
            ("Not done yet", ColumnRole::Active),
            ("To Do", ColumnRole::Options),
            ("Backlog (2026)", ColumnRole::Options),
            ("Zu tun", ColumnRole::Options),
            ("In Arbeit", ColumnRole::Active),
            ("Abandoned", ColumnRole::Active),
            ("Erledigt", ColumnRole::Done),
            ("Zu erledigen", ColumnRole::Options),
            ("", ColumnRole::Options),
        ] {
            assert_eq!(of_name(name), role, "{name}");
        }
    }
}
