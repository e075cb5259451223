//! Decision tables.

use super::xml::{Element, attribute, child, named, text_of};
use super::{Reader, feel, own, text, type_ref};
use crate::model::{Aggregation, BoxedKind, Feature, HitPolicy, Input, Output, Rule, Table, Text};

impl Reader {
    pub(super) fn table(&mut self, element: Element<'_>) -> BoxedKind {
        let Some(hit_policy) = self.hit_policy(element) else { return BoxedKind::Unsupported };
        let input = |input: Element<'_>| {
            let expression = child(input, "inputExpression");
            Input {
                id: attribute(input, "id"),
                label: attribute(input, "label"),
                expression: expression.map(feel).unwrap_or_default(),
                type_ref: expression.and_then(type_ref),
                values: child(input, "inputValues").map(feel).filter(|values| !values.text.trim().is_empty()),
                own: own::attributes(input),
            }
        };
        let output = |output: Element<'_>| Output {
            id: attribute(output, "id"),
            name: attribute(output, "name"),
            label: attribute(output, "label"),
            type_ref: type_ref(output),
            values: child(output, "outputValues").map(feel).filter(|values| !values.text.trim().is_empty()),
            default: child(output, "defaultOutputEntry").map(feel).filter(|entry| !entry.text.trim().is_empty()),
            own: own::attributes(output),
        };
        let mut rules = Vec::new();
        for rule in named(element, "rule") {
            rules.push(self.rule(rule));
        }
        BoxedKind::Table(Table {
            range: element.range(),
            prefix: own::prefix(element),
            hit_policy,
            inputs: named(element, "input").map(input).collect(),
            outputs: named(element, "output").map(output).collect(),
            annotations: named(element, "annotation").map(|note| attribute(note, "name").unwrap_or_default()).collect(),
            rules,
        })
    }

    fn hit_policy(&mut self, element: Element<'_>) -> Option<HitPolicy> {
        let written = attribute(element, "hitPolicy").unwrap_or_default();
        let aggregation = attribute(element, "aggregation").unwrap_or_default();
        let collect = match aggregation.as_str() {
            "" => Some(None),
            "SUM" => Some(Some(Aggregation::Sum)),
            "COUNT" => Some(Some(Aggregation::Count)),
            "MIN" => Some(Some(Aggregation::Min)),
            "MAX" => Some(Some(Aggregation::Max)),
            _ => None,
        };
        let policy = match written.replace('_', " ").as_str() {
            "" | "UNIQUE" => Some(HitPolicy::Unique),
            "ANY" => Some(HitPolicy::Any),
            "PRIORITY" => Some(HitPolicy::Priority),
            "FIRST" => Some(HitPolicy::First),
            "OUTPUT ORDER" => Some(HitPolicy::OutputOrder),
            "RULE ORDER" => Some(HitPolicy::RuleOrder),
            "COLLECT" => collect.map(HitPolicy::Collect),
            _ => None,
        };
        if policy.is_none() {
            self.not_supported(
                element,
                Feature::HitPolicy { name: format!("{written} {aggregation}").trim().to_owned() },
            );
        }
        policy
    }

    fn rule(&mut self, element: Element<'_>) -> Rule {
        let mut cells = |name: &'static str| -> Vec<Text> {
            named(element, name).map(|entry| Text { language: self.foreign(entry), ..feel(entry) }).collect()
        };
        Rule {
            id: attribute(element, "id"),
            tests: cells("inputEntry"),
            entries: cells("outputEntry"),
            // One without text keeps its place all the same.
            annotations: named(element, "annotationEntry")
                .map(|note| text_of(note, "text").unwrap_or_default())
                .collect(),
            description: child(element, "description").map(text),
        }
    }
}
