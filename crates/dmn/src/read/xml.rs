//! XML within bounds: no document type (so no entities), and no more text and nodes than a model has.

use roxmltree::{Document, Node, ParsingOptions};

use super::ReadError;

/// The largest file that is read, in bytes.
pub const SIZE_LIMIT: usize = 20 << 20;
/// How many nodes are read.
const NODES: u32 = 2_000_000;
/// How deep elements may stand inside each other.
const DEPTH: u32 = 200;

/// Reads a document.
pub(super) fn document(text: &str) -> Result<Document<'_>, ReadError> {
    if text.len() > SIZE_LIMIT {
        return Err(ReadError::TooLarge { limit: SIZE_LIMIT });
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => ReadError::TooLarge { limit: SIZE_LIMIT },
        roxmltree::Error::DtdDetected => ReadError::DocumentType { line: line_of_document_type(text) },
        // What ends too early is wrong at its end.
        other @ (roxmltree::Error::UnclosedRootNode | roxmltree::Error::UnexpectedEndOfStream) => {
            let (line, column) = end(text);
            ReadError::NotXml { line, column, what: other.to_string() }
        }
        other => ReadError::NotXml { line: other.pos().row, column: other.pos().col, what: other.to_string() },
    })?;
    if too_deep(&document) { Err(ReadError::TooDeep) } else { Ok(document) }
}

/// The line and the column behind the last sign, from 1.
fn end(text: &str) -> (u32, u32) {
    let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
    let last = text.rsplit('\n').next().unwrap_or_default();
    (number(text.matches('\n').count()), number(last.chars().count()))
}

/// The reader of XML does not say where it met the document type.
fn line_of_document_type(text: &str) -> u32 {
    let before = text.find("<!DOCTYPE").map_or("", |at| &text[..at]);
    u32::try_from(before.lines().count().max(1)).unwrap_or(u32::MAX)
}

/// Whether elements stand inside each other deeper than the rest of the reader, which follows them, has room for.
fn too_deep(document: &Document<'_>) -> bool {
    // Parents come before their children.
    let mut depths: Vec<u32> = Vec::new();
    for node in document.descendants() {
        let depth = node.parent().and_then(|parent| depths.get(parent.id().get_usize())).map_or(0, |depth| depth + 1);
        if depth > DEPTH {
            return true;
        }
        depths.push(depth);
    }
    false
}

/// An element.
pub(super) type Element<'d> = Node<'d, 'd>;

/// The child elements.
pub(super) fn children<'d>(element: Element<'d>) -> impl Iterator<Item = Element<'d>> {
    element.children().filter(Node::is_element)
}

/// The child elements of this name.
pub(super) fn named<'d>(element: Element<'d>, name: &'static str) -> impl Iterator<Item = Element<'d>> {
    children(element).filter(move |child| is(*child, name))
}

/// The first child element of this name.
pub(super) fn child<'d>(element: Element<'d>, name: &'static str) -> Option<Element<'d>> {
    named(element, name).next()
}

/// Whether it is an element of DMN with this name.
pub(super) fn is(element: Element<'_>, name: &str) -> bool {
    let (tag, root) = (element.tag_name(), element.document().root_element().tag_name());
    tag.name() == name && tag.namespace() == root.namespace()
}

/// An attribute of DMN.
pub(super) fn attribute(element: Element<'_>, name: &str) -> Option<String> {
    element.attribute(name).map(str::to_owned)
}

/// All text in an element.
pub(super) fn text(element: Element<'_>) -> String {
    element.children().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

/// The text of a child element.
pub(super) fn text_of(element: Element<'_>, name: &'static str) -> Option<String> {
    child(element, name).map(text)
}
