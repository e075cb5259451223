//! Reads a service log and computes every weekly series; prints how long that took and how much memory it needed.
//!
//! `cargo run --release -p spielraum-engine --example read_log -- FILE.csv`

use std::error::Error;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use spielraum_domain::outcome::{Case, CaseLog};
use spielraum_engine::import::reading::{Zone, read, understand};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: read_log FILE.csv")?;
    let start = Instant::now();
    let understood = understand(Path::new(&path), "UTC")?;
    println!("understood in {:?}, {:.1} MB at most", start.elapsed(), peak_memory());
    let start = Instant::now();
    let log = read(Path::new(&path), &understood.mapping, &[7; 32], &mut |_, _| ControlFlow::Continue(()))?;
    println!("read in {:?}, {:.1} MB at most: {:?}", start.elapsed(), peak_memory(), log.counts);
    let zone = Zone::named(&understood.mapping.zone)?;
    let cases: Vec<Case> = log.cases.iter().map(|row| row.case).collect();
    let weekly = CaseLog::new(&cases, log.last, |utc| zone.to_local(utc));
    for measure in understood.mapping.measures() {
        let series = weekly.series(&measure);
        println!("{measure:?}: {} weeks, mature {:?}, all {:?}", series.points.len(), series.mature, series.all);
        println!("    {:?}", series.warnings);
    }
    println!("read with weekly series in {:?}, {:.1} MB at most", start.elapsed(), peak_memory());
    Ok(())
}

/// Peak resident memory of this process in MB; 0 where the system does not tell.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: f64 = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0.0);
    kilobytes / 1024.0
}
