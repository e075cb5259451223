//! Identities: 128 random bits, so that desktops that do not know of each other never collide, and so that an identity tells
//! nothing about when or in which order something was made.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new random identity, 32 hexadecimal digits.
pub(crate) fn random() -> String {
    let mut bytes = [0_u8; 16];
    // Without randomness from the system there is no safe identity; the operating systems we run on always have it.
    if getrandom::fill(&mut bytes).is_err() {
        let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_nanos());
        bytes = nanos.to_le_bytes();
    }
    format!("{:032x}", u128::from_le_bytes(bytes))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub struct $name(pub String);

        impl $name {
            /// A new random identity.
            #[allow(dead_code, reason = "identities of frame parts are made where the part's kind is only a name")]
            pub(crate) fn random() -> Self {
                Self(random())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                String::column_result(value).map(Self)
            }
        }
    )*};
}

ids! {
    /// A place in the line organisation.
    UnitId,
    /// A journey team.
    TeamId,
    /// A person; stands in memberships and beside open cards, nowhere else.
    PersonId,
    /// One customer concern from first need to solved.
    JourneyId,
    /// A step of a journey.
    StageId,
    /// Where customer and company meet.
    TouchpointId,
    /// A shared input or output of rules.
    TermId,
    /// One version of the frame.
    FrameId,
    /// A bound that is checked on every rule.
    GuardrailId,
    /// A sentence judged by people.
    PrincipleId,
    /// An outcome the frame wants, with a direction.
    WantedId,
    /// A matter and who decides it.
    AreaId,
    /// A bound on what is measured, watched and not proved.
    WatchedId,
    /// A team's answer to a version of the frame.
    FrameAnswerId,
    /// What one side proposes to the other.
    ProposalId,
    /// A team's decision table on a topic, over all its versions.
    RuleId,
    /// One version of a rule.
    VersionId,
    /// A column of a version.
    ColumnId,
    /// A free column of a version's table.
    CommentId,
    /// A row of a version.
    RowId,
    /// One case that a rule answered.
    UseId,
    /// What every touchpoint says alike.
    StatementId,
    /// One team's side of an accepted difference.
    ExemptionId,
    /// That one team asked another to settle a difference.
    SettlementId,
    /// A case kept as a test.
    TestId,
    /// What customers (or the team) experience, as a series.
    OutcomeId,
    /// A measure of the talk that was retired.
    RetiredId,
    /// A team's board.
    BoardId,
    /// A column of a board.
    BoardColumnId,
    /// A filter that a team keeps.
    BoardFilterId,
    /// A piece of the team's own work.
    CardId,
    /// One line of a card's checklist.
    ChecklistItemId,
    /// A word of the team's own, in a colour, that stands on cards.
    LabelId,
    /// What one card has to do with another.
    LinkId,
    /// What somebody wrote beside a card.
    CardCommentId,
    /// A stretch of time in which a card was blocked.
    BlockId,
    /// A file that hangs on a card.
    AttachmentId,
    /// A card that is kept to be begun with again.
    TemplateId,
    /// One imported service log.
    ImportId,
    /// How files with certain columns are read, under a name.
    MappingId,
    /// A consent round.
    ConsentId,
    /// An objection or a concern, once it is shown.
    ConsentSaidId,
    /// A question to a proposal.
    QuestionId,
    /// A working agreement.
    AgreementId,
    /// A retrospective.
    RetroId,
    /// What somebody wrote in a retrospective.
    RetroNoteId,
    /// What notes of a retrospective have in common.
    RetroThemeId,
    /// A team's own format of a retrospective.
    RetroFormatId,
    /// What is tried after a retrospective.
    RetroAttemptId,
    /// When a team meets again and again.
    RhythmId,
    /// A round of the pulse.
    PulseId,
    /// One step of the undo history.
    StepId,
}
