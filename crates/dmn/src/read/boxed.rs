//! Boxed expressions.

use super::xml::{Element, attribute, child, children, is, named, text_of};
use super::{Reader, feel, name, type_ref, variable};
use crate::model::{Boxed, BoxedKind, Feature, Function, Text, Variable};

/// The names of the elements that are expressions.
const KINDS: [&str; 12] = [
    "literalExpression",
    "decisionTable",
    "context",
    "invocation",
    "functionDefinition",
    "relation",
    "list",
    "conditional",
    "filter",
    "for",
    "some",
    "every",
];

impl Reader {
    /// The expression that an element is, if it is one.
    pub(super) fn boxed(&mut self, element: Element<'_>) -> Option<Boxed> {
        let kind = KINDS.into_iter().find(|kind| is(element, kind))?;
        let kind = match kind {
            "literalExpression" => self.literal(element),
            "decisionTable" => self.table(element),
            "context" => self.context(element),
            "invocation" => self.invocation(element),
            "functionDefinition" => BoxedKind::Function(self.function(element)),
            "relation" => self.relation(element),
            "list" => BoxedKind::List(self.all(element)),
            "conditional" => self
                .parts(element, ["if", "then", "else"])
                .map_or(BoxedKind::Unsupported, |parts| BoxedKind::Conditional(Box::new(parts))),
            "filter" => {
                let parts = self.parts(element, ["in", "match"]);
                parts.map_or(BoxedKind::Unsupported, |parts| BoxedKind::Filter(Box::new(parts)))
            }
            "for" => self.parts(element, ["in", "return"]).map_or(BoxedKind::Unsupported, |parts| BoxedKind::For {
                variable: attribute(element, "iteratorVariable").unwrap_or_default(),
                parts: Box::new(parts),
            }),
            quantifier => {
                self.parts(element, ["in", "satisfies"]).map_or(BoxedKind::Unsupported, |parts| BoxedKind::Quantified {
                    every: quantifier == "every",
                    variable: attribute(element, "iteratorVariable").unwrap_or_default(),
                    parts: Box::new(parts),
                })
            }
        };
        Some(Boxed { id: attribute(element, "id"), type_ref: type_ref(element), kind })
    }

    /// All expressions in an element.
    fn all(&mut self, element: Element<'_>) -> Vec<Boxed> {
        children(element).filter_map(|child| self.boxed(child)).collect()
    }

    fn first(&mut self, element: Element<'_>) -> Option<Boxed> {
        children(element).find_map(|child| self.boxed(child))
    }

    /// The expressions in the children of these names.
    fn parts<const N: usize>(&mut self, element: Element<'_>, names: [&'static str; N]) -> Option<[Boxed; N]> {
        let parts = names.map(|part| child(element, part).and_then(|part| self.first(part)));
        if parts.iter().any(Option::is_none) {
            let name = element.tag_name().name().to_owned();
            self.not_supported(element, Feature::Expression { name });
        }
        let parts: Vec<Boxed> = parts.into_iter().flatten().collect();
        parts.try_into().ok()
    }

    fn literal(&mut self, element: Element<'_>) -> BoxedKind {
        if child(element, "importedValues").is_some() {
            self.not_supported(element, Feature::ImportedValues);
            return BoxedKind::Unsupported;
        }
        if !self.is_feel(element) {
            return BoxedKind::Unsupported;
        }
        BoxedKind::Literal(Text { text: text_of(element, "text").unwrap_or_default(), ..feel(element) })
    }

    /// Whether the expressions of an element are FEEL; any other language is remembered as not supported.
    pub(super) fn is_feel(&mut self, element: Element<'_>) -> bool {
        self.foreign(element).is_none()
    }

    /// The language of the expressions of an element, if it is not FEEL; it is remembered as not supported.
    pub(super) fn foreign(&mut self, element: Element<'_>) -> Option<String> {
        let said = |element: Element<'_>| element.attribute("expressionLanguage").map(str::to_owned);
        // A rule may say it for all its cells.
        let language = element.ancestors().find_map(said).or_else(|| self.language.clone());
        let language = language.filter(|language| !language.is_empty())?;
        let lower = language.to_lowercase();
        // Simple FEEL is FEEL; every version of the standard gave the language another address.
        let feel = lower == "feel"
            || lower == "s-feel"
            || lower.trim_end_matches('/').ends_with("/feel")
            || lower.contains("/feel/");
        if feel {
            return None;
        }
        self.not_supported(element, Feature::Language { language: language.clone() });
        Some(language)
    }

    fn context(&mut self, element: Element<'_>) -> BoxedKind {
        let mut entries = Vec::new();
        for entry in named(element, "contextEntry") {
            let variable = child(entry, "variable")
                .map(|variable| Variable { name: name(variable), type_ref: type_ref(variable) });
            if let Some(value) = self.first(entry) {
                entries.push((variable, value));
            }
        }
        BoxedKind::Context(entries)
    }

    fn invocation(&mut self, element: Element<'_>) -> BoxedKind {
        let mut bindings = Vec::new();
        for binding in named(element, "binding") {
            let parameter = child(binding, "parameter")
                .map(|parameter| Variable { name: name(parameter), type_ref: type_ref(parameter) });
            bindings.push((parameter.unwrap_or_else(|| variable(binding)), self.first(binding)));
        }
        BoxedKind::Invocation { function: self.first(element).map(Box::new), bindings }
    }

    /// A function definition; `encapsulatedLogic` is one.
    pub(super) fn function(&mut self, element: Element<'_>) -> Function {
        let kind = attribute(element, "kind").unwrap_or_default();
        let is_feel = matches!(kind.as_str(), "" | "FEEL");
        if !is_feel {
            self.not_supported(element, Feature::ExternalFunction { kind });
        }
        let parameter = |parameter: Element<'_>| Variable { name: name(parameter), type_ref: type_ref(parameter) };
        Function {
            parameters: named(element, "formalParameter").map(parameter).collect(),
            body: if is_feel { self.first(element).map(Box::new) } else { None },
            is_feel,
        }
    }

    fn relation(&mut self, element: Element<'_>) -> BoxedKind {
        let column = |column: Element<'_>| Variable { name: name(column), type_ref: type_ref(column) };
        BoxedKind::Relation {
            columns: named(element, "column").map(column).collect(),
            rows: named(element, "row").map(|row| self.all(row)).collect(),
        }
    }
}
