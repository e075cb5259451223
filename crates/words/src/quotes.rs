//! Quotations inside others.

use crate::Language;

/// Gives a quotation inside another one, as where a quoted name has quotes itself, the signs for that.
pub(crate) fn nested(text: &str, language: Language) -> String {
    let (outer, inner) = match language {
        Language::En => (('“', '”'), ('‘', '’')),
        Language::De => (('„', '“'), ('‚', '‘')),
    };
    let mut depth = 0;
    let nest = |sign: char| {
        if sign == outer.0 {
            depth += 1;
            return if depth > 1 { inner.0 } else { sign };
        }
        if sign != outer.1 || depth == 0 {
            return sign;
        }
        depth -= 1;
        if depth > 0 { inner.1 } else { sign }
    };
    text.chars().map(nest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_inside_another_one_has_signs_of_its_own() {
        let said = nested("There is no outcome called ““It was easy for me”” here.", Language::En);
        assert_eq!(said, "There is no outcome called “‘It was easy for me’” here.");
        assert_eq!(nested("„„Es war leicht““ fehlt", Language::De), "„‚Es war leicht‘“ fehlt");
        assert_eq!(nested("“one” and “two”", Language::En), "“one” and “two”");
    }
}
