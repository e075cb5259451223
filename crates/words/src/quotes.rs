//! Quotations inside others.

use crate::Language;

/// Opens wherever it stands; `CLOSES` only closes, and `EITHER` does the one or the other, depending on the language.
const OPENS: char = '„';
const CLOSES: char = '”';
const EITHER: char = '“';

/// Gives a quotation inside another one, as where a quoted name has quotes itself, the signs for that, whichever language it is in. What
/// does not come in pairs is left as it is.
pub(crate) fn nested(text: &str, language: Language) -> String {
    let (opening, closing) = match language {
        Language::En => ('‘', '’'),
        Language::De => ('‚', '‘'),
    };
    let mut depth = 0;
    let mut before = ' ';
    let mut is_opened = false;
    let nest = |sign: char| {
        let may_open = is_opened || before.is_whitespace() || "([{/>–—-".contains(before);
        before = sign;
        is_opened = sign == OPENS || (sign == EITHER && may_open);
        if is_opened {
            depth += 1;
            return if depth > 1 { opening } else { sign };
        }
        if !matches!(sign, CLOSES | EITHER) || depth == 0 {
            return sign;
        }
        depth -= 1;
        if depth > 0 { closing } else { sign }
    };
    let said = text.chars().map(nest).collect();
    if depth == 0 { said } else { text.to_owned() }
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

    #[test]
    fn a_quotation_in_the_other_language_is_nested_too() {
        assert_eq!(nested("called “„Es war leicht“” here", Language::En), "called “‘Es war leicht’” here");
        assert_eq!(nested("„“It was easy for me”“ fehlt", Language::De), "„‚It was easy for me‘“ fehlt");
    }

    #[test]
    fn what_does_not_come_in_pairs_is_left() {
        assert_eq!(nested("“One “two” is here", Language::En), "“One “two” is here");
        assert_eq!(nested("12” and 15”", Language::En), "12” and 15”");
    }
}
