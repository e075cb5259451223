//! What a file holds and nobody here evaluates.

use super::Version;

/// Something in a file that nobody here evaluates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// The id, or else name, of what it belongs to.
    pub element: String,
    /// What it is.
    pub what: Feature,
}

/// What is not evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feature {
    /// A function in Java, PMML or the like.
    ExternalFunction {
        /// Its kind.
        kind: String,
    },
    /// Expressions in another language than FEEL.
    Language {
        /// The language.
        language: String,
    },
    /// An expression whose text stands in another file.
    ImportedValues,
    /// An expression of a kind that the standard does not have.
    Expression {
        /// The element's name.
        name: String,
    },
    /// A hit policy or aggregator that the standard does not have.
    HitPolicy {
        /// What is written.
        name: String,
    },
    /// An element that the standard has only since a later edition. It is evaluated; other tools may refuse the file.
    Later {
        /// The element's name.
        name: String,
        /// The edition that brought it.
        since: Version,
    },
    /// A test case that Spielraum wrote and somebody changed, so that it cannot be read.
    Test {
        /// Its name.
        name: String,
    },
    /// A row with more or fewer conditions than its table has columns for them: nobody knows which belongs where.
    Conditions(Uneven),
    /// A row with more or fewer answers than its table has columns for them.
    Answers(Uneven),
    /// A table without a column that answers.
    NoAnswer,
}

impl Feature {
    /// Whether it is neither proved nor evaluated. What came with a later edition is.
    #[must_use]
    pub fn is_left_out(&self) -> bool {
        !matches!(self, Self::Later { .. })
    }
}

/// How many cells a row has, and how many its table has columns for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uneven {
    /// The row, counted from 1.
    pub row: u32,
    /// Its cells.
    pub has: u32,
    /// The columns.
    pub columns: u32,
}

impl std::fmt::Display for Feature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::ExternalFunction { kind } => write!(f, "function of kind {kind}"),
            Self::Language { language } => write!(f, "expression in {language}"),
            Self::ImportedValues => f.write_str("text in another file"),
            Self::Expression { name } => write!(f, "expression {name}"),
            Self::HitPolicy { name } => write!(f, "hit policy {name}"),
            Self::Later { name, since } => write!(f, "expression {name}, which DMN has since {since}"),
            Self::Test { name } => write!(f, "test case {name:?}"),
            Self::Conditions(Uneven { row, has, columns }) => {
                write!(f, "row {row} has {has} conditions, the table has {columns}")
            }
            Self::Answers(Uneven { row, has, columns }) => {
                write!(f, "row {row} has {has} answers, the table has {columns}")
            }
            Self::NoAnswer => f.write_str("no column answers"),
        }
    }
}
