//! Reads any bytes as a service log: what is understood of them, the cases by the mapping that is proposed, every series.
#![no_main]

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use spielraum_domain::outcome::{Case, CaseLog};
use spielraum_engine::import::reading::{Zone, read, understand};

static FILE: LazyLock<PathBuf> = LazyLock::new(|| spielraum_fuzz::folder().join("log.csv"));

fuzz_target!(|data: &[u8]| {
    fs::write(&*FILE, data).expect("a place for files");
    let Ok(understood) = understand(&FILE, "Europe/Berlin") else { return };
    let Ok(log) = read(&FILE, &understood.mapping, &[7; 32], &mut |_, _| ControlFlow::Continue(())) else { return };
    assert_eq!(log.cases.len(), log.counts.cases as usize);
    let zone = Zone::named(&understood.mapping.zone).expect("the zone it was understood in");
    let cases: Vec<Case> = log.cases.iter().map(|row| row.case).collect();
    let weekly = CaseLog::new(&cases, log.last, |utc| zone.to_local(utc));
    for measure in understood.mapping.measures() {
        let series = weekly.series(&measure);
        let figures = series.points.iter().flat_map(|point| [point.value, point.p85]).flatten();
        assert!(figures.into_iter().all(f64::is_finite), "{measure:?}");
    }
});
