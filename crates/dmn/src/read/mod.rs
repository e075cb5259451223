//! Reads DMN 1.1 to 1.5.
//!
//! Tolerant: elements and attributes that the standard does not know are passed over, names that only the variable says
//! are taken from there, and what is not evaluated is named in [`Model::unsupported`].

mod boxed;
mod encoding;
mod own;
mod table;
mod xml;

pub use self::encoding::decode;
pub use self::xml::SIZE_LIMIT;
use self::xml::{Element, attribute, child, children, document, is, named, text, text_of};
use crate::model::{
    Decision, Feature, Import, InputData, ItemDefinition, Knowledge, Model, Requirements, Service, Test, Text,
    Unsupported, Variable, Version,
};

/// Why a file is no decision model.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// More bytes than are read.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// How many are read.
        limit: usize,
    },
    /// Elements inside each other, deeper than is read.
    #[error("nested too deeply")]
    TooDeep,
    /// No text in the encoding that it names.
    #[error("no text")]
    NotText,
    /// A document type: what it declares could grow without end or lead to other files.
    #[error("line {line}: a document type (DOCTYPE)")]
    DocumentType {
        /// The line, from 1.
        line: u32,
    },
    /// Not XML.
    #[error("{what}")]
    NotXml {
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
        /// What the reader says.
        what: String,
    },
    /// XML, but not of DMN.
    #[error("the root element is {name:?}")]
    NotDmn {
        /// The root element.
        name: String,
    },
}

/// The namespaces of the versions. The second is what tools wrote while 1.1 was being made, the three behind it what Flowable writes
/// for 1.1.
const NAMESPACES: [(&str, Version); 9] = [
    ("http://www.omg.org/spec/DMN/20151101/dmn.xsd", Version::V1_1),
    ("http://www.omg.org/spec/DMN/20151101/dmn11.xsd", Version::V1_1),
    ("http://www.omg.org/spec/DMN/20151101", Version::V1_1),
    ("http://www.omg.org/spec/DMN/20153011", Version::V1_1),
    ("http://www.omg.org/spec/DMN/20130901", Version::V1_1),
    ("http://www.omg.org/spec/DMN/20180521/MODEL/", Version::V1_2),
    ("https://www.omg.org/spec/DMN/20191111/MODEL/", Version::V1_3),
    ("https://www.omg.org/spec/DMN/20211108/MODEL/", Version::V1_4),
    ("https://www.omg.org/spec/DMN/20230324/MODEL/", Version::V1_5),
];

/// Reads a model.
///
/// # Errors
/// See [`ReadError`].
pub fn read(xml: &str) -> Result<Model, ReadError> {
    let document = document(xml.strip_prefix('\u{feff}').unwrap_or(xml))?;
    let root = document.root_element();
    let namespace = root.tag_name().namespace().unwrap_or_default();
    let version = NAMESPACES.iter().find(|(known, _)| *known == namespace).map(|(_, version)| *version);
    let Some(version) = version.filter(|_| root.tag_name().name() == "definitions") else {
        let name = root.tag_name().name();
        let name = if namespace.is_empty() { name.to_owned() } else { format!("{{{namespace}}}{name}") };
        return Err(ReadError::NotDmn { name });
    };
    let mut reader = Reader { unsupported: Vec::new(), language: attribute(root, "expressionLanguage") };
    let mut model = Model {
        version,
        namespace: attribute(root, "namespace").unwrap_or_default(),
        name: attribute(root, "name").unwrap_or_default(),
        language: reader.language.clone(),
        imports: named(root, "import").map(import).collect(),
        items: named(root, "itemDefinition").map(item).collect(),
        inputs: Vec::new(),
        decisions: Vec::new(),
        knowledge: Vec::new(),
        services: Vec::new(),
        unsupported: Vec::new(),
    };
    for element in children(root) {
        if is(element, "inputData") {
            model.inputs.push(InputData { id: id(element), variable: variable(element) });
        } else if is(element, "decision") {
            model.decisions.push(reader.decision(element));
        } else if is(element, "businessKnowledgeModel") {
            model.knowledge.push(reader.knowledge(element));
        } else if is(element, "decisionService") {
            model.services.push(service(element));
        }
    }
    model.unsupported = reader.unsupported;
    model.unsupported.extend(later(root, version));
    Ok(model)
}

/// The elements that editions after the first brought and that models use.
const LATER: [(&str, Version); 6] = [
    ("conditional", Version::V1_4),
    ("filter", Version::V1_4),
    ("for", Version::V1_4),
    ("some", Version::V1_4),
    ("every", Version::V1_4),
    ("typeConstraint", Version::V1_5),
];

/// What of a model an edition of the standard does not have yet.
///
/// # Errors
/// See [`ReadError`].
pub fn later_than(xml: &str, edition: Version) -> Result<Vec<Unsupported>, ReadError> {
    let document = document(xml.strip_prefix('\u{feff}').unwrap_or(xml))?;
    Ok(later(document.root_element(), edition).collect())
}

fn later<'d>(root: Element<'d>, edition: Version) -> impl Iterator<Item = Unsupported> + 'd {
    root.descendants().filter(Element::is_element).filter_map(move |element| {
        let (name, since) = LATER.iter().find(|(name, since)| *since > edition && is(element, name))?;
        let what = Feature::Later { name: (*name).to_owned(), since: *since };
        Some(Unsupported { element: nearest(element), what })
    })
}

/// The id, or else name, of the nearest element that has one: it tells people where something is.
fn nearest(element: Element<'_>) -> String {
    let said = |element: Element<'_>| element.attribute("id").or_else(|| element.attribute("name")).map(str::to_owned);
    element.ancestors().find_map(said).unwrap_or_default()
}

/// Reads expressions and remembers what is not evaluated.
struct Reader {
    unsupported: Vec<Unsupported>,
    /// The language of expressions that name none.
    language: Option<String>,
}

impl Reader {
    fn not_supported(&mut self, element: Element<'_>, what: Feature) {
        self.unsupported.push(Unsupported { element: nearest(element), what });
    }

    fn decision(&mut self, element: Element<'_>) -> Decision {
        let logic = children(element).find_map(|child| self.boxed(child));
        Decision {
            id: id(element),
            name: name(element),
            label: attribute(element, "label"),
            guardrails: own::guardrails(element),
            impossible: own::impossible(element),
            tests: self.tests(element),
            variable: variable(element),
            requires: requirements(element),
            logic,
        }
    }

    /// The tests that can be read; another one is named.
    fn tests(&mut self, decision: Element<'_>) -> Vec<Test> {
        let mut tests = Vec::new();
        for element in own::tests(decision) {
            match own::test(element) {
                Ok(test) => tests.push(test),
                Err(name) => self.not_supported(decision, Feature::Test { name }),
            }
        }
        tests
    }

    fn knowledge(&mut self, element: Element<'_>) -> Knowledge {
        let function = child(element, "encapsulatedLogic").map(|logic| self.function(logic));
        Knowledge { id: id(element), variable: variable(element), requires: requirements(element), function }
    }
}

fn id(element: Element<'_>) -> String {
    // Old files leave ids out; then the name has to do.
    attribute(element, "id").unwrap_or_else(|| name(element))
}

fn name(element: Element<'_>) -> String {
    attribute(element, "name").unwrap_or_default()
}

/// The variable of an element; it has the element's name if it says none.
fn variable(element: Element<'_>) -> Variable {
    let inner = child(element, "variable");
    let named = inner.and_then(|variable| attribute(variable, "name")).filter(|name| !name.is_empty());
    Variable { name: named.unwrap_or_else(|| name(element)), type_ref: inner.and_then(type_ref) }
}

/// The type that an element refers to: an attribute, and in 1.1 and in item definitions an element.
fn type_ref(element: Element<'_>) -> Option<String> {
    let written = attribute(element, "typeRef").or_else(|| text_of(element, "typeRef"))?;
    let written = written.trim();
    // 1.1 wrote qualified names; a prefix that is declared in the file says nothing else, and some tools forget to declare that
    // of FEEL. Signavio writes "feel.number".
    let local = match written.split_once(':') {
        Some((prefix, local)) if prefix == "feel" || element.lookup_namespace_uri(Some(prefix)).is_some() => local,
        _ => written.strip_prefix("feel.").unwrap_or(written),
    };
    (!local.is_empty()).then(|| local.to_owned())
}

fn import(element: Element<'_>) -> Import {
    let kind = attribute(element, "importType").unwrap_or_default();
    Import {
        name: name(element),
        location: attribute(element, "locationURI"),
        namespace: attribute(element, "namespace").unwrap_or_default(),
        is_dmn: NAMESPACES.iter().any(|(namespace, _)| kind.trim_end_matches('/') == namespace.trim_end_matches('/')),
    }
}

fn item(element: Element<'_>) -> ItemDefinition {
    let function = child(element, "functionItem").map(|function| {
        let parameters = named(function, "parameters");
        let parameter = |element: Element<'_>| Variable { name: name(element), type_ref: type_ref(element) };
        (parameters.map(parameter).collect(), attribute(function, "outputTypeRef"))
    });
    ItemDefinition {
        id: attribute(element, "id"),
        name: name(element),
        label: attribute(element, "label"),
        own: own::attributes(element),
        answers: own::answers(element),
        type_ref: type_ref(element),
        is_collection: element.attribute("isCollection") == Some("true"),
        allowed_values: child(element, "allowedValues").map(feel),
        type_constraint: child(element, "typeConstraint").map(feel),
        components: named(element, "itemComponent").map(item).collect(),
        function,
    }
}

/// The `text` in an element, found by the element's id.
fn feel(element: Element<'_>) -> Text {
    let text = text_of(element, "text").unwrap_or_default();
    Text { id: attribute(element, "id"), text, language: None, own: own::attributes(element) }
}

fn references(element: Element<'_>, name: &'static str) -> Vec<String> {
    named(element, name).filter_map(|reference| attribute(reference, "href")).collect()
}

fn requirements(element: Element<'_>) -> Requirements {
    let mut requires = Requirements::default();
    for requirement in named(element, "informationRequirement") {
        requires.inputs.extend(references(requirement, "requiredInput"));
        requires.decisions.extend(references(requirement, "requiredDecision"));
    }
    for requirement in named(element, "knowledgeRequirement") {
        requires.knowledge.extend(references(requirement, "requiredKnowledge"));
    }
    requires
}

fn service(element: Element<'_>) -> Service {
    Service {
        id: id(element),
        variable: variable(element),
        outputs: references(element, "outputDecision"),
        input_decisions: references(element, "inputDecision"),
        input_data: references(element, "inputData"),
    }
}
