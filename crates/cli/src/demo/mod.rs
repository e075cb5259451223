//! What the rooms show, as text: the main job without a window.

mod board;
mod frame;
mod organisation;
mod outcomes;
mod rules;
mod today;

use std::path::Path;
use std::process::ExitCode;

use chrono::{Datelike, NaiveDate};
use spielraum_contract::Failure;
use spielraum_domain::duration::Duration;
use spielraum_domain::term::{Term, Type, Value};
use spielraum_engine::team::Organisation;
use spielraum_engine::{TeamId, Workspace};
use spielraum_words::{Argument, Words};

use crate::Terminal;
use crate::page::{self, Page};
use crate::refusal::counted;

/// Writes the example when there is no file yet, then prints any workspace.
pub(crate) fn run(terminal: &Terminal, file: &Path) -> Result<ExitCode, Failure> {
    if !file.exists() {
        spielraum_sample::write(file, terminal.words.language(), terminal.clock.now())?;
    }
    let workspace = terminal.open(file)?;
    page::print(&told(&workspace, &terminal.words)?);
    Ok(ExitCode::SUCCESS)
}

/// A workspace being told.
struct Told<'w> {
    workspace: &'w Workspace,
    words: &'w Words,
    organisation: Organisation,
    terms: Vec<Term>,
    page: Page,
}

fn told(workspace: &Workspace, words: &Words) -> spielraum_engine::Result<String> {
    let (organisation, terms) = (workspace.organisation()?, workspace.terms()?);
    let mut told = Told { workspace, words, organisation, terms, page: Page::default() };
    told.title()?;
    told.today()?;
    told.organisation();
    told.frame()?;
    told.rules()?;
    told.outcomes()?;
    told.boards()?;
    Ok(told.page.text().to_owned())
}

impl Told<'_> {
    fn title(&mut self) -> spielraum_engine::Result<()> {
        let info = self.workspace.info()?;
        let today = self.workspace.clock().now().date_naive();
        self.page.line(0, &info.name);
        if info.example {
            self.page.line(0, &self.say("cli-example"));
        }
        let week = today.iso_week().week().into();
        self.page.line(0, &self.say_with("cli-today", &[("day", self.words.day(today).into()), ("week", week)]));
        Ok(())
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn say_with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.words.say_with(id, arguments)
    }

    /// A day as the contract writes it, as people write it.
    fn day(&self, written: &str) -> String {
        written.parse::<NaiveDate>().map_or_else(|_| written.to_owned(), |day| self.words.day(day))
    }

    fn team(&self, id: &TeamId) -> &str {
        self.organisation.teams.iter().find(|team| team.id == *id).map_or("", |team| &team.name)
    }

    fn short(&self, id: &str) -> &str {
        self.organisation.teams.iter().find(|team| team.id.0 == id).map_or("", |team| &team.short)
    }

    fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id.0 == id)
    }

    /// A length of time: "2 days 4 hours".
    fn duration(&self, duration: Duration) -> String {
        let parts =
            duration.parts().into_iter().map(|(unit, count)| self.say_with(counted(unit), &[("count", count.into())]));
        parts.collect::<Vec<_>>().join(" ")
    }

    /// A value of a term, with the term's unit.
    fn value(&self, term: &str, value: &Value) -> String {
        match value {
            Value::Null => self.say("cli-nothing"),
            Value::YesNo(true) => self.say("cli-yes"),
            Value::YesNo(false) => self.say("cli-no"),
            Value::Number(number) => {
                let unit = match self.term(term).map(|term| &term.kind) {
                    Some(Type::Number { unit, .. }) => unit.as_deref(),
                    _ => None,
                };
                self.words.amount(&number.to_string(), unit)
            }
            Value::Date(date) => self.words.day(date.day()),
            Value::Duration(duration) => self.duration(*duration),
            Value::Text(text) => text.clone(),
        }
    }
}
