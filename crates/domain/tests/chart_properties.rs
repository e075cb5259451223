//! What holds for every chart, whatever the figures.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;
use spielraum_domain::chart::{
    Bounds, Chart, Count, Direction, Kind, Options, Rules, Side, Signal, Statement, Verdict, draw, draw_counts, funnel,
    runs, suited,
};

fn figure() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        8 => (-1000.0..1000.0_f64).prop_map(Some),
        4 => (-20..20_i32).prop_map(|it| Some(f64::from(it))),
        1 => Just(None),
        1 => prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::MAX), Just(-1e300), Just(1e-310)].prop_map(Some),
    ]
}

fn options() -> impl Strategy<Value = Options> {
    (
        prop_oneof![Just(Rules::Window), Just(Rules::Nhs), Just(Rules::Wheeler)],
        (any::<bool>(), any::<bool>()),
        prop::collection::vec(0..80_usize, 0..4),
        prop::option::of(0..40_usize),
        prop::option::of(prop_oneof![Just(Direction::Up), Just(Direction::Down)]),
    )
        .prop_map(|(rules, (screened, guarded), rebase_at, fix_after, direction)| Options {
            rules,
            screened,
            guarded,
            rebase_at,
            fix_after,
            direction,
            bounds: Bounds::PERCENT,
            ..Options::default()
        })
}

fn count() -> impl Strategy<Value = Option<Count>> {
    let usual = (0..60_u32, 0..60_u32).prop_map(|(a, b)| (f64::from(a.min(b)), f64::from(a.max(b))));
    let rate = (0..900_u32, 0..60_u32).prop_map(|(a, b)| (f64::from(a), f64::from(b)));
    let wild = prop_oneof![Just(f64::NAN), Just(-1.0), Just(f64::INFINITY), Just(1e300), Just(1e-300), Just(0.0)];
    prop_oneof![
        8 => usual.prop_map(Some),
        2 => rate.prop_map(Some),
        1 => Just(None),
        1 => (wild.clone(), wild).prop_map(Some),
    ]
    .prop_map(|pair| pair.map(|(numerator, denominator)| Count { numerator, denominator }))
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![Just(Kind::Xmr), Just(Kind::P), Just(Kind::PPrime), Just(Kind::U), Just(Kind::UPrime)]
}

fn every_number(chart: &Chart) -> Vec<f64> {
    let mut numbers: Vec<f64> =
        chart.points.iter().flat_map(|point| [point.value, point.moving_range]).flatten().collect();
    numbers.extend(chart.points.iter().filter_map(|point| point.limits).flat_map(|it| [it.lower, it.upper]));
    for segment in &chart.segments {
        numbers.extend(segment.centre);
        numbers.extend(segment.limits.iter().flat_map(|it| {
            [it.centre, it.lower, it.upper, it.drawn_lower, it.drawn_upper, it.mean_moving_range, it.moving_range_limit]
        }));
    }
    numbers
}

fn flags(chart: &Chart) -> Vec<Vec<(Signal, Side)>> {
    chart.points.iter().map(|point| point.signals.iter().map(|flag| (flag.signal, flag.side)).collect()).collect()
}

fn turned(chart: &Chart) -> Vec<Vec<(Signal, Side)>> {
    let turn = |side| if side == Side::Above { Side::Below } else { Side::Above };
    let mut flags = flags(chart);
    flags.iter_mut().flatten().for_each(|(_, side)| *side = turn(*side));
    flags
}

proptest! {
    #[test]
    fn no_number_is_ever_nan_or_infinite(values in prop::collection::vec(figure(), 0..70), options in options()) {
        let chart = draw(&values, &options);
        prop_assert_eq!(chart.points.len(), values.len());
        prop_assert!(every_number(&chart).iter().all(|number| number.is_finite()));
        let json = serde_json::to_string(&chart).unwrap();
        prop_assert_eq!(serde_json::from_str::<Chart>(&json).unwrap().points.len(), values.len());
        for segment in &chart.segments {
            if let Some(limits) = &segment.limits {
                prop_assert!(limits.lower <= limits.centre && limits.centre <= limits.upper);
                prop_assert!(limits.drawn_lower >= 0.0 && limits.drawn_upper <= 100.0);
            }
            if segment.provisional && (options.guarded || options.rules == Rules::Window) {
                prop_assert!((segment.start..segment.end).all(|at| chart.points[at].signals.is_empty()));
            }
        }
        prop_assert!(chart.points.iter().all(|point| point.signals.is_empty() == point.verdict.is_none()));
        prop_assert!(!chart.says.is_empty());
    }

    /// The same figures in another unit: as a fraction or a percentage, in minutes or in hours.
    #[test]
    fn signals_do_not_depend_on_the_unit(
        values in prop::collection::vec((0..2000_u32).prop_map(|it| Some(f64::from(it) / 1000.0)), 0..70),
        factor in prop_oneof![Just(100.0), Just(1.0 / 60.0), Just(0.1), Just(1.0 / 3.0), Just(1440.0)],
        options in options(),
    ) {
        let other: Vec<Option<f64>> = values.iter().map(|value| value.map(|it| it * factor)).collect();
        prop_assert_eq!(flags(&draw(&values, &options)), flags(&draw(&other, &options)));
    }

    #[test]
    fn charts_of_counts_hold_only_numbers_and_know_their_kind(
        counts in prop::collection::vec(count(), 0..60), kind in kind(), options in options(),
    ) {
        let chart = draw_counts(&counts, kind, 100.0, &options);
        prop_assert_eq!((chart.kind, chart.points.len()), (kind, counts.len()));
        prop_assert!(every_number(&chart).iter().all(|number| number.is_finite()), "{chart:?}");
        for point in &chart.points {
            prop_assert!(point.limits.is_none() || point.value.is_some());
            if let Some(limits) = point.limits {
                prop_assert!(0.0 <= limits.lower && limits.lower <= limits.upper);
            }
        }
        let suited = suited(&counts, &options);
        prop_assert!(suited != Kind::Xmr);
    }

    /// A share drawn as a fraction and as a percentage.
    #[test]
    fn signals_of_counts_do_not_depend_on_the_unit(
        counts in prop::collection::vec(count(), 0..60), kind in kind(), options in options(),
    ) {
        let [one, hundred] = [1.0, 100.0].map(|scale| flags(&draw_counts(&counts, kind, scale, &options)));
        prop_assert_eq!(one, hundred);
    }

    /// Ten times as many cases with the same shares: p limits are closer by √10, p′ limits are the same.
    #[test]
    fn laneys_limits_do_not_shrink_with_the_number_of_cases(
        counts in prop::collection::vec((0..40_u32, 40..60_u32), 3..60),
    ) {
        let counts = |times: u32| -> Vec<Option<Count>> {
            let count = |(n, d): &(u32, u32)| Count { numerator: f64::from(n * times), denominator: f64::from(d * times) };
            counts.iter().map(count).map(Some).collect()
        };
        let reach = |kind, times| {
            let limits = draw_counts(&counts(times), kind, 1.0, &Options::default()).segments[0].limits.clone().unwrap();
            limits.upper - limits.centre
        };
        prop_assert!((reach(Kind::P, 1) - 10_f64.sqrt() * reach(Kind::P, 10)).abs() < 1e-9);
        prop_assert!((reach(Kind::PPrime, 1) - reach(Kind::PPrime, 10)).abs() < 1e-9);
    }

    #[test]
    fn a_funnel_holds_only_numbers_and_widens_where_groups_differ(groups in prop::collection::vec(count(), 0..40)) {
        let drawn = funnel(&groups);
        prop_assert_eq!(drawn.points.len(), groups.len());
        prop_assert!(drawn.dispersion.is_finite() && drawn.between.is_finite() && drawn.between >= 0.0);
        for point in drawn.points.iter().flatten() {
            let limits = [point.lower, point.near_lower, point.near_upper, point.upper];
            prop_assert!(limits.iter().all(|it| it.is_finite()) && limits.is_sorted(), "{limits:?}");
        }
    }

    #[test]
    fn runs_and_crossings_add_up(values in prop::collection::vec(-3..4_i32, 0..80)) {
        let values: Vec<f64> = values.into_iter().map(f64::from).collect();
        let Some(found) = runs(&values, 0.0, 0.0) else {
            prop_assert!(values.iter().all(|it| *it == 0.0));
            return Ok(());
        };
        prop_assert_eq!(found.useful, values.iter().filter(|it| **it != 0.0).count());
        prop_assert!(found.longest + found.crossings <= found.useful);
        prop_assert!(found.crossings_needed <= found.useful / 2);
    }

    #[test]
    fn limits_do_not_depend_on_gaps(values in prop::collection::vec(figure(), 0..60), rules in prop_oneof![Just(Rules::Window), Just(Rules::Nhs)]) {
        let options = Options { rules, ..Options::default() };
        let with_gaps = draw(&values, &options);
        let present: Vec<Option<f64>> = with_gaps.points.iter().map(|it| it.value).filter(Option::is_some).collect();
        let without = draw(&present, &options);
        let limits = |chart: &Chart| chart.segments.first().and_then(|it| it.limits.clone());
        prop_assert_eq!(limits(&with_gaps), limits(&without));
        let kept: Vec<_> =
            with_gaps.points.iter().filter(|it| it.value.is_some()).map(|it| it.signals.clone()).collect();
        let other: Vec<_> = without.points.iter().map(|it| it.signals.clone()).collect();
        prop_assert_eq!(kept, other);
    }

    /// Upside down, what was above is below, and good news stays good news when the direction is turned as well.
    #[test]
    fn a_chart_upside_down_says_the_opposite(
        values in prop::collection::vec((-50..50_i32).prop_map(|it| Some(f64::from(it))), 0..60),
        mut options in options(),
    ) {
        let upright = draw(&values, &options);
        options.direction = options.direction.map(|it| if it == Direction::Up { Direction::Down } else { Direction::Up });
        let negative: Vec<Option<f64>> = values.iter().map(|value| value.map(|it| -it)).collect();
        let turned_over = draw(&negative, &options);
        prop_assert_eq!(turned(&upright), flags(&turned_over));
        let verdicts = |chart: &Chart| chart.points.iter().map(|it| it.verdict).collect::<Vec<_>>();
        prop_assert_eq!(verdicts(&upright), verdicts(&turned_over));
    }

    /// Limits are about the figures since they were last drawn and about nothing before.
    #[test]
    fn redrawn_limits_forget_what_was_before(
        before in prop::collection::vec(figure(), 1..30),
        after in prop::collection::vec(figure(), 1..40),
    ) {
        let joined: Vec<Option<f64>> = before.iter().chain(&after).copied().collect();
        let options = Options { rebase_at: vec![before.len()], rules: Rules::Nhs, ..Options::default() };
        let chart = draw(&joined, &options);
        let alone = draw(&after, &Options { rules: Rules::Nhs, ..Options::default() });
        prop_assert_eq!(&chart.segments[1].limits, &alone.segments[0].limits);
        prop_assert_eq!(flags(&chart).split_off(before.len()), flags(&alone));
    }
}

fn some(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

#[test]
fn nothing_and_next_to_nothing_have_charts() {
    let empty = draw(&[], &Options::default());
    assert_eq!((empty.points.len(), empty.segments.len(), empty.says), (0, 0, vec![Statement::Empty]));
    assert_eq!(draw(&[None, Some(f64::NAN)], &Options::default()).says, vec![Statement::Empty]);
    let one = draw(&some(&[3.0]), &Options::default());
    assert_eq!((one.segments[0].centre, one.segments[0].limits.clone()), (Some(3.0), None));
    assert_eq!(one.says, vec![Statement::Provisional { points: 1, needed: 12 }]);
}

#[test]
fn eleven_points_signal_nothing_and_twelve_do() {
    let mut values = vec![1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0];
    values.push(90.0);
    let eleven = draw(&some(&values), &Options::default());
    assert!(eleven.segments[0].provisional && eleven.points.iter().all(|point| point.signals.is_empty()));
    values.insert(0, 2.0);
    let twelve = draw(&some(&values), &Options::default());
    assert!(!twelve.segments[0].provisional);
    assert_eq!(twelve.points[11].signals[0].signal, Signal::Outside);
}

/// As NHSRplotthedots does, whose `trend` needs seven points and no more.
#[test]
fn other_rules_flag_few_points_like_their_reference_unless_they_are_guarded() {
    let rising: Vec<Option<f64>> = some(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
    let open = Options { rules: Rules::Nhs, screened: true, ..Options::default() };
    let chart = draw(&rising, &open);
    assert!(chart.segments[0].provisional);
    assert!(chart.points.iter().all(|point| point.signals.iter().any(|flag| flag.signal == Signal::Trend)));
    let guarded = draw(&rising, &Options { guarded: true, ..open });
    assert!(guarded.points.iter().all(|point| point.signals.is_empty()));
}

#[test]
fn seven_on_one_side_are_noise_and_eight_a_run() {
    let run = |length: usize| {
        let mut values: Vec<f64> = (0..12).map(|at| if at % 2 == 0 { 8.0 } else { 12.0 }).collect();
        values.extend(vec![9.0; length]);
        draw(&some(&values), &Options { direction: Some(Direction::Down), ..Options::default() })
    };
    assert_eq!(run(7).says[0], Statement::Quiet);
    let expected = Statement::Run {
        signal: Signal::Shift,
        from: 12,
        to: 19,
        length: 8,
        side: Side::Below,
        verdict: Verdict::Favourable,
        ongoing: true,
    };
    assert_eq!(run(8).says[0], expected);
    assert!(run(8).points[12..].iter().all(|point| point.verdict == Some(Verdict::Favourable)));
}

#[test]
fn the_chart_says_the_newest_signal_first_and_where_noise_ends() {
    let mut values: Vec<f64> = (0..24).map(|at| 50.0 + f64::from(at % 3)).collect();
    values[5] = 90.0;
    values[23] = 10.0;
    let options = Options { direction: Some(Direction::Up), bounds: Bounds::PERCENT, ..Options::default() };
    let says = draw(&some(&values), &options).says;
    assert!(matches!(says[0], Statement::Outside { at: 23, latest: true, verdict: Verdict::Unfavourable, .. }));
    assert!(matches!(says[1], Statement::Outside { at: 5, latest: false, verdict: Verdict::Favourable, .. }));
    assert!(matches!(says[2], Statement::Within { .. }));
}

#[test]
fn redrawn_limits_say_that_the_level_moved() {
    let mut values: Vec<f64> = (0..15).map(|at| 60.0 + f64::from(at % 3)).collect();
    values.extend((0..9).map(|at| 68.0 + f64::from(at % 3)));
    let chart = draw(&some(&values), &Options { rebase_at: vec![15], ..Options::default() });
    assert_eq!(chart.says[0], Statement::LevelMoved { from: 61.0, to: 69.0, at: 15 });
    assert_eq!(chart.says[1], Statement::Provisional { points: 9, needed: 12 });
    assert_eq!(chart.segment_of(3).unwrap().centre, Some(61.0));
}

#[test]
fn where_a_falling_trend_turns_both_trends_are_told() {
    let values = some(&[14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]);
    let chart = draw(&values, &Options { rules: Rules::Nhs, ..Options::default() });
    let trends: Vec<(usize, usize, Side)> = chart
        .says
        .iter()
        .filter_map(|it| match it {
            Statement::Run { signal: Signal::Trend, from, to, side, .. } => Some((*from, *to, *side)),
            _ => None,
        })
        .collect();
    assert_eq!(trends, [(7, 15, Side::Above), (0, 7, Side::Below)]);
}

/// One group of eight finds twice as much as the others, which differ by chance alone.
#[test]
fn the_group_that_differs_lies_outside_the_funnel_and_the_others_inside() {
    let group = |numerator: f64| Some(Count { numerator, denominator: 400.0 });
    let drawn = funnel(&[38.0, 40.0, 42.0, 39.0, 41.0, 40.0, 80.0, 40.0].map(group));
    let outside: Vec<bool> = drawn.points.iter().flatten().map(|it| it.is_outside()).collect();
    assert_eq!(outside, [false, false, false, false, false, false, true, false]);
    assert_eq!((drawn.centre, drawn.between), (Some(0.1125), 0.0));
}

/// Groups that differ anyway; the figures are what FunnelPlotR's formulas give, worked out apart from this code.
#[test]
fn groups_that_differ_anyway_widen_the_funnel() {
    let sizes = [200.0, 410.0, 300.0, 390.0, 380.0, 400.0, 420.0, 250.0];
    let found = [20.0, 70.0, 35.0, 50.0, 28.0, 61.0, 44.0, 31.0];
    let groups =
        found.iter().zip(sizes).map(|(numerator, denominator)| Some(Count { numerator: *numerator, denominator }));
    let drawn = funnel(&groups.collect::<Vec<_>>());
    let first = drawn.points[0].unwrap();
    for (ours, theirs) in [
        (drawn.centre.unwrap(), 0.12327272727272727),
        (drawn.dispersion, 1.6170062403531165),
        (drawn.between, 0.0006212565568491612),
        (first.lower, 0.04980716856499001),
        (first.upper, 0.22350617497673947),
        (first.near_lower, 0.0731970329566413),
        (first.near_upper, 0.18415468890312975),
    ] {
        assert!((ours - theirs).abs() < 1e-12, "{ours} is not {theirs}");
    }
    assert!(drawn.points.iter().flatten().all(|it| !it.is_outside()));
}

#[test]
fn shares_that_only_chance_moves_get_the_plain_chart() {
    let even = |found: [u32; 4]| -> Vec<Option<Count>> {
        (0..40).map(|at| Some(Count { numerator: f64::from(found[at % 4]), denominator: 100.0 })).collect()
    };
    assert_eq!(suited(&even([50, 55, 48, 47]), &Options::default()), Kind::P);
    assert_eq!(suited(&even([50, 75, 28, 47]), &Options::default()), Kind::PPrime);
    assert_eq!(suited(&even([150, 155, 148, 147]), &Options::default()), Kind::U);
    assert_eq!(suited(&even([150, 275, 38, 147]), &Options::default()), Kind::UPrime);
}
