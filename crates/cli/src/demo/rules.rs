//! The rules in force, and the proof of every draft, with its gaps as cases of a customer.

use spielraum_domain::frame::{Guardrail, Scope};
use spielraum_domain::proof::{Finding, GuardrailVerdict, Verdict};
use spielraum_domain::rule::Case;
use spielraum_engine::TermId;
use spielraum_engine::rule::{RuleItem, RuleProof, RuleShow, Side, VersionItem, VersionState};

use super::Told;
use crate::page;

impl Told<'_> {
    pub(super) fn rules(&mut self) -> spielraum_engine::Result<()> {
        let teams: Vec<_> = self.organisation.teams.iter().map(|team| team.id.clone()).collect();
        let mut rules = self.workspace.rules()?;
        rules.sort_by_key(|rule| teams.iter().position(|team| *team == rule.team));
        self.in_force(&rules)?;
        for rule in &rules {
            for draft in rule
                .versions
                .iter()
                .filter(|version| matches!(version.state, VersionState::Draft | VersionState::Consent))
            {
                self.draft(rule, draft)?;
            }
        }
        Ok(())
    }

    fn in_force(&mut self, rules: &[RuleItem]) -> spielraum_engine::Result<()> {
        let mut rows = Vec::new();
        for rule in rules {
            for version in rule.versions.iter().filter(|version| version.state == VersionState::InForce) {
                let holds = self.workspace.prove_rule(&version.id, &|| false)?.obstacles.is_empty();
                let since = version.since.as_deref().map(|day| self.day(day)).unwrap_or_default();
                rows.push(vec![
                    self.short(&rule.team.0).to_owned(),
                    format!("{} v{}", rule.topic, version.number),
                    self.say_with("cli-since", &[("day", since.into())]),
                    self.say(if holds { "cli-proved" } else { "cli-not-proved" }),
                ]);
            }
        }
        self.page.heading(&self.say_with("cli-rules-in-force", &[("count", rows.len().into())]));
        self.page.columns(1, &rows);
        Ok(())
    }

    fn draft(&mut self, rule: &RuleItem, draft: &VersionItem) -> spielraum_engine::Result<()> {
        let proof = self.workspace.prove_rule(&draft.id, &|| false)?;
        let show = RuleShow { id: rule.id.clone(), version: Some(draft.id.clone()) };
        let columns = self.workspace.rule(&show)?.columns;
        let asked: Vec<_> = columns.into_iter().filter(|column| column.side == Side::If).map(|it| it.term).collect();
        let title = [
            ("topic", rule.topic.clone().into()),
            ("number", draft.number.into()),
            ("team", self.team(&rule.team).to_owned().into()),
        ];
        self.page.heading(&self.say_with("cli-draft", &title));
        let cases = proof.proof.cases.unwrap_or_default();
        self.page.line(1, &self.say_with("cli-cases", &[("count", cases.into())]));
        for finding in &proof.proof.findings {
            self.page.line(1, &self.finding(finding, &proof, &asked));
        }
        let unread = proof.proof.problems.len();
        if unread > 0 {
            self.page.line(1, &self.say_with("cli-unread", &[("count", unread.into())]));
        }
        let open = if proof.obstacles.is_empty() { "cli-may-come" } else { "cli-may-not-come" };
        self.page.line(1, &self.say(open));
        self.standing(&proof);
        Ok(())
    }

    fn finding(&self, finding: &Finding, proof: &RuleProof, asked: &[TermId]) -> String {
        let case = |case: &Case| self.case(case, asked).into();
        let row = |row: u32| (row + 1).into();
        match finding {
            Finding::Gap { case: found, .. } => self.say_with("cli-gap", &[("case", case(found))]),
            Finding::Overlap { rows: [one, other], case: found, .. } => {
                self.say_with("cli-overlap", &[("one", row(*one)), ("other", row(*other)), ("case", case(found))])
            }
            Finding::Unreachable { row: unreached, .. } => {
                self.say_with("cli-unreachable", &[("row", row(*unreached))])
            }
            Finding::Guardrail { guardrail, row: broken, case: found, .. } => {
                let name = proof.guardrails.iter().find(|one| one.id == *guardrail).map(|one| one.name.clone());
                self.say_with(
                    "cli-broken",
                    &[("row", row(*broken)), ("guardrail", name.unwrap_or_default().into()), ("case", case(found))],
                )
            }
            Finding::NoValue { row: open, case: found, .. } => {
                self.say_with("cli-no-value", &[("row", row(*open)), ("case", case(found))])
            }
            Finding::Unfit { row: unfit, together, value, case: found, .. } => {
                let value = self.value("", value);
                let id = if *together { "cli-unfit-together" } else { "cli-unfit" };
                self.say_with(id, &[("row", row(*unfit)), ("value", value.into()), ("case", case(found))])
            }
            Finding::ForbiddenInput { term, .. } => {
                let name = self.term(&term.0).map(|term| term.name.clone()).unwrap_or_default();
                self.say_with("cli-forbidden", &[("term", name.into())])
            }
        }
    }

    /// A customer's situation: what each input is, in the order of the columns.
    fn case(&self, case: &Case, asked: &[TermId]) -> String {
        let said = asked.iter().filter_map(|id| {
            let value = case.0.iter().find(|(term, _)| term.0 == id.0)?.1;
            let (term, value) = (self.term(&id.0)?.name.clone(), self.value(&id.0, value));
            Some(self.say_with("cli-case-part", &[("term", term.into()), ("value", value.into())]))
        });
        page::listed(self.words, &said.collect::<Vec<_>>())
    }

    fn standing(&mut self, proof: &RuleProof) {
        if !proof.has_frame {
            self.page.line(1, &self.say("cli-no-frame"));
            return;
        }
        self.page.line(1, &self.say("cli-standing"));
        let row = |GuardrailVerdict { guardrail, verdict }: &GuardrailVerdict| {
            let guardrail = proof.guardrails.iter().find(|one| one.id == *guardrail)?;
            let level = match &guardrail.scope {
                Scope::Company => self.say("cli-company"),
                Scope::Team { team } => self.short(&team.0).to_owned(),
            };
            let bound = self.bound_on(&guardrail.term.0, &guardrail.bound);
            Some(vec![guardrail.name.clone(), bound, level, self.verdict(guardrail, verdict)])
        };
        let (aside, applying): (Vec<_>, Vec<_>) =
            proof.proof.guardrails.iter().partition(|one| one.verdict == Verdict::DoesNotApply);
        self.page.columns(2, &applying.into_iter().filter_map(row).collect::<Vec<_>>());
        if !aside.is_empty() {
            self.page.line(2, &self.say_with("cli-do-not-apply", &[("count", aside.len().into())]));
        }
    }

    fn verdict(&self, guardrail: &Guardrail, verdict: &Verdict) -> String {
        match verdict {
            Verdict::Kept { used: Some([_, high]), .. } => {
                let high = self.value(&guardrail.term.0, &(*high).into());
                self.say_with("cli-kept-up-to", &[("used", high.into())])
            }
            Verdict::Kept { rows, .. } => self.say_with("cli-kept", &[("rows", rows.len().into())]),
            Verdict::NotAsked { inputs } => self.say_with("cli-not-asked", &[("inputs", (*inputs).into())]),
            Verdict::Broken { .. } => self.say("cli-verdict-broken"),
            Verdict::DoesNotApply | Verdict::NotProvable { .. } => self.say("cli-not-provable"),
        }
    }
}
