//! Dates and durations: what cells understand, what they refuse and why, and that the proof counts days as days.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use spielraum_domain::duration::DurationKind::{DaysTime, YearsMonths};
use spielraum_domain::frame::Bound;
use spielraum_domain::proof::{FrameProblem, Status, Verdict, check_frame};
use spielraum_domain::rule::{
    Cell, CellError, CellProblem, DatePart, Entry, HitPolicy, Language, Span, ValueKind, read_entry, read_tests,
};
use spielraum_domain::term::{Term, TermProblem, Type};
use support::*;

const ALL: [Language; 3] = [Language::Feel, Language::En, Language::De];
const PEOPLE: [Language; 2] = [Language::En, Language::De];

fn date() -> Type {
    day("", None, None).kind
}

fn wait() -> Type {
    Type::Duration { of: DaysTime, step: None, min: None, max: None }
}

fn guarantee() -> Type {
    Type::Duration { of: YearsMonths, step: None, min: None, max: None }
}

fn tests(language: Language, text: &str, kind: &Type) -> Result<String, CellError> {
    read_tests(&Cell { text: text.to_owned(), language }, kind).map(|tests| tests.to_string())
}

fn assert_reads(languages: &[Language], kind: &Type, expected: &[(&str, &str)]) {
    for language in languages {
        for (text, feel) in expected {
            assert_eq!(tests(*language, text, kind).as_deref(), Ok(*feel), "{text}");
        }
    }
}

#[test]
fn feel_dates_are_read_in_every_language() {
    let march = "date(\"2026-03-01\")";
    assert_reads(
        &ALL,
        &date(),
        &[
            (march, march),
            ("@\"2026-03-01\"", march),
            ("date( \"2026-03-01\" )", march),
            ("date(2026, 3, 1)", march),
            ("< date(\"2026-03-01\")", "< date(\"2026-03-01\")"),
            (">=@\"2026-03-01\"", ">= date(\"2026-03-01\")"),
            ("[date(\"2026-03-01\")..date(\"2026-03-31\")]", "[date(\"2026-03-01\")..date(\"2026-03-31\")]"),
            ("(@\"2026-03-01\"..@\"2026-03-31\"[", "(date(\"2026-03-01\")..date(\"2026-03-31\"))"),
            ("not(date(\"2026-03-01\"), null)", "not(date(\"2026-03-01\"), null)"),
            ("-", "-"),
        ],
    );
    for text in ["2026-03-01", "01.03.2026", "1 March 2026", "\"2026-03-01\""] {
        let wrong = CellProblem::WrongKind { expected: ValueKind::Date };
        assert_eq!(tests(Language::Feel, text, &date()).unwrap_err().problem, wrong, "{text}");
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    let march = "date(\"2026-03-01\")";
    let written = [
        "2026-03-01",
        "2026/3/1",
        "1.3.2026",
        "01.03.2026",
        "1. 3. 2026",
        "1 March 2026",
        "1st of March 2026",
        "on 1 March 2026",
        "March 1, 2026",
        "march 1st 2026",
        "Mar 1 2026",
        "1-Mar-2026",
        "1. März 2026",
        "am 1. MÄRZ 2026",
        "1. Mrz. 2026",
        "1 Maerz 2026",
    ];
    assert_reads(&PEOPLE, &date(), &written.map(|text| (text, march)));
    assert_reads(
        &PEOPLE,
        &date(),
        &[
            ("after 1 March 2026", "> date(\"2026-03-01\")"),
            ("nach dem 1. März 2026", "> date(\"2026-03-01\")"),
            ("before 24/12/2026", "< date(\"2026-12-24\")"),
            ("before 12/24/2026", "< date(\"2026-12-24\")"),
            ("vor dem 24.12.2026", "< date(\"2026-12-24\")"),
            ("ab 1. März 2026", ">= date(\"2026-03-01\")"),
            ("from 1 March 2026", ">= date(\"2026-03-01\")"),
            ("not before 1 March 2026", ">= date(\"2026-03-01\")"),
            ("nicht vor dem 1.3.2026", ">= date(\"2026-03-01\")"),
            ("frühestens am 1.3.2026", ">= date(\"2026-03-01\")"),
            ("on or after 1 March 2026", ">= date(\"2026-03-01\")"),
            ("1 March 2026 or later", ">= date(\"2026-03-01\")"),
            ("bis 1. März 2026", "<= date(\"2026-03-01\")"),
            ("bis zum 1. März 2026", "<= date(\"2026-03-01\")"),
            ("spätestens am 1.3.2026", "<= date(\"2026-03-01\")"),
            ("until 1 March 2026", "<= date(\"2026-03-01\")"),
            ("≤ 01.03.2026", "<= date(\"2026-03-01\")"),
            ("01.03.2026-31.03.2026", "[date(\"2026-03-01\")..date(\"2026-03-31\")]"),
            ("2026-03-01 – 2026-03-31", "[date(\"2026-03-01\")..date(\"2026-03-31\")]"),
            ("vom 1.3.2026 bis zum 31.3.2026", "[date(\"2026-03-01\")..date(\"2026-03-31\")]"),
            ("zwischen dem 1.3.2026 und dem 31.3.2026", "[date(\"2026-03-01\")..date(\"2026-03-31\")]"),
            ("1 March 2026 to before 1 April 2026", "[date(\"2026-03-01\")..date(\"2026-04-01\"))"),
            ("1. März 2026 bis vor 1. April 2026", "[date(\"2026-03-01\")..date(\"2026-04-01\"))"),
            ("after 1 March 2026 and before 1 April 2026", "(date(\"2026-03-01\")..date(\"2026-04-01\"))"),
            ("nach 1. März 2026 und bis 1. April 2026", "(date(\"2026-03-01\")..date(\"2026-04-01\")]"),
            ("24.12.2026, 31.12.2026", "date(\"2026-12-24\"), date(\"2026-12-31\")"),
            ("24.12.2026 oder 31.12.2026", "date(\"2026-12-24\"), date(\"2026-12-31\")"),
            ("not 24.12.2026", "not(date(\"2026-12-24\"))"),
            ("missing", "null"),
            ("egal", "-"),
        ],
    );
}

#[test]
fn dates_that_are_none_or_two_are_told_at_the_character() {
    let incomplete = |found: &str, missing| CellProblem::DateIncomplete { found: found.to_owned(), missing };
    let no_such = |found: &str, ends: Option<&str>| CellProblem::NoSuchDate {
        found: found.to_owned(),
        month_ends: ends.map(|text| text.parse().unwrap()),
    };
    let ambiguous = |found: &str, readings: [&str; 2]| CellProblem::AmbiguousDate {
        found: found.to_owned(),
        readings: readings.map(|text| text.parse().unwrap()),
    };
    let wrong = CellProblem::WrongKind { expected: ValueKind::Date };
    let all = [
        ("vor dem 24.12.", (8, 14), incomplete("24.12.", DatePart::Year)),
        ("24.12.26", (0, 8), incomplete("24.12.26", DatePart::Year)),
        ("after 24 December", (6, 17), incomplete("24 December", DatePart::Year)),
        ("March 1 to March 5, 2026", (0, 7), incomplete("March 1", DatePart::Year)),
        ("March 2026", (0, 10), incomplete("March 2026", DatePart::Day)),
        ("2026/03", (0, 7), incomplete("2026/03", DatePart::Day)),
        ("31.02.2026", (0, 10), no_such("31.02.2026", Some("2026-02-28"))),
        ("after 30 February 2028", (6, 22), no_such("30 February 2028", Some("2028-02-29"))),
        ("< date(\"2026-02-30\")", (7, 19), no_such("2026-02-30", Some("2026-02-28"))),
        ("1.13.2026", (0, 9), no_such("1.13.2026", None)),
        ("before 03/04/2026", (7, 17), ambiguous("03/04/2026", ["2026-04-03", "2026-03-04"])),
        ("03-04-2026", (0, 10), ambiguous("03-04-2026", ["2026-04-03", "2026-03-04"])),
        ("after", (5, 5), CellProblem::ValueMissing),
        ("soon", (0, 4), wrong.clone()),
        ("5", (0, 1), wrong.clone()),
        ("before P3D", (7, 10), wrong.clone()),
        ("@\"P3D\"", (1, 6), wrong.clone()),
        ("date(\"2026-03-01\"", (0, 17), CellProblem::NotClosed { open: "(".to_owned() }),
        ("2026-03-01T10:00", (10, 16), CellProblem::NotUnderstood { found: "T10:00".to_owned() }),
        (
            "31.03.2026 to 01.03.2026",
            (14, 24),
            CellProblem::RangeBackwards { low: ordered("2026-03-31"), high: ordered("2026-03-01") },
        ),
    ];
    for (text, (start, end), problem) in all {
        for language in PEOPLE {
            let expected = CellError { span: Span { start, end }, problem: problem.clone() };
            assert_eq!(tests(language, text, &date()), Err(expected), "{text}");
        }
    }
    assert_eq!(tests(Language::En, "03/03/2026", &date()).as_deref(), Ok("date(\"2026-03-03\")"));
}

#[test]
fn feel_durations_are_read_in_every_language() {
    assert_reads(
        &ALL,
        &wait(),
        &[
            ("duration(\"P3D\")", "duration(\"P3D\")"),
            ("@\"PT48H\"", "duration(\"P2D\")"),
            ("> duration(\"PT90M\")", "> duration(\"PT1H30M\")"),
            ("[@\"PT1H\"..@\"P1D\")", "[duration(\"PT1H\")..duration(\"P1D\"))"),
            ("duration(\"-P1D\")", "duration(\"-P1D\")"),
            ("3 days", "duration(\"P3D\")"),
            ("not(1 day, 2 days)", "not(duration(\"P1D\"), duration(\"P2D\"))"),
        ],
    );
}

#[test]
fn durations_are_read_as_people_write_them() {
    assert_reads(
        &PEOPLE,
        &wait(),
        &[
            ("PT48H", "duration(\"P2D\")"),
            ("48 h", "duration(\"P2D\")"),
            ("48h", "duration(\"P2D\")"),
            ("über 48 Std.", "> duration(\"P2D\")"),
            ("mehr als 2 Tage", "> duration(\"P2D\")"),
            ("länger als 2 Tage", "> duration(\"P2D\")"),
            ("höchstens 2 Wochen", "<= duration(\"P14D\")"),
            ("innerhalb von 14 Tagen", "<= duration(\"P14D\")"),
            ("within 14 days", "<= duration(\"P14D\")"),
            ("kürzer als 30 Min.", "< duration(\"PT30M\")"),
            ("1 day or longer", ">= duration(\"P1D\")"),
            ("2 days 4 hours 30 min", "duration(\"P2DT4H30M\")"),
            ("1h30min", "duration(\"PT1H30M\")"),
            ("-1 day 12 h", "duration(\"-P1DT12H\")"),
            ("2 to 3 days", "[duration(\"P2D\")..duration(\"P3D\")]"),
            ("2–3 Tage", "[duration(\"P2D\")..duration(\"P3D\")]"),
            ("zwischen 2 und 3 Wochen", "[duration(\"P14D\")..duration(\"P21D\")]"),
            ("1, 2 or 3 days", "duration(\"P1D\"), duration(\"P2D\"), duration(\"P3D\")"),
            ("mehr als 2 Tage und weniger als 3 Tage", "(duration(\"P2D\")..duration(\"P3D\"))"),
            ("12 hours to 2 days", "[duration(\"PT12H\")..duration(\"P2D\")]"),
            ("5 min", "duration(\"PT5M\")"),
            ("min. 5 min", ">= duration(\"PT5M\")"),
            ("over 0", "> duration(\"PT0S\")"),
            ("0 to 2 h", "[duration(\"PT0S\")..duration(\"PT2H\")]"),
        ],
    );
    assert_reads(
        &[Language::En],
        &wait(),
        &[("1.5 hours", "duration(\"PT1H30M\")"), ("1,000 h", "duration(\"P41DT16H\")")],
    );
    assert_reads(
        &[Language::De],
        &wait(),
        &[("1,5 Stunden", "duration(\"PT1H30M\")"), ("1.000 h", "duration(\"P41DT16H\")")],
    );
    assert_reads(
        &PEOPLE,
        &guarantee(),
        &[
            ("2 years 3 months", "duration(\"P2Y3M\")"),
            ("1 Jahr", "duration(\"P1Y\")"),
            ("ab 18 Monaten", ">= duration(\"P1Y6M\")"),
            ("under 6 m", "< duration(\"P6M\")"),
            ("1 to 2 years", "[duration(\"P1Y\")..duration(\"P2Y\")]"),
            ("P14M", "duration(\"P1Y2M\")"),
        ],
    );
    assert_reads(&[Language::En], &guarantee(), &[("0.5 years", "duration(\"P6M\")")]);
}

#[test]
fn durations_that_are_none_are_told_at_the_character() {
    let mixed = |found: &str, expected| CellProblem::MixedUnits { found: found.to_owned(), expected };
    let missing = |found: &str| CellProblem::UnitMissing { found: found.to_owned(), expected: DaysTime };
    let not_understood = |found: &str| CellProblem::NotUnderstood { found: found.to_owned() };
    let all = [
        ("3 months", &wait(), (2, 8), mixed("months", DaysTime)),
        ("über 1 Jahr", &wait(), (7, 11), mixed("Jahr", DaysTime)),
        ("2 years 3 days", &guarantee(), (10, 14), mixed("days", YearsMonths)),
        ("duration(\"P1Y\")", &wait(), (9, 14), mixed("P1Y", DaysTime)),
        ("P1Y3D", &guarantee(), (0, 5), mixed("P1Y3D", YearsMonths)),
        ("over 3", &wait(), (5, 6), missing("3")),
        ("2 days 4", &wait(), (7, 8), missing("4")),
        ("5 working days", &wait(), (2, 14), not_understood("working days")),
        ("3 €", &wait(), (2, 3), not_understood("€")),
        ("4 h 2 days", &wait(), (4, 10), not_understood("2 days")),
        ("1e400 days", &wait(), (0, 5), CellProblem::BeyondNumbers),
        ("99999999999999999999 weeks", &wait(), (0, 26), CellProblem::BeyondNumbers),
        ("1e-3 seconds", &wait(), (0, 12), CellProblem::BetweenSteps { step: ordered("PT1S") }),
        ("@\"PT0.5S\"", &wait(), (1, 9), CellProblem::BetweenSteps { step: ordered("PT1S") }),
        ("soon", &wait(), (0, 4), CellProblem::WrongKind { expected: ValueKind::DaysTime }),
        ("yes", &guarantee(), (0, 3), CellProblem::WrongKind { expected: ValueKind::YearsMonths }),
        ("over", &wait(), (4, 4), CellProblem::ValueMissing),
        ("3 to 2 days", &wait(), (5, 11), CellProblem::RangeBackwards { low: ordered("P3D"), high: ordered("P2D") }),
    ];
    for (text, kind, (start, end), problem) in all {
        let expected = CellError { span: Span { start, end }, problem };
        assert_eq!(tests(Language::En, text, kind), Err(expected), "{text}");
    }
}

#[test]
fn answers_are_one_date_or_one_duration_of_their_term() {
    let entry = |text: &str, kind: &Type| read_entry(&Cell { text: text.to_owned(), language: Language::De }, kind);
    assert_eq!(entry("1. März 2026", &date()), Ok(Entry::Literal { value: at("2026-03-01") }));
    assert_eq!(entry("2 Wochen", &wait()), Ok(Entry::Literal { value: at("P14D") }));
    assert_eq!(entry("", &date()), Ok(Entry::Open));
    let problem = |text: &str, kind: &Type| entry(text, kind).unwrap_err().problem;
    assert_eq!(problem("nach dem 1.3.2026", &date()), CellProblem::WrongKind { expected: ValueKind::Date });
    assert_eq!(problem("5 Werktage", &wait()), CellProblem::WrongKind { expected: ValueKind::DaysTime });
    let advent = day("", Some("2026-12-01"), Some("2026-12-24")).kind;
    let (min, max) = (Some(ordered("2026-12-01")), Some(ordered("2026-12-24")));
    assert_eq!(problem("25.12.2026", &advent), CellProblem::OutOfBounds { min, max });
    let whole = span("", "P1D", Some("P0D"), None).kind;
    assert_eq!(problem("36 h", &whole), CellProblem::BetweenSteps { step: ordered("P1D") });
}

#[test]
fn a_domain_of_days_or_durations_can_be_faulty() {
    assert_eq!(day("", Some("2026-03-02"), Some("2026-03-01")).kind.check(), Err(TermProblem::NoValue));
    assert_eq!(day("", Some("2026-03-01"), Some("2026-03-01")).kind.check(), Ok(()));
    assert_eq!(span("", "P1D", Some("P2D"), Some("P1D")).kind.check(), Err(TermProblem::NoValue));
    assert_eq!(span("", "PT0S", None, None).kind.check(), Err(TermProblem::StepNotPositive));
    assert_eq!(span("", "P1D", Some("P1M"), None).kind.check(), Err(TermProblem::MixedDurations));
    assert!(!date().admits(&at("P1D")) && !wait().admits(&at("P1M")) && !wait().admits(&at("5")));
    let whole = span("", "P1D", None, None).kind;
    assert!(whole.admits(&at("-P3D")) && !whole.admits(&at("PT36H")));
    let json = serde_json::to_value(day("", Some("2026-03-01"), None).kind).unwrap();
    assert_eq!(json, serde_json::json!({"kind": "date", "min": "2026-03-01", "max": null}));
    let json = serde_json::to_value(whole).unwrap();
    assert_eq!(
        json,
        serde_json::json!({"kind": "duration", "of": "daysTime", "step": "P1D", "min": null, "max": null})
    );
    assert_eq!(serde_json::to_value(at("PT48H")).unwrap(), serde_json::json!({"kind": "duration", "value": "P2D"}));
}

/// "What we offer": a parcel ordered on a day that has waited so long.
fn terms() -> Vec<Term> {
    vec![
        day("Ordered on", None, None),
        span("Waited", "PT1H", Some("PT0S"), None),
        term("Guarantee", guarantee()),
        span("Refund within", "P1D", Some("P0D"), Some("P60D")),
    ]
}

fn gap(rows: &[&[&str]], inputs: &[&str]) -> Option<spielraum_domain::rule::Case> {
    let proof = proof_of(&table(HitPolicy::Unique, inputs, &[], rows), &terms(), &[]);
    assert_eq!(proof.problems, []);
    assert_eq!(proof.overlaps, Status::Proved);
    proof.findings.into_iter().find_map(|finding| match finding {
        spielraum_domain::proof::Finding::Gap { case, .. } => Some(case),
        _ => None,
    })
}

#[test]
fn between_two_days_lies_nothing() {
    let closed: [&[&str]; 2] = [&["up to 28 February 2026"], &["after 28 February 2026"]];
    assert_eq!(gap(&closed, &["Ordered on"]), None);
    let next: [&[&str]; 2] = [&["before 1 March 2026"], &["1 March 2026 or later"]];
    assert_eq!(gap(&next, &["Ordered on"]), None);
    let one: [&[&str]; 2] = [&["up to 28 February 2028"], &["from 1 March 2028"]];
    assert_eq!(gap(&one, &["Ordered on"]), Some(case(&[("Ordered on", at("2028-02-29"))])));
    let end: [&[&str]; 1] = [&["until 2026-12-31"]];
    assert_eq!(gap(&end, &["Ordered on"]), Some(case(&[("Ordered on", at("2027-01-01"))])));
}

#[test]
fn a_gap_of_durations_is_a_case_somebody_would_say() {
    let hours: [&[&str]; 2] = [&["up to 48 h"], &["3 days or more"]];
    assert_eq!(gap(&hours, &["Waited"]), Some(case(&[("Waited", at("PT49H"))])));
    let steps: [&[&str]; 2] = [&["up to 48 h"], &["49 h or more"]];
    assert_eq!(gap(&steps, &["Waited"]), None, "whole hours only");
    let long: [&[&str]; 1] = [&["up to 2 years"]];
    assert_eq!(gap(&long, &["Guarantee"]), Some(case(&[("Guarantee", at("P3Y"))])));
    let short: [&[&str]; 1] = [&["under 20 months"]];
    assert_eq!(gap(&short, &["Guarantee"]), Some(case(&[("Guarantee", at("P2Y"))])));
}

#[test]
fn guardrails_bind_dates_and_durations() {
    let rows: [&[&str]; 2] = [&["up to 2 days", "14 days"], &["over 2 days", "1 week"]];
    let table = table(HitPolicy::Unique, &["Waited"], &["Refund within"], &rows);
    let verdict = |bound: Bound| {
        proof_of(&table, &terms(), &[guardrail("g", "Refund within", bound)]).guardrails[0].verdict.clone()
    };
    let used = Some([ordered("P7D"), ordered("P14D")]);
    assert_eq!(verdict(Bound::AtMost { max: ordered("P14D") }), Verdict::Kept { rows: vec![0, 1], used });
    assert_eq!(verdict(Bound::AtMost { max: ordered("P13D") }), Verdict::Broken { count: 1 });
    assert!(matches!(verdict(Bound::AtMost { max: ordered("14") }), Verdict::NotProvable { .. }));
    assert!(matches!(verdict(Bound::AtMost { max: ordered("P1M") }), Verdict::NotProvable { .. }));
}

#[test]
fn guardrails_on_days_and_durations_can_exclude_each_other() {
    let terms = terms();
    let problems = |bounds: &[(&str, Bound)]| {
        let guardrails: Vec<_> = (0..)
            .zip(bounds)
            .map(|(position, (term, bound))| guardrail(&format!("g{position}"), term, bound.clone()))
            .collect();
        check_frame(&guardrails, |id| terms.iter().find(|term| term.id == *id))
    };
    let at_most = |max: &str| Bound::AtMost { max: ordered(max) };
    let at_least = |min: &str| Bound::AtLeast { min: ordered(min) };
    assert_eq!(problems(&[("Refund within", at_most("P14D")), ("Refund within", at_least("P14D"))]), []);
    let none = FrameProblem::Unsatisfiable { guardrails: vec!["g0".into(), "g1".into()], term: "Refund within".into() };
    assert_eq!(problems(&[("Refund within", at_most("PT36H")), ("Refund within", at_least("PT25H"))]), [none]);
    let unfit = FrameProblem::UnfitBound { guardrail: "g0".into() };
    assert_eq!(problems(&[("Ordered on", at_most("P14D"))]), [unfit]);
    let beyond = Bound::AtLeast { min: ordered("P61D") };
    assert!(matches!(problems(&[("Refund within", beyond)])[..], [FrameProblem::Unsatisfiable { .. }]));
}
