//! Which terms of a file are terms of the workspace.

use spielraum_dmn::rules::Rules;
use spielraum_domain::rule::{Cell, HitPolicy, read_entry, read_tests};
use spielraum_domain::term::{Term, Type};

/// The term of the workspace that a term of the file is: the one it came from, or one of the same name under which every
/// cell can be read that can be read in the file.
pub(super) fn matched<'t>(term: &Term, rules: &Rules, terms: &'t [Term]) -> Option<&'t Term> {
    let origin = rules.origins.get(&term.id);
    let same = |one: &&Term| origin == Some(&one.id.0) && one.kind == term.kind;
    let named = |one: &&Term| one.name.to_lowercase() == term.name.to_lowercase() && fits(term, &one.kind, rules);
    terms.iter().find(same).or_else(|| terms.iter().find(named))
}

fn fits(term: &Term, ours: &Type, rules: &Rules) -> bool {
    is_alike(&term.kind, ours) && reads(term, ours, rules) && ranks_alike(term, ours, rules)
}

fn is_alike(file: &Type, ours: &Type) -> bool {
    match (file, ours) {
        (Type::Number { unit: Some(theirs), .. }, Type::Number { unit: Some(unit), .. }) => theirs == unit,
        (Type::Duration { of: theirs, .. }, Type::Duration { of, .. }) => theirs == of,
        // Many tools call a value from a list a text.
        (Type::Text, Type::Enum { .. }) => true,
        _ => std::mem::discriminant(file) == std::mem::discriminant(ours),
    }
}

/// Whether no cell gets unreadable under our type.
fn reads(term: &Term, ours: &Type, rules: &Rules) -> bool {
    let tests = |cell: &Cell| read_tests(cell, &term.kind).is_err() || read_tests(cell, ours).is_ok();
    let entries = |cell: &Cell| read_entry(cell, &term.kind).is_err() || read_entry(cell, ours).is_ok();
    rules.tables.iter().map(|rule| &rule.table).all(|table| {
        let inputs = table.inputs.iter().filter(|column| column.term == term.id);
        let outputs = table.outputs.iter().filter(|column| column.term == term.id);
        let cells = |column: &spielraum_domain::rule::Column| {
            let id = column.id.clone();
            table.rows.iter().filter_map(move |row| row.cells.get(&id))
        };
        inputs.flat_map(cells).all(tests) && outputs.flat_map(cells).all(entries)
    })
}

/// Where the order of a term's values decides which row answers, ours has to be the same.
fn ranks_alike(term: &Term, ours: &Type, rules: &Rules) -> bool {
    let (Type::Enum { values: theirs }, Type::Enum { values }) = (&term.kind, ours) else { return true };
    let ranks = |policy| matches!(policy, HitPolicy::Priority | HitPolicy::OutputOrder);
    let mut ranked = rules.tables.iter().filter(|rule| ranks(rule.table.hit_policy));
    if !ranked.any(|rule| rule.table.outputs.iter().any(|column| column.term == term.id)) {
        return true;
    }
    let places: Vec<usize> = theirs.iter().filter_map(|value| values.iter().position(|other| other == value)).collect();
    places.is_sorted()
}
