//! Files in the encodings that tools write.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use spielraum_dmn::edition::convert;
use spielraum_dmn::model::{Feature, Unsupported, Version};
use spielraum_dmn::rules::rules;
use spielraum_dmn::write::Edition;
use spielraum_dmn::{ReadError, decode, later_than, read};

const MODEL: &str =
    "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" name=\"Gr\u{fc}n\" namespace=\"n\"/>";

fn declared(encoding: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n{MODEL}")
}

fn wide(text: &str, to: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to).collect()
}

#[test]
fn the_name_is_read_in_every_encoding_and_the_text_says_what_it_is_in() {
    let latin: Vec<u8> = declared("ISO-8859-1").chars().map(|char| u8::try_from(u32::from(char)).unwrap()).collect();
    let marked = |mark: &[u8], rest: Vec<u8>| [mark.to_vec(), rest].concat();
    for (what, bytes) in [
        ("UTF-8", declared("UTF-8").into_bytes()),
        ("no declaration", MODEL.as_bytes().to_vec()),
        ("a mark", marked(&[0xEF, 0xBB, 0xBF], declared("utf-8").into_bytes())),
        ("Latin", latin),
        ("UTF-16 with a mark", marked(&[0xFF, 0xFE], wide(&declared("UTF-16"), u16::to_le_bytes))),
        ("UTF-16 without", wide(&declared("UTF-16"), u16::to_be_bytes)),
        ("UTF-16 without, the other way", wide(MODEL, u16::to_le_bytes)),
        // What some programs write that forget what they are writing into.
        ("UTF-16 in name only", declared("utf-16").into_bytes()),
    ] {
        let text = decode(&bytes).unwrap();
        assert_eq!(read(&text).unwrap().name, "Gr\u{fc}n", "{what}");
        assert!(!text.starts_with('\u{feff}'), "{what}");
        assert!(!text.starts_with("<?xml") || text.to_lowercase().contains("encoding=\"utf-8\""), "{what}: {text}");
    }
    let broken = [declared("UTF-8").into_bytes(), vec![0xFF]].concat();
    assert_eq!(decode(&broken), Err(ReadError::NotText));
}

#[test]
fn flowable_writes_1_1_under_names_of_its_own() {
    for namespace in ["20151101", "20153011", "20130901", "20151101/dmn11.xsd"] {
        let text = format!(
            "<definitions xmlns=\"http://www.omg.org/spec/DMN/{namespace}\" name=\"m\" namespace=\"n\">\
             <decision id=\"a\" name=\"Route\"><decisionTable><input><inputExpression typeRef=\"feel:number\">\
             <text>age</text></inputExpression></input><output name=\"routing\" typeRef=\"string\"/><rule>\
             <inputEntry><text><![CDATA[<18]]></text></inputEntry><outputEntry><text>\"REFER\"</text></outputEntry>\
             </rule></decisionTable></decision></definitions>"
        );
        let model = read(&text).unwrap();
        assert_eq!(model.version, Version::V1_1);
        let before = rules(&model);
        assert_eq!(before.tables[0].table.rows[0].cells.len(), 2, "{namespace}");
        assert_eq!(before.terms[0].kind.ordered(), Some(spielraum_domain::term::OrderedKind::Number));
        let newer = read(&convert(&text, Edition::V1_3)).unwrap();
        assert_eq!(newer.version, Version::V1_3, "{namespace}");
        assert_eq!(rules(&newer).tables[0].table, before.tables[0].table);
    }
}

#[test]
fn a_conversion_renames_what_declares_an_edition_and_nothing_that_says_one() {
    let old = "http://www.omg.org/spec/DMN/20151101/dmn.xsd";
    let xml = format!(
        "<!-- \"{old}\" --><d:definitions xmlns:d = '{old}' namespace=\"{old}\" name=\"a > b\"\n\
         expressionLanguage=\"http://www.omg.org/spec/FEEL/20140401\"><d:decision id=\"x\" name=\"x\">\
         <d:literalExpression><d:text>\"{old}\"</d:text></d:literalExpression></d:decision></d:definitions>"
    );
    let newer = convert(&xml, Edition::V1_3);
    let expected = xml
        .replace(&format!("'{old}'"), "'https://www.omg.org/spec/DMN/20191111/MODEL/'")
        .replace("http://www.omg.org/spec/FEEL/20140401", "https://www.omg.org/spec/DMN/20191111/FEEL/");
    assert_eq!(newer, expected);
    assert_eq!(convert(&newer, Edition::V1_3), newer);
}

#[test]
fn what_an_edition_does_not_have_yet_is_named() {
    let filter = "<filter id=\"few\"><in><literalExpression><text>[1, 2]</text></literalExpression></in>\
                  <match><literalExpression><text>item &gt; 1</text></literalExpression></match></filter>";
    let model = |edition: &str| {
        format!(
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/{edition}/MODEL/\" name=\"m\"><itemDefinition id=\"i\" name=\"i\">\
             <typeRef>number</typeRef><typeConstraint><text>&gt; 0</text></typeConstraint></itemDefinition>\
             <decision id=\"d\" name=\"d\">{filter}</decision></definitions>"
        )
    };
    let later = |name: &str, element: &str, since| Unsupported {
        element: element.to_owned(),
        what: Feature::Later { name: name.to_owned(), since },
    };
    let (of_items, of_filter) = (later("typeConstraint", "i", Version::V1_5), later("filter", "few", Version::V1_4));
    let (old, newer, newest) = (model("20191111"), model("20211108"), model("20230324"));
    assert_eq!(read(&old).unwrap().unsupported, [of_items.clone(), of_filter.clone()]);
    assert_eq!(read(&newer).unwrap().unsupported, std::slice::from_ref(&of_items));
    assert_eq!(read(&newest).unwrap().unsupported, []);
    // An older edition has to be told of it, a newer one has it.
    assert_eq!(later_than(&newest, Version::V1_3).unwrap(), [of_items, of_filter]);
    assert_eq!(later_than(&old, Version::V1_5).unwrap(), []);
}

#[test]
fn types_lose_the_prefix_that_later_editions_do_not_know() {
    let old = r#"<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" xmlns:feel="http://www.omg.org/spec/FEEL/20140401"
        xmlns:o="http://other" xmlns:me="http://me" id="d" name="d" namespace="http://me">
        <itemDefinition name="t"><typeRef>feel:string</typeRef></itemDefinition>
        <inputData name="a"><variable name="a" typeRef="feel:days and time duration"/></inputData>
        <inputData name="b"><variable name="b" typeRef="me:t"/></inputData>
        <inputData name="c"><variable name="c" typeRef="o:t"/></inputData>
        <decision name="e"><description>feel:string stays</description><variable name="e" typeRef='feel:number'/></decision>
        </definitions>"#;
    let newer = convert(old, Edition::V1_5);
    for (before, after) in [
        ("<typeRef>feel:string<", "<typeRef>string<"),
        ("\"feel:days and time duration\"", "\"days and time duration\""),
        ("\"me:t\"", "\"t\""),
        ("'feel:number'", "'number'"),
    ] {
        assert!(!newer.contains(before) && newer.contains(after), "{before}: {newer}");
    }
    assert!(newer.contains("\"o:t\"") && newer.contains("feel:string stays"));
    assert_eq!(convert(&newer, Edition::V1_5), newer);
}
