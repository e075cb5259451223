//! Random tables whose rows compute what they set, and whose hit policies add it up: printed as FEEL for the engines that read it, and
//! as terms over reals for the solver.

use proptest::prelude::*;
use spielraum_domain::rule::{Cell, HitPolicy, ReadTable, Table};
use spielraum_domain::term::{Term, Type};

use crate::formula::{self, decimal, every};
use crate::table::{self, Hundredths, Kind, Sheet, feel_number, number, term_id};

/// A formula over the number terms of a table.
#[derive(Clone, Debug)]
pub enum Formula {
    /// The value of a term.
    Term(usize),
    /// A number.
    Number(Hundredths),
    /// `one + other`
    Plus(Box<Self>, Box<Self>),
    /// `one - other`
    Minus(Box<Self>, Box<Self>),
    /// `part * factor`
    Times(Box<Self>, Hundredths),
    /// `min(one, other)`
    Least(Box<Self>, Box<Self>),
    /// `max(one, other)`
    Greatest(Box<Self>, Box<Self>),
    /// `if left sign right then one else other`
    If(&'static str, [Box<Self>; 4]),
}

/// What a row sets.
#[derive(Clone, Debug)]
pub enum Output {
    /// Nothing.
    Open,
    /// A number.
    Value(Hundredths),
    /// What a formula comes to.
    Computed(Formula),
}

/// A table whose rows set one number.
#[derive(Clone, Debug)]
pub struct Computed {
    /// Its input columns and what its rows ask.
    pub sheet: Sheet,
    /// What becomes of rows that match together.
    pub policy: HitPolicy,
    /// What each row sets.
    pub outputs: Vec<Output>,
}

/// The hit policies that answer with numbers.
pub const POLICIES: [HitPolicy; 7] = [
    HitPolicy::Unique,
    HitPolicy::First,
    HitPolicy::Collect,
    HitPolicy::Sum,
    HitPolicy::Min,
    HitPolicy::Max,
    HitPolicy::Count,
];

fn formula(terms: Vec<usize>) -> BoxedStrategy<Formula> {
    let constant = prop_oneof![(-8..20_i64).prop_map(|it| it * 50), Just(1_i64), -30_000..30_000_i64];
    let leaf = prop_oneof![
        3 => prop::sample::select(terms).prop_map(Formula::Term),
        1 => constant.prop_map(Formula::Number),
    ];
    let factor = prop::sample::select(vec![-200_i64, -100, 20, 50, 33, 300]);
    let signs = prop::sample::select(vec!["<", "<=", ">", ">="]);
    let deeper = leaf.prop_recursive(3, 12, 3, move |part| {
        let two = || (part.clone().prop_map(Box::new), part.clone().prop_map(Box::new));
        prop_oneof![
            3 => two().prop_map(|(one, other)| Formula::Plus(one, other)),
            2 => two().prop_map(|(one, other)| Formula::Minus(one, other)),
            3 => (part.clone(), factor.clone()).prop_map(|(part, factor)| Formula::Times(Box::new(part), factor)),
            1 => two().prop_map(|(one, other)| Formula::Least(one, other)),
            1 => two().prop_map(|(one, other)| Formula::Greatest(one, other)),
            2 => (signs.clone(), two(), two())
                .prop_map(|(sign, (left, right), (one, other))| Formula::If(sign, [left, right, one, other])),
        ]
    });
    deeper.boxed()
}

/// Numbers on steps between bounds too far apart for trying each, and other terms beside them.
fn kinds() -> impl Strategy<Value = Vec<Kind>> {
    let number = (prop::sample::select(vec![1_i64, 25, 100, 300]), -300..300_i64, 1..4_000_i64).prop_map(
        |(step, min, count)| Kind::Number { step: Some(step), min: Some(min), max: Some(min + step * count) },
    );
    let beside = prop::collection::vec(prop_oneof![Just(Kind::YesNo), (1..4_usize).prop_map(Kind::Enum)], 0..2);
    (prop::collection::vec(number, 1..3), beside).prop_map(|(numbers, beside)| [numbers, beside].concat())
}

/// Terms and a table that computes; a row leaves its output open where that is wanted.
pub fn computed(may_be_open: bool) -> impl Strategy<Value = (Vec<Kind>, Computed)> {
    let table = move |kinds: Vec<Kind>| {
        let sheet = (table::over(&kinds), prop::sample::select(POLICIES.to_vec()));
        let numbers: Vec<usize> = (0..kinds.len()).filter(|at| matches!(kinds[*at], Kind::Number { .. })).collect();
        sheet.prop_flat_map(move |(mut sheet, policy)| {
            sheet.first = policy == HitPolicy::First;
            // A formula may only name what its table asks for.
            for term in &numbers {
                if sheet.inputs.iter().all(|input| input.term != *term) {
                    sheet.ask(*term);
                }
            }
            sheet.inputs.iter_mut().for_each(|input| input.may_be_missing = false);
            let first = numbers[0];
            let named = move |one: Formula| {
                if one.names_a_term() { one } else { Formula::Plus(Box::new(Formula::Term(first)), Box::new(one)) }
            };
            let output = prop_oneof![
                u32::from(may_be_open) => Just(Output::Open),
                2 => (0..20_i64).prop_map(|it| Output::Value(it * 50)),
                5 => formula(numbers.clone()).prop_map(move |one| Output::Computed(named(one))),
            ];
            let outputs = prop::collection::vec(output, sheet.lines.len());
            (Just(kinds.clone()), outputs.prop_map(move |outputs| Computed { sheet: sheet.clone(), policy, outputs }))
        })
    };
    kinds().prop_flat_map(table)
}

impl Formula {
    fn names_a_term(&self) -> bool {
        match self {
            Self::Term(_) => true,
            Self::Number(_) => false,
            Self::Times(part, _) => part.names_a_term(),
            Self::Plus(one, other) | Self::Minus(one, other) | Self::Least(one, other) | Self::Greatest(one, other) => {
                one.names_a_term() || other.names_a_term()
            }
            Self::If(_, parts) => parts.iter().any(|part| part.names_a_term()),
        }
    }

    fn feel(&self) -> String {
        match self {
            Self::Term(term) => term_id(*term),
            Self::Number(number) => format!("({})", feel_number(*number)),
            Self::Plus(one, other) => format!("({} + {})", one.feel(), other.feel()),
            Self::Minus(one, other) => format!("({} - {})", one.feel(), other.feel()),
            Self::Times(part, factor) => format!("({} * ({}))", part.feel(), feel_number(*factor)),
            Self::Least(one, other) => format!("min({}, {})", one.feel(), other.feel()),
            Self::Greatest(one, other) => format!("max({}, {})", one.feel(), other.feel()),
            Self::If(sign, [left, right, one, other]) => {
                let [left, right, one, other] = [left, right, one, other].map(|part| part.feel());
                format!("(if {left} {sign} {right} then {one} else {other})")
            }
        }
    }

    fn smt(&self) -> String {
        let of_two = |sign: &str, one: &Self, other: &Self| format!("({sign} {} {})", one.smt(), other.smt());
        match self {
            Self::Term(term) => formula::value_of(*term),
            Self::Number(number) => decimal(*number),
            Self::Plus(one, other) => of_two("+", one, other),
            Self::Minus(one, other) => of_two("-", one, other),
            Self::Times(part, factor) => format!("(* {} {})", decimal(*factor), part.smt()),
            Self::Least(one, other) => format!("(ite {} {} {})", of_two("<=", one, other), one.smt(), other.smt()),
            Self::Greatest(one, other) => format!("(ite {} {} {})", of_two(">=", one, other), one.smt(), other.smt()),
            Self::If(sign, [left, right, one, other]) => {
                format!("(ite {} {} {})", of_two(sign, left, right), one.smt(), other.smt())
            }
        }
    }
}

impl Output {
    /// As typed.
    pub fn feel(&self) -> String {
        match self {
            Self::Open => String::new(),
            Self::Value(value) => feel_number(*value),
            Self::Computed(formula) => formula.feel(),
        }
    }

    /// What it comes to, nothing where it is open.
    pub fn smt(&self) -> Option<String> {
        match self {
            Self::Open => None,
            Self::Value(value) => Some(decimal(*value)),
            Self::Computed(formula) => Some(formula.smt()),
        }
    }
}

impl Computed {
    /// Whether the rows that match make one value together.
    pub fn makes_total(&self) -> bool {
        matches!(self.policy, HitPolicy::Sum | HitPolicy::Min | HitPolicy::Max | HitPolicy::Count)
    }

    fn typed(&self) -> Table {
        let mut table = Table { hit_policy: self.policy, ..self.sheet.typed() };
        table.outputs.truncate(1);
        for (row, output) in table.rows.iter_mut().zip(&self.outputs) {
            row.cells.remove(&"say".into());
            row.cells.insert("amount".into(), Cell::feel(output.feel()));
        }
        table
    }

    /// As Spielraum reads it, with an output that takes numbers between these bounds.
    pub fn read(&self, kinds: &[Kind], bounds: Option<[Hundredths; 2]>) -> ReadTable {
        let mut terms: Vec<Term> = table::terms(kinds);
        let [min, max] = [0, 1].map(|end| bounds.map(|bounds| number(bounds[end])));
        for term in terms.iter_mut().filter(|term| term.name == "amount") {
            term.kind = Type::Number { unit: None, step: None, min, max };
        }
        let typed = self.typed();
        let read = typed.read(|id| terms.iter().find(|term| term.id == *id));
        assert!(read.problems.is_empty(), "{:?} in {typed:#?}", read.problems);
        read
    }

    /// Names for the solver: `adds<row>` and `x<row>` say whether a row answers and sets something, and what; `some` and `total` say
    /// whether the rows make a total, and which.
    pub fn definitions(&self) -> Vec<String> {
        let mut said = Vec::new();
        let (mut some, mut total) = ("false".to_owned(), "0.0".to_owned());
        for (row, output) in self.outputs.iter().enumerate() {
            let value = output.smt();
            let adds = if value.is_some() { formula::fires(&self.sheet, row) } else { "false".to_owned() };
            said.push(format!("(define-fun adds{row} () Bool {adds})"));
            said.push(format!("(define-fun x{row} () Real {})", value.unwrap_or_else(|| "0.0".to_owned())));
            let with = match self.policy {
                HitPolicy::Sum => format!("(+ {total} x{row})"),
                HitPolicy::Count => format!("(+ {total} 1.0)"),
                HitPolicy::Min => format!("(ite (and {some} (<= {total} x{row})) {total} x{row})"),
                _ => format!("(ite (and {some} (>= {total} x{row})) {total} x{row})"),
            };
            said.push(format!("(define-fun total{row} () Real (ite adds{row} {with} {total}))"));
            said.push(format!("(define-fun some{row} () Bool (or {some} adds{row}))"));
            (some, total) = (format!("some{row}"), format!("total{row}"));
        }
        said.push(format!("(define-fun some () Bool {some})"));
        said.push(format!("(define-fun total () Real {total})"));
        said
    }

    /// That some value which a case gets is one of which this holds; `holds` is given its name.
    pub fn gets(&self, holds: impl Fn(&str) -> String) -> String {
        if self.makes_total() {
            return every(["some".to_owned(), holds("total")]);
        }
        self.sets(holds)
    }

    /// The same of what a row sets.
    pub fn sets(&self, holds: impl Fn(&str) -> String) -> String {
        formula::some((0..self.outputs.len()).map(|row| every([format!("adds{row}"), holds(&format!("x{row}"))])))
    }
}
