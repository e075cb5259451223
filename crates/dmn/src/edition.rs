//! Brings a file from one edition of DMN to another without touching anything else in it.
//!
//! The editions 1.2 to 1.5 differ, as far as models use them, in their namespaces and in what newer ones add; so the text stays
//! as it is, byte by byte, but for the namespaces. 1.1 writes types as elements and qualified names, which all readers of newer
//! editions still take.

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

/// The same file in another edition.
#[must_use]
pub fn convert(xml: &str, to: Edition) -> String {
    let to = match to {
        Edition::V1_3 => EDITIONS[6],
        Edition::V1_5 => EDITIONS[8],
    };
    let mut text = xml.to_owned();
    for edition in EDITIONS {
        for (from, to) in edition.iter().zip(to) {
            if !from.is_empty() && *from != to {
                for quote in ['"', '\''] {
                    text = text.replace(&format!("{quote}{from}{quote}"), &format!("{quote}{to}{quote}"));
                }
            }
        }
    }
    text
}
