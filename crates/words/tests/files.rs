//! Every message file can be read, and both languages say the same things with the same variables.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use spielraum_words::{Argument, Language, Words};

/// What stands before the name of a message that is part of another one, among its variables.
const MESSAGE: char = '@';

/// The variables of each message of a file.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language.code())
}

fn files(language: Language) -> Vec<String> {
    let entries = std::fs::read_dir(folder(language)).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn read(language: Language, file: &str) -> Messages {
    let text = std::fs::read_to_string(folder(language).join(file)).unwrap();
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut names = BTreeSet::new();
            message.value.iter().for_each(|pattern| variables(pattern, &mut names));
            let twice = messages.insert(message.id.name.clone(), names);
            assert!(twice.is_none(), "{file}: {} is there twice", message.id.name);
        }
    }
    messages
}

fn variables(pattern: &Pattern<String>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, names);
        }
    }
}

fn of_expression(expression: &Expression<String>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, names),
        Expression::Select { selector, variants } => {
            of_inline(selector, names);
            variants.iter().for_each(|variant| variables(&variant.value, names));
        }
    }
}

fn of_inline(inline: &InlineExpression<String>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(names.insert(id.name.clone())),
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        InlineExpression::MessageReference { id, .. } => drop(names.insert(format!("{MESSAGE}{}", id.name))),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, names));
        }
        _ => {}
    }
}

#[test]
fn both_languages_say_the_same_things_with_the_same_variables() {
    assert_eq!(files(Language::En), files(Language::De));
    for file in files(Language::En) {
        assert_eq!(read(Language::En, &file), read(Language::De, &file), "{file}");
    }
}

/// What this crate serves is everything in these files: no message is lost to a mistake or to another of the same name.
#[test]
fn every_message_of_the_terminal_is_served_and_uses_all_it_is_given() {
    for language in Language::ALL {
        let words = Words::of(language);
        let files = ["cli.ftl", "errors.ftl", "exchange.ftl", "sample.ftl"].map(|file| read(language, file));
        // A message that is part of another one takes its variables there.
        let of = |id: &str| files.iter().find_map(|file| file.get(id)).into_iter().flatten();
        for file in &files {
            for (id, variables) in file {
                assert!(words.has(id), "{id}");
                let inner = variables.iter().filter_map(|name| name.strip_prefix(MESSAGE)).flat_map(of);
                let given: Vec<_> =
                    variables.iter().chain(inner).map(|name| (name.as_str(), Argument::from(2))).collect();
                let said = words.say_with(id, &given);
                assert!(!said.is_empty() && !said.contains("{$"), "{id}: {said}");
            }
        }
    }
}

/// The programs without a window; the sample puts a word of its own before every name.
const ASKING: [&str; 5] = ["cli", "contract", "domain", "dmn", "engine"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// A text that begins here, up to its end or to what is put into it.
fn literal(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split(['"', '{']).next()
}

/// Whoever asks for a message that stands in a file of the window alone would print its name.
#[test]
fn every_message_that_a_program_asks_for_is_served() {
    let all: BTreeSet<String> =
        files(Language::En).iter().flat_map(|file| read(Language::En, file).into_keys()).collect();
    let mut paths = Vec::new();
    ASKING.iter().for_each(|name| {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).join("src"), &mut paths);
    });
    let mut asked: BTreeSet<String> = BTreeSet::new();
    for path in paths {
        let source = std::fs::read_to_string(path).unwrap();
        let said = ["say(", "say_with("].map(|call| source.split(call).skip(1).filter_map(literal).map(str::to_owned));
        asked.extend(said.into_iter().flatten());
        // Names also stand in lists, and are asked for further down.
        asked.extend(source.split('"').filter(|text| text.contains('-') && all.contains(*text)).map(str::to_owned));
    }
    assert!(asked.contains("outcomes-week-in-year") && asked.len() > 200, "{}", asked.len());
    for language in Language::ALL {
        let words = Words::of(language);
        let lost: Vec<&String> = asked.iter().filter(|id| !words.has(id)).collect();
        assert!(lost.is_empty(), "{}: {lost:?}", language.code());
    }
}

#[test]
fn a_message_that_is_not_there_shows_its_name() {
    let words = Words::of(Language::De);
    assert!(!words.has("nobody-wrote-this"));
    assert_eq!(words.say("nobody-wrote-this"), "nobody-wrote-this");
}

#[test]
fn numbers_in_messages_are_written_as_the_language_does_and_choose_the_plural() {
    let said = |language, days: f64| Words::of(language).say_with("sample-cell-days", &[("n", days.into())]);
    assert_eq!((said(Language::En, 2.5), said(Language::De, 2.5)), ("2.5 days".into(), "2,5 Tage".into()));
    assert_eq!((said(Language::En, 1.0), said(Language::De, 1.0)), ("1 day".into(), "1 Tag".into()));
}
