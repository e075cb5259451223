//! Reading FEEL: what a text means, where its mistakes are, and that no text breaks the reader.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use proptest::prelude::*;
use spielraum_domain::feel::{self, Expression, Names, ParseProblem};

fn names() -> Names {
    let mut names: Names =
        ["order value", "order", "value", "profit-loss", "profit", "loss", "a", "b", "date of birth", "x"]
            .into_iter()
            .collect();
    names.add_member("monthly payment");
    names.add_member("pre-tax");
    names
}

fn read(text: &str) -> Expression {
    feel::parse(text, &names()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn binds_as_the_standard_says() {
    for (text, printed) in [
        ("1+2*3", "1 + 2 * 3"),
        ("(1+2)*3", "(1 + 2) * 3"),
        ("2**3**4", "2 ** 3 ** 4"),
        ("2**(3**4)", "2 ** (3 ** 4)"),
        ("-3**2", "-3 ** 2"),
        ("a-b-1", "a - b - 1"),
        ("a-(b-1)", "a - (b - 1)"),
        ("a or b and a", "a or b and a"),
        ("(a or b) and a", "(a or b) and a"),
        ("a between 1 and 5 and b", "a between 1 and 5 and b"),
        ("a in [1..5] or b", "a in ([1..5]) or b"),
        ("a in (<5, >= 7 , ]1..2[)", "a in ((< 5), (>= 7), (1..2))"),
        ("a in (a + b) * 2", "a in ((a + b) * 2)"),
        ("order value*2", "order value * 2"),
        ("profit-loss", "profit-loss"),
        ("profit - loss", "profit-loss"),
        ("loss - profit", "loss - profit"),
        ("a.monthly payment.pre-tax - 1", "a.monthly payment.pre-tax - 1"),
        ("a[pre-tax > 1]", "a[pre-tax > 1]"),
        ("a [item>1] [1]", "a[item > 1][1]"),
        ("[1..10[", "[1..10)"),
        ("]1..b[1]]", "(1..b[1]]"),
        ("{a b: 1, \"c\": a b+1}", "{\"a b\": 1, \"c\": a b + 1}"),
        ("for i in 1..3, j in a return i+j", "for i in 1..3, j in a return i + j"),
        ("some q in a satisfies q > b", "some q in a satisfies q > b"),
        ("if a then b else if b then 1 else 2", "if a then b else if b then 1 else 2"),
        ("1 + if a then b else 2", "1 + (if a then b else 2)"),
        ("function(u, v: date and time) u+1", "function(u, v: date and time) u + 1"),
        ("a instance of list<number>", "a instance of list<number>"),
        ("a instance of function<number, string>->Any", "a instance of function<number, string> -> Any"),
        ("date and time(a)", "date and time(a)"),
        ("f(x y: 1, z: 2)", "f(x y: 1, z: 2)"),
        ("1 /* one */ + // two\n 2", "1 + 2"),
        ("\"a\\u00e4\\t\\\"\\s\"", "\"aä\\t\\\"\\\\s\""),
        (".5 + 1e3 + 1.25e-2", "0.5 + 1000 + 0.0125"),
        ("? > 5", "? > 5"),
        ("not(a)", "not(a)"),
        ("@\"P1D\"", "@\"P1D\""),
    ] {
        assert_eq!(read(text).to_string(), printed, "{text}");
        let again = read(printed);
        assert_eq!(again.to_string(), printed, "{text}");
    }
}

#[test]
fn reads_cells() {
    for (text, printed) in [
        ("-", "-"),
        ("- 5", "-5"),
        ("<5,>10", "< 5, > 10"),
        ("not( 1,2 )", "not(1, 2)"),
        ("not(a) or b", "not(a) or b"),
        ("[1..5)", "[1..5)"),
        ("\"a\", null", "\"a\", null"),
        ("= 5", "= 5"),
        ("? > 1 and ? < 5", "? > 1 and ? < 5"),
    ] {
        let tests = feel::parse_tests(text, &names()).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(tests.to_string(), printed, "{text}");
    }
}

#[test]
fn points_at_what_is_wrong() {
    let problem = |text: &str| {
        let error = feel::parse(text, &names()).expect_err(text);
        (error.span.start, error.span.end, error.problem)
    };
    let found = |found: &str| ParseProblem::NotUnderstood { found: found.to_owned() };
    let expected = |expected: &str| ParseProblem::Expected { expected: expected.to_owned() };
    assert_eq!(problem("1 + "), (3, 3, ParseProblem::ValueMissing));
    assert_eq!(problem("1 + * 2"), (4, 5, found("*")));
    assert_eq!(problem("„ä“ 1 +"), (0, 1, found("„")));
    assert_eq!(problem("\"😀\" + ]"), (7, 7, ParseProblem::ValueMissing));
    assert_eq!(problem("if a than b"), (5, 9, expected("then")));
    assert_eq!(problem("if a then b"), (11, 11, expected("else")));
    assert_eq!(problem("(1 + 2"), (0, 1, ParseProblem::NotClosed { open: "(".to_owned() }));
    assert_eq!(problem("\"abc"), (0, 4, ParseProblem::NotClosed { open: "\"".to_owned() }));
    assert_eq!(problem("1e9999"), (0, 6, ParseProblem::BeyondNumbers));
    assert_eq!(problem("a b"), (2, 3, found("b")));
    assert_eq!(problem("{c: 1, c: 2}"), (7, 8, ParseProblem::NamedTwice { name: "c".to_owned() }));
    assert_eq!(problem("\"\\uD83D\""), (1, 7, found("\\uD83D")));
    assert_eq!(problem(&"x".repeat(200_000)).2, ParseProblem::TooLong { limit: feel::TEXT_LIMIT });
}

#[test]
fn gives_up_on_endless_nesting() {
    for open in
        ["(", "[", "-", "if ", "not(", "{a:", "]", "[1..", "1+(", "a[", "function() ", "for i in ", "a in (", "@"]
    {
        let error = feel::parse(&open.repeat(2000), &names()).expect_err(open);
        assert!(error.span.start <= error.span.end, "{open}");
    }
}

/// Texts that look like FEEL more often than not.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "..",
        ".",
        ",",
        ":",
        "+",
        "-",
        "*",
        "/",
        "**",
        "<",
        "<=",
        "=",
        "!=",
        "\"",
        "\\u12",
        "a",
        "order value",
        "if",
        "then",
        "else",
        "for",
        "in",
        "return",
        "some",
        "satisfies",
        "between",
        "and",
        "or",
        "not",
        "function",
        "instance of",
        "list<",
        ">",
        "1",
        "2.5",
        "1e400",
        "@\"2020-01-01\"",
        "?",
        "ä",
        "😀",
        "/*",
        "*/",
        "//",
        "\n",
        " ",
    ]);
    prop::collection::vec(scrap, 0..40).prop_map(|scraps| scraps.join(" "))
}

/// Expressions, as text in which every part is in brackets of its own.
fn expressions() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "1",
        "2.5",
        "-3",
        "1e50",
        "\"a\\\"b\"",
        "null",
        "true",
        "a",
        "order value",
        "profit-loss",
        "@\"P1D\"",
        "x.pre-tax",
        "[]",
    ]);
    leaf.prop_map(str::to_owned).prop_recursive(5, 40, 3, |inner| {
        let three = (inner.clone(), inner.clone(), inner);
        (three, 0..22usize).prop_map(|((one, two, three), shape)| match shape {
            0 => format!("({one}) + ({two})"),
            1 => format!("({one}) - ({two})"),
            2 => format!("({one}) ** ({two})"),
            3 => format!("-({one})"),
            4 => format!("({one}) < ({two})"),
            5 => format!("({one}) and ({two})"),
            6 => format!("({one}) or ({two})"),
            7 => format!("({one}) between ({two}) and ({three})"),
            8 => format!("({one}) in (({two}), < ({three}))"),
            9 => format!("({one}) instance of list<number>"),
            10 => format!("if ({one}) then ({two}) else ({three})"),
            11 => format!("for i in ({one}), j in ({two})..({three}) return i"),
            12 => format!("every i in ({one}) satisfies ({two})"),
            13 => format!("({one})[({two})]"),
            14 => format!("({one}).monthly payment"),
            15 => format!("min(({one}), ({two}))"),
            16 => format!("f(p: ({one}), q r: ({two}))"),
            17 => format!("function(u, v: number) ({one})"),
            18 => format!("[({one}), ({two})]"),
            19 => format!("{{k: ({one}), \"l m\": ({two})}}"),
            20 => format!("[({one})..({two}))"),
            _ => format!("({one}) * ({two}) / ({three})"),
        })
    })
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader(text in prop_oneof![any::<String>(), scraps()]) {
        for error in [feel::parse(&text, &names()).err(), feel::parse_tests(&text, &names()).err()].into_iter().flatten() {
            let units = u32::try_from(text.encode_utf16().count()).unwrap();
            prop_assert!(error.span.start <= error.span.end && error.span.end <= units, "{error:?}");
        }
    }

    #[test]
    fn what_is_printed_reads_the_same(text in expressions()) {
        let printed = read(&text).to_string();
        let again = read(&printed);
        prop_assert_eq!(shape(&read(&text)), shape(&again), "{}", printed);
    }
}

/// The tree without its places.
fn shape(expression: &Expression) -> String {
    let debug = format!("{expression:?}");
    let mut shape = String::new();
    let mut rest = debug.as_str();
    while let Some(start) = rest.find("span: Span {") {
        shape.push_str(&rest[..start]);
        rest = &rest[start..];
        rest = &rest[rest.find('}').map_or(rest.len(), |end| end + 1)..];
    }
    shape + rest
}
