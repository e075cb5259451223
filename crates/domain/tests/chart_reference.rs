//! Limits, flags and verdicts against the reference implementations, point by point.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use std::fs;
use std::path::Path;

use serde_json::Value;
use spielraum_domain::chart::{
    Chart, Count, Direction, Kind, Options, Rules, Runs, Signal, Verdict, draw, draw_counts, runs, suited,
};

const CLOSE: f64 = 1e-6;
const SERIES: [&str; 12] = [
    "ae_england_4h_performance",
    "ae_rjz_rebase_fix_target",
    "ae_rjz_type1_breaches",
    "nhsr_rnorm123",
    "nhsr_rnorm123_outlier",
    "nhsr_vignette_outlier18",
    "sfo_top2box_daily",
    "uci_e2e_median_hours_daily",
    "uci_reopen_share_daily",
    "uci_repeat7_share_daily",
    "uci_sla_missed_share_daily",
    "xmrit_default16",
];

fn read(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/spc").join(format!("{name}.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The reference's files write a vector of one as a bare value.
fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.clone(),
        one => vec![one.clone()],
    }
}

fn numbers(value: &Value) -> Vec<Option<f64>> {
    list(value).iter().map(Value::as_f64).collect()
}

fn indexes(value: &Value) -> Vec<usize> {
    list(value).iter().map(|it| it.as_u64().unwrap() as usize).collect()
}

fn values(dataset: &Value) -> Vec<Option<f64>> {
    if dataset["y"].is_array() {
        return numbers(&dataset["y"]);
    }
    let share = |(num, den): (&Option<f64>, &Option<f64>)| Some(num.unwrap() / den.unwrap() * 100.0);
    numbers(&dataset["num"]).iter().zip(&numbers(&dataset["den"])).map(share).collect()
}

fn counts(dataset: &Value) -> Vec<Option<Count>> {
    let count = |(numerator, denominator): (&Option<f64>, &Option<f64>)| {
        Some(Count { numerator: (*numerator)?, denominator: (*denominator)? })
    };
    numbers(&dataset["num"]).iter().zip(&numbers(&dataset["den"])).map(count).collect()
}

fn nhs_options(dataset: &Value, params: &Value) -> Options {
    let days = list(&dataset["x"]);
    let rebase_at = list(&params["rebase"]).iter().map(|day| days.iter().position(|it| it == day).unwrap()).collect();
    Options {
        rules: Rules::Nhs,
        screened: params["screen_outliers"].as_bool().unwrap(),
        rebase_at,
        fix_after: params["fix_after_n_points"].as_u64().map(|n| n as usize),
        direction: match params["improvement_direction"].as_str() {
            Some("increase") => Some(Direction::Up),
            Some("decrease") => Some(Direction::Down),
            other => panic!("unexpected direction {other:?}"),
        },
        ..Options::default()
    }
}

fn flagged(chart: &Chart, signal: Signal) -> Vec<usize> {
    let has = |at: &usize| chart.points[*at].signals.iter().any(|flag| flag.signal == signal);
    (0..chart.points.len()).filter(has).collect()
}

fn assert_close(what: &str, ours: f64, theirs: f64) {
    assert!((ours - theirs).abs() <= CLOSE * theirs.abs().max(1.0), "{what}: {ours} is not {theirs}");
}

fn assert_same_as_nhs(name: &str, dataset: &Value, result: &Value) {
    let chart = draw(&values(dataset), &nhs_options(dataset, &result["params"]));
    let theirs = &result["segments"];
    let (centres, lowers, uppers) = (numbers(&theirs["cl"]), numbers(&theirs["lpl"]), numbers(&theirs["upl"]));
    assert_eq!(chart.segments.len(), centres.len(), "{name}: segments");
    for (at, segment) in chart.segments.iter().enumerate() {
        assert_close(&format!("{name} centre {at}"), segment.centre.unwrap(), centres[at].unwrap());
        if let (Some(lower), Some(upper)) = (lowers[at], uppers[at]) {
            let limits = segment.limits.as_ref().unwrap();
            assert_close(&format!("{name} lower {at}"), limits.lower, lower);
            assert_close(&format!("{name} upper {at}"), limits.upper, upper);
        }
    }
    for (signal, key) in [
        (Signal::Outside, "outside"),
        (Signal::Shift, "shift7"),
        (Signal::Trend, "trend7"),
        (Signal::TwoOfThree, "two_of_three"),
    ] {
        assert_eq!(flagged(&chart, signal), indexes(&result["flagged"][key]), "{name}: {key}");
    }
    for (at, kind) in list(&result["point_type"]).iter().enumerate() {
        let expected = match kind.as_str().unwrap() {
            "special_cause_improvement" => Some(Verdict::Favourable),
            "special_cause_concern" => Some(Verdict::Unfavourable),
            _ => None,
        };
        assert_eq!(chart.points[at].verdict, expected, "{name}: verdict of point {at}");
    }
}

#[test]
fn limits_flags_and_verdicts_equal_the_nhs_reference() {
    let mut compared = 0;
    for name in SERIES {
        let dataset = read(name);
        for (key, result) in dataset["results"].as_object().unwrap() {
            if result["engine"].as_str().unwrap().starts_with("NHSRplotthedots") {
                assert_same_as_nhs(&format!("{name}/{key}"), &dataset, result);
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 25, "every reference result was looked at");
}

#[test]
fn edge_cases_equal_the_nhs_reference_where_it_has_an_answer() {
    let mut compared = 0;
    for case in list(&read("edge_cases")["cases"]) {
        for mode in ["screen", "excel"] {
            if case[mode].is_object() {
                assert_same_as_nhs(&format!("{}/{mode}", case["case"]), &case, &case[mode]);
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 30);
}

#[test]
fn limits_and_points_outside_equal_xmrit() {
    for name in ["ae_england_4h_performance", "ae_rjz_type1_breaches", "nhsr_rnorm123", "xmrit_default16"] {
        let dataset = read(name);
        let chart = draw(&values(&dataset), &Options::default());
        let theirs = &dataset["results"]["xmrit"];
        let limits = chart.segments[0].limits.as_ref().unwrap();
        for (ours, key) in [(limits.centre, "avgX"), (limits.lower, "LNPL"), (limits.upper, "UNPL")] {
            let theirs = theirs["limits"][key].as_f64().unwrap();
            // xmrit rounds mean and mean range to two digits before it multiplies.
            assert!((ours - theirs).abs() < 0.005 * 2.66 + 0.01, "{name} {key}: {ours} is not {theirs}");
        }
        assert_eq!(flagged(&chart, Signal::Outside), indexes(&theirs["flagged"]["outside"]), "{name}: outside");
        assert_eq!(flagged(&chart, Signal::Shift), indexes(&theirs["flagged"]["run_of_8"]), "{name}: run of eight");
    }
}

/// xmrit is the only reference with an answer here: it leaves the gaps out and takes the figures beside them for
/// neighbours.
#[test]
fn missing_figures_are_left_out_as_xmrit_does() {
    let cases = list(&read("edge_cases")["cases"]);
    let case = cases.iter().find(|case| case["case"] == "na_inside").unwrap();
    let chart = draw(&values(case), &Options { rules: Rules::Nhs, ..Options::default() });
    let limits = chart.segments[0].limits.as_ref().unwrap();
    assert_close("centre", limits.centre, 4.0);
    assert_close("mean moving range", limits.mean_moving_range, 14.0 / 13.0);
    assert_eq!(chart.segments[0].based_on, 14);
    assert!(chart.points.iter().all(|point| point.signals.is_empty()));
    assert_eq!(chart.points[2].moving_range, None);
    assert_eq!(chart.points[3].moving_range, Some(1.0));
}

/// Neither reference has a right answer for constant figures.
#[test]
fn constant_figures_have_limits_on_the_centre_and_no_signal() {
    for screened in [true, false] {
        for constant in [5.0, 0.1, 1.0 / 3.0, 0.0, -7.3] {
            let chart = draw(&[Some(constant); 15], &Options { screened, rules: Rules::Nhs, ..Options::default() });
            let limits = chart.segments[0].limits.as_ref().unwrap();
            assert_close("lower", limits.lower, constant);
            assert_close("upper", limits.upper, constant);
            assert!(chart.points.iter().all(|point| point.signals.is_empty()), "{constant}");
        }
    }
}

/// Limits and points outside of p, p′, u and u′ charts, screened and not.
#[test]
fn charts_of_counts_equal_qicharts2() {
    let mut compared = 0;
    for name in SERIES {
        let dataset = read(name);
        for (key, result) in dataset["results"].as_object().unwrap() {
            let kind = match result["chart"].as_str() {
                Some("p") => Kind::P,
                Some("pp") => Kind::PPrime,
                Some("u") => Kind::U,
                Some("up") => Kind::UPrime,
                _ => continue,
            };
            let screened = result["screenedmr"].as_bool().unwrap();
            let options = Options { screened, ..Options::default() };
            let chart = draw_counts(&counts(&dataset), kind, 1.0, &options);
            let what = |part: &str, at: usize| format!("{name}/{key} {part} {at}");
            let [centres, lowers, uppers] = ["cl", "lcl", "ucl"].map(|part| numbers(&result[part]));
            for (at, point) in chart.points.iter().enumerate() {
                let limits = point.limits.unwrap();
                assert_close(&what("centre", at), chart.segments[0].centre.unwrap(), centres[at].unwrap());
                assert_close(&what("lower", at), limits.lower, lowers[at].unwrap());
                assert_close(&what("upper", at), limits.upper, uppers[at].unwrap());
            }
            assert_eq!(flagged(&chart, Signal::Outside), indexes(&result["sigma_signal_idx"]), "{name}/{key}: outside");
            assert_runs(&format!("{name}/{key}"), chart.segments[0].runs, &result["runs"]);
            compared += 1;
        }
    }
    assert_eq!(compared, 23);
}

fn assert_runs(what: &str, ours: Option<Runs>, theirs: &Value) {
    let ours = ours.unwrap();
    let numbers = [
        ("n_useful", ours.useful),
        ("longest_run", ours.longest),
        ("longest_run_max", ours.longest_allowed),
        ("n_crossings", ours.crossings),
        ("n_crossings_min", ours.crossings_needed),
    ];
    for (key, ours) in numbers {
        assert_eq!(vec![ours], indexes(&theirs[key]), "{what}: {key}");
    }
    assert_eq!(list(&theirs["runs_signal"]), [Value::Bool(ours.signal)], "{what}: signal");
}

/// About the mean of the chart, and about the median of a run chart.
#[test]
fn runs_equal_qicharts2() {
    let mut compared = 0;
    for name in SERIES {
        let dataset = read(name);
        for (key, result) in dataset["results"].as_object().unwrap() {
            let figures: Vec<f64> = values(&dataset).into_iter().flatten().collect();
            let ours = match result["chart"].as_str() {
                Some("i") => draw(&values(&dataset), &Options::default()).segments[0].runs,
                Some("run") => runs(&figures, numbers(&result["cl"])[0].unwrap(), 0.0),
                _ => continue,
            };
            assert_runs(&format!("{name}/{key}"), ours, &result["runs"]);
            compared += 1;
        }
    }
    assert_eq!(compared, 21);
}

#[test]
fn the_moving_range_chart_equals_qicharts2() {
    let mut compared = 0;
    for name in SERIES {
        let dataset = read(name);
        let result = &dataset["results"]["qic_mr"];
        if !result.is_object() {
            continue;
        }
        let chart = draw(&values(&dataset), &Options::default());
        let limits = chart.segments[0].limits.as_ref().unwrap();
        assert_close(name, limits.mean_moving_range, numbers(&result["cl"])[0].unwrap());
        assert_close(name, limits.moving_range_limit, numbers(&result["ucl"])[0].unwrap());
        for (at, theirs) in numbers(&result["y"]).iter().enumerate() {
            assert_close(name, chart.points[at].moving_range.unwrap_or(0.0), theirs.unwrap_or(0.0));
        }
        compared += 1;
    }
    assert_eq!(compared, 7);
}

/// Three of four near a limit. xmrit rounds mean and mean range to two digits before it looks, so series whose figures are
/// that small say nothing here.
#[test]
fn wheelers_signals_equal_xmrit() {
    let mut compared = 0;
    for name in SERIES {
        let dataset = read(name);
        for key in ["xmrit", "xmrit_on_percent"] {
            let theirs = &dataset["results"][key]["flagged"];
            if !theirs.is_object() {
                continue;
            }
            let chart = draw(&values(&dataset), &Options { rules: Rules::Wheeler, ..Options::default() });
            let near = indexes(&theirs["three_of_four_near_limit"]);
            assert_eq!(flagged(&chart, Signal::ThreeOfFour), near, "{name}/{key}: three of four");
            assert_eq!(flagged(&chart, Signal::Outside), indexes(&theirs["outside"]), "{name}/{key}: outside");
            assert_eq!(flagged(&chart, Signal::Shift), indexes(&theirs["run_of_8"]), "{name}/{key}: run of eight");
            compared += 1;
        }
    }
    assert_eq!(compared, 12);
}

#[test]
fn the_chart_for_shares_widens_its_limits_where_they_vary_more_than_chance() {
    let kind = |name: &str| suited(&counts(&read(name)), &Options::default());
    assert_eq!(kind("ae_england_4h_performance"), Kind::PPrime);
    assert_eq!(kind("uci_sla_missed_share_daily"), Kind::PPrime);
    assert_eq!(kind("uci_reopen_share_daily"), Kind::P);
}
