//! The methods: name, parameters, reply and who answers, each once.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use spielraum_domain::outcome::Quarantined;
use spielraum_domain::term::Term;
use spielraum_engine::board::{
    self, BoardAdd, CardAdd, CardBlock, CardEdit, CardMove, CardRef, ColumnAdd, ColumnEdit, ColumnMove, ColumnRef,
};
use spielraum_engine::consent;
use spielraum_engine::desk;
use spielraum_engine::experiment;
use spielraum_engine::flow::{BoardFlow, FlowForecast, FlowShow, Forecast};
use spielraum_engine::frame;
use spielraum_engine::import::{
    CustomerKey, ImportItem, ImportPreview, ImportRef, ImportReport, ImportRun, ImportTopics, LogUnderstood,
    MappingItem, MappingRef, MappingRename, Progress, Voices, VoicesShow,
};
use spielraum_engine::journey::{
    JourneyAdd, JourneyEdit, JourneyItem, JourneyMap, JourneyRef, StageAdd, StageEdit, StageMove, StageRef, TakePart,
    TouchpointAdd, TouchpointEdit, TouchpointRef,
};
use spielraum_engine::outcome;
use spielraum_engine::people::{CardInitials, Person, PersonAdd, PersonEdit, PersonRef};
use spielraum_engine::proposal::{Proposal, ProposalAdd, ProposalSettle};
use spielraum_engine::pulse;
use spielraum_engine::retro;
use spielraum_engine::rhythm;
use spielraum_engine::rule;
use spielraum_engine::search;
use spielraum_engine::statement;
use spielraum_engine::team::{Organisation, TeamAdd, TeamEdit, TeamRef, UnitAdd, UnitEdit, UnitRef};
use spielraum_engine::term::{AnswerRef, AnswerSet, TermAdd, TermCheck, TermEdit, TermRef, TermUses};
use spielraum_engine::today::{ManagersToday, Today, TodayShow};
use spielraum_engine::{
    AreaId, BoardColumnId, BoardFilterId, BoardId, CardCommentId, CardId, ChecklistItemId, ColumnId, CommentId,
    ConsentId, Done, ExemptionId, FrameId, GuardrailId, Health, Hidden, JourneyId, LabelId, LinkId, OutcomeId, Party,
    PersonId, PrincipleId, ProposalId, PulseId, QuestionId, RetiredId, RetroAttemptId, RetroFormatId, RetroId,
    RetroNoteId, RetroThemeId, RhythmId, RowId, RuleId, StageId, StatementId, StepLabel, TeamId, TermId, TestId,
    TouchpointId, UnitId, UseId, VersionId, WantedId, WatchedId, Workspace, WorkspaceInfo,
};
use spielraum_engine::{AttachmentId, TemplateId};
use ts_rs::TS;

use crate::saving::{AttachmentSave, BoardSave, PictureSave, SheetSave, TextSave};
use crate::session::{LogFile, LogMapped, PreferencesSet, Tags, WorkspaceCreate, WorkspaceExample, WorkspaceOpen};
use crate::typescript::Declarations;
use crate::{AppState, Failure, Session, SessionRejection};

/// No parameters.
#[derive(Debug, serde::Deserialize, TS)]
#[ts(rename = "NoParams", type = "Record<string, never>")]
pub(crate) struct Nothing {}

/// Names one board.
#[derive(Debug, serde::Deserialize, TS)]
pub(crate) struct BoardRef {
    id: BoardId,
}

/// A new name for the workspace.
#[derive(Debug, serde::Deserialize, TS)]
pub(crate) struct WorkspaceRename {
    name: String,
}

/// Whether the tables shall be written again from the log.
#[derive(Debug, serde::Deserialize, TS)]
pub(crate) struct DoctorVisit {
    keep: bool,
}

/// The beginning of the reply as JSON, written at once (a long table takes twice as long by way of a tree of values), and its tags.
pub(crate) type Outcome = Result<(String, Tags), Failure>;

/// Declares the methods: how they are answered and how TypeScript sees them.
macro_rules! methods {
    ($($shape:ident $name:literal ($params:ty) -> $reply:ty = $answer:expr;)*) => {
        /// Answers one request.
        pub(crate) fn dispatch(session: &Session, method: &str, party: Option<&Party>, params: Value) -> Outcome {
            match method {
                $($name => methods!(@$shape $name, session, party, params, $params, $reply, $answer),)*
                unknown => Err(Failure::bad_request(format!("unknown method {unknown}"))),
            }
        }

        /// The name of every method.
        pub const METHODS: &[&str] = &[$($name),*];

        /// Every method for TypeScript.
        pub(crate) fn declare(declarations: &mut Declarations) {
            $(declarations.method::<$params, $reply>($name, stringify!($shape));)*
        }
    };
    (@session $name:literal, $session:ident, $party:ident, $json:ident, $params:ty, $reply:ty, $answer:expr) => {{
        let answer: fn(&Session, $params) -> Result<$reply, Failure> = $answer;
        plain(answer($session, read($json)?)?)
    }};
    (@query $name:literal, $session:ident, $party:ident, $json:ident, $params:ty, $reply:ty, $answer:expr) => {{
        let answer: fn(&Workspace, $params) -> spielraum_engine::Result<$reply> = $answer;
        plain(answer(&*$session.workspace()?, read($json)?)?)
    }};
    (@long $name:literal, $session:ident, $party:ident, $json:ident, $params:ty, $reply:ty, $answer:expr) => {{
        let answer: fn(&Workspace, &$params, Progress<'_>) -> spielraum_engine::Result<$reply> = $answer;
        let workspace = $session.workspace()?;
        // The same question asked again stops the one before; another one does not.
        let name = format!("{} {}", $name, $json);
        let params = read($json)?;
        plain($session.with_progress(&name, |progress| answer(&workspace, &params, progress))?)
    }};
    (@shared $name:literal, $session:ident, $party:ident, $json:ident, $params:ty, $reply:ty, $answer:expr) => {{
        let answer: fn(&Workspace, &$params, Progress<'_>) -> spielraum_engine::Result<$reply> = $answer;
        let (workspace, params) = ($session.workspace()?, read($json)?);
        // Whoever asks the same meanwhile gets the same answer: only cancelling stops it.
        plain($session.until_cancelled($name, |progress| answer(&workspace, &params, progress))?)
    }};
    (@job $name:literal, $session:ident, $party:ident, $json:ident, $params:ty, $reply:ty, $answer:expr) => {{
        let answer: fn(&Workspace, &Party, $params, Progress<'_>) -> spielraum_engine::Result<Done<$reply>> = $answer;
        let workspace = $session.workspace()?;
        let party = $party.ok_or(SessionRejection::NoParty)?;
        let params = read($json)?;
        done($session.with_progress($name, |progress| answer(&workspace, party, params, progress))?)
    }};
    (@command $name:literal, $session:ident, $party:ident, $json:ident, $params:ty, $reply:ty, $answer:expr) => {{
        let answer: fn(&Workspace, &Party, $params) -> spielraum_engine::Result<Done<$reply>> = $answer;
        let workspace = $session.workspace()?;
        done(answer(&workspace, $party.ok_or(SessionRejection::NoParty)?, read($json)?)?)
    }};
}

methods! {
    session "app.state"(Nothing) -> AppState = |session, _| session.state();
    session "app.preferences"(PreferencesSet) -> () = Session::set_preferences;
    session "workspace.open"(WorkspaceOpen) -> WorkspaceInfo = Session::open;
    session "workspace.create"(WorkspaceCreate) -> WorkspaceInfo = Session::create;
    session "workspace.example"(WorkspaceExample) -> WorkspaceInfo = Session::example;
    session "text.save"(TextSave) -> () = Session::save_text;
    session "picture.save"(PictureSave) -> () = Session::save_picture;
    session "sheet.save"(SheetSave) -> () = Session::save_sheet;
    session "workspace.close"(Nothing) -> () = |session, _| session.close();
    query "workspace.info"(Nothing) -> WorkspaceInfo = |workspace, _| workspace.info();
    query "workspace.hidden"(Nothing) -> Hidden = |workspace, _| Ok(workspace.hidden());
    query "workspace.doctor"(DoctorVisit) -> Health = |workspace, visit| workspace.doctor(visit.keep);
    command "workspace.rename"(WorkspaceRename) -> () = |workspace, by, rename| workspace.rename(by, &rename.name);
    command "undo"(Nothing) -> StepLabel = |workspace, by, _| workspace.undo(by);
    command "redo"(Nothing) -> StepLabel = |workspace, by, _| workspace.redo(by);

    query "organisation"(Nothing) -> Organisation = |workspace, _| workspace.organisation();
    command "team.add"(TeamAdd) -> TeamId = Workspace::add_team;
    command "team.edit"(TeamEdit) -> () = Workspace::edit_team;
    command "team.remove"(TeamRef) -> () = Workspace::remove_team;
    command "unit.add"(UnitAdd) -> UnitId = Workspace::add_unit;
    command "unit.edit"(UnitEdit) -> () = Workspace::edit_unit;
    command "unit.remove"(UnitRef) -> () = Workspace::remove_unit;
    query "people"(Nothing) -> Vec<Person> = |workspace, _| workspace.people();
    command "person.add"(PersonAdd) -> PersonId = Workspace::add_person;
    command "person.edit"(PersonEdit) -> () = Workspace::edit_person;
    command "person.erase"(PersonRef) -> () = Workspace::erase_person;

    query "journeys"(Nothing) -> Vec<JourneyItem> = |workspace, _| workspace.journeys();
    query "journey.show"(JourneyRef) -> JourneyMap = |workspace, journey| workspace.journey(&journey.id);
    command "journey.add"(JourneyAdd) -> JourneyId = Workspace::add_journey;
    command "journey.edit"(JourneyEdit) -> () = Workspace::edit_journey;
    command "journey.remove"(JourneyRef) -> () = Workspace::remove_journey;
    command "journey.takePart"(TakePart) -> () = Workspace::take_part;
    command "stage.add"(StageAdd) -> StageId = Workspace::add_stage;
    command "stage.edit"(StageEdit) -> () = Workspace::edit_stage;
    command "stage.move"(StageMove) -> () = Workspace::move_stage;
    command "stage.remove"(StageRef) -> () = Workspace::remove_stage;
    command "touchpoint.add"(TouchpointAdd) -> TouchpointId = Workspace::add_touchpoint;
    command "touchpoint.edit"(TouchpointEdit) -> () = Workspace::edit_touchpoint;
    command "touchpoint.remove"(TouchpointRef) -> () = Workspace::remove_touchpoint;

    query "today.managers"(Nothing) -> ManagersToday = |workspace, _| workspace.managers_today();
    query "today"(TodayShow) -> Today = |workspace, show| workspace.today(&show.team);

    query "terms"(Nothing) -> Vec<Term> = |workspace, _| workspace.terms();
    query "term.uses"(Nothing) -> TermUses = |workspace, _| workspace.term_uses();
    long "term.check"(TermEdit) -> TermCheck = Workspace::check_term;
    command "term.add"(TermAdd) -> TermId = Workspace::add_term;
    command "term.edit"(TermEdit) -> () = Workspace::edit_term;
    command "term.remove"(TermRef) -> () = Workspace::remove_term;
    long "answer.check"(AnswerSet) -> TermCheck = Workspace::check_answer;
    command "answer.set"(AnswerSet) -> () = Workspace::set_answer;
    command "answer.remove"(AnswerRef) -> () = Workspace::remove_answer;

    query "frame"(Nothing) -> frame::Frame = |workspace, _| workspace.frame();
    query "frame.room"(Nothing) -> Vec<frame::Room> = |workspace, _| workspace.room();
    long "frame.breaking"(frame::BreakingAsk) -> frame::Breaking = Workspace::breaking;
    query "frame.withoutStop"(Nothing) -> Vec<TermId> = |workspace, _| workspace.room_without_stop();
    query "frame.measured"(Nothing) -> Vec<frame::Measured> = |workspace, _| workspace.measured();
    query "frame.watched"(Nothing) -> Vec<frame::WatchedRoom> = |workspace, _| workspace.watched_rooms();
    query "frame.versions"(Nothing) -> Vec<frame::FrameItem> = |workspace, _| workspace.frame_versions();
    query "frame.show"(frame::FrameRef) -> frame::FrameVersion = |workspace, of| workspace.frame_version(&of);
    command "frame.draft"(frame::FrameDraft) -> FrameId = Workspace::draft_frame;
    command "frame.discard"(Nothing) -> () = |workspace, by, _| workspace.discard_frame(by);
    command "frame.publish"(frame::FramePublish) -> () = Workspace::publish_frame;
    command "frame.withdraw"(Nothing) -> () = |workspace, by, _| workspace.withdraw_frame(by);
    command "frame.answer"(frame::FrameAnswerSet) -> () = Workspace::answer_frame;
    command "frame.reply"(frame::FrameReplySet) -> () = Workspace::reply_to_objection;
    command "frame.edit"(frame::FrameEdit) -> () = Workspace::edit_frame;
    command "guardrail.add"(frame::GuardrailAdd) -> GuardrailId = Workspace::add_guardrail;
    command "guardrail.edit"(frame::GuardrailEdit) -> () = Workspace::edit_guardrail;
    command "watched.add"(frame::WatchedAdd) -> WatchedId = Workspace::add_watched;
    command "watched.edit"(frame::WatchedEdit) -> () = Workspace::edit_watched;
    command "principle.add"(frame::PrincipleAdd) -> PrincipleId = Workspace::add_principle;
    command "principle.edit"(frame::PrincipleEdit) -> () = Workspace::edit_principle;
    command "wanted.add"(frame::WantedAdd) -> WantedId = Workspace::add_wanted;
    command "wanted.edit"(frame::WantedEdit) -> () = Workspace::edit_wanted;
    command "area.add"(frame::AreaAdd) -> AreaId = Workspace::add_area;
    command "area.edit"(frame::AreaEdit) -> () = Workspace::edit_area;
    command "frame.remove"(frame::PartRef) -> () = Workspace::remove_frame_part;

    query "consent.rounds"(consent::ConsentList) -> Vec<consent::ConsentItem> = |workspace, list| workspace.consent_rounds(&list);
    query "consent.show"(consent::ConsentRef) -> consent::ConsentRound = |workspace, of| workspace.consent_round(&of);
    query "consent.amended"(consent::ConsentRef) -> Option<rule::RuleComparison> =
        |workspace, of| workspace.consent_amended(&of);
    command "consent.begin"(consent::ConsentBegin) -> ConsentId = Workspace::begin_consent;
    command "consent.edit"(consent::ConsentEdit) -> () = Workspace::edit_consent;
    command "consent.question.add"(consent::QuestionAdd) -> QuestionId = Workspace::add_question;
    command "consent.question.edit"(consent::QuestionEdit) -> () = Workspace::edit_question;
    command "consent.ask"(consent::ConsentPeople) -> () = Workspace::ask_everybody;
    command "consent.people"(consent::ConsentPeople) -> () = Workspace::ask_people;
    command "consent.react"(consent::ConsentReact) -> () = Workspace::react;
    command "consent.open"(consent::ConsentRef) -> () = Workspace::open_reactions;
    command "consent.decide"(consent::ConsentDecide) -> () = Workspace::decide_objection;
    command "consent.rest"(consent::ConsentRef) -> () = Workspace::rest_consent;
    command "consent.adopt"(consent::ConsentAdopt) -> () = Workspace::adopt;
    command "consent.withdraw"(consent::ConsentRef) -> () = Workspace::withdraw_consent;
    command "consent.erase"(consent::ConsentRef) -> () = Workspace::erase_consent;
    query "agreements"(consent::AgreementsShow) -> Vec<consent::Agreement> = |workspace, show| workspace.agreements(&show);
    command "agreement.review"(consent::AgreementReview) -> () = Workspace::review_agreement;
    command "agreement.end"(consent::AgreementRef) -> () = Workspace::end_agreement;

    query "proposals"(Nothing) -> Vec<Proposal> = |workspace, _| workspace.proposals();
    command "proposal.add"(ProposalAdd) -> ProposalId = Workspace::add_proposal;
    command "proposal.settle"(ProposalSettle) -> () = Workspace::settle_proposal;

    query "rules"(Nothing) -> Vec<rule::RuleItem> = |workspace, _| workspace.rules();
    query "rule.show"(rule::RuleShow) -> rule::Rule = |workspace, show| workspace.rule(&show);
    query "rule.rows"(rule::RowsShow) -> rule::RowsShown = |workspace, show| workspace.rule_rows(&show);
    shared "rule.prove"(rule::ProveRule) -> rule::RuleProof = Workspace::prove_for_now;
    session "rule.prove.cancel"(Nothing) -> () = |session, _| session.cancel_job("rule.prove");
    session "rule.prove.row"(rule::RowTyped) -> Option<rule::RowTold> = Session::prove_row;
    shared "rule.contradictions"(rule::ProveRule) -> rule::RuleContradictions = Workspace::contradictions_for_now;
    session "rule.contradictions.cancel"(Nothing) -> () = |session, _| session.cancel_job("rule.contradictions");
    query "rule.compare"(rule::VersionsCompare) -> rule::RuleComparison =
        |workspace, versions| workspace.compare_rule(&versions, &|| false);
    shared "rule.batch"(rule::BatchAsk) -> rule::Batch = Workspace::rule_batch;
    shared "rule.batch.save"(rule::BatchSave) -> () = Workspace::save_rule_batch;
    session "rule.batch.cancel"(Nothing) -> () = |session, _| {
        session.cancel_job("rule.batch")?;
        session.cancel_job("rule.batch.save")
    };
    query "rule.tests"(rule::VersionRef) -> Vec<rule::RuleTest> = |workspace, of| workspace.rule_tests(&of);
    query "rule.chain"(rule::VersionRef) -> rule::RuleChain = |workspace, of| workspace.rule_chain(&of);
    query "rule.try"(rule::TryCase) -> rule::TriedCase = |workspace, case| workspace.try_case(&case);
    query "rule.dmn"(rule::DmnAsk) -> String = |workspace, ask| workspace.rule_as_dmn(&ask);
    query "rule.dmn.source"(rule::VersionRef) -> rule::DmnSource = |workspace, of| workspace.dmn_source(&of);
    query "dmn.look"(rule::DmnFile) -> rule::DmnPreview = |workspace, file| workspace.look_at_dmn(&file);
    command "dmn.import"(rule::DmnImport) -> Vec<RuleId> = Workspace::import_dmn;
    command "rule.add"(rule::RuleAdd) -> RuleId = Workspace::add_rule;
    command "rule.edit"(rule::RuleEdit) -> () = Workspace::edit_rule;
    command "rule.draft"(rule::RuleRef) -> VersionId = Workspace::draft_rule;
    command "rule.discard"(rule::RuleRef) -> () = Workspace::remove_draft;
    command "rule.consent"(rule::VersionRef) -> () = Workspace::ask_consent;
    command "rule.takeBack"(rule::VersionRef) -> () = Workspace::take_back;
    command "rule.inForce"(rule::RuleInForce) -> () = Workspace::put_in_force;
    command "rule.retire"(rule::RuleRef) -> () = Workspace::retire_rule;
    command "rule.review"(rule::ReviewSet) -> () = Workspace::set_review;
    command "rule.hitPolicy"(rule::HitPolicySet) -> () = Workspace::set_hit_policy;
    command "rule.column.add"(rule::RuleColumnAdd) -> ColumnId = Workspace::add_rule_column;
    command "rule.column.move"(rule::RuleColumnMove) -> () = Workspace::move_rule_column;
    command "rule.column.remove"(rule::RuleColumnRef) -> () = Workspace::remove_rule_column;
    command "rule.comment.add"(rule::CommentAdd) -> CommentId = Workspace::add_comment;
    command "rule.comment.edit"(rule::CommentEdit) -> () = Workspace::edit_comment;
    command "rule.comment.move"(rule::CommentMove) -> () = Workspace::move_comment;
    command "rule.comment.remove"(rule::CommentRef) -> () = Workspace::remove_comment;
    command "rule.rows.add"(rule::RowsAdd) -> Vec<RowId> = Workspace::add_rows;
    command "rule.rows.move"(rule::RowsMove) -> () = Workspace::move_rows;
    command "rule.rows.remove"(rule::RowsRemove) -> () = Workspace::remove_rows;
    command "rule.cells"(rule::CellsSet) -> () = Workspace::set_cells;
    command "rule.paste"(rule::RowsPaste) -> Vec<RowId> = Workspace::paste_rows;
    command "rule.impossible.add"(rule::ImpossibleAdd) -> String = Workspace::add_impossible;
    command "rule.impossible.remove"(rule::ImpossibleRef) -> () = Workspace::remove_impossible;
    command "rule.test.add"(rule::TestAdd) -> TestId = Workspace::add_test;
    command "rule.test.edit"(rule::TestEdit) -> () = Workspace::edit_test;
    command "rule.test.remove"(rule::TestRef) -> () = Workspace::remove_test;
    command "exemption.add"(rule::ExemptionAdd) -> ExemptionId = Workspace::add_exemption;
    command "exemption.remove"(rule::ExemptionRef) -> () = Workspace::remove_exemption;
    command "settlement.ask"(rule::SettleAsk) -> CardId = Workspace::ask_to_settle;

    query "desk"(desk::DeskShow) -> desk::Desk = |workspace, show| workspace.desk(&show);
    query "desk.case"(desk::DeskAsk) -> desk::DeskCase = |workspace, ask| workspace.desk_case(&ask);
    command "rule.use"(desk::RuleUse) -> UseId = Workspace::use_rule;
    command "rule.use.takeBack"(desk::UseRef) -> () = Workspace::take_use_back;
    query "rule.exceptions"(rule::VersionRef) -> Vec<desk::RowExceptions> =
        |workspace, of| workspace.exceptions(&of.version);
    command "rule.propose"(desk::UseRef) -> desk::RowProposed = Workspace::propose_row;
    query "rule.whatIf"(rule::VersionRef) -> desk::RuleWhatIf = |workspace, of| workspace.what_if(&of.version);

    query "statements"(Nothing) -> Vec<statement::KnowledgeStatement> = |workspace, _| workspace.statements();
    command "statement.add"(statement::StatementAdd) -> StatementId = Workspace::add_statement;
    command "statement.edit"(statement::StatementEdit) -> () = Workspace::edit_statement;
    command "statement.verify"(statement::StatementRef) -> () = Workspace::verify_statement;
    command "statement.remove"(statement::StatementRef) -> () = Workspace::remove_statement;
    command "statement.ask"(statement::StatementAsk) -> CardId = Workspace::ask_about_statement;

    query "outcomes"(outcome::OutcomesShow) -> Vec<outcome::Outcome> = |workspace, show| workspace.outcomes(&show);
    query "outcome.show"(outcome::OutcomeRef) -> outcome::Outcome = |workspace, of| workspace.outcome(&of.id);
    query "outcome.groups"(outcome::GroupsShow) -> outcome::Groups = |workspace, show| workspace.outcome_groups(&show);
    query "outcome.voices"(VoicesShow) -> Voices = |workspace, show| workspace.voices(&show);
    command "outcome.add"(outcome::OutcomeAdd) -> OutcomeId = Workspace::add_outcome;
    command "outcome.define"(outcome::OutcomeDefine) -> () = Workspace::define_outcome;
    query "measures.retired"(outcome::RetiredShow) -> Vec<outcome::RetiredMeasure> = |workspace, show| workspace.retired_measures(&show);
    query "measure.ofTheTalk"(outcome::MeasureName) -> Option<Quarantined> = |_, of| Ok(outcome::of_the_talk(&of));
    command "measure.retire"(outcome::MeasureRetire) -> RetiredId = Workspace::retire_measure;
    command "measure.forget"(outcome::RetiredRef) -> () = Workspace::forget_measure;
    command "outcome.edit"(outcome::OutcomeEdit) -> () = Workspace::edit_outcome;
    command "outcome.remove"(outcome::OutcomeRef) -> () = Workspace::remove_outcome;
    command "outcome.points"(outcome::PointsSet) -> () = Workspace::set_points;
    command "outcome.rebase"(outcome::RebaseSet) -> () = Workspace::set_rebase;
    command "outcome.note"(outcome::NoteAdd) -> String = Workspace::add_note;
    command "outcome.note.remove"(outcome::NoteRef) -> () = Workspace::remove_note;

    query "imports"(Nothing) -> Vec<ImportItem> = |workspace, _| workspace.imports();
    session "import.understand"(LogFile) -> LogUnderstood = Session::understand;
    session "import.preview"(LogMapped) -> ImportPreview = Session::preview;
    session "job.cancel"(Nothing) -> () = |session, _| session.cancel();
    job "import.run"(ImportRun) -> ImportReport = Workspace::import_log;
    command "import.remove"(ImportRef) -> () = Workspace::remove_import;
    query "import.topics"(ImportRef) -> ImportTopics = |workspace, of| workspace.import_topics(&of.id);
    query "key.show"(Nothing) -> CustomerKey = |workspace, _| workspace.customer_key();
    command "key.forget"(Nothing) -> () = |workspace, by, _| workspace.forget_key(by);
    query "mappings"(Nothing) -> Vec<MappingItem> = |workspace, _| workspace.mappings();
    command "mapping.rename"(MappingRename) -> () = Workspace::rename_mapping;
    command "mapping.remove"(MappingRef) -> () = Workspace::remove_mapping;

    query "retros"(retro::RetrosShow) -> Vec<retro::RetroItem> = |workspace, show| workspace.retros(&show);
    query "retro.show"(retro::RetroRef) -> retro::Retro = |workspace, of| workspace.retro(&of.id);
    query "retro.evidence"(retro::RetroRef) -> retro::RetroEvidence = |workspace, of| workspace.retro_evidence(&of.id);
    query "retro.formats"(retro::RetrosShow) -> Vec<retro::KeptFormat> =
        |workspace, of| workspace.retro_formats(&of.team);
    command "retro.format.add"(retro::FormatAdd) -> RetroFormatId = Workspace::add_retro_format;
    command "retro.format.remove"(retro::FormatRef) -> () = Workspace::remove_retro_format;
    command "retro.begin"(retro::RetroBegin) -> RetroId = Workspace::begin_retro;
    command "retro.seats"(retro::SeatsSet) -> () = Workspace::seat_in_retro;
    command "retro.go"(retro::RetroGo) -> () = Workspace::go_in_retro;
    command "retro.goOn"(retro::RetroRef) -> () = Workspace::go_on_with_retro;
    command "retro.timer"(retro::TimerSet) -> () = Workspace::set_retro_timer;
    command "retro.close"(retro::RetroRef) -> () = Workspace::close_retro;
    command "retro.erase"(retro::RetroRef) -> () = Workspace::erase_retro;
    command "retro.note.hide"(retro::NoteAdd) -> RetroNoteId = Workspace::hide_note;
    command "retro.note.takeBack"(retro::NoteRef) -> () = Workspace::take_note_back;
    command "retro.handOn"(retro::RetroRef) -> () = Workspace::hand_on;
    command "retro.reveal"(retro::RetroUncover) -> retro::Retro = Workspace::reveal_notes;
    command "retro.notes.open"(retro::NotesAdd) -> Vec<RetroNoteId> = Workspace::add_open_notes;
    command "retro.notes.move"(retro::NoteMove) -> () = Workspace::move_notes;
    command "retro.note.remove"(retro::NoteRef) -> () = Workspace::remove_note_of_retro;
    command "retro.theme.add"(retro::ThemeAdd) -> RetroThemeId = Workspace::add_theme;
    command "retro.theme.rename"(retro::ThemeRename) -> () = Workspace::rename_theme;
    command "retro.theme.merge"(retro::ThemeMerge) -> () = Workspace::merge_themes;
    command "retro.theme.remove"(retro::ThemeRef) -> () = Workspace::remove_theme;
    command "retro.votes.begin"(retro::RetroRef) -> () = Workspace::begin_votes;
    command "retro.vote"(retro::VoteGive) -> () = Workspace::vote;
    command "retro.votes.show"(retro::RetroUncover) -> () = Workspace::show_votes;
    command "retro.attempt.add"(retro::AttemptAdd) -> RetroAttemptId = Workspace::add_attempt;
    command "retro.attempt.remove"(retro::AttemptRef) -> () = Workspace::remove_attempt;
    query "rhythms"(rhythm::RhythmsShow) -> Vec<rhythm::RhythmItem> = |workspace, show| workspace.rhythms(&show);
    query "rhythm.calendar"(rhythm::RhythmsShow) -> String = |workspace, show| workspace.rhythm_calendar(&show);
    command "rhythm.add"(rhythm::RhythmAdd) -> RhythmId = Workspace::add_rhythm;
    command "rhythm.edit"(rhythm::RhythmEdit) -> () = Workspace::edit_rhythm;
    command "rhythm.remove"(rhythm::RhythmRef) -> () = Workspace::remove_rhythm;
    query "pulses"(pulse::PulsesShow) -> pulse::Pulses = |workspace, show| workspace.pulses(&show);
    command "pulse.begin"(pulse::PulseBegin) -> PulseId = Workspace::begin_pulse;
    command "pulse.answer"(pulse::PulseAnswer) -> () = Workspace::answer_pulse;
    command "pulse.show"(pulse::PulseRef) -> () = Workspace::show_pulse;
    command "pulse.end"(pulse::PulseRef) -> () = Workspace::end_pulse;
    command "pulse.erase"(pulse::PulseRef) -> () = Workspace::erase_pulse;

    query "search"(search::Ask) -> Vec<search::Hit> = |workspace, ask| workspace.search(&ask);

    query "boards"(Nothing) -> Vec<board::BoardItem> = |workspace, _| workspace.boards();
    query "board.show"(BoardRef) -> board::Board = |workspace, board| workspace.board(&board.id);
    query "board.part"(board::BoardPartShow) -> board::BoardPart = |workspace, show| workspace.board_part(&show);
    query "board.standUp"(BoardRef) -> Option<CardId> = |workspace, of| Ok(workspace.stand_up(&of.id));
    command "board.standUp.at"(board::StandUpAt) -> () = Workspace::stand_up_at;
    query "board.away"(BoardRef) -> Vec<board::AwayCard> = |workspace, of| workspace.away_cards(&of.id);
    query "flow.show"(FlowShow) -> BoardFlow = |workspace, show| workspace.flow(&show);
    query "flow.forecast"(FlowForecast) -> Forecast = |workspace, asked| workspace.forecast(&asked);
    command "board.add"(BoardAdd) -> BoardId = Workspace::add_board;
    command "board.edit"(board::BoardEdit) -> () = Workspace::edit_board;
    command "board.move"(board::BoardMove) -> () = Workspace::move_board;
    command "board.archive"(board::BoardArchive) -> () = Workspace::archive_board;
    query "board.filters"(board::FiltersShow) -> Vec<board::KeptFilter> = |workspace, show| workspace.filters(&show);
    command "board.filter.rename"(board::FilterRename) -> () = Workspace::rename_filter;
    command "board.filter.keep"(board::FilterKeep) -> BoardFilterId = Workspace::keep_filter;
    command "board.filter.remove"(board::FilterRef) -> () = Workspace::remove_filter;
    command "column.add"(ColumnAdd) -> BoardColumnId = Workspace::add_column;
    command "column.edit"(ColumnEdit) -> () = Workspace::edit_column;
    command "column.move"(ColumnMove) -> () = Workspace::move_column;
    command "column.remove"(ColumnRef) -> () = Workspace::remove_column;
    command "card.add"(CardAdd) -> CardId = Workspace::add_card;
    command "card.edit"(CardEdit) -> () = Workspace::edit_card;
    command "card.move"(CardMove) -> () = Workspace::move_cards;
    command "card.block"(CardBlock) -> () = Workspace::block_cards;
    command "card.unblock"(board::CardRefs) -> () = Workspace::unblock_cards;
    command "card.trash"(board::CardRefs) -> () = Workspace::trash_cards;
    command "card.restore"(board::CardRefs) -> () = Workspace::restore_cards;
    query "card.show"(CardRef) -> board::CardDetail = |workspace, of| workspace.card(&of);
    command "card.archive"(board::CardArchive) -> () = Workspace::archive_cards;
    command "card.label"(board::CardLabelSet) -> () = Workspace::set_card_label;
    command "card.checklist.add"(board::ChecklistAdd) -> Vec<ChecklistItemId> = Workspace::add_checklist;
    command "card.checklist.edit"(board::ChecklistEdit) -> () = Workspace::edit_checklist;
    command "card.checklist.move"(board::ChecklistMove) -> () = Workspace::move_checklist;
    command "card.checklist.remove"(board::ChecklistRef) -> () = Workspace::remove_checklist;
    query "experiment.plan"(experiment::PlanAsk) -> experiment::Plan = |workspace, ask| workspace.experiment_plan(&ask);
    query "experiment.show"(CardRef) -> experiment::Experiment = |workspace, of| workspace.experiment(&of);
    query "experiments"(experiment::ExperimentsShow) -> Vec<experiment::ExperimentItem> = |workspace, show| workspace.experiments(&show);
    command "experiment.watch"(experiment::ExperimentWatch) -> () = Workspace::watch_experiment;
    command "experiment.end"(experiment::ExperimentEnd) -> () = Workspace::end_experiment;
    command "card.link"(board::LinkAdd) -> LinkId = Workspace::add_link;
    command "card.unlink"(board::LinkRef) -> () = Workspace::remove_link;
    command "card.comment.add"(board::CardCommentAdd) -> CardCommentId = Workspace::add_card_comment;
    command "card.comment.edit"(board::CardCommentEdit) -> () = Workspace::edit_card_comment;
    command "card.comment.remove"(board::CardCommentRef) -> () = Workspace::remove_card_comment;
    query "labels"(board::LabelsShow) -> Vec<board::Label> = |workspace, show| workspace.labels(&show);
    command "label.add"(board::LabelAdd) -> LabelId = Workspace::add_label;
    command "label.edit"(board::LabelEdit) -> () = Workspace::edit_label;
    command "label.remove"(board::LabelRef) -> () = Workspace::remove_label;
    command "ask.add"(board::AskAdd) -> CardId = Workspace::add_asked;
    command "ask.answer"(board::AskAnswer) -> () = Workspace::answer_ask;
    command "ask.withdraw"(CardRef) -> () = Workspace::withdraw_ask;
    command "card.initials"(CardInitials) -> () = Workspace::set_initials;
    command "attachment.add"(board::AttachmentAdd) -> AttachmentId = Workspace::add_attachment;
    command "attachment.remove"(board::AttachmentRef) -> () = Workspace::remove_attachment;
    session "attachment.save"(AttachmentSave) -> () = Session::save_attachment;
    query "templates"(board::TemplatesShow) -> Vec<board::CardTemplate> = |workspace, show| workspace.templates(&show);
    command "template.keep"(CardRef) -> TemplateId = Workspace::keep_as_template;
    command "template.use"(board::TemplateUse) -> CardId = Workspace::use_template;
    command "template.remove"(board::TemplateRef) -> () = Workspace::remove_template;
    query "board.look"(board::BoardFile) -> board::BoardFilePreview = |workspace, file| workspace.look_at_boards(&file);
    command "board.bringIn"(board::BoardBringIn) -> Vec<BoardId> = Workspace::bring_boards_in;
    session "board.save"(BoardSave) -> () = Session::save_board;
}

fn read<T: DeserializeOwned>(params: Value) -> Result<T, Failure> {
    let params = if params.is_null() { Value::Object(serde_json::Map::new()) } else { params };
    serde_json::from_value(params).map_err(Failure::bad_request)
}

fn plain<T: Serialize>(output: T) -> Outcome {
    Ok((accepted(&output)?, Tags::new()))
}

fn done<T: Serialize>(done: Done<T>) -> Outcome {
    Ok((accepted(&done.output)?, done.tags))
}

/// The beginning of a reply, to which only the tags are added: a large board is not copied again.
fn accepted<T: Serialize>(output: &T) -> Result<String, Failure> {
    let mut reply = br#"{"ok":"#.to_vec();
    serde_json::to_writer(&mut reply, output).map_err(Failure::bad_request)?;
    String::from_utf8(reply).map_err(Failure::bad_request)
}
