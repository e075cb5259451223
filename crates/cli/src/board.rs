//! Boards on their way into a workspace and out of it, by the commands that the window uses.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use spielraum_contract::Failure;
use spielraum_engine::board::{
    At, BoardBringIn, BoardChosen, BoardFile, BoardFilePreview, BoardForm, BoardIncoming, BoardItem, BoardTakeOut,
    BoardWords, KindWords, RemarkPlace,
};
use spielraum_engine::{BoardId, Error, Party, Rejection, TeamId, Workspace, saving};
use spielraum_words::{Argument, Language, Words};

use crate::Terminal;
use crate::named::team;
use crate::page::{self, Page};

/// What is done with boards.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Bring boards of a file in: Trello, Kanri, Focalboard, Jira, CSV, a workbook, or a board that was exported here.
    Import(Import),
    /// Write a board as a file.
    Export(Export),
}

/// Bring boards of a file in.
#[derive(Args)]
pub(crate) struct Import {
    /// The file with boards.
    board: PathBuf,
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// The team whose boards they become, by name.
    #[arg(long)]
    team: String,
    /// Leave out what contradicts itself; otherwise nothing comes in as long as something does.
    #[arg(long)]
    leave_out: bool,
    /// Store nothing: say what would come in.
    #[arg(long)]
    check: bool,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
}

/// Write a board as a file.
#[derive(Args)]
pub(crate) struct Export {
    /// Where to.
    out: PathBuf,
    /// The workspace file.
    #[arg(long)]
    file: PathBuf,
    /// The team whose board it is, by name.
    #[arg(long)]
    team: String,
    /// The board, by name; the team's first one when left out.
    #[arg(long, value_name = "NAME")]
    board: Option<String>,
    /// As what; as the ending of the file says when left out.
    #[arg(long = "as")]
    form: Option<As>,
}

/// As what a board goes out.
#[derive(Clone, Copy, ValueEnum)]
enum As {
    /// Everything, to be brought in again.
    Json,
    /// A line a card.
    Csv,
    /// A row a card.
    Xlsx,
    /// A heading for each column.
    Markdown,
}

pub(crate) fn run(terminal: &Terminal, command: &Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Import(import) => imported(terminal, import),
        Command::Export(export) => exported(terminal, export),
    }
}

/// Looks at the file, then brings in what was looked at.
fn imported(terminal: &Terminal, import: &Import) -> Result<ExitCode, Failure> {
    let words = &terminal.words;
    let workspace = terminal.open(&import.file)?;
    let team = team(&workspace, &import.team)?;
    let preview = workspace.look_at_boards(&BoardFile { path: import.board.clone() })?;
    if import.check {
        if import.json {
            page::print(&json!(preview).to_string());
        } else {
            page::print(looked(words, &preview).text());
        }
        let faulty = preview.boards.iter().any(|board| board.faulty > 0);
        return Ok(if faulty { ExitCode::FAILURE } else { ExitCode::SUCCESS });
    }
    let boards = (0..).zip(&preview.boards).map(|(board, _)| BoardChosen { board, roles: Vec::new() }).collect();
    let asked = BoardBringIn {
        path: import.board.clone(),
        fingerprint: preview.fingerprint.clone(),
        boards,
        without_faulty: import.leave_out,
        unnamed: words.say("bring-unnamed"),
    };
    let made = match workspace.bring_boards_in(&Party::Team(team), asked) {
        Ok(done) => done.output,
        Err(error) => {
            // What is wrong is said with its lines, before why nothing came in.
            let page = looked(words, &preview);
            eprintln!("{}", page.text());
            return Err(error.into());
        }
    };
    if import.json {
        page::print(&json!({ "boards": made, "preview": preview }).to_string());
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = looked(words, &preview);
    page.heading(&words.say_with("bring-done", &[("count", made.len().into())]));
    page::print(page.text());
    Ok(ExitCode::SUCCESS)
}

fn exported(terminal: &Terminal, export: &Export) -> Result<ExitCode, Failure> {
    let words = &terminal.words;
    let workspace = terminal.open(&export.file)?;
    let board = board(&workspace, &team(&workspace, &export.team)?, export.board.as_deref())?;
    let ending = export.out.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let form = match (export.form, ending.as_str()) {
        (Some(As::Csv), _) | (None, "csv") => BoardForm::Csv,
        (Some(As::Xlsx), _) | (None, "xlsx") => BoardForm::Xlsx,
        (Some(As::Markdown), _) | (None, "md") => BoardForm::Markdown,
        (Some(As::Json) | None, _) => BoardForm::Json,
    };
    let bytes = workspace.board_taken_out(&BoardTakeOut { board, form, words: board_words(words) })?;
    saving::save(&export.out, &bytes)?;
    page::print(&words.say_with("give-saved", &[("path", export.out.display().to_string().into())]));
    Ok(ExitCode::SUCCESS)
}

fn board(workspace: &Workspace, team: &TeamId, name: Option<&str>) -> Result<BoardId, Failure> {
    let is = |board: &BoardItem| board.team == *team && name.is_none_or(|name| board.name == name);
    let found = workspace.boards()?.into_iter().find(is);
    Ok(found.map(|board| board.id).ok_or_else(|| Error::from(Rejection::NotFound { kind: "board" }))?)
}

/// What would come in, what would not, and why.
fn looked(words: &Words, preview: &BoardFilePreview) -> Page {
    let mut page = Page::default();
    let format = json!(preview.format).as_str().unwrap_or_default().to_owned();
    page.line(0, &words.say_with("bring-from", &[("format", format.into())]));
    for board in &preview.boards {
        page.heading(&board.name);
        counts(words, board, &mut page);
        for one in &board.remarks {
            let said = said(words, "bring-remark", &json!(one.remark));
            let (lost, plain): (Vec<&RemarkPlace>, _) = one.places.iter().partition(|place| !place.text.is_empty());
            let known = plain.iter().filter(|place| place.at.line > 0).map(|place| place.at.line.to_string());
            let lines: Vec<String> = known.collect();
            let facts = [("count", lines.len().into()), ("lines", lines.join(", ").into())];
            let at = if lines.is_empty() { String::new() } else { words.say_with("bring-lines-at", &facts) };
            // What the places below do not tell.
            let often = one.count as usize > one.places.len() && one.count > 1;
            let times = words.say_with("bring-times", &[("count", one.count.into())]);
            let times = if often { format!(" ({times})") } else { String::new() };
            page.line(1, format!("{said}{times} {at}").trim_end());
            for place in lost.into_iter().chain(plain.into_iter().filter(|place| place.at.line == 0)) {
                let parts = [place_of(words, &place.at), place.text.clone()];
                page.line(2, &parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": "));
            }
        }
        if board.faulty > 0 {
            page.line(1, &words.say_with("bring-faults", &[("count", board.faulty.into())]));
        }
        for one in &board.faults {
            page.line(2, &format!("{}: {}", place_of(words, &one.at), said(words, "bring-fault", &json!(one.fault))));
        }
    }
    page
}

/// A place in a file: its line, where that says something, and what is called so there.
fn place_of(words: &Words, at: &At) -> String {
    let line = (at.line > 0).then(|| words.say_with("bring-line", &[("line", at.line.into())]));
    let name = (!at.name.is_empty()).then(|| at.name.clone());
    line.into_iter().chain(name).collect::<Vec<_>>().join(": ")
}

fn counts(words: &Words, board: &BoardIncoming, page: &mut Page) {
    let counts = [
        ("bring-cards", board.cards),
        ("bring-away", board.away),
        ("bring-lines", board.lines),
        ("bring-comments", board.comments),
        ("bring-labels", board.labels),
        ("bring-links", board.links),
        ("bring-attachments", board.attachments),
    ];
    let said = counts.into_iter().filter(|(_, count)| *count > 0);
    let said: Vec<String> = said.map(|(id, count)| words.say_with(id, &[("count", count.into())])).collect();
    page.line(1, &said.join(", "));
    let columns: Vec<Vec<String>> = board
        .columns
        .iter()
        .map(|column| {
            let role = json!(column.role).as_str().unwrap_or_default().to_owned();
            let name = if column.name.is_empty() { words.say("bring-unnamed") } else { column.name.clone() };
            vec![name, words.say(&format!("board-role-{role}")), column.cards.to_string()]
        })
        .collect();
    page.columns(1, &columns);
}

/// A message whose facts stand in what the contract says; lists are joined.
fn said(words: &Words, id: &str, facts: &serde_json::Value) -> String {
    let argument = |fact: &serde_json::Value| -> Argument<'static> {
        match fact {
            serde_json::Value::Number(number) => number.as_f64().unwrap_or_default().into(),
            serde_json::Value::Array(items) => {
                let items: Vec<&str> = items.iter().filter_map(serde_json::Value::as_str).collect();
                items.join(" → ").into()
            }
            other => other.as_str().unwrap_or_default().to_owned().into(),
        }
    };
    let facts = facts.as_object().into_iter().flatten();
    let arguments: Vec<(&str, Argument<'static>)> = facts.map(|(name, fact)| (name.as_str(), argument(fact))).collect();
    words.say_with(id, &arguments)
}

fn board_words(words: &Words) -> BoardWords {
    let say = |id: &str| words.say(id);
    BoardWords {
        title: say("board-card-title"),
        column: say("give-column"),
        kind: say("give-kind"),
        stage: say("give-stage"),
        outcome: say("give-outcome"),
        asker: say("give-asker"),
        due: say("give-due"),
        labels: say("board-labels"),
        checklist: say("board-checklist"),
        description: say("board-card-description"),
        comments: say("board-comments"),
        attachments: say("attach-title"),
        blocked: say("give-blocked"),
        finished: say("give-finished"),
        archived: say("give-archived"),
        about: say("give-about"),
        limit: say("give-limit"),
        kinds: KindWords {
            improvement: say("board-kind-improvement"),
            experiment: say("board-kind-experiment"),
            ask: say("board-kind-ask"),
            follow_up: say("board-kind-follow-up"),
        },
        separator: if words.language() == Language::De { ';' } else { ',' },
    }
}
