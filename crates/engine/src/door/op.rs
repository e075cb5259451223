//! What a step of the history is called.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ops {
    ($($(#[$doc:meta])* $name:ident $(: $binds:ident)?),* $(,)?) => {
        /// The act a step of the history stands for. Its words are the message `op-<name>` in both languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub enum Op {
            $($(#[$doc])* $name,)*
        }

        impl Op {
            /// Every act, for tests that walk them all.
            pub const ALL: &'static [Op] = &[$(Op::$name),*];

            /// Whether the act binds others, so that Ctrl+Z stops there: it has its own counter-act.
            pub fn binds_others(self) -> bool {
                match self {
                    $(Op::$name => ops!(@binds $($binds)?),)*
                }
            }
        }
    };
    (@binds binds) => { true };
    (@binds) => { false };
}

ops! {
    /// The workspace got its name.
    WorkspaceBegin,
    /// The workspace was renamed.
    WorkspaceEdit,
    /// A home unit was added.
    UnitAdd,
    /// A home unit was changed.
    UnitEdit,
    /// A home unit was removed.
    UnitRemove,
    /// A team was added.
    TeamAdd,
    /// A team was changed.
    TeamEdit,
    /// A team was removed.
    TeamRemove,
    /// People are kept outside the log; the act exists so that the door has a name for it.
    PeopleEdit,
    /// A journey was added.
    JourneyAdd,
    /// A journey was changed.
    JourneyEdit,
    /// A journey was removed.
    JourneyRemove,
    /// A team joined or left a journey it does not own.
    JourneyTakePart,
    /// A stage was added.
    StageAdd,
    /// A stage was changed.
    StageEdit,
    /// A stage was moved.
    StageMove,
    /// A stage was removed.
    StageRemove,
    /// A touchpoint was added.
    TouchpointAdd,
    /// A touchpoint was changed.
    TouchpointEdit,
    /// A touchpoint was removed.
    TouchpointRemove,
    /// A term was added.
    TermAdd,
    /// A term was changed.
    TermEdit,
    /// A term was removed.
    TermRemove,
    /// An answer of the catalogue was added or changed.
    AnswerSet,
    /// An answer was taken out of the catalogue.
    AnswerRemove,
    /// A draft of the frame was begun.
    FrameDraft,
    /// The draft of the frame was changed.
    FrameEdit,
    /// The draft of the frame was thrown away.
    FrameDiscard,
    /// A version of the frame was published.
    FramePublish: binds,
    /// A version of the frame was withdrawn before its day.
    FrameWithdraw: binds,
    /// A team acknowledged a version of the frame or objected to it.
    FrameAnswer,
    /// Managers answered an objection.
    FrameReply,
    /// A team proposed a change of the frame, or managers one of a rule.
    ProposalAdd,
    /// A proposal was taken up, declined or withdrawn.
    ProposalSettle,
    /// A rule was added.
    RuleAdd,
    /// Tables of a DMN file became rules.
    RuleImport,
    /// A rule's topic or place was changed.
    RuleEdit,
    /// A rule that was never in force was removed.
    RuleRemove,
    /// A new draft of a rule was begun.
    RuleDraft,
    /// A column of a draft was added, changed or removed.
    RuleColumn,
    /// Rows of a draft were added.
    RuleRowAdd,
    /// Cells of a draft were changed.
    RuleCell,
    /// Rows of a draft were moved.
    RuleRowMove,
    /// Rows of a draft were removed.
    RuleRowRemove,
    /// A gap was marked as impossible, or no longer.
    RuleImpossible,
    /// The team was asked for its consent to a draft.
    RuleConsent,
    /// A draft that waited for consent is written on.
    RuleTakeBack,
    /// A version came into force.
    RuleInForce: binds,
    /// A version was retired.
    RuleRetire: binds,
    /// A rule was used, or a use taken back. Uses are kept outside the log, whose instants would tell the time of day; the act
    /// exists so that the door has a name for it.
    RuleUse,
    /// Something happened in a consent round. Rounds are kept outside the log, whose instants would tell who was where when; the act
    /// exists so that the door has a name for it.
    ConsentRound,
    /// A team adopted a proposal, an agreement or an experiment.
    ConsentAdopt: binds,
    /// A working agreement is looked at again on another day.
    AgreementReview,
    /// A working agreement ended.
    AgreementEnd,
    /// A statement was added.
    StatementAdd,
    /// A statement was changed.
    StatementEdit,
    /// A statement was verified.
    StatementVerify,
    /// A statement was removed.
    StatementRemove,
    /// Another team was asked to verify a statement.
    StatementAsk,
    /// The day a version in force is looked at again was changed.
    RuleReview,
    /// One side of a difference to another team's rule was accepted for a while, or no longer.
    RuleExemption,
    /// Another team was asked to settle a difference.
    RuleSettle,
    /// A case was kept as a test, changed or removed.
    RuleTest,
    /// An outcome was added.
    OutcomeAdd,
    /// An outcome was changed.
    OutcomeEdit,
    /// What an outcome counts was changed: another version of it, with a break in its series.
    OutcomeDefine,
    /// An inherited measure of the talk was shown as retired.
    MeasureRetire,
    /// A retired measure is shown no more.
    MeasureForget,
    /// An outcome was removed.
    OutcomeRemove,
    /// Points of an own outcome were entered.
    OutcomePoint,
    /// The limits of a chart were redrawn.
    OutcomeRebase,
    /// A note was written on the time line.
    OutcomeNote,
    /// A note on the time line was removed.
    OutcomeNoteRemove,
    /// A log was imported.
    Import: binds,
    /// The cases of an import were replaced by those of another file.
    ImportReplace: binds,
    /// An import was removed with its rows.
    ImportRemove: binds,
    /// The key that customers are recognised by was thrown away.
    KeyForget: binds,
    /// A mapping got another name.
    MappingEdit,
    /// A mapping that was kept was removed.
    MappingRemove,
    /// A board was added.
    BoardAdd,
    /// A board was changed.
    BoardEdit,
    /// A board was laid aside.
    BoardArchive,
    /// A board that was laid aside was taken up again.
    BoardTakeUp,
    /// A board got another place among the team's.
    BoardMove,
    /// A filter was kept.
    FilterKeep,
    /// A kept filter got another name.
    FilterRename,
    /// A filter is kept no longer.
    FilterRemove,
    /// A column was added to a board.
    ColumnAdd,
    /// A column's name, policy or limit was changed.
    ColumnEdit,
    /// A column is for something else.
    ColumnRole,
    /// A column was moved.
    ColumnMove,
    /// A column was removed.
    ColumnRemove,
    /// A card was added.
    CardAdd,
    /// A card was changed.
    CardEdit,
    /// Cards were moved.
    CardMove,
    /// A card was blocked.
    CardBlock,
    /// A card was freed.
    CardUnblock,
    /// A card was thrown away.
    CardTrash,
    /// A card was brought back.
    CardRestore,
    /// A card was taken off the board for good, or put back.
    CardArchive,
    /// The checklist of a card was changed.
    CardChecklist,
    /// A label was put on a card or taken off.
    CardLabel,
    /// Two cards were linked, or no longer.
    CardLink,
    /// A comment was written, changed or removed.
    CardComment,
    /// The outcomes by which an experiment is looked at were chosen.
    ExperimentWatch,
    /// An experiment was ended.
    ExperimentEnd,
    /// A label of the team was added, changed or removed.
    LabelEdit,
    /// A file was hung on a card, renamed or taken off.
    CardAttachment,
    /// A card was kept as a template.
    CardTemplate,
    /// A template was removed.
    TemplateRemove,
    /// Boards of a file were brought in.
    BoardBringIn,
    /// Another team was asked for something.
    AskAdd,
    /// A team said yes to an ask.
    AskAccept: binds,
    /// A team said no to an ask.
    AskDecline: binds,
    /// A team answered an ask.
    AskAnswer: binds,
    /// An ask was taken back by who asked.
    AskWithdraw: binds,
    /// Something happened in a retrospective. They are kept outside the log; the act exists so that the door has a name for it.
    RetroEdit,
    /// A format of the team's own was kept, changed or removed.
    RetroFormat,
    /// Something that is tried left a retrospective, or was taken back.
    RetroAttempt: binds,
    /// The rhythm of a team was set or changed.
    RhythmSet,
    /// A team meets no longer for something.
    RhythmRemove,
    /// Something happened in a pulse. They are kept outside the log, whose instants would tell when it was; the act exists so that the door
    /// has a name for it.
    PulseHold,
}
