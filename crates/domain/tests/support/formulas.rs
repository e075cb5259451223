//! What formulas are written over: orders, days, weights, and what they decide.

use spielraum_domain::rule::{HitPolicy, Language, Table};
use spielraum_domain::term::{Term, Type};

use super::{amount, one_of, table_in, term, yes_no};

pub fn terms() -> Vec<Term> {
    vec![
        amount("Order value", Some("€"), Some("0.01"), Some("0"), None),
        amount("Days late", Some("days"), Some("1"), Some("0"), Some("60")),
        amount("Weight", None, None, Some("0"), None),
        one_of("Status", &["On the way", "Lost"]),
        yes_no("Club member"),
        term("Note", Type::Text),
        amount("Goodwill", Some("€"), Some("0.01"), Some("0"), Some("500")),
        one_of("Next", &["Refund", "Resend"]),
        yes_no("Tell"),
        amount("Payout", Some("€"), Some("0.01"), Some("0"), None),
    ]
}

pub const INPUTS: [&str; 6] = ["Order value", "Days late", "Weight", "Status", "Club member", "Note"];

/// A table with one row that fits everything.
pub fn one_row(language: Language, output: &str, text: &str) -> Table {
    table_in(language, HitPolicy::Unique, &INPUTS, &[output], &[&["-", "-", "-", "-", "-", "-", text]])
}
