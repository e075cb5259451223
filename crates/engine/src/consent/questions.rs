//! Questions to the proposal and their answers. They are spoken in the room, so they are open.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::commands::{KIND, open};
use crate::order::Siblings;
use crate::{ConsentId, Done, Op, Party, QuestionId, Rejection, Result, Workspace, text};

/// A question and its answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConsentQuestion {
    /// Which.
    pub id: QuestionId,
    /// What was asked.
    pub question: String,
    /// What was answered; empty while nothing was.
    pub answer: String,
}

/// A new question.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct QuestionAdd {
    /// In which round.
    pub round: ConsentId,
    /// What is asked.
    pub question: String,
    /// What is answered.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub answer: String,
}

/// What changes of a question.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct QuestionEdit {
    /// In which round.
    pub round: ConsentId,
    /// Which.
    pub id: QuestionId,
    /// What is asked; an empty one goes.
    pub question: String,
    /// What is answered.
    pub answer: String,
}

impl Workspace {
    /// Adds a question.
    pub fn add_question(&self, by: &Party, add: QuestionAdd) -> Result<Done<QuestionId>> {
        let party = by.clone();
        self.transact(by, Op::ConsentRound, move |door| {
            open(door, &party, &add.round)?;
            let id = QuestionId::random();
            let siblings = Siblings { table: "consent_question", parent: Some(("round", add.round.as_ref())) };
            let place = siblings.place(door.tables(), None)?;
            let (question, answer) = (text::needed("question", &add.question)?, text::prose("answer", &add.answer)?);
            let sql = "INSERT INTO consent_question (id, round, question, answer, place) VALUES (?1, ?2, ?3, ?4, ?5)";
            door.tables().execute(sql, rusqlite::params![id, add.round, question, answer, place])?;
            door.touch(KIND, &add.round);
            Ok(id)
        })
    }

    /// Changes a question or its answer.
    pub fn edit_question(&self, by: &Party, edit: QuestionEdit) -> Result<Done<()>> {
        let party = by.clone();
        self.transact(by, Op::ConsentRound, move |door| {
            open(door, &party, &edit.round)?;
            let (question, answer) =
                (text::prose("question", edit.question.trim())?, text::prose("answer", &edit.answer)?);
            let changed = if question.is_empty() {
                let sql = "DELETE FROM consent_question WHERE id = ?1 AND round = ?2";
                door.tables().execute(sql, [edit.id.as_ref(), edit.round.as_ref()])?
            } else {
                let sql = "UPDATE consent_question SET question = ?3, answer = ?4 WHERE id = ?1 AND round = ?2";
                door.tables().execute(sql, rusqlite::params![edit.id, edit.round, question, answer])?
            };
            if changed == 0 {
                return Err(Rejection::NotFound { kind: "consent_question" }.into());
            }
            door.touch(KIND, &edit.round);
            Ok(())
        })
    }
}
