//! Control charts against exact fractions. The domain's own tests compare them with reference implementations on fixed
//! series; here are random ones.

use std::collections::HashSet;

use proptest::prelude::*;
use spielraum_domain::chart::{Options, Rules, draw};
use spielraum_oracles::{charts, config};

/// Figures in tenths: noise, steps, slopes and weeks without a figure.
fn series() -> impl Strategy<Value = Vec<Option<i128>>> {
    let piece = (1..14_usize, -2_000..2_000_i128, -60..60_i128, prop_oneof![Just(1), Just(8), Just(400_i128)]);
    let piece = piece.prop_flat_map(|(length, level, slope, noise)| {
        prop::collection::vec(0..noise, length).prop_map(move |noise| {
            let figures = noise.into_iter().zip(0..).map(move |(noise, at)| level + slope * at + noise);
            figures.collect::<Vec<_>>()
        })
    });
    prop::collection::vec(piece, 1..6).prop_flat_map(|pieces| {
        let figures = pieces.concat();
        let present = prop::collection::vec(prop::bool::weighted(0.93), figures.len());
        present.prop_map(move |present| {
            figures.iter().zip(present).map(|(figure, present)| present.then_some(*figure)).collect()
        })
    })
}

fn options() -> impl Strategy<Value = Options> {
    let rules = prop_oneof![Just(Rules::Window), Just(Rules::Nhs), Just(Rules::Wheeler)];
    let rebase_at = prop::collection::vec(0..60_usize, 0..3);
    (rules, any::<bool>(), rebase_at, prop::option::of(0..40_usize)).prop_map(
        |(rules, screened, rebase_at, fix_after)| Options {
            rules,
            screened,
            rebase_at,
            fix_after,
            ..Options::default()
        },
    )
}

/// A fraction of tenths.
fn figure((above, below): (i128, i128)) -> f64 {
    above as f64 / below as f64 / 10.0
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn limits_and_signals_are_those_of_exact_fractions(series in series(), options in options()) {
        let figures: Vec<Option<f64>> = series.iter().map(|it| it.map(|tenths| tenths as f64 / 10.0)).collect();
        let chart = draw(&figures, &options);
        let mut cuts: Vec<usize> = options.rebase_at.iter().copied().filter(|at| (1..series.len()).contains(at)).collect();
        cuts.extend([0, series.len()]);
        cuts.sort_unstable();
        cuts.dedup();
        prop_assert_eq!(chart.segments.len(), cuts.len() - 1);
        for (segment, cut) in chart.segments.iter().zip(cuts.windows(2)) {
            let places: Vec<usize> = (cut[0]..cut[1]).filter(|at| series[*at].is_some()).collect();
            let present: Vec<i128> = places.iter().filter_map(|at| series[*at]).collect();
            let Some(exact) = charts::stretch(&present, options.fix_after, options.screened, options.rules) else {
                prop_assert_eq!(segment.centre, None);
                continue;
            };
            prop_assert_eq!(segment.based_on, exact.based_on);
            let close = |ours: f64, theirs: f64| (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1.0);
            prop_assert!(close(segment.centre.expect("a figure has a mean"), figure(exact.mean)));
            prop_assert_eq!(segment.limits.is_some(), exact.range.is_some());
            if let (Some(limits), Some(range)) = (&segment.limits, exact.range) {
                let (centre, reach) = (figure(exact.mean), 2.66 * figure(range));
                prop_assert!(close(limits.lower, centre - reach) && close(limits.upper, centre + reach));
                prop_assert!(close(limits.mean_moving_range, figure(range)));
            }
            for (at, expected) in places.iter().zip(&exact.signals) {
                let ours = chart.points[*at].signals.iter().map(|flag| (flag.signal, flag.side));
                let ours: HashSet<_> = ours.collect();
                prop_assert_eq!(&ours, &expected.iter().copied().collect::<HashSet<_>>(), "figure {}", at);
            }
        }
    }
}
