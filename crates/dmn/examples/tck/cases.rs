//! Reads the test files.

use std::sync::Arc;

use roxmltree::{Document, Node};
use spielraum_dmn::Given;
use spielraum_domain::feel::{Context, Value, read_at};

const SCHEMA: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A test file.
pub(crate) struct Suite {
    /// The file of the model.
    pub(crate) model: String,
    pub(crate) cases: Vec<Case>,
}

/// A test case.
pub(crate) struct Case {
    pub(crate) id: String,
    /// The decision service to call, if it is not decisions.
    pub(crate) service: Option<String>,
    pub(crate) given: Vec<Given>,
    pub(crate) results: Vec<ResultNode>,
}

/// A result.
pub(crate) struct ResultNode {
    pub(crate) name: String,
    pub(crate) expected: Value,
}

type Failure = Box<dyn std::error::Error>;

/// Reads a test file; nothing if it is another kind of file.
pub(crate) fn read(text: &str) -> Result<Option<Suite>, Failure> {
    let document = Document::parse(text.trim_start_matches('\u{feff}'))?;
    let root = document.root_element();
    if root.tag_name().name() != "testCases" {
        return Ok(None);
    }
    let model = child(root, "modelName").and_then(|name| name.text()).ok_or("no modelName")?.trim().to_owned();
    let cases = children(root, "testCase").map(case).collect::<Result<_, _>>()?;
    Ok(Some(Suite { model, cases }))
}

fn children<'d>(node: Node<'d, 'd>, name: &'static str) -> impl Iterator<Item = Node<'d, 'd>> {
    node.children().filter(move |child| child.is_element() && child.tag_name().name() == name)
}

fn child<'d>(node: Node<'d, 'd>, name: &'static str) -> Option<Node<'d, 'd>> {
    children(node, name).next()
}

fn case(node: Node<'_, '_>) -> Result<Case, Failure> {
    let mut given = Vec::new();
    for input in children(node, "inputNode") {
        let name = input.attribute("name").unwrap_or_default().to_owned();
        let namespace = input.attribute("namespace").map(str::to_owned);
        given.push(Given { namespace, name, value: value(input)? });
    }
    let mut results = Vec::new();
    for result in children(node, "resultNode") {
        let expected = child(result, "expected").map_or(Ok(Value::Null), value)?;
        results.push(ResultNode { name: result.attribute("name").unwrap_or_default().to_owned(), expected });
    }
    let service = node.attribute("invocableName").filter(|_| node.attribute("type") == Some("decisionService"));
    Ok(Case {
        id: node.attribute("id").unwrap_or_default().to_owned(),
        service: service.map(str::to_owned),
        given,
        results,
    })
}

fn value(node: Node<'_, '_>) -> Result<Value, Failure> {
    if let Some(list) = child(node, "list") {
        let items = children(list, "item").map(value).collect::<Result<_, _>>()?;
        return if is_nil(list) { Ok(Value::Null) } else { Ok(Value::list(items)) };
    }
    if child(node, "component").is_some() {
        let mut entries: Vec<(Arc<str>, Value)> = Vec::new();
        for component in children(node, "component") {
            entries.push((component.attribute("name").unwrap_or_default().into(), value(component)?));
        }
        return Ok(Value::Context(Context::new(entries)));
    }
    let Some(single) = child(node, "value") else { return Ok(Value::Null) };
    if is_nil(single) {
        return Ok(Value::Null);
    }
    let text = single.text().unwrap_or_default();
    let kind = single.attribute((SCHEMA, "type")).unwrap_or_default();
    let wrong = || format!("{text:?} is no {kind}");
    Ok(match kind.rsplit(':').next().unwrap_or_default() {
        "decimal" | "double" | "integer" | "int" | "float" | "long" => {
            let number: spielraum_domain::number::Number =
                text.trim().trim_start_matches('+').parse().map_err(|_| wrong())?;
            number.into()
        }
        "boolean" => Value::Boolean(text.trim() == "true"),
        "date" | "time" | "dateTime" | "duration" | "yearMonthDuration" | "dayTimeDuration" => {
            read_at(text.trim()).map(Value::from).ok_or_else(wrong)?
        }
        _ => untyped(text),
    })
}

fn untyped(text: &str) -> Value {
    Value::text(text)
}

fn is_nil(node: Node<'_, '_>) -> bool {
    node.attribute((SCHEMA, "nil")) == Some("true")
}
