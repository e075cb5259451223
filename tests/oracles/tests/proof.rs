//! Gaps, overlaps, rows without cases, guardrails and contradictions against an SMT solver.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::proof::{Finding, Limits, Proof, Status, Verdict, agree, prove};
use spielraum_domain::rule::{Answer, ReadTable};
use spielraum_domain::term::Value;
use spielraum_oracles::config;
use spielraum_oracles::formula::{self, decimal, every, not, some};
use spielraum_oracles::smt::Solver;
use spielraum_oracles::table::{Hundredths, Kind, SAYS, Sheet, number, one_table, two_tables};

const EVERYTHING: Limits = Limits { gaps: 1_000, overlaps: 1_000, rows: 1_000 };

/// One random table, read and proved, beside the solver that knows its terms.
struct Bench<'a> {
    kinds: &'a [Kind],
    sheet: &'a Sheet,
    read: ReadTable,
    proof: Proof,
    solver: &'a mut Solver,
}

impl<'a> Bench<'a> {
    fn new(solver: &'a mut Solver, kinds: &'a [Kind], sheet: &'a Sheet, guardrails: &[Guardrail]) -> Self {
        solver.begin(&formula::domain(kinds, &[sheet]));
        let read = sheet.read(kinds);
        let proof = prove(&read, guardrails, EVERYTHING, &|| false);
        Self { kinds, sheet, read, proof, solver }
    }

    /// "No gap" is "unsatisfiable"; the regions that are shown are exactly the cases without answer.
    fn check_gaps(&mut self) {
        let gap = formula::gap(self.sheet);
        let found = self.solver.ask(std::slice::from_ref(&gap), &formula::constants(self.kinds));
        assert_eq!(self.proof.gaps, if found.is_some() { Status::Violated } else { Status::Proved });
        if let Some(values) = found {
            let case = formula::case(self.kinds, &values);
            assert_eq!(self.read.answer(&case), Answer::Gap, "the solver's own counterexample {case:?}");
        }
        let mut regions = Vec::new();
        for finding in &self.proof.findings {
            let Finding::Gap { case, region } = finding else { continue };
            let region = formula::region(self.kinds, self.sheet, region);
            let shown = formula::is_case(self.kinds, case);
            assert!(self.solver.possible(&[gap.clone(), shown, region.clone()]), "{case:?}");
            assert!(!self.solver.possible(&[region.clone(), not(&gap)]), "{region} has an answer");
            regions.push(region);
        }
        if !self.proof.more_gaps {
            assert!(!self.solver.possible(&[gap, not(&some(regions))]), "a gap that no region shows");
        }
    }

    fn check_overlaps(&mut self) {
        let rows = self.sheet.lines.len() as u32;
        let pairs = (0..rows).flat_map(|one| (one + 1..rows).map(move |other| [one, other]));
        let both = |pair: [u32; 2]| every(pair.map(|row| formula::row(self.sheet, row as usize)));
        let expected: BTreeSet<[u32; 2]> = if self.sheet.first {
            BTreeSet::new()
        } else {
            pairs.filter(|pair| self.solver.possible(&[both(*pair)])).collect()
        };
        let mut shown = BTreeSet::new();
        for finding in &self.proof.findings {
            let Finding::Overlap { rows, case, region } = finding else { continue };
            let region = formula::region(self.kinds, self.sheet, region);
            let is_case = formula::is_case(self.kinds, case);
            assert!(self.solver.possible(&[both(*rows), is_case, region.clone()]), "{rows:?} {case:?}");
            let apart = some([every([region.clone(), not(&both(*rows))]), every([not(&region), both(*rows)])]);
            assert!(!self.solver.possible(&[apart]), "the region of {rows:?} is not what both answer");
            shown.insert(*rows);
        }
        assert_eq!(shown, expected);
        assert_eq!(self.proof.overlap_count as usize, expected.len());
    }

    /// The rows that answer some case.
    fn check_reach(&mut self) -> Vec<bool> {
        let rows = 0..self.sheet.lines.len();
        let reached: Vec<bool> = rows.map(|row| self.solver.possible(&[formula::fires(self.sheet, row)])).collect();
        let mut idle = BTreeSet::new();
        for finding in &self.proof.findings {
            let Finding::Unreachable { row, case, earlier } = finding else { continue };
            idle.insert(*row as usize);
            let Some(case) = case else { continue };
            let inside = formula::row(self.sheet, *row as usize);
            let taken = some(earlier.iter().map(|row| formula::row(self.sheet, *row as usize)));
            let shown = formula::is_case(self.kinds, case);
            assert!(self.solver.possible(&[inside, taken, shown]), "row {row}: {case:?}");
        }
        let expected: BTreeSet<usize> = (0..reached.len()).filter(|row| !reached[*row]).collect();
        assert_eq!(idle, expected);
        reached
    }

    fn check_guardrails(&mut self, bounds: &[Random], reached: &[bool]) {
        for (at, bound) in bounds.iter().enumerate() {
            let fires = |row: usize| formula::fires(self.sheet, row);
            let lines = self.sheet.lines.iter().enumerate();
            let breaks: Vec<String> =
                lines.clone().filter_map(|(row, line)| Some(every([fires(row), bound.broken_by(line)?]))).collect();
            let broken = breaks.into_iter().filter(|one| self.solver.possible(std::slice::from_ref(one))).count();
            let setting: Vec<u32> =
                lines.filter(|(row, line)| reached[*row] && bound.set_by(line)).map(|(row, _)| row as u32).collect();
            match &self.proof.guardrails[at].verdict {
                Verdict::Broken { count } => assert_eq!(*count as usize, broken, "{bound:?}"),
                Verdict::Kept { rows, .. } => assert_eq!((broken, rows), (0, &setting), "{bound:?}"),
                Verdict::DoesNotApply => assert_eq!((broken, setting), (0, Vec::new()), "{bound:?}"),
                other => panic!("{other:?} although every cell can be read"),
            }
            self.check_counterexamples(&format!("g{at}"), broken, bound);
        }
    }

    fn check_counterexamples(&mut self, id: &str, broken: usize, bound: &Random) {
        let mut shown = 0;
        for finding in &self.proof.findings {
            let Finding::Guardrail { guardrail, row, case, .. } = finding else { continue };
            if guardrail.0 != id {
                continue;
            }
            let line = &self.sheet.lines[*row as usize];
            let breaks = bound.broken_by(line).expect("a row that says something of it");
            let fires = formula::fires(self.sheet, *row as usize);
            let is_case = formula::is_case(self.kinds, case);
            assert!(self.solver.possible(&[fires, breaks, is_case]), "row {row} in {case:?}");
            shown += 1;
        }
        assert_eq!(shown, broken);
    }
}

/// A random guardrail on one of the outputs.
#[derive(Clone, Debug)]
struct Random {
    demand: Demand,
    every_row: bool,
}

#[derive(Clone, Debug)]
enum Demand {
    Between(Option<Hundredths>, Option<Hundredths>),
    Says(Vec<usize>),
}

impl Random {
    fn set_by(&self, line: &spielraum_oracles::table::Line) -> bool {
        match self.demand {
            Demand::Between(..) => line.amount.is_some(),
            Demand::Says(_) => line.say.is_some(),
        }
    }

    /// The formula that a row breaks it, nothing if what the row leaves open is free.
    fn broken_by(&self, line: &spielraum_oracles::table::Line) -> Option<String> {
        if !self.set_by(line) {
            return self.every_row.then(|| "true".to_owned());
        }
        Some(not(&match &self.demand {
            Demand::Between(min, max) => {
                let amount = decimal(line.amount?);
                let above = min.map(|min| format!("(<= {} {amount})", decimal(min)));
                let below = max.map(|max| format!("(<= {amount} {})", decimal(max)));
                every([above, below].into_iter().flatten())
            }
            Demand::Says(allowed) => {
                let say = line.say?;
                some(allowed.iter().map(|one| format!("(= {one} {say})")))
            }
        }))
    }

    fn guardrail(&self, id: usize) -> Guardrail {
        let (term, bound) = match &self.demand {
            Demand::Between(Some(min), Some(max)) => {
                ("amount", Bound::Between { min: number(*min).into(), max: number(*max).into() })
            }
            Demand::Between(Some(min), None) => ("amount", Bound::AtLeast { min: number(*min).into() }),
            Demand::Between(None, max) => ("amount", Bound::AtMost { max: number(max.unwrap_or(0)).into() }),
            Demand::Says(allowed) => {
                let values = allowed.iter().map(|at| Value::Text(SAYS[*at].to_owned())).collect();
                ("say", Bound::OneOf { values })
            }
        };
        let id = format!("g{id}");
        let every_row = self.every_row;
        Guardrail { id: id.as_str().into(), name: id, term: term.into(), bound, scope: Scope::Company, every_row }
    }
}

fn guardrails() -> impl Strategy<Value = Vec<Random>> {
    let end = || (0..20_i64).prop_map(|it| it * 50);
    let demand = prop_oneof![
        end().prop_map(|min| Demand::Between(Some(min), None)),
        end().prop_map(|max| Demand::Between(None, Some(max))),
        (end(), end()).prop_map(|(one, other)| Demand::Between(Some(one.min(other)), Some(one.max(other)))),
        prop::sample::subsequence(vec![0, 1, 2], 0..=3).prop_map(Demand::Says),
    ];
    prop::collection::vec((demand, any::<bool>()).prop_map(|(demand, every_row)| Random { demand, every_row }), 0..4)
}

/// Runs a comparison with one solver for all its inputs: starting one for each would take most of the time.
fn compare<S: Strategy>(cases: u32, strategy: S, with: impl Fn(&mut Solver, S::Value)) {
    let idle = RefCell::new(None);
    let run = |input| {
        // After a failure in the middle of an answer only a new solver is in step again: this one is not put back then.
        let mut solver = idle.take().unwrap_or_default();
        with(&mut solver, input);
        idle.replace(Some(solver));
        Ok(())
    };
    TestRunner::new(config(cases)).run(&strategy, run).unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn the_proof_says_what_the_solver_says() {
    compare(400, (one_table(), guardrails()), |solver, ((kinds, sheet), bounds)| {
        let demanded: Vec<Guardrail> = bounds.iter().enumerate().map(|(at, bound)| bound.guardrail(at)).collect();
        let mut bench = Bench::new(solver, &kinds, &sheet, &demanded);
        bench.check_gaps();
        bench.check_overlaps();
        let reached = bench.check_reach();
        bench.check_guardrails(&bounds, &reached);
    });
}

#[test]
fn contradictions_of_two_tables_are_the_solvers() {
    compare(400, two_tables(), |solver, (kinds, one, other)| {
        solver.begin(&formula::domain(&kinds, &[&one, &other]));
        let (read_one, read_other) = (one.read(&kinds), other.read(&kinds));
        let found = agree(&read_one, &read_other, 1_000, &|| false);
        assert!(!found.more);
        let differ = |rows: [usize; 2]| match (one.lines[rows[0]].say, other.lines[rows[1]].say) {
            (Some(one), Some(other)) => format!("(not (= {one} {other}))"),
            _ => "false".to_owned(),
        };
        let both =
            |rows: [usize; 2]| every([formula::fires(&one, rows[0]), formula::fires(&other, rows[1]), differ(rows)]);
        let mut expected = BTreeSet::new();
        for (first, second) in (0..one.lines.len()).flat_map(|row| (0..other.lines.len()).map(move |it| (row, it))) {
            if solver.possible(&[both([first, second])]) {
                expected.insert([first as u32, second as u32]);
            }
        }
        let shown: BTreeSet<[u32; 2]> = found.contradictions.iter().map(|it| it.rows).collect();
        assert_eq!(shown, expected);
        assert_eq!(found.status, if expected.is_empty() { Status::Proved } else { Status::Violated });
        for contradiction in &found.contradictions {
            let rows = contradiction.rows.map(|row| row as usize);
            let is_case = formula::is_case(&kinds, &contradiction.case);
            assert!(solver.possible(&[both(rows), is_case]), "{contradiction:?}");
        }
    });
}
