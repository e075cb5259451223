//! Why values are missing, in the language of the terminal.

use serde_json::{Value, json};
use spielraum_domain::feel::{Kind, Reason, Warning};
use spielraum_domain::rule::CellProblem;
use spielraum_words::{Argument, Words};

/// A warning as a line: which decision was asked, and the id of the part of the file that it stopped at.
pub(super) fn warning(words: &Words, asked: &str, warning: &Warning) -> String {
    let facts = [
        ("asked", asked.to_owned().into()),
        ("place", warning.place.to_string().into()),
        ("reason", reason(words, &warning.reason).into()),
    ];
    words.say_with("cli-feel-warning", &facts)
}

/// A warning for other programs: facts that stay the same in every language, and the line.
pub(super) fn as_json(words: &Words, asked: &str, one: &Warning) -> Value {
    let said = warning(words, asked, one);
    json!({ "asked": asked, "place": one.place.to_string(), "reason": one.reason, "said": said })
}

fn reason(words: &Words, reason: &Reason) -> String {
    let kind = |kind: &Kind| words.say_with("cli-feel-kind", &[("kind", code(&json!(kind)).into())]);
    let mut facts: Vec<(&str, Argument<'_>)> = vec![("kind", code(&json!(reason)["kind"]).into())];
    match reason {
        Reason::UnknownName { name }
        | Reason::UnknownMember { name }
        | Reason::UnknownType { name }
        | Reason::UntakenInput { name } => {
            facts.push(("name", name.clone().into()));
        }
        Reason::WrongOperands { operator, left, right } => {
            facts.push(("name", operator.clone().into()));
            facts.extend([("left", kind(left).into()), ("right", kind(right).into())]);
        }
        Reason::WrongKind { expected, found } => {
            facts.extend([("left", kind(expected).into()), ("right", kind(found).into())]);
        }
        Reason::WrongArguments { function } => facts.push(("name", function.clone().into())),
        Reason::WrongArgument { function, parameter, found } => {
            facts.push(("name", function.clone().into()));
            facts.extend([("left", parameter.clone().into()), ("right", kind(found).into())]);
        }
        Reason::NotUnderstood { text } => facts.push(("name", text.clone().into())),
        Reason::SeveralRows { rows } => {
            let rows: Vec<String> = rows.iter().map(ToString::to_string).collect();
            facts.push(("name", rows.join(", ").into()));
        }
        Reason::UnevenRow { row } => facts.push(("name", row.to_string().into())),
        Reason::WrongType
        | Reason::NoSuchMoment
        | Reason::DivisionByZero
        | Reason::NotDefined
        | Reason::BeyondNumbers
        | Reason::NoClock
        | Reason::External
        | Reason::Cycle
        | Reason::NoLogic
        | Reason::NoRow
        | Reason::TooDeep
        | Reason::TooMuch => {}
    }
    words.say_with("cli-feel-reason", &facts)
}

/// Why a cell of a file cannot be read.
pub(super) fn unread(words: &Words, problem: &CellProblem) -> String {
    let told = json!(problem);
    let found = ["found", "open", "expected", "function", "limit"].iter().find_map(|name| match &told[*name] {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let facts = [("kind", code(&told["kind"]).into()), ("found", found.unwrap_or_default().into())];
    words.say_with("cli-rule-unread-why", &facts)
}

fn code(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use spielraum_words::Language;

    use super::*;

    #[test]
    fn every_reason_has_words_of_its_own_in_both_languages() {
        let name = || "x".to_owned();
        let reasons = [
            Reason::UnknownName { name: name() },
            Reason::UnknownMember { name: name() },
            Reason::UnknownType { name: name() },
            Reason::WrongOperands { operator: "+".to_owned(), left: Kind::Number, right: Kind::Text },
            Reason::WrongKind { expected: Kind::Boolean, found: Kind::DaysAndTime },
            Reason::WrongType,
            Reason::WrongArguments { function: name() },
            Reason::WrongArgument { function: name(), parameter: name(), found: Kind::YearsAndMonths },
            Reason::NoSuchMoment,
            Reason::NotUnderstood { text: name() },
            Reason::DivisionByZero,
            Reason::NotDefined,
            Reason::BeyondNumbers,
            Reason::NoClock,
            Reason::External,
            Reason::Cycle,
            Reason::NoLogic,
            Reason::NoRow,
            Reason::SeveralRows { rows: vec![1, 3] },
            Reason::UnevenRow { row: 2 },
            Reason::UntakenInput { name: name() },
            Reason::TooDeep,
            Reason::TooMuch,
        ];
        let said = |language: &str| {
            let words = Words::of(Language::of(language));
            let said: Vec<String> = reasons.iter().map(|one| reason(&words, one)).collect();
            for (one, reason) in said.iter().zip(&reasons) {
                assert!(!one.contains("cli-") && !one.contains('{') && !one.contains('$'), "{reason:?}: {one}");
            }
            said
        };
        let (english, german) = (said("en"), said("de"));
        for (at, (one, other)) in english.iter().zip(&german).enumerate() {
            assert_ne!(one, other);
            assert!(!english[..at].contains(one), "{one}");
        }
        assert_eq!(german[3], "„+“ geht nicht mit einer Zahl und einem Text");
    }

    #[test]
    fn a_cell_says_what_stands_there_or_is_missing() {
        let words = Words::of(Language::De);
        let said = |problem| unread(&words, &problem);
        assert_eq!(said(CellProblem::DivisionByZero), "es wird durch null geteilt");
        let unknown = CellProblem::UnknownName { found: "betrg".to_owned(), nearest: Some("betrag".to_owned()) };
        assert_eq!(said(unknown), "„betrg“ ist weder Eingabe noch Funktion");
        assert_eq!(said(CellProblem::TooLong { limit: 4000 }), "dort stehen mehr als 4000 Zeichen");
        let unit = CellProblem::WrongUnit { found: "kg".to_owned(), expected: None };
        assert_eq!(said(unit), "„kg“ ist eine andere Einheit");
    }
}
