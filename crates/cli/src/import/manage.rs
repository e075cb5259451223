//! Which import is meant, and what can happen to it.

use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;

use spielraum_contract::Failure;
use spielraum_engine::import::reading::{Mapping, Means};
use spielraum_engine::import::{ImportInto, ImportItem, ImportRef, ImportReport};
use spielraum_engine::journey::JourneyItem;
use spielraum_engine::{ImportId, JourneyId, Party, Rejection, TeamId, Workspace};
use spielraum_words::Words;

use super::rejects;
use super::{Arguments, noted};
use crate::page::{self, Page};
use crate::{Terminal, named};

/// Where a log goes, and who acts.
pub(super) struct Place {
    pub into: ImportInto,
    pub owner: TeamId,
    /// The import that is there already, by name.
    pub import: Option<String>,
}

/// Where the log goes: where the call says, or else into the import of the journey that has its columns. A sentence where
/// somebody has to say it: an update of the wrong import would overwrite its cases.
pub(super) fn place(
    workspace: &Workspace,
    arguments: &Arguments,
    (log, mapping): (&Path, &Mapping),
    known: &[ImportItem],
    words: &Words,
) -> Result<Result<Place, String>, Failure> {
    if let Some(name) = arguments.update.as_ref().or(arguments.replace.as_ref()) {
        return there(workspace, arguments, (name, mapping), words);
    }
    if let Some(name) = arguments.new_journey.clone() {
        return new_journey(workspace, name, arguments.team.as_deref(), words);
    }
    let name = arguments.journey.as_deref().unwrap_or_default();
    let journeys = workspace.journeys()?;
    let Some(JourneyItem { id, owner, .. }) = journeys.iter().find(|journey| journey.name == name).cloned() else {
        let there: Vec<&str> = journeys.iter().map(|journey| journey.name.as_str()).collect();
        let facts =
            [("name", name.to_owned().into()), ("count", there.len().into()), ("there", there.join(", ").into())];
        return Ok(Err(words.say_with("cli-import-no-journey", &facts)));
    };
    let fits = |item: &&ImportItem| {
        item.journey == id && arguments.name.as_ref().is_none_or(|name| *name == item.name) && !arguments.new
    };
    let known: Vec<&ImportItem> = known.iter().filter(fits).collect();
    if known.is_empty() {
        if !arguments.new
            && let Some(said) = same_cases(workspace, &id, (log, mapping), words)?
        {
            return Ok(Err(said));
        }
        return Ok(Ok(Place { into: ImportInto::Journey { id }, owner, import: None }));
    }
    let ids: Vec<ImportId> = known.iter().map(|item| item.id.clone()).collect();
    let meets = workspace.preview_log(log, mapping, &ids, &mut |_, _| ControlFlow::Continue(()))?.meets;
    let same: Vec<usize> =
        meets.iter().enumerate().filter(|(_, it)| it.known > 0 && !it.another_log).map(|(at, _)| at).collect();
    let one = match (same.as_slice(), meets.as_slice()) {
        ([at], _) => Some(known[*at]),
        ([], [meet]) if !meet.another_log => Some(known[0]),
        _ => None,
    };
    Ok(match (one, meets.as_slice()) {
        (Some(item), _) if tell_missing(workspace, item, mapping, words)? => {
            Err(words.say_with("cli-import-lacks", &[("name", item.name.clone().into())]))
        }
        (Some(item), _) => {
            Ok(Place { into: ImportInto::Import { id: item.id.clone() }, owner, import: Some(item.name.clone()) })
        }
        (None, [meet]) => {
            let facts = [
                ("name", known[0].name.clone().into()),
                ("known", meet.known.into()),
                ("otherwise", meet.otherwise.into()),
            ];
            Err(words.say_with("cli-import-another-log", &facts))
        }
        (None, _) => {
            let names: Vec<&str> = known.iter().map(|item| item.name.as_str()).collect();
            Err(words.say_with("cli-import-which", &[("names", names.join(", ").into())]))
        }
    })
}

/// Tells which columns of an import the log does not have; whether there are any.
fn tell_missing(workspace: &Workspace, item: &ImportItem, mapping: &Mapping, words: &Words) -> Result<bool, Failure> {
    let missing = workspace.missing_columns(&item.id, mapping)?;
    noted(&missing, words).iter().for_each(|said| eprintln!("{said}"));
    Ok(!missing.is_empty())
}

/// The import that is named. A sentence where what customers wrote would go with what it holds.
fn there(
    workspace: &Workspace,
    arguments: &Arguments,
    (name, mapping): (&str, &Mapping),
    words: &Words,
) -> Result<Result<Place, String>, Failure> {
    let (item, owner) = import(workspace, name)?;
    let hears = mapping.column(Means::Voice).is_some();
    if arguments.replace.is_some() && item.stands.texts > 0 && !hears && !arguments.without_texts {
        let facts = [("name", item.name.into()), ("count", item.stands.texts.into())];
        return Ok(Err(words.say_with("cli-import-texts-go", &facts)));
    }
    tell_missing(workspace, &item, mapping, words)?;
    let id = item.id;
    let into = if arguments.update.is_some() { ImportInto::Import { id } } else { ImportInto::Instead { id } };
    Ok(Ok(Place { into, owner, import: Some(item.name) }))
}

/// A sentence where most cases of the log stand in an import of the journey already, whatever its columns are called.
fn same_cases(
    workspace: &Workspace,
    journey: &JourneyId,
    (log, mapping): (&Path, &Mapping),
    words: &Words,
) -> Result<Option<String>, Failure> {
    let mut there = workspace.imports()?;
    there.retain(|item| item.journey == *journey);
    if there.is_empty() {
        return Ok(None);
    }
    let ids: Vec<ImportId> = there.iter().map(|item| item.id.clone()).collect();
    let preview = workspace.preview_log(log, mapping, &ids, &mut |_, _| ControlFlow::Continue(()))?;
    let cases = preview.counts.cases;
    let same = preview.meets.iter().zip(&there).find(|(meet, _)| meet.known * 2 > cases && !meet.another_log);
    Ok(same.map(|(meet, item)| {
        let facts = [("name", item.name.clone().into()), ("known", meet.known.into()), ("cases", cases.into())];
        words.say_with("cli-import-same-cases", &facts)
    }))
}

/// A journey that begins with the log. Where there are several teams, somebody says whose it is.
fn new_journey(
    workspace: &Workspace,
    name: String,
    team: Option<&str>,
    words: &Words,
) -> Result<Result<Place, String>, Failure> {
    let teams = workspace.organisation()?.teams;
    let owner = match (team, teams.as_slice()) {
        (Some(team), _) => named::team(workspace, team)?,
        (None, [only]) => only.id.clone(),
        (None, _) => {
            let there: Vec<&str> = teams.iter().map(|team| team.name.as_str()).collect();
            let facts = [("count", there.len().into()), ("there", there.join(", ").into())];
            return Ok(Err(words.say_with("cli-import-whose-journey", &facts)));
        }
    };
    if workspace.journeys()?.iter().any(|journey| journey.name == name) {
        return Err(spielraum_engine::Error::from(Rejection::NameTaken { name }).into());
    }
    Ok(Ok(Place { into: ImportInto::NewJourney { name }, owner, import: None }))
}

/// Removes an import, and says what went with it.
pub(super) fn remove(terminal: &Terminal, file: &Path, name: &str) -> Result<ExitCode, Failure> {
    let workspace = terminal.open(file)?;
    let (item, owner) = import(&workspace, name)?;
    let id: ImportId = item.id.clone();
    drop(workspace.remove_import(&Party::Team(owner), ImportRef { id })?);
    let mut page = Page::default();
    page.line(0, &terminal.words.say_with("cli-import-removed", &[("name", item.name.clone().into())]));
    standing(&mut page, &item, &terminal.words);
    page::print(page.text());
    Ok(ExitCode::SUCCESS)
}

/// Prints the imports with what stands on each, and the mappings that are kept.
pub(super) fn list(terminal: &Terminal, file: &Path) -> Result<ExitCode, Failure> {
    let workspace = terminal.open(file)?;
    let words = &terminal.words;
    let mut page = Page::default();
    let imports = workspace.imports()?;
    for item in &imports {
        let facts = [
            ("name", item.name.clone().into()),
            ("cases", item.cases.into()),
            ("rows", item.rows.into()),
            ("rejected", item.rejected.into()),
            ("day", item.day.clone().into()),
        ];
        page.line(0, &words.say_with("cli-import-item", &facts));
        standing(&mut page, item, words);
    }
    if imports.is_empty() {
        page.line(0, &words.say("cli-import-none"));
    }
    for mapping in workspace.mappings()? {
        let facts = [
            ("name", mapping.name.into()),
            ("columns", mapping.columns.join(", ").into()),
            ("day", mapping.day.into()),
        ];
        page.line(0, &words.say_with("cli-import-mapping", &facts));
    }
    page::print(page.text());
    Ok(ExitCode::SUCCESS)
}

/// What came of an import. One that brought nothing new says that nothing changed.
pub(super) fn said(report: &ImportReport, import: Option<&str>, words: &Words) -> String {
    let counts = report.counts;
    let facts = [
        ("rows", counts.rows.into()),
        ("cases", counts.cases.into()),
        ("rejected", counts.rejected.into()),
        ("customers", counts.customers.into()),
    ];
    let mut page = Page::default();
    page.line(0, &words.say_with("cli-imported", &facts));
    if counts.rejected_answers > 0 {
        let answers = words.say_with("import-rejected-answers", &[("count", counts.rejected_answers.into())]);
        page.line(0, &format!("{answers}. {}", words.say("import-rest-of-line")));
    }
    rejects::first(&mut page, report, words);
    let texts = [("import-done-texts", counts.texts), ("import-done-texts-left", counts.texts_left)];
    let clock = [("import-done-double", counts.in_double_hour), ("import-done-skipped", counts.in_skipped_hour)];
    for (id, count) in clock.into_iter().chain(texts).filter(|(_, count)| *count > 0) {
        page.line(0, &words.say_with(id, &[("count", count.into()), ("second", counts.in_second_hour.into())]));
    }
    if counts.customers == 0 && counts.cases > 0 {
        page.line(0, &words.say("import-no-customer"));
    }
    if let Some(name) = import {
        let facts = [
            ("name", name.to_owned().into()),
            ("added", report.added.into()),
            ("changed", report.changed.into()),
            ("removed", report.removed.into()),
        ];
        let id = match (report.removed, report.added + report.changed + report.texts) {
            (0, 0) => "cli-import-unchanged",
            (0, _) => "cli-import-updated",
            _ => "cli-import-replaced",
        };
        page.line(0, &words.say_with(id, &facts));
    }
    if let Some(cohort) = &report.cohort {
        let day = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |day| words.day(day));
        let facts = [("until", day(&cohort.until).into()), ("day", day(&cohort.day).into())];
        page.line(0, &words.say_with("import-cohort", &facts));
        if report.cohort_begins {
            page.line(0, &words.say("import-done-cohort-begins"));
        }
        page.line(0, &words.say_with("import-done-cohort", &[("count", report.of_earlier_cohort.into())]));
    }
    page.text().trim_end().to_owned()
}

fn standing(page: &mut Page, item: &ImportItem, words: &Words) {
    let stands = &item.stands;
    if !stands.outcomes.is_empty() {
        page.line(1, &words.say_with("cli-import-outcomes", &[("names", stands.outcomes.join(", ").into())]));
    }
    if stands.marks > 0 {
        page.line(1, &words.say_with("cli-import-marks", &[("count", stands.marks.into())]));
    }
    if stands.texts > 0 {
        page.line(1, &words.say_with("import-stands-texts", &[("count", stands.texts.into())]));
    }
    if !stands.cards.is_empty() {
        page.line(1, &words.say_with("cli-import-cards", &[("titles", stands.cards.join(", ").into())]));
    }
}

/// The import of this name, and the team whose journey it belongs to.
fn import(workspace: &Workspace, name: &str) -> Result<(ImportItem, TeamId), Failure> {
    let item = workspace.imports()?.into_iter().find(|item| item.name == name).ok_or_else(|| missing("import"))?;
    let journeys = workspace.journeys()?;
    let journey = journeys.into_iter().find(|journey| journey.id == item.journey).ok_or_else(|| missing("journey"))?;
    Ok((item, journey.owner))
}

fn missing(kind: &'static str) -> Failure {
    spielraum_engine::Error::from(Rejection::NotFound { kind }).into()
}
