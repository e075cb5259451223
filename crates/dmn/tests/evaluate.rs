//! Models from text to answers: hit policies, requirements, types, functions, and what is refused.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::sync::Arc;

use spielraum_dmn::model::{Feature, Unsupported, Version};
use spielraum_dmn::{Given, Outcome, Problem, Program, ReadError, SIZE_LIMIT, Wrong, read};
use spielraum_domain::feel::{Kind, ParseProblem, Reason, Value};

const DMN_1_3: &str = "https://www.omg.org/spec/DMN/20191111/MODEL/";

fn definitions(content: &str) -> String {
    format!(r#"<definitions xmlns="{DMN_1_3}" namespace="urn:test" name="test">{content}</definitions>"#)
}

fn program(content: &str) -> Arc<Program> {
    Arc::new(Program::new(&[read(&definitions(content)).unwrap()]))
}

fn given(pairs: &[(&str, Value)]) -> Vec<Given> {
    pairs
        .iter()
        .map(|(name, value)| Given { namespace: None, name: (*name).to_owned(), value: value.clone() })
        .collect()
}

fn evaluate(content: &str, decision: &str, pairs: &[(&str, Value)]) -> Outcome {
    program(content).evaluate(decision, &given(pairs), None).unwrap()
}

fn literal(name: &str, needs: &[&str], text: &str) -> String {
    let needs: String = needs
        .iter()
        .map(|id| format!(r##"<informationRequirement><requiredDecision href="#{id}"/></informationRequirement>"##))
        .collect();
    format!(
        r#"<decision id="{name}" name="{name}">{needs}<literalExpression id="{name}-text"><text>{text}</text></literalExpression></decision>"#
    )
}

/// A table over one number with rows `test -> entry`.
fn table(attributes: &str, output: &str, rows: &[(&str, &str)]) -> String {
    let rule = |(test, entry): &(&str, &str)| {
        format!(
            "<rule><inputEntry><text>{test}</text></inputEntry><outputEntry><text>{entry}</text></outputEntry></rule>"
        )
    };
    let rows: String = rows.iter().map(rule).collect();
    format!(
        r##"<inputData id="x" name="Days late"><variable name="Days late" typeRef="number"/></inputData>
        <decision id="d" name="d"><informationRequirement><requiredInput href="#x"/></informationRequirement>
        <decisionTable id="t" {attributes}><input><inputExpression><text>Days late</text></inputExpression></input>
        <output>{output}</output>{rows}</decisionTable></decision>"##
    )
}

fn answers(attributes: &str, output: &str, rows: &[(&str, &str)], value: i64) -> (String, Vec<Reason>) {
    let outcome = evaluate(&table(attributes, output, rows), "d", &[("Days late", value.into())]);
    (outcome.value.to_string(), outcome.warnings.into_iter().map(|warning| warning.reason).collect())
}

#[test]
fn every_hit_policy_answers() {
    let rows = [("&gt; 1", "10"), ("&gt; 5", "30"), ("&gt; 7", "20"), ("&gt; 5", "30")];
    let values = "<outputValues><text>30, 20, 10</text></outputValues>";
    for (attributes, output, shown) in [
        (r#"hitPolicy="FIRST""#, "", "10"),
        (r#"hitPolicy="RULE ORDER""#, "", "[10, 30, 20, 30]"),
        (r#"hitPolicy="OUTPUT ORDER""#, values, "[30, 30, 20, 10]"),
        (r#"hitPolicy="PRIORITY""#, values, "30"),
        (r#"hitPolicy="COLLECT""#, "", "[10, 30, 20, 30]"),
        (r#"hitPolicy="COLLECT" aggregation="SUM""#, "", "90"),
        (r#"hitPolicy="COLLECT" aggregation="COUNT""#, "", "4"),
        (r#"hitPolicy="COLLECT" aggregation="MIN""#, "", "10"),
        (r#"hitPolicy="COLLECT" aggregation="MAX""#, "", "30"),
    ] {
        assert_eq!(answers(attributes, output, &rows, 9).0, shown, "{attributes}");
    }
    assert_eq!(answers("", "", &rows, 3).0, "10");
    assert_eq!(answers("", "", &rows, 9), ("null".to_owned(), vec![Reason::SeveralRows { rows: vec![1, 2, 3, 4] }]));
    assert_eq!(answers(r#"hitPolicy="ANY""#, "", &[("&gt; 1", "1"), ("&gt; 2", "1.0")], 9).0, "1");
    let several = vec![Reason::SeveralRows { rows: vec![1, 2] }];
    assert_eq!(answers(r#"hitPolicy="ANY""#, "", &[("&gt; 1", "1"), ("&gt; 2", "2")], 9), ("null".to_owned(), several));
}

#[test]
fn where_no_row_fits_the_default_answers() {
    let default = "<defaultOutputEntry><text>7</text></defaultOutputEntry>";
    assert_eq!(answers("", default, &[("&gt; 1", "1")], 0).0, "7");
    assert_eq!(answers("", "", &[("&gt; 1", "1")], 0), ("null".to_owned(), vec![Reason::NoRow]));
    assert_eq!(answers(r#"hitPolicy="COLLECT" aggregation="COUNT""#, "", &[("&gt; 1", "1")], 0).0, "0");
}

#[test]
fn cells_know_the_inputs_and_ask_what_they_want() {
    let rows = [("Days late * 2 &gt; 10 and ? &lt; 100", "Days late * 0.5")];
    assert_eq!(answers("", "", &rows, 8).0, "4");
    assert_eq!(answers("", "", &rows, 4).0, "null");
}

#[test]
fn decisions_feed_decisions_once_each() {
    let model = literal("a", &[], "2") + &literal("b", &["a"], "a * 3") + &literal("c", &["a", "b"], "a + b");
    let outcome = evaluate(&model, "c", &[]);
    assert_eq!((outcome.value.to_string(), outcome.warnings.len()), ("8".to_owned(), 0));
    // What is not required is not known.
    let model = literal("a", &[], "2") + &literal("b", &[], "a");
    assert_eq!(evaluate(&model, "b", &[]).warnings[0].reason, Reason::UnknownName { name: "a".to_owned() });
}

#[test]
fn a_decision_that_needs_itself_is_null() {
    let model = literal("a", &["b"], "b") + &literal("b", &["a"], "a");
    let outcome = evaluate(&model, "a", &[]);
    assert!(outcome.value.is_null());
    assert_eq!(outcome.warnings.iter().map(|warning| &warning.reason).collect::<Vec<_>>(), [&Reason::Cycle]);
    // A thousand decisions that need each other in a row are too deep, and nothing breaks.
    let mut model = literal("d0", &[], "1");
    for number in 1..1000 {
        let before = format!("d{}", number - 1);
        model += &literal(&format!("d{number}"), &[&before], &before);
    }
    let outcome = evaluate(&model, "d999", &[]);
    assert!(outcome.warnings.iter().any(|warning| warning.reason == Reason::TooDeep));
    assert_eq!(evaluate(&model, "d50", &[]).value.to_string(), "1");
}

#[test]
fn functions_call_themselves_within_bounds() {
    let knowledge = |text: &str| {
        format!(
            r##"<businessKnowledgeModel id="f" name="f"><variable name="f"/><encapsulatedLogic><formalParameter name="n" typeRef="number"/>
            <literalExpression><text>{text}</text></literalExpression></encapsulatedLogic>
            <knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement></businessKnowledgeModel>
            <decision id="d" name="d"><knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement>
            <literalExpression><text>f(20)</text></literalExpression></decision>"##
        )
    };
    let factorial = evaluate(&knowledge("if n = 0 then 1 else n * f(n - 1)"), "d", &[]);
    assert_eq!(factorial.value.to_string(), "2432902008176640000");
    let endless = evaluate(&knowledge("f(n + 1)"), "d", &[]);
    assert!(endless.warnings.iter().any(|warning| warning.reason == Reason::TooDeep));
}

#[test]
fn types_hold_what_they_allow() {
    let item = r#"<itemDefinition name="tColour"><typeRef>string</typeRef>
        <allowedValues><text>"red", "blue"</text></allowedValues></itemDefinition>
        <itemDefinition name="tColours" isCollection="true"><typeRef>tColour</typeRef></itemDefinition>"#;
    let typed = |kind: &str, text: &str| {
        let decision = format!(
            r#"<decision id="d" name="d"><variable name="d" typeRef="{kind}"/><literalExpression><text>{text}</text></literalExpression></decision>"#
        );
        let outcome = evaluate(&format!("{item}{decision}"), "d", &[]);
        (outcome.value.to_string(), outcome.warnings.first().map(|warning| warning.reason.clone()))
    };
    assert_eq!(typed("tColour", "\"red\""), ("red".to_owned(), None));
    assert_eq!(typed("tColour", "[\"red\"]"), ("red".to_owned(), None));
    assert_eq!(typed("tColour", "\"green\""), ("null".to_owned(), Some(Reason::WrongType)));
    assert_eq!(typed("tColours", "[\"red\", \"green\"]"), ("null".to_owned(), Some(Reason::WrongType)));
    assert_eq!(typed("tColours", "\"blue\""), ("[\"blue\"]".to_owned(), None));
    assert_eq!(typed("date and time", "@\"2026-11-25\""), ("2026-11-25T00:00:00Z".to_owned(), None));
    let recursive = r#"<itemDefinition name="tA"><typeRef>tB</typeRef></itemDefinition><itemDefinition name="tB"><typeRef>tA</typeRef></itemDefinition>"#;
    let problems = program(recursive).problems().to_vec();
    assert!(problems.iter().any(|problem| matches!(&problem.wrong, Wrong::UnknownType(_))), "{problems:?}");
}

#[test]
fn warnings_name_the_cell_and_the_characters() {
    let outcome = evaluate(&literal("a", &[], "1 + &quot;x&quot;"), "a", &[]);
    let warning = &outcome.warnings[0];
    assert_eq!((&*warning.place, warning.span.start, warning.span.end), ("a-text", 0, 7));
    let wrong = Reason::WrongOperands { operator: "+".to_owned(), left: Kind::Number, right: Kind::Text };
    assert_eq!(warning.reason, wrong);
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_works() {
    let model = literal("a", &[], "1 +") + &literal("b", &[], "2") + &literal("c", &["nowhere"], "3");
    let program = program(&model);
    let [first, second] = program.problems() else { panic!("{:?}", program.problems()) };
    assert_eq!(first.element, "a-text");
    assert!(matches!(&first.wrong, Wrong::Text(error) if error.problem == ParseProblem::ValueMissing));
    assert_eq!(second, &Problem { element: "c".to_owned(), wrong: Wrong::UnknownReference("#nowhere".to_owned()) });
    assert!(program.evaluate("a", &[], None).unwrap().value.is_null());
    assert_eq!(program.evaluate("b", &[], None).unwrap().value.to_string(), "2");
    assert!(program.evaluate("z", &[], None).is_none());
}

#[test]
fn nothing_outside_feel_is_run() {
    let model = r##"<businessKnowledgeModel id="f" name="f"><variable name="f"/><encapsulatedLogic kind="Java">
        <context><contextEntry><variable name="class"/><literalExpression><text>"java.lang.Runtime"</text></literalExpression></contextEntry></context>
        </encapsulatedLogic></businessKnowledgeModel>
        <decision id="d" name="d"><knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement>
        <literalExpression><text>f()</text></literalExpression></decision>
        <decision id="e" name="e"><literalExpression id="script" expressionLanguage="javascript"><text>1</text></literalExpression></decision>
        <decision id="g" name="g"><literalExpression id="other"><importedValues namespace="x" importType="y"/></literalExpression></decision>"##;
    let read = read(&definitions(model)).unwrap();
    let unsupported = |element: &str, what| Unsupported { element: element.to_owned(), what };
    assert_eq!(
        read.unsupported,
        [
            unsupported("f", Feature::ExternalFunction { kind: "Java".to_owned() }),
            unsupported("script", Feature::Language { language: "javascript".to_owned() }),
            unsupported("other", Feature::ImportedValues),
        ]
    );
    let program = Arc::new(Program::new(&[read]));
    for decision in ["d", "e", "g"] {
        let outcome = program.evaluate(decision, &[], None).unwrap();
        assert!(outcome.value.is_null() && !outcome.warnings.is_empty(), "{decision}");
    }
}

#[test]
fn models_of_camunda_use_names_that_nothing_declares() {
    let outcome = evaluate(&literal("a", &[], "guest count + 1"), "a", &[("guest count", 3.into())]);
    assert_eq!(outcome.value.to_string(), "4");
    let camunda = r#"<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn11.xsd" name="x"><decision id="a" name="a">
        <decisionTable><input><inputExpression typeRef="integer"><text>n</text></inputExpression></input>
        <output name="m" typeRef="long"/><rule><inputEntry><text>&lt; 5</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable></decision></definitions>"#;
    let model = read(camunda).unwrap();
    assert_eq!(model.version, Version::V1_1);
    let program = Arc::new(Program::new(&[model]));
    assert_eq!(program.problems(), []);
    assert_eq!(program.evaluate("a", &given(&[("n", 3.into())]), None).unwrap().value.to_string(), "1");
}

#[test]
fn refuses_files_that_are_no_models() {
    let bomb = r#"<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><d>&b;</d>"#;
    assert!(matches!(read(bomb), Err(ReadError::DocumentType { line: 1 })));
    assert!(matches!(read("<definitions"), Err(ReadError::NotXml { .. })));
    assert!(matches!(read(""), Err(ReadError::NotXml { .. })));
    assert_eq!(read("<a xmlns='b'/>").unwrap_err(), ReadError::NotDmn { name: "{b}a".to_owned() });
    assert_eq!(read(&" ".repeat(100 << 20)).unwrap_err(), ReadError::TooLarge { limit: SIZE_LIMIT });
    let deep = definitions(&("<list>".repeat(100_000) + &"</list>".repeat(100_000)));
    assert_eq!(read(&deep).unwrap_err(), ReadError::TooDeep);
    let many = definitions(&"<a/>".repeat(2_100_000));
    assert_eq!(read(&many).unwrap_err(), ReadError::TooLarge { limit: SIZE_LIMIT });
}

#[test]
fn boxes_inside_boxes_end_somewhere() {
    let boxed = "<list>".repeat(150) + "<literalExpression><text>1</text></literalExpression>" + &"</list>".repeat(150);
    let outcome = evaluate(&format!(r#"<decision id="d" name="d">{boxed}</decision>"#), "d", &[]);
    assert!(outcome.warnings.iter().all(|warning| warning.reason == Reason::TooDeep));
}

#[test]
fn what_is_no_model_is_named_as_it_begins() {
    let root = |text: &str| read(text).unwrap_err();
    assert_eq!(root("<html/>"), ReadError::NotDmn { name: "html".to_owned() });
    assert_eq!(root("<bpmn xmlns=\"urn:x\"/>"), ReadError::NotDmn { name: "{urn:x}bpmn".to_owned() });
}

#[test]
fn the_answers_of_all_rows_are_each_of_the_type_that_the_decision_names() {
    let rows = [("&gt; 1", "10"), ("&gt; 5", "30")];
    let named = table(r#"hitPolicy="COLLECT""#, "", &rows)
        .replace(r#"<decision id="d" name="d">"#, r#"<decision id="d" name="d"><variable name="d" typeRef="number"/>"#);
    let outcome = evaluate(&named, "d", &[("Days late", 9.into())]);
    assert_eq!((outcome.value.to_string().as_str(), outcome.warnings.len()), ("[10, 30]", 0));
}

#[test]
fn a_decision_goes_by_the_name_of_its_output_where_another_needs_it() {
    let first = table("", "", &[("&gt; 1", "10"), ("&lt;= 1", "20")]).replace("<output>", r#"<output name="amount">"#);
    let second = literal("e", &["d"], "amount + 1");
    let both = format!("{first}{second}");
    assert_eq!(evaluate(&both, "e", &[("Days late", 9.into())]).value.to_string(), "11");
    assert_eq!(evaluate(&both, "amount", &[("Days late", 0.into())]).value.to_string(), "20");
    assert_eq!(evaluate(&both, "e", &[("amount", 5.into())]).value.to_string(), "6", "what is given wins");
    let apart = format!("{first}{}", literal("e", &[], "amount + 1"));
    assert_eq!(evaluate(&apart, "e", &[("Days late", 9.into())]).value.to_string(), "null", "nobody said it needs it");
}

#[test]
fn decisions_in_a_circle_answer_nothing_whatever_their_rows_ask() {
    let one = table("", "", &[("-", "1")]).replace(
        "<decisionTable",
        r##"<informationRequirement><requiredDecision href="#e"/></informationRequirement><decisionTable"##,
    );
    let both = format!("{one}{}", literal("e", &["d"], "2"));
    for name in ["d", "e"] {
        let outcome = evaluate(&both, name, &[("Days late", 9.into())]);
        assert_eq!((outcome.value.to_string().as_str(), &outcome.warnings[0].reason), ("null", &Reason::Cycle));
    }
}

#[test]
fn a_value_that_a_column_does_not_take_is_blamed_and_not_the_decision() {
    let bounded = table("", "", &[("-", "1")])
        .replace("</inputExpression>", "</inputExpression><inputValues><text>[0..5]</text></inputValues>");
    let outcome = evaluate(&bounded, "d", &[("Days late", 9.into())]);
    assert_eq!(outcome.warnings[0].reason, Reason::UntakenInput { name: "Days late".to_owned() });
}
