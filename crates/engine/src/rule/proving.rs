//! Proofs that somebody waits for: each made once however many ask, begun anew when what it hangs on changes meanwhile, and cut
//! short when it takes too long.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use serde::Deserialize;
use spielraum_domain::proof::{Step, Watch};
use ts_rs::TS;

use super::proof::{Ground, ProofEnd, RuleProof};
use crate::progress::{Pace, Progress};
use crate::{Result, VersionId, Workspace};

/// How long a proof may take when nobody asked for it to go on to the end.
const PATIENCE: Duration = Duration::from_secs(2);

/// How many proofs are kept at the most, beside those that run.
const KEPT: usize = 8;

/// A version to be proved.
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

/// The last proof of each question, with what it hangs on. Whoever asks the same while it is made waits for it here.
#[derive(Default)]
pub(crate) struct Proofs(Mutex<HashMap<ProveRule, Arc<Kept>>>);

type Kept = Mutex<Option<(Ground, RuleProof)>>;

impl Proofs {
    fn kept(&self, question: &ProveRule) -> Arc<Kept> {
        let mut proofs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if proofs.len() >= KEPT {
            // Those that somebody else holds are being made.
            proofs.retain(|known, kept| known == question || Arc::strong_count(kept) > 1);
        }
        Arc::clone(proofs.entry(question.clone()).or_default())
    }
}

impl Workspace {
    /// Proves a version against the frame in force to its end: exact, never sampled. Stops when `stop` says so, and then says
    /// that it did.
    pub fn prove_rule(&self, version: &VersionId, stop: &dyn Fn() -> bool) -> Result<RuleProof> {
        let today = self.today_is();
        // Nothing is read while the proof runs: whoever asks something else meanwhile does not wait for it.
        let ground = self.read(|tables| Ground::load(tables, today, version))?;
        let sheets = ground.read();
        let proof = ground.prove(&sheets, &|| stop());
        let map = ground.map(&sheets, stop);
        Ok(RuleProof { map, ..proof })
    }

    /// Proves a version as the window asks for it: the answer is that of the newest state of the rule, complete or (after two
    /// seconds, unless it shall go on to the end) with what is known by then. Only one that goes on can be stopped.
    pub fn prove_for_now(&self, question: &ProveRule, progress: Progress<'_>) -> Result<RuleProof> {
        let kept = self.proofs.kept(question);
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let today = self.today_is();
        let pace = RefCell::new(Pace::new(progress));
        loop {
            let commits = self.commits();
            let ground = self.read(|tables| Ground::load(tables, today, &question.version))?;
            if let Some((_, proof)) = kept.as_ref().filter(|(known, _)| *known == ground) {
                return Ok(proof.clone());
            }
            let sheets = ground.read();
            let work = Work {
                workspace: self,
                question,
                today,
                ground: &ground,
                begun: Instant::now(),
                looked: Cell::new(commits),
                pace: &pace,
                far: Cell::new((0, 0)),
                ended: Cell::new(None),
            };
            let mut proof = ground.prove(&sheets, &work);
            proof.map = ground.map(&sheets, &|| work.stop());
            match work.ended.get() {
                Some(Ended::Old) if !question.to_the_end => continue,
                Some(Ended::Old | Ended::Stopped) => return Ok(RuleProof { end: ProofEnd::Stopped, ..proof }),
                Some(Ended::OutOfTime) => {
                    let seconds = u32::try_from(PATIENCE.as_secs()).unwrap_or(u32::MAX);
                    proof.end = ProofEnd::OutOfTime { seconds };
                }
                None => {}
            }
            *kept = Some((ground, proof.clone()));
            return Ok(proof);
        }
    }
}

/// Why a proof ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    OutOfTime,
    /// Somebody stopped it.
    Stopped,
    /// What it hangs on has changed.
    Old,
}

/// A proof at work.
struct Work<'w, 'p> {
    workspace: &'w Workspace,
    question: &'w ProveRule,
    today: NaiveDate,
    ground: &'w Ground,
    begun: Instant,
    /// Up to which commit it is known that nothing has changed.
    looked: Cell<u64>,
    pace: &'w RefCell<Pace<'p>>,
    far: Cell<(u64, u64)>,
    ended: Cell<Option<Ended>>,
}

impl Work<'_, '_> {
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
        let now = self.workspace.read(|tables| Ground::load(tables, self.today, &self.question.version));
        now.map_or(true, |now| now != *self.ground)
    }
}

impl Watch for Work<'_, '_> {
    fn stop(&self) -> bool {
        if self.ended.get().is_none() {
            self.ended.set(self.look());
        }
        self.ended.get().is_some()
    }

    fn at(&self, step: Step) {
        let rows = u64::from(u32::try_from(self.ground.rows()).unwrap_or(u32::MAX));
        self.far.set(match step {
            Step::Rows { done, .. } => (done.into(), 2 * rows),
            Step::Overlaps { done, .. } => (rows + u64::from(done), 2 * rows),
            Step::Guardrails { .. } => (2 * rows, 2 * rows),
            // Nobody knows how many there are.
            Step::Gaps { .. } => (0, 0),
        });
    }
}
