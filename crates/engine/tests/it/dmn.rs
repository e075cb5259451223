//! Rules on their way out as DMN files, and in.

use std::collections::BTreeMap;
use std::path::PathBuf;

use spielraum_domain::number::Number;
use spielraum_domain::rule::{Cell, HitPolicy, Language};
use spielraum_domain::term::{Type, Value};
use spielraum_engine::frame::{FramePublish, GuardrailAdd};
use spielraum_engine::rule::*;
use spielraum_engine::term::*;
use spielraum_engine::{Error, Rejection, RuleId, TermId, Workspace};

use crate::stage::{Stage, tables};
use crate::undo_rules::{at_most_40, in_force};

fn real(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../dmn/tests/files").join(name)
}

fn file(s: &Stage, name: &str, text: &str) -> PathBuf {
    let path = s.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn look(w: &Workspace, path: &std::path::Path) -> DmnPreview {
    w.look_at_dmn(&DmnFile { path: path.to_owned() }).unwrap()
}

fn all(path: PathBuf, preview: &DmnPreview) -> DmnImport {
    let tables = preview.tables.iter().map(|table| table.table).collect();
    let fingerprint = preview.fingerprint.clone();
    DmnImport { path, fingerprint, tables, topics: BTreeMap::new(), separate: Vec::new(), journey: None, stage: None }
}

fn import(s: &Stage, path: PathBuf) -> Vec<RuleId> {
    let preview = look(&s.workspace, &path);
    s.workspace.import_dmn(&s.us(), all(path, &preview)).unwrap().output
}

fn refusal(s: &Stage, path: PathBuf) -> DmnProblem {
    match s.workspace.look_at_dmn(&DmnFile { path }) {
        Err(Error::Rejected(Rejection::UnreadableDmn { problem, .. })) => problem,
        other => panic!("{other:?}"),
    }
}

fn shown(w: &Workspace, id: &RuleId) -> Rule {
    w.rule(&RuleShow { id: id.clone(), version: None }).unwrap()
}

/// What a rule says, by the names of its terms and the places of its columns.
fn said(w: &Workspace, id: &RuleId) -> serde_json::Value {
    let rule = shown(w, id);
    let terms = w.terms().unwrap();
    let name = |id: &TermId| terms.iter().find(|term| term.id.0 == id.0).unwrap().name.clone();
    let columns: Vec<_> = rule.columns.iter().map(|column| (column.side, name(&column.term))).collect();
    let in_order = |cells: BTreeMap<String, Cell>| -> Vec<Option<Cell>> {
        rule.columns.iter().map(|column| cells.get(&column.id.0).cloned()).collect()
    };
    let rows: Vec<_> = rule
        .rows
        .iter()
        .map(|row| {
            let cells = row.cells.iter().map(|(column, cell)| (column.0.clone(), cell.cell.clone())).collect();
            let remarks: Vec<_> = rule.comments.iter().map(|one| (&one.name, row.comments.get(&one.id.0))).collect();
            serde_json::json!([in_order(cells), row.because, remarks])
        })
        .collect();
    let never: Vec<_> = rule.impossible.into_iter().map(|one| (in_order(one.cells), one.reason)).collect();
    let tests: Vec<_> = w.rule_tests(&VersionRef { version: rule.version.id.clone() }).unwrap();
    let tests: Vec<_> = tests
        .into_iter()
        .map(|test| {
            let by_name = |values: BTreeMap<spielraum_domain::term::TermId, Value>| -> BTreeMap<String, Value> {
                values.into_iter().map(|(term, value)| (name(&TermId(term.0)), value)).collect()
            };
            let passes = matches!(test.result, spielraum_domain::rule::TestResult::Passed);
            let expectation = test.expectation;
            serde_json::json!([test.name, by_name(expectation.inputs.0), by_name(expectation.expected), passes])
        })
        .collect();
    serde_json::json!([rule.rule.topic, rule.hit_policy, columns, rows, never, tests])
}

fn types(w: &Workspace) -> BTreeMap<String, serde_json::Value> {
    let terms = w.terms().unwrap();
    let name = |id: &spielraum_domain::term::TermId| terms.iter().find(|term| term.id == *id).unwrap().name.clone();
    let facts = |term: &spielraum_domain::term::Term| {
        let mut answers = Vec::new();
        for (answer, sets) in &term.answers {
            answers.extend(sets.iter().map(|(set, value)| (answer.clone(), name(set), value.clone())));
        }
        (term.name.clone(), serde_json::json!([term.kind, term.protected, term.same_everywhere, answers]))
    };
    terms.iter().map(facts).collect()
}

/// Two rules of our team, one feeding the other, with words of both languages, an answer that sets a term, a guardrail and a
/// case that cannot happen.
fn two_rules(s: &Stage) -> RuleId {
    let (feeding, draft) = in_force(s);
    let (w, us) = (&s.workspace, s.us());
    let rule = shown(w, &feeding);
    let goodwill = rule.columns[1].term.clone();
    let cells = BTreeMap::from([(rule.columns[0].id.0.clone(), Cell::feel("> 5"))]);
    w.add_impossible(&us, ImpossibleAdd { version: draft, cells, reason: "Lost by then".into() }).unwrap();
    let add = |name: &str, kind| {
        let add = TermAdd { name: name.into(), kind, protected: false, same_everywhere: name == "We write" };
        w.add_term(&us, add).unwrap().output
    };
    let euros =
        Type::Number { unit: Some("€".into()), step: "0.01".parse().ok(), min: Some(Number::ZERO), max: None };
    let order = add("Order value (€)", euros);
    let write = add("We write", Type::Enum { values: vec!["A letter".into(), "Nothing".into()] });
    let sets = [(spielraum_domain::term::TermId(order.0.clone()), Value::Number(3.into()))].into();
    w.set_answer(&us, AnswerSet { term: write.clone(), name: "A letter".into(), sets }).unwrap();
    let add = RuleAdd {
        team: s.team.clone(),
        topic: "2. Do we write?".into(),
        journey: None,
        stage: None,
        hit_policy: HitPolicy::First,
        inputs: vec![goodwill.clone(), order.clone()],
        outputs: vec![write.clone()],
    };
    let id = w.add_rule(&us, add).unwrap().output;
    let rule = shown(w, &id);
    let version = rule.version.id.clone();
    let remark = |name: &str| {
        let add = CommentAdd { version: version.clone(), name: name.into() };
        w.add_comment(&us, add).unwrap().output.0
    };
    let (law, open) = (remark("Law <§>"), remark("because"));
    let cell =
        |column: usize, text: &str, language| (rule.columns[column].id.0.clone(), Cell { text: text.into(), language });
    let rows = vec![
        RowSpec {
            cells: [
                cell(0, "über 10", Language::De),
                cell(1, "at least €1,500.50", Language::En),
                cell(2, "A letter", Language::En),
                (law, Cell::feel("§ 5\n(2)")),
            ]
            .into(),
            because: "  Weil es <zählt>\n& bleibt".into(),
        },
        RowSpec {
            cells: [
                cell(1, "over <ten>", Language::En),
                cell(2, "nothing", Language::En),
                (open, Cell::feel("Since when?")),
            ]
            .into(),
            because: String::new(),
        },
    ];
    w.add_rows(&us, RowsAdd { version: rule.version.id.clone(), rows, before: None }).unwrap();
    // One test that passes with what feeds the rule, and one that is older than what its term takes today.
    let test = |name: &str, inputs: &[(&TermId, Value)], expected: Value| {
        let term = |id: &TermId| spielraum_domain::term::TermId(id.0.clone());
        let inputs = inputs.iter().map(|(id, value)| (term(id), value.clone())).collect();
        let add = TestAdd {
            version: rule.version.id.clone(),
            name: name.into(),
            inputs: spielraum_domain::rule::Case(inputs),
            expected: [(term(&write), expected)].into(),
        };
        w.add_test(&us, add).unwrap();
    };
    let text = |text: &str| Value::Text(text.into());
    let dear = Value::Number("1600".parse().unwrap());
    test("Dear & much", &[(&goodwill, Value::Number(12.into())), (&order, dear)], text("A letter"));
    test("Once", &[(&order, Value::Null)], text("A \"pigeon\""));
    let managers = s.managers();
    let guardrail = GuardrailAdd { name: "At most <40>".into(), ..at_most_40(goodwill) };
    w.draft_frame(&managers, spielraum_engine::frame::FrameDraft::default()).unwrap();
    w.add_guardrail(&managers, guardrail).unwrap();
    let why = FramePublish { why: "We learned".into(), ..FramePublish::default() };
    w.publish_frame(&managers, why).unwrap();
    id
}

fn exported(s: &Stage, id: &RuleId, edition: DmnEdition) -> PathBuf {
    let version = shown(&s.workspace, id).version.id;
    file(s, "out.dmn", &s.workspace.rule_as_dmn(&DmnAsk { version, edition }).unwrap())
}

#[test]
fn tables_with_one_name_are_told_apart_and_come_in_under_names_of_their_own() {
    let s = Stage::set();
    let one = |id: &str, name: &str| {
        format!(
            "<decision id=\"{id}\" name=\"{name}\"><variable name=\"{name}\" typeRef=\"number\"/><decisionTable>
            <input><inputExpression typeRef=\"number\"><text>age</text></inputExpression></input><output typeRef=\"number\"/>
            <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
            </decisionTable></decision>"
        )
    };
    let decisions = one("a", "Fee") + &one("b", "Fee") + &one("c", "fee") + &one("d", "Other");
    let text = format!(
        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"m\" name=\"m\" namespace=\"n\">
        <inputData id=\"i\" name=\"age\"><variable name=\"age\" typeRef=\"number\"/></inputData>{decisions}</definitions>"
    );
    let path = file(&s, "twins.dmn", &text);
    let told: Vec<_> = look(&s.workspace, &path)
        .tables
        .into_iter()
        .map(|table| (table.name, table.element, table.alike, table.topic))
        .collect();
    let said =
        |name: &str, element: &str, alike, topic: &str| (name.to_owned(), element.to_owned(), alike, topic.to_owned());
    let all = [
        said("Fee", "a", 2, "Fee"),
        said("Fee", "b", 2, "Fee (2)"),
        said("fee", "c", 1, "fee (3)"),
        said("Other", "d", 1, "Other"),
    ];
    assert_eq!(told, all);
    let topics: Vec<String> =
        import(&s, path).iter().map(|rule| shown(&s.workspace, rule).rule.topic.clone()).collect();
    assert_eq!(topics, ["Fee", "Fee (2)", "fee (3)", "Other"]);
}

#[test]
fn a_rule_that_goes_out_and_comes_in_is_the_same_rule() {
    for edition in [DmnEdition::V1_3, DmnEdition::V1_5] {
        let s = Stage::set();
        let id = two_rules(&s);
        let path = exported(&s, &id, edition);
        let preview = look(&s.workspace, &path);
        assert_eq!(preview.kept, []);
        assert_eq!(preview.guardrails, ["At most <40>", "Forty"]);
        assert_eq!(preview.tables[1].fed_by, ["What we may offer"]);
        assert!(preview.terms.iter().all(|term| term.existing.is_some()), "{:?}", preview.terms);
        let before = types(&s.workspace);
        let again = s.workspace.import_dmn(&s.us(), all(path.clone(), &preview)).unwrap().output;
        assert_eq!(types(&s.workspace), before, "nothing is new in its own workspace");
        assert_eq!(said(&s.workspace, &again[1]), said(&s.workspace, &id));
        assert!(again.iter().all(|rule| shown(&s.workspace, rule).version.state == VersionState::Draft));

        // Where nothing of it is known, its terms come along.
        let other = Stage::set();
        let made = import(&other, path);
        assert_eq!(said(&other.workspace, &made[1]), said(&s.workspace, &id));
        assert_eq!(said(&other.workspace, &made[0]), said(&s.workspace, &again[0]));
        assert_eq!(types(&other.workspace), before);
        let chain = other.workspace.rule_chain(&VersionRef { version: shown(&other.workspace, &made[1]).version.id });
        assert_eq!(chain.unwrap().fed[0].topic, "What we may offer");
    }
}

#[test]
fn a_term_is_ours_only_when_all_its_cells_can_be_read_with_it() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let add = |name: &str, kind: Type| {
        w.add_term(&us, TermAdd { name: name.into(), kind, protected: false, same_everywhere: false }).unwrap().output
    };
    let values = |values: &[&str]| Type::Enum { values: values.iter().map(ToString::to_string).collect() };
    let season = add("season", values(&["Winter", "Summer", "Spring", "Fall", "Carnival"]));
    add("guestCount", Type::YesNo);
    add("beverages", values(&["Water"]));
    let preview = look(w, &real("camunda_dinnerDecisions.dmn"));
    let term = |name: &str| preview.terms.iter().find(|term| term.name.to_lowercase() == name.to_lowercase()).unwrap();
    assert_eq!(term("season").existing, Some(season.clone()));
    assert_eq!(term("guestCount").existing, None);
    assert_eq!(term("guestCount").as_new, "guestCount (camunda_dinnerDecisions)");
    assert_eq!(term("beverages").existing, None);

    let mut asked = all(real("camunda_dinnerDecisions.dmn"), &preview);
    asked.separate = vec!["season".into()];
    let made = w.import_dmn(&us, asked).unwrap().output;
    let used: Vec<TermId> = made.iter().flat_map(|id| shown(w, id).columns).map(|column| column.term).collect();
    assert!(!used.contains(&season), "made new, as it was wished");
}

#[test]
fn every_real_file_comes_in_and_is_given_back() {
    for found in std::fs::read_dir(real("")).unwrap() {
        let path = found.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "dmn") {
            continue;
        }
        let s = Stage::set();
        let original = std::fs::read_to_string(&path).unwrap();
        let original = original.trim_start_matches('\u{feff}');
        let made = import(&s, path.clone());
        for id in &made {
            let rule = shown(&s.workspace, id);
            let back = s.workspace.dmn_source(&VersionRef { version: rule.version.id.clone() }).unwrap();
            assert_eq!(back.text, original, "{}", path.display());
            assert_eq!(Some(back.name.as_str()), path.file_name().and_then(|name| name.to_str()));
            assert_eq!(rule.rule.file, Some(back.name));
        }
    }
}

#[test]
fn what_is_no_table_is_kept_and_given_back_with_the_changed_one() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let path = real("kogito_Prequalification.dmn");
    let preview = look(w, &path);
    let kept: Vec<(&str, &DmnKeptWhy)> = preview.kept.iter().map(|kept| (kept.name.as_str(), &kept.why)).collect();
    assert!(kept.contains(&("Qualified?", &DmnKeptWhy::Around)), "{kept:?}");
    assert!(kept.iter().any(|(_, why)| **why == DmnKeptWhy::Expression), "{kept:?}");
    let made = import(&s, path.clone());
    let rule = shown(w, &made[1]);
    let column = rule.columns.iter().find(|column| column.side == Side::Then).unwrap().id.clone();
    let cell =
        CellSet { row: rule.rows[0].id.clone(), column: Some(column), text: "7.25".into(), language: Language::En };
    w.set_cells(&us, CellsSet { version: rule.version.id.clone(), cells: vec![cell] }).unwrap();

    let original = std::fs::read_to_string(&path).unwrap();
    let back = w.dmn_source(&VersionRef { version: rule.version.id }).unwrap().text;
    let before = spielraum_dmn::rules::rules(&spielraum_dmn::read(&original).unwrap());
    let after = spielraum_dmn::rules::rules(&spielraum_dmn::read(&back).unwrap());
    let (old, new) = (&before.tables[1].range, &after.tables[1].range);
    assert_eq!(original[..old.start], back[..new.start], "what stands before is untouched");
    assert_eq!(original[old.end..], back[new.end..], "what stands after is untouched");
    let value = |rules: &spielraum_dmn::rules::Rules, row: usize| {
        let table = &rules.tables[1].table;
        table.rows[row].cells[&table.outputs[0].id].text.clone()
    };
    assert_eq!(value(&after, 0), "7.25");
    assert_eq!(value(&after, 1), value(&before, 1));
    let terms = |rules: &spielraum_dmn::rules::Rules| {
        let table = rules.tables[1].table.clone();
        table.inputs.into_iter().chain(table.outputs).map(|column| column.term).collect::<Vec<_>>()
    };
    assert_eq!(terms(&after), terms(&before));
}

#[test]
fn files_that_call_fetch_or_swell_are_refused() {
    let s = Stage::set();
    let model = |inner: &str| {
        let namespace = "https://www.omg.org/spec/DMN/20191111/MODEL/";
        format!("<definitions xmlns=\"{namespace}\" name=\"m\" namespace=\"n\">{inner}</definitions>")
    };
    let java =
        "<businessKnowledgeModel id=\"b\" name=\"Run\"><encapsulatedLogic kind=\"Java\"/></businessKnowledgeModel>";
    let refused = [
        (model(java), DmnProblem::ForeignFunction { element: "b".into(), language: "Java".into() }),
        (
            model("<import name=\"i\" namespace=\"x\" importType=\"y\" locationURI=\"http://a/b.dmn\"/>"),
            DmnProblem::OtherFile { file: "http://a/b.dmn".into() },
        ),
        (
            "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>".into(),
            DmnProblem::DocumentType { line: 1 },
        ),
        ("<bpmn/>".into(), DmnProblem::NotDmn { element: "bpmn".into() }),
        (model(""), DmnProblem::NoTable),
        ("\0\0".into(), DmnProblem::NotText),
    ];
    for (text, problem) in refused {
        assert_eq!(refusal(&s, file(&s, "bad.dmn", &text)), problem);
    }
    assert!(matches!(refusal(&s, file(&s, "bad.dmn", "no xml")), DmnProblem::NotXml { line: 1, .. }));
    let large = s.folder.path().join("large.dmn");
    std::fs::File::create(&large).unwrap().set_len(100 << 20).unwrap();
    assert_eq!(refusal(&s, large), DmnProblem::TooLarge { limit: 20 });

    let path = file(&s, "changes.dmn", &std::fs::read_to_string(real("kogito_TrafficViolation.dmn")).unwrap());
    let preview = look(&s.workspace, &path);
    let asked = all(path.clone(), &preview);
    std::fs::copy(real("camunda_fraudRating.dmn"), &path).unwrap();
    let refused = s.workspace.import_dmn(&s.us(), asked.clone());
    assert!(matches!(refused, Err(Error::Rejected(Rejection::UnreadableDmn { problem: DmnProblem::Changed, .. }))));
    let refused = s.workspace.import_dmn(&s.managers(), asked);
    assert!(matches!(refused, Err(Error::Rejected(Rejection::TeamsOnly))));
    assert!(s.workspace.rules().unwrap().is_empty());
}

#[test]
fn an_import_is_taken_back_as_one_step() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let before = tables(w);
    let made = import(&s, real("kogito_Prequalification.dmn"));
    let after = tables(w);
    w.undo(&us).unwrap();
    assert_eq!(tables(w), before);
    assert!(w.rules().unwrap().is_empty() && w.terms().unwrap().is_empty());
    w.redo(&us).unwrap();
    assert_eq!(tables(w), after);
    // The file is still there to be given back.
    w.dmn_source(&VersionRef { version: shown(w, &made[0]).version.id }).unwrap();
}

#[test]
fn what_has_no_name_is_called_like_its_file() {
    let s = Stage::set();
    let text = "<definitions xmlns=\"http://www.omg.org/spec/DMN/20151101\" name=\"m\" namespace=\"n\">\
        <decision id=\"a\" name=\"\"><decisionTable><input><inputExpression typeRef=\"number\"><text>Days</text></inputExpression>\
        </input><output typeRef=\"number\"/></decisionTable></decision></definitions>";
    let rule = shown(&s.workspace, &import(&s, file(&s, "fees.dmn", text)).remove(0));
    assert_eq!(rule.rule.topic, "fees");
    let terms: Vec<String> = s.workspace.terms().unwrap().into_iter().map(|term| term.name).collect();
    assert_eq!(terms, ["Days", "fees"]);
}

#[test]
fn other_encodings_are_read_and_kept_in_utf_8() {
    let s = Stage::set();
    let text = std::fs::read_to_string(real("kogito_TrafficViolation.dmn")).unwrap();
    let text = text.replacen("Driver", "Dr\u{ef}ver", 1);
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>{}",
        text.split_once("?>").map_or(text.as_str(), |(_, rest)| rest)
    );
    let bytes: Vec<u8> = text.chars().map(|char| u8::try_from(u32::from(char)).unwrap_or(b'?')).collect();
    let path = s.folder.path().join("latin.dmn");
    std::fs::write(&path, bytes).unwrap();
    let made = import(&s, path);
    let back = s.workspace.dmn_source(&VersionRef { version: shown(&s.workspace, &made[0]).version.id }).unwrap().text;
    assert!(back.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    assert!(back.contains("Dr\u{ef}ver"));
}

#[test]
fn whoever_imports_says_what_the_rules_are_called_and_where_they_stand() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let path = real("kogito_Prequalification.dmn");
    let asked = |topic: &str| {
        let mut asked = all(path.clone(), &look(w, &path));
        asked.topics = [(1, topic.to_owned())].into();
        (asked.journey, asked.stage) = (Some(s.journey.clone()), Some(s.stages[1].clone()));
        asked
    };
    let made = w.import_dmn(&us, asked("  What the loan costs")).unwrap().output;
    let rules: Vec<_> = made.iter().map(|id| shown(w, id).rule).collect();
    assert_eq!(
        (rules[0].topic.as_str(), rules[1].topic.as_str()),
        ("Qualified?, Qualification", "What the loan costs")
    );
    assert!(rules.iter().all(|rule| rule.journey.as_ref() == Some(&s.journey)));
    assert!(rules.iter().all(|rule| rule.stage.as_ref() == Some(&s.stages[1])));
    let refused = w.import_dmn(&us, asked(" \u{feff}"));
    assert!(matches!(refused, Err(Error::Rejected(Rejection::Empty { field: "topic" }))));
}

#[test]
fn annotations_of_other_tools_become_remarks_and_go_back_into_their_file() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let text = "<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\" name=\"m\" namespace=\"n\">\
        <decision id=\"a\" name=\"Fee\"><decisionTable id=\"t\">\
        <input id=\"i\"><inputExpression typeRef=\"number\"><text>Days</text></inputExpression></input>\
        <output id=\"o\" typeRef=\"number\"/>\
        <annotation name=\"Why\"/><annotation name=\"Law\"/><annotation name=\"Law\"/>\
        <rule id=\"r\"><inputEntry id=\"x\"><text>5</text></inputEntry><outputEntry id=\"y\"><text>1</text></outputEntry>\
        <annotationEntry><text>Late</text></annotationEntry><annotationEntry><text>BGB</text></annotationEntry>\
        <annotationEntry><text>HGB</text></annotationEntry></rule></decisionTable></decision></definitions>";
    let id = import(&s, file(&s, "notes.dmn", text)).remove(0);
    let rule = shown(w, &id);
    let names: Vec<&str> = rule.comments.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Law", "Law 2"]);
    let remarks: Vec<&str> = rule.comments.iter().map(|one| rule.rows[0].comments[&one.id.0].as_str()).collect();
    assert_eq!((rule.rows[0].because.as_str(), remarks), ("Late", vec!["BGB", "HGB"]));
    let version = rule.version.id.clone();
    let back = || w.dmn_source(&VersionRef { version: version.clone() }).unwrap().text;
    assert_eq!(back(), text);

    // A remark that changes changes the file, however little it changes the rule.
    let column = Some(spielraum_engine::ColumnId(rule.comments[1].id.0.clone()));
    let cell = CellSet { row: rule.rows[0].id.clone(), column, text: "AGB".into(), language: Language::En };
    w.set_cells(&us, CellsSet { version: version.clone(), cells: vec![cell] }).unwrap();
    let changed = back();
    assert_ne!(changed, text);
    let remarks = spielraum_dmn::rules::rules(&spielraum_dmn::read(&changed).unwrap()).tables.remove(0).remarks;
    let remarks: Vec<(&str, &str)> =
        remarks.iter().map(|remark| (remark.name.as_str(), remark.texts[0].as_str())).collect();
    assert_eq!(remarks, [("Law", "BGB"), ("Law 2", "AGB")]);
}
