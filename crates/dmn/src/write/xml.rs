//! Elements, attributes and texts.

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

pub(super) type Written = std::io::Result<()>;
pub(super) type Attribute<'a> = (&'a str, &'a str);

/// A file that is being written.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    /// What stands before the names of DMN's elements, with its colon.
    prefix: String,
}

impl Xml {
    pub(super) fn new(prefix: String) -> Self {
        Self { writer: Writer::new_with_indent(Vec::new(), b' ', 2), prefix }
    }

    pub(super) fn event(&mut self, event: Event<'_>) -> Written {
        self.writer.write_event(event)
    }

    /// The name of an element: DMN's own names get the prefix of the file.
    fn tag(&self, name: &str) -> String {
        if name.contains(':') { name.to_owned() } else { format!("{}{name}", self.prefix) }
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) -> Written {
        let tag = self.tag(name);
        self.event(Event::Start(element(&tag, attributes)))
    }

    pub(super) fn close(&mut self, name: &str) -> Written {
        let tag = self.tag(name);
        self.event(Event::End(BytesEnd::new(tag)))
    }

    pub(super) fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) -> Written {
        let tag = self.tag(name);
        self.event(Event::Empty(element(&tag, attributes)))
    }

    pub(super) fn text(&mut self, name: &str, text: &str) -> Written {
        self.open(name, &[])?;
        self.said(text)?;
        self.close(name)
    }

    /// Text between tags. Quotation marks stay as they are, so that FEEL can be read by people.
    pub(super) fn said(&mut self, text: &str) -> Written {
        let text = unbroken(text);
        // A carriage return that stands there plainly is read as a line feed.
        let escaped = partial_escape(&text).replace('\r', "&#13;");
        self.event(Event::Text(BytesText::from_escaped(escaped)))
    }

    pub(super) fn done(self) -> std::io::Result<String> {
        String::from_utf8(self.writer.into_inner()).map_err(std::io::Error::other)
    }
}

fn element<'e>(name: &str, attributes: &[Attribute<'_>]) -> BytesStart<'e> {
    let mut element = BytesStart::new(name.to_owned());
    for (name, value) in attributes {
        element.push_attribute((*name, unbroken(value).as_str()));
    }
    element
}

/// XML has no place for most control characters, nor for two that stand at the end of Unicode's first plane.
fn unbroken(text: &str) -> String {
    let fits = |char: &char| !matches!(char, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.chars().filter(fits).collect()
}
