//! Privacy is a property of the schema: nothing that measures can refer to a person.

use rusqlite::Connection;

use crate::stage::Stage;

/// The tables that may name a person, and no others.
const MAY: &[&str] = &["person", "membership", "card_initials"];
/// Words that stand for a person in a column's name.
const PERSONAL: &[&str] = &[
    "person",
    "people",
    "user",
    "author",
    "agent",
    "employee",
    "assignee",
    "owner_person",
    "member",
    "name_of",
    "initials",
    "email",
    "login",
    "staff",
    "creator",
    "editor",
    "voter",
    "answered_by",
    "created_by",
    "updated_by",
];
/// Words that stand for time at work, which is never an outcome.
const HANDLE_TIME: &[&str] = &["handle_time", "talk_time", "wrap", "occupancy", "per_hour"];

/// What stands in the table of what customers wrote: its import, the week, the text, and how many wrote it.
const VOICE: &[&str] = &["import", "week", "text", "times"];

/// Everything in the schema that would let a figure lead to a person.
fn violations(schema: &Connection) -> Vec<String> {
    let mut found = Vec::new();
    for (table, sql) in tables(schema) {
        if !["history", "folded", "content", "sealed"].iter().any(|kind| sql.contains(&format!("( -- {kind}"))) {
            found.push(format!("{table} does not say what kind of table it is"));
        }
        if MAY.contains(&table.as_str()) {
            continue;
        }
        if leads_to_person(schema, &table, &mut Vec::new()) {
            found.push(format!("{table} leads to a person"));
        }
        let columns = columns(schema, &table);
        if table == "voice"
            && (columns != VOICE || !sql.contains("WITHOUT ROWID") || !targets(schema, &table).is_empty())
        {
            found.push("voice holds more than texts with their week".to_owned());
        }
        if targets(schema, &table).iter().any(|target| target == "voice")
            || columns.iter().any(|it| it.contains("voice"))
        {
            found.push(format!("{table} refers to what customers wrote"));
        }
        for column in columns {
            let share = ["needs_person", "has_person"].contains(&column.as_str());
            if !share && PERSONAL.iter().chain(HANDLE_TIME).any(|word| column.contains(word)) {
                found.push(format!("{table}.{column} is named for a person"));
            }
        }
    }
    found
}

fn tables(schema: &Connection) -> Vec<(String, String)> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
               AND name <> 'search' AND name NOT IN ('search_data', 'search_idx', 'search_docsize', 'search_config') ORDER BY name";
    let mut statement = schema.prepare(sql).unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn columns(schema: &Connection, table: &str) -> Vec<String> {
    let mut statement = schema.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
    statement.query_map([table], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn targets(schema: &Connection, table: &str) -> Vec<String> {
    let mut statement = schema.prepare("SELECT \"table\" FROM pragma_foreign_key_list(?1)").unwrap();
    statement.query_map([table], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn leads_to_person(schema: &Connection, table: &str, seen: &mut Vec<String>) -> bool {
    targets(schema, table).into_iter().any(|target| {
        if MAY.contains(&target.as_str()) {
            return true;
        }
        if seen.contains(&target) {
            return false;
        }
        seen.push(target.clone());
        leads_to_person(schema, &target, seen)
    })
}

fn schema() -> (Connection, tempfile::TempDir) {
    let Stage { workspace, path, folder, .. } = Stage::set();
    drop(workspace);
    (Connection::open(path).unwrap(), folder)
}

#[test]
fn nothing_that_measures_refers_to_a_person() {
    let (schema, _folder) = schema();
    assert_eq!(violations(&schema), Vec::<String>::new());
}

/// The index holds what `search_text` holds, and what fills that reads no person.
#[test]
fn nothing_of_a_person_is_found_by_words() {
    let (schema, _folder) = schema();
    let sql = "SELECT lower(group_concat(sql, ' ')) FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'search%'";
    let triggers: String = schema.query_row(sql, [], |row| row.get(0)).unwrap();
    assert!(triggers.contains(" on card "), "{triggers}");
    for table in MAY {
        assert!(!triggers.contains(table), "{table} is read by a trigger of the search");
    }
    assert!(!triggers.contains(" on voice "), "what customers wrote is found by nobody's search");
}

#[test]
fn planted_violations_are_caught() {
    let plants = [
        ("ALTER TABLE card ADD COLUMN person TEXT REFERENCES person (id)", "card leads to a person"),
        ("ALTER TABLE outcome_point ADD COLUMN answered_by TEXT", "outcome_point.answered_by is named for a person"),
        ("ALTER TABLE change ADD COLUMN author TEXT", "change.author is named for a person"),
        ("ALTER TABLE log_case ADD COLUMN handle_time INTEGER", "log_case.handle_time is named for a person"),
        ("ALTER TABLE pulse_total ADD COLUMN via TEXT REFERENCES membership (person)", "pulse_total leads to a person"),
        (
            "CREATE TABLE seat ( -- folded\n id TEXT PRIMARY KEY, p TEXT REFERENCES person (id));
             CREATE TABLE shift ( -- folded\n id TEXT PRIMARY KEY, seat TEXT REFERENCES seat (id))",
            "shift leads to a person",
        ),
        ("ALTER TABLE retro_note ADD COLUMN via TEXT REFERENCES membership (person)", "retro_note leads to a person"),
        ("ALTER TABLE retro_note ADD COLUMN created_by TEXT", "retro_note.created_by is named for a person"),
        ("ALTER TABLE voice ADD COLUMN customer BLOB", "voice holds more than texts with their week"),
        ("ALTER TABLE voice ADD COLUMN day TEXT", "voice holds more than texts with their week"),
        ("ALTER TABLE log_case ADD COLUMN voice TEXT", "log_case refers to what customers wrote"),
        ("CREATE TABLE loose (id TEXT)", "loose does not say what kind of table it is"),
    ];
    for (plant, expected) in plants {
        let (schema, _folder) = schema();
        schema.execute_batch(plant).unwrap();
        let found = violations(&schema);
        assert!(found.iter().any(|violation| violation == expected), "{plant}: {found:?}");
    }
}
