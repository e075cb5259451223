//! The chart as a table somebody reads.

use spielraum_domain::chart::{Chart, Doubt, Funnel, Segment};
use spielraum_words::Words;

use super::{distinct, flag, kind, limits};
use crate::page::Page;

/// Digits that tell figures apart.
const DIGITS: i32 = 3;
const MOST_DECIMALS: i32 = 9;

pub(super) fn chart(words: &Words, chart: &Chart) -> String {
    let figures: Vec<f64> = chart.points.iter().filter_map(|point| point.value).collect();
    let number = writer(words, &figures);
    let mut page = Page::default();
    let facts = [("kind", kind(chart.kind).into()), ("points", figures.len().into())];
    page.heading(&words.say_with("cli-chart-of", &facts));
    let mut rows = vec![header(words)];
    for (at, point) in chart.points.iter().enumerate() {
        let (centre, lower, upper) = limits(chart, at);
        let flags = distinct(point.signals.iter().map(|it| flag(it.signal)).collect());
        let flags: Vec<String> = flags.into_iter().map(|it| flag_said(words, it)).collect();
        let numbers = [point.value, lower, centre, upper].map(&number);
        rows.push([vec![at.to_string()], numbers.to_vec(), vec![flags.join(", ")]].concat());
    }
    page.columns(1, &rows);
    page.heading(&words.say("cli-chart-says"));
    for segment in &chart.segments {
        page.line(1, &segment_said(words, chart, segment));
        for doubt in &segment.doubts {
            let (why, share) = match doubt {
                Doubt::CarriesOver { share } => ("carriesOver", *share),
                Doubt::Skewed => ("skewed", 0.0),
                Doubt::SelectedByEnd => ("selectedByEnd", 0.0),
            };
            let facts = [("why", why.into()), ("share", words.number(share, 1).into())];
            page.line(1, &words.say_with("cli-chart-doubt", &facts));
        }
        if let Some(runs) = segment.runs {
            let facts = [
                ("signal", if runs.signal { "yes" } else { "no" }.into()),
                ("longest", runs.longest.into()),
                ("allowed", runs.longest_allowed.into()),
                ("crossings", runs.crossings.into()),
                ("needed", runs.crossings_needed.into()),
            ];
            page.line(1, &words.say_with("cli-chart-runs", &facts));
        }
    }
    page.text().to_owned()
}

fn segment_said(words: &Words, chart: &Chart, segment: &Segment) -> String {
    let signals = chart.points[segment.start..segment.end].iter().filter(|it| !it.signals.is_empty()).count();
    let state = match () {
        () if segment.limits.is_none() => "none",
        () if segment.provisional => "provisional",
        () if signals == 0 => "quiet",
        () => "signals",
    };
    let facts = [
        ("state", state.into()),
        ("from", segment.start.into()),
        ("to", (segment.end - 1).into()),
        ("basis", segment.based_on.into()),
        ("signals", signals.into()),
        ("needed", spielraum_domain::chart::ESTABLISHED_FROM.into()),
    ];
    words.say_with("cli-chart-segment", &facts)
}

pub(super) fn funnel(words: &Words, funnel: &Funnel) -> String {
    let figures: Vec<f64> = funnel.points.iter().flatten().map(|point| point.value).collect();
    let number = writer(words, &figures);
    let mut page = Page::default();
    page.heading(&words.say_with("cli-chart-of", &[("kind", "funnel".into()), ("points", figures.len().into())]));
    let mut rows = vec![header(words)];
    for (at, point) in funnel.points.iter().enumerate() {
        let numbers =
            [point.map(|it| it.value), point.map(|it| it.lower), point.and(funnel.centre), point.map(|it| it.upper)];
        let outside = point.filter(spielraum_domain::chart::FunnelPoint::is_outside);
        let said = outside.map(|_| flag_said(words, "outside")).unwrap_or_default();
        rows.push([vec![at.to_string()], numbers.map(&number).to_vec(), vec![said]].concat());
    }
    page.columns(1, &rows);
    page.heading(&words.say("cli-chart-says"));
    let outside = funnel.points.iter().flatten().filter(|it| it.is_outside()).count();
    let differ = if funnel.between > 0.0 { "yes" } else { "no" };
    page.line(1, &words.say_with("cli-chart-funnel", &[("outside", outside.into()), ("differ", differ.into())]));
    page.text().to_owned()
}

fn header(words: &Words) -> Vec<String> {
    ["point", "value", "lower", "centre", "upper", "flags"].map(|it| words.say(&format!("cli-chart-{it}"))).to_vec()
}

fn flag_said(words: &Words, flag: &str) -> String {
    words.say(&format!("cli-chart-flag-{}", flag.replace('_', "-")))
}

/// Writes numbers with as many decimals as it takes to tell these apart.
fn writer<'a>(words: &'a Words, figures: &[f64]) -> impl Fn(Option<f64>) -> String + use<'a> {
    let (least, most) =
        figures.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), it| (least.min(*it), most.max(*it)));
    let magnitude = (most - least).log10();
    let decimals = if magnitude.is_finite() { DIGITS - magnitude.floor() as i32 - 1 } else { DIGITS };
    let decimals = decimals.clamp(0, MOST_DECIMALS) as usize;
    move |number| number.map(|number| words.number(number, decimals)).unwrap_or_default()
}
