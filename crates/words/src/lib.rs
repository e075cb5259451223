//! The words of the two languages, for what has no window: command line, exports, sample.
//!
//! The same `.ftl` files serve the window; errors have one place for both.

mod figures;
mod quotes;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue as Argument;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    En,
    /// German.
    De,
}

macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../../locales/", $language, "/board.ftl")),
            include_str!(concat!("../../../locales/", $language, "/board-exchange.ftl")),
            include_str!(concat!("../../../locales/", $language, "/cli.ftl")),
            include_str!(concat!("../../../locales/", $language, "/errors.ftl")),
            include_str!(concat!("../../../locales/", $language, "/exchange.ftl")),
            include_str!(concat!("../../../locales/", $language, "/import.ftl")),
            include_str!(concat!("../../../locales/", $language, "/kit.ftl")),
            include_str!(concat!("../../../locales/", $language, "/measures.ftl")),
            include_str!(concat!("../../../locales/", $language, "/outcomes.ftl")),
            include_str!(concat!("../../../locales/", $language, "/sample.ftl")),
            include_str!(concat!("../../../locales/", $language, "/shell.ftl")),
        ]
    };
}

impl Language {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The language of a code such as `de`, `de-AT` or `de_DE.UTF-8`; English for every other.
    pub fn of(code: &str) -> Self {
        if code.to_lowercase().starts_with("de") { Self::De } else { Self::En }
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    fn files(self) -> &'static [&'static str] {
        match self {
            Self::En => files!("en"),
            Self::De => files!("de"),
        }
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the words of a language. A message file with an error loses that message alone; a test reads them all.
    pub fn of(language: Language) -> Self {
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // What is written goes to files and terminals that do not know the isolation marks.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| figures::in_message(value, Language::En),
            Language::De => |value, _| figures::in_message(value, Language::De),
        }));
        for text in language.files() {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message of this name.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A message without arguments. A message that is not there shows its name, so that it is seen.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with arguments. Numbers are written as the language writes them.
    pub fn say_with(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let message = self.bundle.get_message(id).and_then(|message| message.value());
        let said =
            message.map_or(Cow::Borrowed(id), |pattern| self.bundle.format_pattern(pattern, Some(&args), &mut errors));
        quotes::nested(&said, self.language)
    }
}
