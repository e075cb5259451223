//! Brings a file from one edition of DMN to another without touching anything else in it.
//!
//! The editions 1.2 to 1.5 differ, as far as models use them, in their namespaces and in what newer ones add; so the text stays
//! as it is, byte by byte, but for the namespaces. 1.1 writes types as elements, which all readers of newer editions still take, and as
//! qualified names, which they do not: since 1.2 the types of FEEL and of the model itself stand without a prefix.

use std::ops::Range;

use roxmltree::{Document, Node, ParsingOptions};

use crate::write::Edition;

/// The namespaces of model, diagram and language, by edition.
const EDITIONS: [[&str; 3]; 9] = [
    ["http://www.omg.org/spec/DMN/20151101/dmn.xsd", "", "http://www.omg.org/spec/FEEL/20140401"],
    ["http://www.omg.org/spec/DMN/20151101/dmn11.xsd", "", "http://www.omg.org/spec/FEEL/20140401"],
    ["http://www.omg.org/spec/DMN/20151101", "", "http://www.omg.org/spec/FEEL/20140401"],
    ["http://www.omg.org/spec/DMN/20153011", "", "http://www.omg.org/spec/FEEL/20140401"],
    ["http://www.omg.org/spec/DMN/20130901", "", "http://www.omg.org/spec/FEEL/20140401"],
    [
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "http://www.omg.org/spec/DMN/20180521/DMNDI/",
        "http://www.omg.org/spec/DMN/20180521/FEEL/",
    ],
    [
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/DMNDI/",
        "https://www.omg.org/spec/DMN/20191111/FEEL/",
    ],
    [
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/DMNDI/",
        "https://www.omg.org/spec/DMN/20211108/FEEL/",
    ],
    [
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/DMNDI/",
        "https://www.omg.org/spec/DMN/20230324/FEEL/",
    ],
];

/// The attributes that name a language or what kind of file is imported; declarations of namespaces are told by their beginning.
const NAMING: [&str; 3] = ["expressionLanguage", "typeLanguage", "importType"];

/// The same file in another edition. What texts, comments and the model's own name say stays, even where it looks like an edition.
#[must_use]
pub fn convert(xml: &str, to: Edition) -> String {
    let to = match to {
        Edition::V1_3 => EDITIONS[6],
        Edition::V1_5 => EDITIONS[8],
    };
    // Whoever converts has read the file before.
    let options = ParsingOptions { nodes_limit: u32::MAX, ..ParsingOptions::default() };
    let Ok(document) = Document::parse_with_options(xml, options) else { return xml.to_owned() };
    let mut text = String::with_capacity(xml.len());
    let mut done = 0;
    for element in document.descendants().filter(Node::is_element) {
        let mut at = element.range().start;
        while let Some(attribute) = next_attribute(&xml[at..]) {
            let (name, value) = (&xml[at..][attribute.name], at + attribute.value.start..at + attribute.value.end);
            if name == "typeRef" || name == "outputTypeRef" {
                if let Some(prefix) = prefix(element, &xml[value.clone()]) {
                    text.push_str(&xml[done..value.start + prefix.start]);
                    done = value.start + prefix.end;
                }
            } else if (name == "xmlns" || name.starts_with("xmlns:") || NAMING.contains(&name))
                && let Some(newer) = renamed(&xml[value.clone()], to)
            {
                text.push_str(&xml[done..value.start]);
                text.push_str(newer);
                done = value.end;
            }
            // Behind the quotation mark that closes it.
            at = value.end + 1;
        }
        let named = element.children().find(Node::is_text).filter(|_| element.tag_name().name() == "typeRef");
        if let Some(named) = named.map(|named| named.range())
            && let Some(prefix) = prefix(element, &xml[named.clone()])
        {
            text.push_str(&xml[done..named.start + prefix.start]);
            done = named.start + prefix.end;
        }
    }
    text.push_str(&xml[done..]);
    text
}

/// What a namespace is called in another edition, if it is one of DMN and called otherwise there.
fn renamed(namespace: &str, to: [&'static str; 3]) -> Option<&'static str> {
    let same = EDITIONS.iter().flat_map(|edition| edition.iter().zip(to));
    let mut other = same.filter(|(from, to)| **from == namespace && from != &to && !namespace.is_empty());
    other.next().map(|(_, to)| to)
}

/// Where in the name of a type its prefix stands, if it says that the type is FEEL's or the model's own.
fn prefix(element: Node<'_, '_>, named: &str) -> Option<Range<usize>> {
    let start = named.len() - named.trim_start().len();
    let colon = named.find(':')?;
    let prefix = named.get(start..colon)?;
    let namespace = element.lookup_namespace_uri(Some(prefix));
    let own = element.document().root_element().attribute("namespace");
    let is_feel = namespace.map_or(prefix == "feel", |namespace| EDITIONS.iter().any(|[.., feel]| *feel == namespace));
    (is_feel || (namespace.is_some() && namespace == own)).then_some(start..colon + 1)
}

/// Where an attribute stands in the text of a start tag.
struct Place {
    name: Range<usize>,
    value: Range<usize>,
}

/// The next attribute in a tag, looked for from its beginning or from behind another attribute; nothing at its end.
fn next_attribute(tag: &str) -> Option<Place> {
    let end = tag.find('>')?;
    let equals = tag.find('=').filter(|equals| *equals < end)?;
    let named = tag[..equals].trim_end();
    let start = named.rfind(|char: char| char.is_whitespace()).map_or(0, |space| space + 1);
    let quote = tag[equals + 1..].find(['"', '\''])? + equals + 1;
    let closing = tag[quote + 1..].find(char::from(tag.as_bytes()[quote]))? + quote + 1;
    Some(Place { name: start..named.len(), value: quote + 1..closing })
}
