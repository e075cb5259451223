//! The last retrospective: what was written and voted for, and what is tried since.

use chrono::Days;
use spielraum_domain::retro::{Format, MINUTES, Phase, Preset};
use spielraum_engine::retro::{
    AttemptAdd, AttemptKind, NoteAdd, RetroBegin, RetroGo, RetroRef, RetroUncover, ThemeAdd, VoteGive,
};
use spielraum_engine::{Broken, Moment, Party, Result, RetroId, RetroThemeId};

use crate::cards::TRIAL;
use crate::story::Story;
use crate::timeline::Timeline;

/// About how many days ago it was.
const HELD: u32 = 13;
/// In how many days from then an improvement is looked at: in the next one.
const NEXT: u64 = 14;
const TEAM: &str = "delivery";

/// Everybody takes part, and has three votes.
const SEATS: u32 = 7;
const DOTS: u32 = 3;

/// The column of the format in which stands what is worth keeping, and the one for what is in the way.
const IN_THE_WAY: u32 = 1;
const WORTH_KEEPING: u32 = 2;

/// The themes `sample-retro-theme-<name>`, each with its notes as the list `sample-retro-notes-<name>`.
const THEMES: &[&str] = &["refund", "holiday", "gift"];

/// What is tried since then.
struct Tried {
    /// By which name the board knows it.
    card: &'static str,
    /// Its title: an entry of the list `sample-done`, or `sample-card-<words>`.
    title: Option<usize>,
    /// What is expected stands in `sample-card-<words>-expects`, what stops an experiment in `-stop`.
    words: &'static str,
    kind: AttemptKind,
    outcome: &'static str,
}

const TRIED: &[Tried] = &[
    Tried {
        card: "refund-first",
        title: None,
        words: "refund-first",
        kind: AttemptKind::Experiment,
        outcome: "refund",
    },
    Tried {
        card: "done-32",
        title: Some(32),
        words: "holiday-notice",
        kind: AttemptKind::Improvement,
        outcome: "easy",
    },
];

/// Whether a card of the board stands there since the retrospective.
pub(crate) fn leads_to(card: &str) -> bool {
    TRIED.iter().any(|tried| tried.card == card)
}

/// How everybody voted, by theme.
const BALLOTS: &[[u32; 3]; SEATS as usize] =
    &[[2, 1, 0], [1, 1, 1], [1, 1, 1], [2, 1, 0], [1, 1, 1], [1, 1, 1], [1, 1, 1]];

/// When it was held.
pub(crate) fn held(timeline: &Timeline) -> Moment {
    timeline.working_days_ago(HELD)
}

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(held(timeline), |story| {
        let by = story.team(TEAM)?;
        let id = begin(story, &by)?;
        write(story, &by, &id)?;
        let themes = group(story, &by, &id)?;
        vote(story, &by, &id, &themes)?;
        attempt(story, &by, &id)?;
        go(story, &by, &id, Phase::Close)?;
        story.workspace.close_retro(&by, RetroRef { id }).map(drop)
    });
}

fn begin(story: &Story<'_>, by: &Party) -> Result<RetroId> {
    let format = Format::Preset(Preset::EvidenceFirst);
    let begin = RetroBegin { team: story.teams.get(TEAM)?, format, minutes: MINUTES, seats: SEATS, dots: DOTS };
    let id = story.workspace.begin_retro(by, begin)?.output;
    go(story, by, &id, Phase::Evidence)?;
    go(story, by, &id, Phase::Gather)?;
    Ok(id)
}

fn go(story: &Story<'_>, by: &Party, id: &RetroId, phase: Phase) -> Result<()> {
    story.workspace.go_in_retro(by, RetroGo { id: id.clone(), phase }).map(drop)
}

/// All of them write; then everything is shown at once.
fn write(story: &Story<'_>, by: &Party, id: &RetroId) -> Result<()> {
    let hidden = THEMES.iter().map(|theme| (IN_THE_WAY, format!("retro-notes-{theme}")));
    for (column, notes) in hidden.chain([(WORTH_KEEPING, "retro-notes-kept".to_owned())]) {
        for text in story.list(&notes) {
            story.workspace.hide_note(by, NoteAdd { id: id.clone(), column, text })?;
        }
    }
    for _ in 0..SEATS {
        story.workspace.hand_on(by, RetroRef { id: id.clone() })?;
    }
    story.workspace.reveal_notes(by, RetroUncover { id: id.clone(), early: false })?;
    Ok(())
}

fn group(story: &Story<'_>, by: &Party, id: &RetroId) -> Result<Vec<RetroThemeId>> {
    let wall = story.workspace.retro(id)?.notes;
    let theme = |name: &&str| -> Result<RetroThemeId> {
        let texts = story.list(&format!("retro-notes-{name}"));
        let notes = wall.iter().filter(|note| texts.contains(&note.text)).map(|note| note.id.clone()).collect();
        let title = story.say(&format!("retro-theme-{name}"));
        Ok(story.workspace.add_theme(by, ThemeAdd { id: id.clone(), title, notes })?.output)
    };
    THEMES.iter().map(theme).collect()
}

fn vote(story: &Story<'_>, by: &Party, id: &RetroId, themes: &[RetroThemeId]) -> Result<()> {
    story.workspace.begin_votes(by, RetroRef { id: id.clone() })?;
    for ballot in BALLOTS {
        let votes = themes.iter().cloned().zip(*ballot).filter(|(_, votes)| *votes > 0).collect();
        story.workspace.vote(by, VoteGive { id: id.clone(), votes })?;
    }
    story.workspace.show_votes(by, RetroUncover { id: id.clone(), early: false })?;
    go(story, by, id, Phase::Decide)
}

/// What is tried stands on the board from then on.
fn attempt(story: &mut Story<'_>, by: &Party, id: &RetroId) -> Result<()> {
    for Tried { card, title, words, kind, outcome } in TRIED {
        let say = |part: &str| story.say(&format!("card-{words}{part}"));
        let (days, stop_when) = match kind {
            AttemptKind::Experiment => (TRIAL, say("-stop")),
            AttemptKind::Improvement | AttemptKind::Rule => (NEXT, String::new()),
        };
        let add = AttemptAdd {
            id: id.clone(),
            kind: *kind,
            title: title.map_or_else(|| say(""), |entry| story.list("done").swap_remove(entry)),
            expectation: say("-expects"),
            look_at: story.today() + Days::new(days),
            stop_when,
            outcome: Some(story.outcomes.get(outcome)?),
            rule: None,
            ask: Vec::new(),
        };
        story.workspace.add_attempt(by, add)?;
        let tried = story.workspace.retro(id)?.attempts.pop();
        let tried = tried.ok_or_else(|| Broken::Defect(format!("{card} is not tried")))?;
        story.cards.name(*card, tried.card);
    }
    Ok(())
}
