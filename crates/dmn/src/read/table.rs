//! Decision tables.

use super::xml::{Element, attribute, child, named, text_of};
use super::{Reader, feel, own, text, type_ref};
use crate::model::{Aggregation, BoxedKind, Feature, HitPolicy, Input, Output, Rule, Table, Text, Uneven};

impl Reader {
    pub(super) fn table(&mut self, element: Element<'_>) -> BoxedKind {
        let Some(hit_policy) = self.hit_policy(element) else { return BoxedKind::Unsupported };
        let inputs: Vec<Input> = named(element, "input").map(|input| self.input(input)).collect();
        let outputs: Vec<Output> = named(element, "output").map(|output| self.output(output)).collect();
        if outputs.is_empty() {
            self.not_supported(element, Feature::NoAnswer);
        }
        let mut rules = Vec::new();
        for (at, rule) in named(element, "rule").enumerate() {
            let rule = self.rule(rule);
            let uneven = |has: usize, columns: usize| {
                let [row, has, columns] = [at + 1, has, columns].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
                (has != columns).then_some(Uneven { row, has, columns })
            };
            let conditions = uneven(rule.tests.len(), inputs.len()).map(Feature::Conditions);
            let answers = uneven(rule.entries.len(), outputs.len()).map(Feature::Answers);
            conditions.into_iter().chain(answers).for_each(|what| self.not_supported(element, what));
            rules.push(rule);
        }
        BoxedKind::Table(Table {
            range: element.range(),
            prefix: own::prefix(element),
            hit_policy,
            inputs,
            outputs,
            annotations: named(element, "annotation").map(|note| attribute(note, "name").unwrap_or_default()).collect(),
            rules,
        })
    }

    fn input(&mut self, input: Element<'_>) -> Input {
        let expression = child(input, "inputExpression");
        Input {
            id: attribute(input, "id"),
            label: attribute(input, "label"),
            expression: expression.map(|expression| self.text(expression)).unwrap_or_default(),
            type_ref: expression.and_then(type_ref),
            values: self.listed(input, "inputValues"),
            own: own::attributes(input),
        }
    }

    fn output(&mut self, output: Element<'_>) -> Output {
        Output {
            id: attribute(output, "id"),
            name: attribute(output, "name"),
            label: attribute(output, "label"),
            type_ref: type_ref(output),
            values: self.listed(output, "outputValues"),
            default: self.listed(output, "defaultOutputEntry"),
            own: own::attributes(output),
        }
    }

    /// The text in a child element, if it says anything.
    fn listed(&mut self, element: Element<'_>, name: &'static str) -> Option<Text> {
        let listed = child(element, name)
            .filter(|listed| text_of(*listed, "text").is_some_and(|text| !text.trim().is_empty()))?;
        Some(self.text(listed))
    }

    /// A text with the language it is written in, where that is not FEEL. Nothing says nothing in any language.
    fn text(&mut self, element: Element<'_>) -> Text {
        let read = feel(element);
        let language = if read.text.trim().is_empty() { None } else { self.foreign(element) };
        Text { language, ..read }
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
        let mut cells =
            |name: &'static str| -> Vec<Text> { named(element, name).map(|entry| self.text(entry)).collect() };
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
