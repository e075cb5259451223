//! One JSON object as names and values: what lies deeper gets a name with dots.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::Problem;
use super::named::Columns;

/// Sets the values of an object; `false` when it cannot be read.
pub(super) fn read(text: &[u8], columns: &mut Columns) -> Result<bool, Problem> {
    if text.first() != Some(&b'{') {
        return Ok(false);
    }
    let mut flat = Flat { columns, name: String::new(), problem: None };
    let mut json = serde_json::Deserializer::from_slice(text);
    let read = Value(&mut flat).deserialize(&mut json).and_then(|_| json.end());
    match flat.problem.take() {
        Some(problem) => Err(problem),
        None => Ok(read.is_ok()),
    }
}

struct Flat<'a> {
    columns: &'a mut Columns,
    /// The name of what is read, with dots.
    name: String,
    /// What stops the whole file.
    problem: Option<Problem>,
}

impl Flat<'_> {
    fn set<E: Error>(&mut self, value: &str) -> Result<(), E> {
        self.columns.set(&self.name, value.trim().as_bytes()).map_err(|problem| {
            let said = E::custom(&problem);
            self.problem = Some(problem);
            said
        })
    }

    /// Reads with another part behind the name.
    fn within<T>(&mut self, part: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.name.len();
        if length > 0 {
            self.name.push('.');
        }
        self.name.push_str(part);
        let read = read(self);
        self.name.truncate(length);
        read
    }
}

/// What a value was.
enum Was {
    Nothing,
    Plain(String),
    Object,
}

/// A value that is set under its name.
struct Value<'f, 'c>(&'f mut Flat<'c>);

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match deserializer.deserialize_any(Reader(self.0))? {
            Was::Plain(text) => self.0.set(&text),
            // A name that never holds anything is a column all the same.
            Was::Nothing => self.0.set(""),
            Was::Object => Ok(()),
        }
    }
}

/// An element of a list: plain ones are joined, of objects the first is looked into.
struct Element<'f, 'c> {
    flat: &'f mut Flat<'c>,
    nth: usize,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = Was;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Was, D::Error> {
        if self.nth == 0 {
            return self.flat.within("0", |flat| deserializer.deserialize_any(Reader(flat)));
        }
        deserializer.deserialize_any(Plain)
    }
}

/// Takes a value apart.
struct Reader<'f, 'c>(&'f mut Flat<'c>);

macro_rules! plain {
    ($($visit:ident: $type:ty),*) => {
        $(fn $visit<E: Error>(self, value: $type) -> Result<Was, E> {
            Ok(Was::Plain(value.to_string()))
        })*

        fn visit_unit<E: Error>(self) -> Result<Was, E> {
            Ok(Was::Nothing)
        }

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a value")
        }
    };
}

impl<'de> Visitor<'de> for Reader<'_, '_> {
    type Value = Was;

    plain!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Was, A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            self.0.within(&key, |flat| map.next_value_seed(Value(flat)))?;
        }
        Ok(Was::Object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Was, A::Error> {
        let mut joined = String::new();
        let (mut nth, mut holds_objects) = (0, false);
        while let Some(was) = list.next_element_seed(Element { flat: &mut *self.0, nth })? {
            match was {
                Was::Plain(text) => {
                    joined.push_str(if joined.is_empty() { "" } else { ", " });
                    joined.push_str(&text);
                }
                Was::Object => holds_objects = true,
                Was::Nothing => {}
            }
            nth += 1;
        }
        Ok(match joined.is_empty() {
            true if holds_objects => Was::Object,
            true => Was::Nothing,
            false => Was::Plain(joined),
        })
    }
}

/// A value of which only plain text is wanted.
struct Plain;

impl<'de> Visitor<'de> for Plain {
    type Value = Was;

    plain!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Was, A::Error> {
        while map.next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?.is_some() {}
        Ok(Was::Object)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Was, A::Error> {
        while list.next_element::<serde::de::IgnoredAny>()?.is_some() {}
        Ok(Was::Nothing)
    }
}
