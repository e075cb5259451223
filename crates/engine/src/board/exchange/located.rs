//! JSON whose parts know the line they begin in: what is wrong in a file is said with its line.

use serde::de::{DeserializeOwned, IgnoredAny};

use super::problem::{At, BoardProblem};

/// A JSON text.
pub(super) struct Text<'a> {
    text: &'a str,
    /// Where lines end; nothing where all of it stands in one, as programs write it.
    ends: Vec<usize>,
}

/// A value in it.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub json: &'a str,
    /// The line it begins in, from 1; 0 where there is but one.
    pub line: u32,
}

impl<'a> Text<'a> {
    /// The text, which has to be JSON from its beginning to its end.
    pub fn read(text: &'a str) -> Result<Self, BoardProblem> {
        serde_json::from_str::<IgnoredAny>(text)
            .map_err(|error| BoardProblem::NotJson { line: u32::try_from(error.line()).unwrap_or(u32::MAX) })?;
        Ok(Self { text, ends: memchr::memchr_iter(b'\n', text.trim_end().as_bytes()).collect() })
    }

    pub fn whole(&self) -> Part<'a> {
        self.part(self.text.trim_start())
    }

    /// The values of an object, with their names; nothing when it is none.
    pub fn members(&self, of: Part<'a>) -> Vec<(String, Part<'a>)> {
        let mut found = Vec::new();
        let Some(mut rest) = of.json.strip_prefix('{') else { return found };
        while let Some((key, behind)) = first(rest.trim_start_matches(is_between)) {
            let Ok(name) = serde_json::from_str::<String>(key) else { break };
            let Some((value, behind)) = first(behind.trim_start_matches(is_between)) else { break };
            found.push((name, self.part(value)));
            rest = behind;
        }
        found
    }

    /// A value of an object.
    pub fn member(&self, of: Part<'a>, name: &str) -> Option<Part<'a>> {
        self.members(of).into_iter().find(|(known, _)| known == name).map(|(_, part)| part)
    }

    /// The values of a list; nothing when it is none.
    pub fn elements(&self, of: Option<Part<'a>>) -> Vec<Part<'a>> {
        let mut found = Vec::new();
        let Some(mut rest) = of.and_then(|of| of.json.strip_prefix('[')) else { return found };
        while let Some((value, behind)) = first(rest.trim_start_matches(is_between)) {
            found.push(self.part(value));
            rest = behind;
        }
        found
    }

    fn part(&self, json: &'a str) -> Part<'a> {
        let offset = json.as_ptr() as usize - self.text.as_ptr() as usize;
        let before = self.ends.partition_point(|end| *end < offset);
        let line = if self.ends.is_empty() { 0 } else { u32::try_from(before + 1).unwrap_or(u32::MAX) };
        Part { json, line }
    }
}

impl Part<'_> {
    /// The value as a type.
    pub fn to<T: DeserializeOwned>(self) -> Option<T> {
        serde_json::from_str(self.json).ok()
    }

    /// Where it stands, called as it calls itself; where neither a line nor a name says that, by what it is.
    pub fn at(self) -> At {
        #[derive(serde::Deserialize)]
        struct Named {
            #[serde(alias = "name")]
            title: Option<serde_json::Value>,
        }
        let named = self.to::<Named>().and_then(|named| named.title);
        let name = named.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        let name = if name.is_empty() && self.line == 0 { self.json } else { name };
        At { line: self.line, name: name.chars().take(80).collect() }
    }
}

fn is_between(c: char) -> bool {
    c.is_ascii_whitespace() || c == ',' || c == ':'
}

/// The first value of a text, and what stands behind it.
fn first(text: &str) -> Option<(&str, &str)> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    values.next()?.ok()?;
    Some(text.split_at(values.byte_offset()))
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn parts_know_their_lines() {
        let json = "{\n \"a, :b\": [\n  {\"x\": \"]\"},\n\n  -1.5e3 , null,\"é\\\"\" ],\n\"c\":true}";
        let text = Text::read(json).unwrap();
        let list = text.member(text.whole(), "a, :b");
        let found: Vec<_> = text.elements(list).iter().map(|part| (part.json, part.line)).collect();
        assert_eq!(found, [("{\"x\": \"]\"}", 3), ("-1.5e3", 5), ("null", 5), ("\"é\\\"\"", 5)]);
        assert_eq!(text.member(text.whole(), "c").unwrap().line, 6);
        assert!(text.member(text.whole(), "d").is_none());
        assert!(Text::read("{\n\"a\": [1,\n}").is_err());
    }

    #[test]
    fn where_all_stands_in_one_line_things_are_called_by_their_names() {
        let text = Text::read("[{\"name\": \"A\"}, {\"id\": 7}]\n").unwrap();
        let found: Vec<_> = text.elements(Some(text.whole())).into_iter().map(super::Part::at).collect();
        let said: Vec<_> = found.iter().map(|at| (at.line, at.name.as_str())).collect();
        assert_eq!(said, [(0, "A"), (0, "{\"id\": 7}")]);
    }
}
