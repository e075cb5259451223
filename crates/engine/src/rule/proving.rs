//! What takes long to find out about a version, and somebody waits for: each found out once however many ask, begun anew when what
//! it hangs on changes meanwhile, and cut short when it takes too long.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::Deserialize;
use spielraum_domain::life::Obstacle;
use spielraum_domain::proof::{Step, Watch};
use ts_rs::TS;

use super::held::Held;
use super::proof::{ProofEnd, RuleProof};
use crate::progress::{Pace, Progress};
use crate::{Result, VersionId, Workspace};

/// How long that may take when nobody asked for it to go on to the end.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// How many answers are kept at the most, beside those that are being made.
const KEPT: usize = 8;

/// A version to be proved, or to be compared with other teams' rules.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProveRule {
    /// Which.
    pub version: VersionId,
    /// However long that takes.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub to_the_end: bool,
}

/// All that the answer to a question about a version hangs on.
pub(crate) trait Inquiry: PartialEq + Sized {
    /// The answer.
    type Answer: Clone;
    /// Reads it.
    fn load(workspace: &Workspace, version: &VersionId) -> Result<Self>;
    /// Finds the answer, or what is known of it when told to stop. Nothing is read meanwhile: whoever asks something else does
    /// not wait for it.
    fn answer(&self, watch: &dyn Watch) -> Self::Answer;
    /// The answer of one that ended like this.
    fn ended(answer: Self::Answer, end: ProofEnd) -> Self::Answer;
}

impl Inquiry for Arc<Held> {
    type Answer = RuleProof;

    fn load(workspace: &Workspace, version: &VersionId) -> Result<Self> {
        workspace.held(version)
    }

    fn answer(&self, watch: &dyn Watch) -> RuleProof {
        let Held { ground, sheets } = &**self;
        let proof = ground.prove(sheets, watch);
        let map = ground.map(sheets, &|| watch.stop());
        RuleProof { map, ..proof }
    }

    fn ended(answer: RuleProof, end: ProofEnd) -> RuleProof {
        let mut obstacles = answer.obstacles;
        // What it did not get to may be anything.
        if obstacles.is_empty() {
            obstacles.push(Obstacle::Proof);
        }
        RuleProof { end, obstacles, ..answer }
    }
}

/// The last answer to each question, with what it hangs on. Whoever asks the same while it is made waits for it here.
pub(crate) struct Answers<G: Inquiry>(Mutex<HashMap<ProveRule, Arc<Kept<G>>>>);

type Kept<G> = Mutex<Option<(G, <G as Inquiry>::Answer)>>;

impl<G: Inquiry> Default for Answers<G> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<G: Inquiry> Answers<G> {
    fn kept(&self, question: &ProveRule) -> Arc<Kept<G>> {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= KEPT {
            // Those that somebody else holds are being made.
            answers.retain(|known, kept| known == question || Arc::strong_count(kept) > 1);
        }
        Arc::clone(answers.entry(question.clone()).or_default())
    }

    /// The answer as the window asks for it: that of the newest state, complete or (after two seconds, unless it shall go on to
    /// the end) with what is known by then. Only one that goes on can be stopped.
    pub(super) fn for_now(
        &self,
        workspace: &Workspace,
        question: &ProveRule,
        progress: Progress<'_>,
    ) -> Result<G::Answer> {
        let kept = self.kept(question);
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let pace = RefCell::new(Pace::new(progress));
        loop {
            let commits = workspace.commits();
            let ground = G::load(workspace, &question.version)?;
            if let Some((_, answer)) = kept.as_ref().filter(|(known, _)| *known == ground) {
                return Ok(answer.clone());
            }
            let work = Work {
                workspace,
                question,
                ground: &ground,
                begun: Instant::now(),
                looked: Cell::new(commits),
                pace: &pace,
                far: Cell::new((0, 0)),
                ended: Cell::new(None),
            };
            let mut answer = ground.answer(&work);
            match work.ended.get() {
                Some(Ended::Old) if !question.to_the_end => continue,
                Some(Ended::Old | Ended::Stopped) => return Ok(G::ended(answer, ProofEnd::Stopped)),
                Some(Ended::OutOfTime) => {
                    let seconds = u32::try_from(PATIENCE.as_secs()).unwrap_or(u32::MAX);
                    answer = G::ended(answer, ProofEnd::OutOfTime { seconds });
                }
                None => {}
            }
            *kept = Some((ground, answer.clone()));
            return Ok(answer);
        }
    }
}

impl Workspace {
    /// Proves a version against the frame in force to its end: exact, never sampled. Stops when `stop` says so, and then says
    /// that it did.
    pub fn prove_rule(&self, version: &VersionId, stop: &dyn Fn() -> bool) -> Result<RuleProof> {
        Ok(self.held(version)?.answer(&|| stop()))
    }

    /// Proves a version as the window asks for it.
    pub fn prove_for_now(&self, question: &ProveRule, progress: Progress<'_>) -> Result<RuleProof> {
        self.proofs.for_now(self, question, progress)
    }
}

/// Why work ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    OutOfTime,
    /// Somebody stopped it.
    Stopped,
    /// What it hangs on has changed.
    Old,
}

/// An answer that is being made.
struct Work<'w, 'p, G: Inquiry> {
    workspace: &'w Workspace,
    question: &'w ProveRule,
    ground: &'w G,
    begun: Instant,
    /// Up to which commit it is known that nothing has changed.
    looked: Cell<u64>,
    pace: &'w RefCell<Pace<'p>>,
    far: Cell<(u64, u64)>,
    ended: Cell<Option<Ended>>,
}

impl<G: Inquiry> Work<'_, '_, G> {
    fn look(&self) -> Option<Ended> {
        let commits = self.workspace.commits();
        if commits != self.looked.replace(commits) && self.is_old() {
            return Some(Ended::Old);
        }
        let (done, of) = self.far.get();
        let is_told_to_stop = self.pace.borrow_mut().stops(done, of);
        match self.question.to_the_end {
            true => is_told_to_stop.then_some(Ended::Stopped),
            false => (self.begun.elapsed() >= PATIENCE).then_some(Ended::OutOfTime),
        }
    }

    fn is_old(&self) -> bool {
        let now = G::load(self.workspace, &self.question.version);
        now.map_or(true, |now| now != *self.ground)
    }
}

impl<G: Inquiry> Watch for Work<'_, '_, G> {
    fn stop(&self) -> bool {
        if self.ended.get().is_none() {
            self.ended.set(self.look());
        }
        self.ended.get().is_some()
    }

    fn at(&self, step: Step) {
        self.far.set(match step {
            Step::Rows { done, all } => (done.into(), 2 * u64::from(all)),
            Step::Overlaps { done, all } => (u64::from(all) + u64::from(done), 2 * u64::from(all)),
            Step::Guardrails { .. } => (1, 1),
            // Nobody knows how many there are.
            Step::Gaps { .. } => (0, 0),
            Step::Others { done, all } => (done.into(), all.into()),
        });
    }
}
