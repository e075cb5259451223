//! One line of a file becomes a case, or it is said why not.

use spielraum_domain::proof::possible;
use spielraum_domain::rule::{
    Answer, Case, Cell, CellProblem, Chain, Compiled, Entry, Expectation, Language, ReadTable, read_entry,
};
use spielraum_domain::term::{Sets, Term, TermId, Type, Value};

use super::{BatchColumn, BatchLine, BatchRole, CellUnread, LineCame};
use crate::import::reading::Line;
use crate::rule::chain::Team;

/// What stands where a letter could not be decoded.
const NO_LETTER: char = '\u{FFFD}';

/// A version ready to answer many cases.
pub(super) enum Asker {
    /// It hangs on no other rule.
    Alone(Box<Compiled>),
    /// Other rules of the team answer some of what it asks.
    Fed(Team),
}

impl From<Team> for Asker {
    fn from(team: Team) -> Self {
        if Chain(team.tables()).fed_by(0).next().is_some() {
            return Self::Fed(team);
        }
        Self::Alone(Box::new(Compiled::from(team.tables()[0].clone())))
    }
}

impl Asker {
    pub(super) fn table(&self) -> &ReadTable {
        match self {
            Self::Alone(compiled) => compiled.table(),
            Self::Fed(team) => &team.tables()[0],
        }
    }

    fn chain(&self) -> Chain<'_> {
        match self {
            Self::Alone(compiled) => Chain(std::slice::from_ref(compiled.table())),
            Self::Fed(team) => Chain(team.tables()),
        }
    }

    fn answer(&self, case: &Case) -> Answer {
        match self {
            Self::Alone(compiled) => compiled.answer(case),
            Self::Fed(_) => self.chain().answer(0, case).0,
        }
    }

    /// What a case gets that does not say everything, whatever it would say, as in the conversation itself; nothing where it says all
    /// that is asked.
    fn settled(&self, case: &Case) -> Option<Answer> {
        let Self::Alone(compiled) = self else { return None };
        let table = compiled.table();
        if self.chain().lacking(0, case).is_empty() {
            return None;
        }
        if table.hit_policy.answers_together() {
            return table.settled(case);
        }
        let found = possible(table, case, &|| false).filter(|found| !found.unanswered)?;
        let [rows] = found.answers.as_slice() else { return None };
        let row = *rows.first()?;
        let values = table.values_by(row as usize, case);
        // A formula may need what the case does not say.
        (values.len() == table.settings(row as usize).count()).then_some(Answer::Row { row, values })
    }

    /// The terms that a case may say: what the rule asks, and what the rules ask that feed it.
    fn asked(&self) -> Vec<TermId> {
        let mut asked: Vec<TermId> = self.table().inputs.iter().map(|column| column.term.clone()).collect();
        asked.extend(self.chain().asked(0));
        asked
    }
}

/// What each column of a file is for.
pub(super) struct Columns {
    /// By the place of the column in the file.
    roles: Vec<Role>,
    language: Language,
    /// What a case has to say and no column does.
    pub(super) missing: Vec<TermId>,
}

enum Role {
    Input(Term),
    Expected(Term),
    Unused,
}

impl Columns {
    /// A column is for the term whose name it has; of two with the same name, the first.
    pub(super) fn of(asker: &Asker, terms: &[Term], names: &[String], language: Language) -> Self {
        let asked = asker.asked();
        let set: Vec<TermId> = asker.table().outputs.iter().map(|column| column.term.clone()).collect();
        let mut taken: Vec<TermId> = Vec::new();
        let mut roles = Vec::new();
        for name in names {
            let named = |among: &[TermId]| {
                let is_meant = |term: &&Term| {
                    among.contains(&term.id) && !taken.contains(&term.id) && is_same_name(&term.name, name)
                };
                terms.iter().find(is_meant).cloned()
            };
            let role = match (named(&asked), named(&set)) {
                (Some(term), _) => Role::Input(term),
                (None, Some(term)) => Role::Expected(term),
                (None, None) => Role::Unused,
            };
            taken.extend(role.term().map(|term| term.id.clone()));
            roles.push(role);
        }
        let said = roles.iter().filter_map(|role| match role {
            Role::Input(term) => Some((term.id.clone(), Value::Null)),
            Role::Expected(_) | Role::Unused => None,
        });
        let missing = asker.chain().lacking(0, &said.collect());
        Self { roles, language, missing }
    }

    pub(super) fn described(&self, names: &[String]) -> Vec<BatchColumn> {
        let described = self.roles.iter().zip(names).map(|(role, name)| BatchColumn {
            name: name.clone(),
            role: match role {
                Role::Input(term) => BatchRole::Input { term: crate::TermId(term.id.0.clone()) },
                Role::Expected(term) => BatchRole::Expected { term: crate::TermId(term.id.0.clone()) },
                Role::Unused => BatchRole::Unused,
            },
        });
        described.collect()
    }

    /// What comes of a line.
    pub(super) fn answer(&self, asker: &Asker, line: &Line) -> BatchLine {
        let (mut case, mut expected, mut unread) = (Case::default(), Sets::new(), Vec::new());
        for (role, text) in self.roles.iter().zip(&line.cells) {
            let Some(term) = role.term() else { continue };
            match (read(text, &term.kind, self.language), role) {
                (Err(problem), _) => unread.push(unread_cell(term, text, problem)),
                (Ok(Some(value)), Role::Expected(_)) => drop(expected.insert(term.id.clone(), value)),
                (Ok(Some(value)), _) => drop(case.0.insert(term.id.clone(), value)),
                (Ok(None), _) => {}
            }
        }
        let settled = asker.settled(&case).filter(|_| unread.is_empty() && !line.is_odd);
        if settled.is_none() && unread.is_empty() && !line.is_odd {
            let lacking = asker.chain().lacking(0, &case);
            let lacks = self.roles.iter().filter_map(Role::term).filter(|term| lacking.contains(&term.id));
            unread.extend(lacks.map(|term| unread_cell(term, "", CellProblem::ValueMissing)));
        }
        let came = match (line.is_odd, unread.is_empty()) {
            (true, _) => LineCame::Odd,
            (false, false) => LineCame::Unreadable { cells: unread },
            (false, true) => LineCame::Case { answer: settled.unwrap_or_else(|| asker.answer(&case)) },
        };
        let is_met = match &came {
            LineCame::Case { answer } if !expected.is_empty() => {
                let expectation = Expectation { inputs: Case::default(), expected: expected.clone() };
                Some(expectation.is_met_by(answer))
            }
            LineCame::Case { .. } | LineCame::Unreadable { .. } | LineCame::Odd => None,
        };
        BatchLine { line: line.line, case, came, expected, is_met }
    }
}

impl Role {
    fn term(&self) -> Option<&Term> {
        match self {
            Self::Input(term) | Self::Expected(term) => Some(term),
            Self::Unused => None,
        }
    }
}

fn is_same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn unread_cell(term: &Term, text: &str, problem: CellProblem) -> CellUnread {
    let id = crate::TermId(term.id.0.clone());
    CellUnread { term: id, name: term.name.clone(), text: text.to_owned(), problem }
}

/// The value of a cell; nothing when there is none. What cannot be read never becomes something else.
fn read(text: &str, kind: &Type, language: Language) -> Result<Option<Value>, CellProblem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    if text.contains(NO_LETTER) {
        return Err(CellProblem::NotUnderstood { found: text.chars().take(40).collect() });
    }
    if *kind == Type::Text {
        return Ok(Some(Value::Text(text.to_owned())));
    }
    match read_entry(&Cell { text: text.to_owned(), language }, kind) {
        Ok(Entry::Literal { value }) => Ok(Some(value)),
        Ok(Entry::Open) => Ok(None),
        Ok(Entry::Formula { formula }) => Err(CellProblem::NotUnderstood { found: formula.to_string() }),
        Err(error) => Err(error.problem),
    }
}
