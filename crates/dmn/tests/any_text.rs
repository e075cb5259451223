//! No file breaks the reader or the evaluator.

use std::sync::Arc;

use proptest::prelude::*;
use spielraum_dmn::{Given, Program, read};
use spielraum_domain::feel::Value;

/// Models of pieces that belong somewhere, at any place.
fn files() -> impl Strategy<Value = String> {
    let literal = |text: &str| format!("<literalExpression><text>{text}</text></literalExpression>");
    let texts =
        ["d + 1", "i", "e.a", "1..3", "[1, null]", "s(1)", "f(d)", "function(x) f(x)", "&quot;a&quot;", "1 +", ""];
    let leaf = prop::sample::select(texts.map(literal).to_vec());
    let boxed = leaf.prop_recursive(3, 12, 3, |inner| {
        let some = prop::collection::vec(inner, 0..4);
        (some, 0..10usize).prop_map(|(parts, shape)| {
            let all = parts.concat();
            let part = |name: &str, index: usize| {
                parts.get(index).map(|part| format!("<{name}>{part}</{name}>")).unwrap_or_default()
            };
            match shape {
                0 => format!("<list>{all}</list>"),
                1 => format!("<context><contextEntry><variable name=\"a\"/>{all}</contextEntry><contextEntry>{all}</contextEntry></context>"),
                2 => format!("<relation><column name=\"a\"/><row>{all}</row><row/></relation>"),
                3 => format!("<conditional>{}{}{}</conditional>", part("if", 0), part("then", 1), part("else", 2)),
                4 => format!("<for iteratorVariable=\"x\">{}{}</for>", part("in", 0), part("return", 1)),
                5 => format!("<some iteratorVariable=\"x\">{}{}</some>", part("in", 0), part("satisfies", 1)),
                6 => format!("<filter>{}{}</filter>", part("in", 0), part("match", 1)),
                7 => format!("<invocation>{all}<binding><parameter name=\"n\"/>{all}</binding></invocation>"),
                8 => format!("<functionDefinition><formalParameter name=\"n\" typeRef=\"t\"/>{all}</functionDefinition>"),
                _ => all,
            }
        })
    });
    let policies = ["UNIQUE", "ANY", "PRIORITY", "FIRST", "RULE ORDER", "OUTPUT ORDER", "COLLECT", "NONE"];
    let cells = prop::collection::vec(prop::sample::select(vec!["-", "&lt; 5", "d", "not(1)", "? = i", "(", ""]), 0..4);
    let table = (prop::sample::select(policies.to_vec()), cells, 0..3usize).prop_map(|(policy, cells, outputs)| {
        let rows: String = cells
            .iter()
            .map(|cell| format!("<rule><inputEntry><text>{cell}</text></inputEntry><outputEntry><text>i * 2</text></outputEntry></rule>"))
            .collect();
        let outputs = "<output><outputValues><text>4, 2</text></outputValues></output>".repeat(outputs);
        format!("<decisionTable hitPolicy=\"{policy}\"><input><inputExpression><text>i</text></inputExpression></input>{outputs}{rows}</decisionTable>")
    });
    let logic = prop_oneof![boxed, table];
    (logic.clone(), logic.clone(), logic, any::<bool>()).prop_map(|(one, two, three, cyclic)| {
        let needs = r##"<informationRequirement><requiredInput href="#i"/></informationRequirement>
            <knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement>
            <knowledgeRequirement><requiredKnowledge href="#s"/></knowledgeRequirement>"##;
        let more = r##"<informationRequirement><requiredDecision href="#e"/></informationRequirement>"##;
        let more = if cyclic { more } else { "" };
        format!(
            r##"<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" namespace="n" name="n">
            <itemDefinition name="t" isCollection="true"><typeRef>number</typeRef></itemDefinition>
            <inputData id="i" name="i"><variable name="i" typeRef="t"/></inputData>
            <decision id="d" name="d">{needs}{more}{one}</decision>
            <decision id="e" name="e">{needs}<informationRequirement><requiredDecision href="#d"/></informationRequirement>{two}</decision>
            <businessKnowledgeModel id="f" name="f"><encapsulatedLogic><formalParameter name="n"/>{three}</encapsulatedLogic>
            <knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement></businessKnowledgeModel>
            <decisionService id="s" name="s"><outputDecision href="#d"/><inputDecision href="#e"/></decisionService>
            </definitions>"##
        )
    })
}

proptest! {
    // A model that runs in circles uses its whole budget, for each decision.
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn no_file_breaks_anything(file in files()) {
        let model = read(&file).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let program = Arc::new(Program::new(&[model]));
        for decision in program.decisions() {
            prop_assert!(program.evaluate(decision, &[], None).is_some());
            let given = [Given { namespace: None, name: "i".to_owned(), value: Value::from(3) }];
            prop_assert!(program.evaluate(decision, &given, None).is_some());
        }
        prop_assert!(program.serve("s", &[], None).is_some());
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>()) {
        prop_assert!(read(&text).is_err());
    }
}
