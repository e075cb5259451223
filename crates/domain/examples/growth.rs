//! How the time of a proof grows with rows and columns: measured, written as CSV, and drawn.
//!
//! `cargo run --release -p spielraum-domain --example growth -- docs/growth.csv docs/pictures/growth.svg`

#![allow(clippy::unwrap_used, reason = "a measurement that cannot go on ends")]

#[path = "../benches/support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use spielraum_domain::proof::{Limits, prove};
use spielraum_domain::rule::HitPolicy;
use spielraum_tables::{read, tree};
use support::on_processor;

const ROWS: [usize; 6] = [500, 1_000, 2_000, 5_000, 10_000, 20_000];
const COLUMNS: [usize; 6] = [3, 5, 10, 15, 20, 30];

/// What was measured: rows, columns, milliseconds.
type Measured = (usize, usize, f64);

fn main() {
    let mut paths = std::env::args().skip(1);
    let (Some(csv), Some(svg)) = (paths.next(), paths.next()) else {
        println!("growth CSV SVG");
        return;
    };
    let sizes = ROWS.iter().flat_map(|rows| COLUMNS.iter().map(move |columns| (*rows, *columns)));
    let measured: Vec<Measured> = sizes.map(|(rows, columns)| (rows, columns, milliseconds(rows, columns))).collect();
    let lines = measured.iter().map(|(rows, columns, time)| format!("{rows},{columns},{time:.2}\n"));
    fs::write(csv, format!("rows,columns,ms\n{}", lines.collect::<String>())).unwrap();
    fs::write(svg, drawn(&measured)).unwrap();
}

/// The quickest of several proofs of a table, as time on a processor.
fn milliseconds(rows: usize, columns: usize) -> f64 {
    let table = read(&tree(HitPolicy::Unique, rows, columns));
    let begun = Instant::now();
    let mut best = Duration::MAX;
    for _ in 0..9 {
        let one = on_processor();
        black_box(prove(black_box(&table), &[], Limits::default(), &|| false));
        best = best.min(on_processor().saturating_sub(one));
        if begun.elapsed() > Duration::from_secs(2) {
            break;
        }
    }
    println!("{rows} x {columns}: {best:.1?}");
    best.as_secs_f64() * 1_000.0
}

const STYLE: &str = "text{font:12px sans-serif;fill:#3b3a36}.axis{stroke:#c9c5ba}.line{fill:none;stroke-width:2}\
    .a{stroke:#0f6e6b;fill:#0f6e6b}.b{stroke:#a3541d;fill:#a3541d}.c{stroke:#6a4c93;fill:#6a4c93}.line{fill:none}\
    .title{font-weight:600}@media(prefers-color-scheme:dark){text{fill:#e8e4da}.axis{stroke:#5b5850}\
    .a{stroke:#5cc4bf;fill:#5cc4bf}.b{stroke:#e6a067;fill:#e6a067}.c{stroke:#c0a5e3;fill:#c0a5e3}.line{fill:none}}";

const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 240.0;
/// The powers of ten of milliseconds between which times are drawn.
const TIMES: (i32, i32) = (0, 4);

/// Two panels side by side, both scales logarithmic: by rows, then by columns.
fn drawn(measured: &[Measured]) -> String {
    let by_rows: Vec<(String, Vec<(usize, f64)>)> = [5, 15, 30]
        .map(|columns| {
            let points = measured.iter().filter(|one| one.1 == columns).map(|one| (one.0, one.2)).collect();
            (format!("{columns} columns"), points)
        })
        .to_vec();
    let by_columns: Vec<(String, Vec<(usize, f64)>)> = [1_000, 5_000, 20_000]
        .map(|rows| {
            let points = measured.iter().filter(|one| one.0 == rows).map(|one| (one.1, one.2)).collect();
            (format!("{rows} rows"), points)
        })
        .to_vec();
    let panels = [panel(60.0, "Time by rows", &ROWS, &by_rows), panel(500.0, "Time by columns", &COLUMNS, &by_columns)];
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 320\" role=\"img\" \
         aria-label=\"Time of a proof by rows and by columns\"><style>{STYLE}</style>{}</svg>\n",
        panels.concat()
    )
}

fn panel(left: f64, title: &str, marks: &[usize], lines: &[(String, Vec<(usize, f64)>)]) -> String {
    let log = |value: usize| f64::from(u32::try_from(value).unwrap()).ln();
    let (first, last) = (log(marks[0]), log(marks[marks.len() - 1]));
    let x = |value: usize| left + (log(value) - first) / (last - first) * WIDTH;
    let y = |time: f64| {
        let (low, high) = (f64::from(TIMES.0), f64::from(TIMES.1));
        40.0 + HEIGHT - (time.log10() - low) / (high - low) * HEIGHT
    };
    let mut svg = format!("<text class=\"title\" x=\"{left}\" y=\"22\">{title}</text>");
    for power in TIMES.0..=TIMES.1 {
        let (at, right) = (y(10f64.powi(power)), left + WIDTH);
        let said = if power < 3 {
            format!("{} ms", 10i32.pow(power.unsigned_abs()))
        } else {
            format!("{} s", 10i32.pow((power - 3).unsigned_abs()))
        };
        write!(
            svg,
            "<line class=\"axis\" x1=\"{left}\" y1=\"{at:.1}\" x2=\"{right}\" y2=\"{at:.1}\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{said}</text>",
            left - 8.0,
            at + 4.0
        )
        .unwrap();
    }
    for mark in marks {
        let at = x(*mark);
        write!(svg, "<text x=\"{at:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{mark}</text>", HEIGHT + 60.0).unwrap();
    }
    for ((name, points), class) in lines.iter().zip(["a", "b", "c"]) {
        let path: Vec<String> = points.iter().map(|(at, time)| format!("{:.1},{:.1}", x(*at), y(*time))).collect();
        write!(svg, "<polyline class=\"line {class}\" points=\"{}\"/>", path.join(" ")).unwrap();
        for (at, time) in points {
            write!(svg, "<circle class=\"{class}\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\"/>", x(*at), y(*time)).unwrap();
        }
        if let Some((at, time)) = points.last() {
            write!(svg, "<text x=\"{:.1}\" y=\"{:.1}\">{name}</text>", x(*at) + 8.0, y(*time) + 4.0).unwrap();
        }
    }
    svg
}
