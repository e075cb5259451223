//! What rows compute, and what becomes of it where they answer together: over terms with too many values to try each.

use std::cell::RefCell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use spielraum_domain::frame::{Bound, Guardrail, Scope};
use spielraum_domain::number::Number;
use spielraum_domain::proof::{Finding, Limits, Proof, Reason, Status, Verdict, prove};
use spielraum_domain::rule::{Answer, Case as OurCase, Chain, HitPolicy};
use spielraum_domain::term::{Ordered, Value};
use spielraum_oracles::computed::{Computed, computed};
use spielraum_oracles::config;
use spielraum_oracles::dmn::{Calculator, Case};
use spielraum_oracles::formula::{self, decimal, spoken_number};
use spielraum_oracles::smt::Solver;
use spielraum_oracles::table::{Hundredths, Kind, number, term_id, value_of};

fn guardrail(min: Option<Hundredths>, max: Option<Hundredths>) -> Guardrail {
    let bound = match (min, max) {
        (Some(min), Some(max)) => Bound::Between { min: number(min).into(), max: number(max).into() },
        (Some(min), None) => Bound::AtLeast { min: number(min).into() },
        (None, max) => Bound::AtMost { max: number(max.unwrap_or(0)).into() },
    };
    Guardrail {
        id: "g".into(),
        name: "g".to_owned(),
        term: "amount".into(),
        bound,
        scope: Scope::Company,
        every_row: false,
    }
}

fn outside(name: &str, min: Option<Hundredths>, max: Option<Hundredths>) -> String {
    let below = min.map(|min| format!("(< {name} {})", decimal(min)));
    let above = max.map(|max| format!("(> {name} {})", decimal(max)));
    formula::some(below.into_iter().chain(above))
}

/// What is not decided, and may be: a condition that compares two terms within a formula of both.
fn is_honest(reason: Reason) -> bool {
    matches!(reason, Reason::TooManyPieces | Reason::TooManyTogether)
}

/// How much of a comparison was decided.
#[derive(Default)]
struct Decided {
    all: u32,
    open: u32,
}

struct Bench<'a> {
    solver: &'a mut Solver,
    table: &'a Computed,
    kinds: &'a [Kind],
    decided: &'a mut Decided,
}

impl Bench<'_> {
    fn prove(&self, bounds: Option<[Hundredths; 2]>, guardrail: &Guardrail) -> Proof {
        prove(&self.table.read(self.kinds, bounds), std::slice::from_ref(guardrail), Limits::default(), &|| false)
    }

    /// Both ends of what comes out, to the cent: nothing lies beyond them, and something on them.
    fn check_ends(&mut self) {
        let wide = guardrail(Some(-1_000_000_000_000), Some(1_000_000_000_000));
        self.decided.all += 1;
        match self.prove(None, &wide).guardrails.remove(0).verdict {
            Verdict::DoesNotApply => assert!(!self.solver.possible(&[self.table.gets(|_| "true".to_owned())])),
            Verdict::Kept { used: Some(ends), .. } => {
                for (end, beyond) in ends.into_iter().zip(["<", ">"]) {
                    let Ordered::Number(end) = end else { panic!("{end:?} is no number") };
                    let end = spoken_number(end);
                    let at = |sign: &str| self.table.gets(|name| format!("({sign} {name} {end})"));
                    assert!(!self.solver.possible(&[at(beyond)]), "something {beyond} {end}");
                    assert!(self.solver.possible(&[at("=")]), "nothing at {end}");
                }
            }
            Verdict::Kept { used: None, .. } => self.decided.open += 1,
            Verdict::NotProvable { reason } if is_honest(reason) => self.decided.open += 1,
            other => panic!("{other:?}"),
        }
    }

    fn check_guardrail(&mut self, [min, max]: [Option<Hundredths>; 2]) {
        let proof = self.prove(None, &guardrail(min, max));
        let broken = self.solver.possible(&[self.table.gets(|name| outside(name, min, max))]);
        self.decided.all += 1;
        match &proof.guardrails[0].verdict {
            Verdict::Broken { .. } => assert!(broken, "nothing breaks it"),
            Verdict::Kept { .. } | Verdict::DoesNotApply => assert!(!broken, "something breaks it"),
            Verdict::NotProvable { reason } if is_honest(*reason) => self.decided.open += 1,
            other => panic!("{other:?}"),
        }
        for finding in &proof.findings {
            let Finding::Guardrail { value: Value::Number(value), case, .. } = finding else { continue };
            let shown = formula::is_case(self.kinds, case);
            let value = spoken_number(*value);
            let told = self.table.gets(|name| format!("(and (= {name} {value}) {})", outside(name, min, max)));
            assert!(self.solver.possible(&[told, shown]), "{case:?} does not come to {value}");
        }
    }

    /// Values and totals outside the bounds of the term, whatever the guardrails say.
    fn check_values(&mut self, max: Hundredths) {
        let proof = self.prove(Some([0, max]), &guardrail(Some(0), None));
        let unfit = |name: &str| outside(name, Some(0), Some(max));
        let mut wrong = self.solver.possible(&[self.table.sets(unfit)]);
        if matches!(self.table.policy, HitPolicy::Sum | HitPolicy::Count) {
            wrong |= self.solver.possible(&[self.table.gets(unfit)]);
        }
        self.decided.all += 1;
        match &proof.values {
            Status::Violated => assert!(wrong, "everything fits"),
            Status::Proved | Status::DoesNotApply => assert!(!wrong, "something does not fit"),
            Status::NotProvable { reason } if is_honest(*reason) => self.decided.open += 1,
            other => panic!("{other:?}"),
        }
    }
}

fn end() -> impl Strategy<Value = Option<Hundredths>> {
    prop::option::of(prop_oneof![(-10..40_i64).prop_map(|it| it * 50), -100_000..400_000_i64])
}

#[test]
fn what_is_computed_and_added_up_ends_where_the_solver_says() {
    let state = RefCell::new((None, Decided::default()));
    let run = |((kinds, table), ends, max): ((Vec<Kind>, Computed), [Option<Hundredths>; 2], i64)| {
        let mut state = state.borrow_mut();
        // After a failure in the middle of an answer only a new solver is in step again.
        let mut solver: Solver = state.0.take().unwrap_or_default();
        solver.begin(&[formula::domain(&kinds, &[&table.sheet]), table.definitions()].concat());
        let mut bench = Bench { solver: &mut solver, table: &table, kinds: &kinds, decided: &mut state.1 };
        bench.check_ends();
        bench.check_guardrail(match ends {
            [Some(one), Some(other)] => [Some(one.min(other)), Some(one.max(other))],
            [None, None] => [None, Some(2_000)],
            one => one,
        });
        bench.check_values(max);
        state.0 = Some(solver);
        Ok(())
    };
    let input = (computed(true), [end(), end()], (1_000..40_000_i64));
    TestRunner::new(config(400)).run(&input, run).unwrap_or_else(|failure| panic!("{failure}"));
    let Decided { all, open } = state.into_inner().1;
    assert!(open * 5 < all, "{open} of {all} were not decided");
}

fn with_cases() -> impl Strategy<Value = (Vec<Kind>, Computed, Vec<Case>)> {
    computed(false).prop_flat_map(|(kinds, table)| {
        let case = kinds.iter().map(|kind| value_of(kind).prop_map(Some)).collect::<Vec<_>>();
        (Just(kinds), Just(table), prop::collection::vec(case, 20))
    })
}

fn ours(case: &Case) -> OurCase {
    let known = case.iter().enumerate();
    known.filter_map(|(term, value)| Some((term_id(term).as_str().into(), value.as_ref()?.value()))).collect()
}

/// The numbers that an answer says, in order; nothing for no answer.
fn said(answer: &Answer) -> Option<Vec<Number>> {
    let of = |value: Option<&Value>| match value {
        Some(Value::Number(number)) => *number,
        other => panic!("{other:?} is no number"),
    };
    match answer {
        Answer::Row { values, .. } | Answer::Total { values, .. } => Some(vec![of(values.get(&"amount".into()))]),
        Answer::List { values, .. } => Some(values.iter().map(|values| of(values.get(&"amount".into()))).collect()),
        Answer::Gap | Answer::Overlap { .. } => None,
        Answer::Unclear { .. } => panic!("{answer:?}"),
    }
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn what_is_computed_and_added_up_is_what_the_engine_says((kinds, table, cases) in with_cases()) {
        let read = table.read(&kinds, None);
        let engine = Calculator::new(&table, kinds.len());
        for case in cases {
            prop_assert_eq!(said(&read.answer(&ours(&case))), engine.answer(&case), "{:?}", case);
        }
    }

    /// What one table computes another asks for: it is told where to begin, row by row, and answers with a row's number.
    #[test]
    fn a_chain_is_what_one_engine_says_after_the_other((kinds, table, cases) in with_cases(), cuts in prop::collection::vec(-2_000..9_000_i64, 0..6)) {
        prop_assume!(table.policy != HitPolicy::Collect);
        let first = table.read(&kinds, None);
        let second = chained::read(&cuts);
        let engine = Calculator::new(&table, kinds.len());
        for case in cases {
            let (answer, fed) = Chain(&[second.clone(), first.clone()]).answer(0, &ours(&case));
            let given = engine.answer(&case).map(|values| values[0]);
            prop_assert_eq!(fed.len(), 1);
            prop_assert_eq!(fed[0].value(), given.map_or(Value::Null, Value::Number));
            prop_assert_eq!(answer, chained::expected(&cuts, given));
        }
    }
}

/// A second table: the first of its rows whose bound the amount reaches.
mod chained {
    use spielraum_domain::rule::{Cell, Column, ReadTable, Row, Table};
    use spielraum_domain::term::{Term, Type};
    use spielraum_oracles::table::feel_number;

    use super::{Answer, HitPolicy, Hundredths, Number, Value, number};

    pub(super) fn read(cuts: &[Hundredths]) -> ReadTable {
        let column = |id: &str| Column { id: id.into(), term: id.into(), may_be_missing: true };
        let row = |(at, cut): (usize, &Hundredths)| {
            let cells = [("amount", format!(">= {}", feel_number(*cut))), ("step", at.to_string())];
            let cells = cells.into_iter().map(|(id, text)| (id.into(), Cell::feel(text))).collect();
            Row { id: format!("s{at}").as_str().into(), cells, because: String::new() }
        };
        let rows = cuts.iter().enumerate().map(row).collect();
        let table =
            Table { hit_policy: HitPolicy::First, inputs: vec![column("amount")], outputs: vec![column("step")], rows };
        let term = |id: &str| Term {
            id: id.into(),
            name: id.to_owned(),
            kind: Type::Number { unit: None, step: None, min: None, max: None },
            protected: false,
            same_everywhere: false,
            answers: Default::default(),
        };
        let terms = [term("amount"), term("step")];
        table.read(|id| terms.iter().find(|term| term.id == *id))
    }

    pub(super) fn expected(cuts: &[Hundredths], given: Option<Number>) -> Answer {
        let found = cuts.iter().position(|cut| given.is_some_and(|given| given >= number(*cut)));
        found.map_or(Answer::Gap, |row| {
            let row_number = u32::try_from(row).expect("few rows");
            let values = std::iter::once(("step".into(), Value::Number(number(100 * row as Hundredths)))).collect();
            Answer::Row { row: row_number, values }
        })
    }
}
