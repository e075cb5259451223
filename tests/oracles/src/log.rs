//! Outcomes in plain SQL, by SQLite: cases from the events of a log, and what is counted week by week.
//!
//! Weeks are SQLite's own ISO weeks, days its own calendar; nothing is computed in Rust.

use rusqlite::{Connection, params};

/// Everything of the sample log, as text.
const EVENTS: &str = include_str!("log/events.sql");
/// Cases from those events.
const CASES: &str = include_str!("log/cases.sql");

/// One case, in minutes since 1970.
#[derive(Clone, Debug)]
pub struct Row {
    /// Whose it is.
    pub customer: Option<u32>,
    /// First contact.
    pub opened: i32,
    /// Last time it was called resolved.
    pub resolved: Option<i32>,
    /// Last time it was closed.
    pub closed: Option<i32>,
    /// It was opened again.
    pub reopened: bool,
    /// How often it changed hands.
    pub handovers: u32,
}

/// What was counted in one week, or in all of them (then without one).
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// ISO year and week.
    pub week: Option<(i32, u32)>,
    /// Numerator.
    pub numerator: f64,
    /// Denominator.
    pub denominator: f64,
    /// The figure.
    pub value: Option<f64>,
    /// The second figure of end-to-end time.
    pub p85: Option<f64>,
}

/// The cases of a log in a database of their own.
pub struct Sql(Connection);

impl Sql {
    /// From cases.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn of(rows: &[Row]) -> rusqlite::Result<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(CASES.split("-- from events").next().unwrap_or_default())?;
        for row in rows {
            connection.execute(
                "insert into cases (customer, opened, resolved, closed, reopened, handovers) values (?, ?, ?, ?, ?, ?)",
                params![row.customer, row.opened, row.resolved, row.closed, row.reopened, row.handovers],
            )?;
        }
        Ok(Self(connection))
    }

    /// From the text of the sample log, which quotes nothing.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn of_events(text: &str) -> rusqlite::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        let mut lines = text.lines();
        let names: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
        connection.execute(&format!("create table event (row integer primary key, {})", names.join(", ")), [])?;
        let transaction = connection.transaction()?;
        {
            let places = vec!["nullif(?, '?')"; names.len()].join(", ");
            let mut insert = transaction.prepare(&format!("insert into event values (null, {places})"))?;
            for line in lines {
                insert.execute(rusqlite::params_from_iter(line.split(',')))?;
            }
        }
        transaction.commit()?;
        connection.execute_batch(EVENTS)?;
        connection.execute_batch(CASES)?;
        Ok(Self(connection))
    }

    /// One number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn number(&self, query: &str) -> rusqlite::Result<i64> {
        self.0.query_row(query, [], |row| row.get(0))
    }

    /// Share of cases that the same customer follows with another within the window, in percent.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn repeat_contact(&self, days: u16) -> rusqlite::Result<Vec<Counted>> {
        let again = format!(
            "exists (select 1 from cases other where other.customer = cases.customer \
             and other.opened > cases.opened and other.opened <= cases.opened + {days} * 1440)"
        );
        self.counted(&again, "customer is not null", 100)
    }

    /// Share of ended cases that were opened again, in percent.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn reopened(&self) -> rusqlite::Result<Vec<Counted>> {
        self.counted("reopened", "closed is not null or resolved is not null or reopened", 100)
    }

    /// Mean number of changes of group.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn handovers(&self) -> rusqlite::Result<Vec<Counted>> {
        self.counted("handovers", "true", 1)
    }

    /// Every week by itself, then all of them.
    fn counted(&self, what: &str, of: &str, scale: i32) -> rusqlite::Result<Vec<Counted>> {
        let counts = format!(
            "coalesce(sum({what}) filter (where {of}), 0.0), count(*) filter (where {of}), \
             {scale} * sum({what}) filter (where {of}) * 1.0 / count(*) filter (where {of}), null"
        );
        self.query(&format!(
            "select week, {counts} from cases group by week union all select null, {counts} from cases order by 1 nulls last"
        ))
    }

    /// Median and 85th percentile of the minutes from opening to end; whoever has not ended comes after everybody else.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn end_to_end(&self) -> rusqlite::Result<Vec<Counted>> {
        self.query(include_str!("log/end_to_end.sql"))
    }

    fn query(&self, query: &str) -> rusqlite::Result<Vec<Counted>> {
        let mut statement = self.0.prepare(query)?;
        let rows = statement.query_map([], |row| {
            let week: Option<String> = row.get(0)?;
            let week = week.and_then(|text| {
                let (year, week) = text.split_once(' ')?;
                Some((year.parse().ok()?, week.parse().ok()?))
            });
            let (value, p85) = (row.get(3)?, row.get(4)?);
            Ok(Counted { week, numerator: row.get(1)?, denominator: row.get(2)?, value, p85 })
        })?;
        rows.collect()
    }
}
