//! In which time zone a log is read, why, and that weeks begin by that clock.

use std::ops::ControlFlow;
use std::path::Path;

use rust_xlsxwriter::{Format, Workbook};
use spielraum_domain::outcome::{Case, CaseLog, Measure, Week};
use spielraum_engine::import::reading::{Told, Understood, Zone, ZoneFound, read, understand_as};

/// A file as it is understood by somebody in Vienna.
fn understood(name: &str, content: &[u8], look: impl FnOnce(&Path, Understood)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    look(&path, understand_as(&path, "Europe/Vienna", &Told::default()).unwrap());
}

fn found(name: &str, content: &[u8]) -> (ZoneFound, String) {
    let mut found = None;
    understood(name, content, |_, it| found = Some((it.zone, it.mapping.zone)));
    found.unwrap()
}

/// How many cases each week has.
fn weeks(path: &Path, understood: &Understood) -> Vec<(Week, f64)> {
    let log = read(path, &understood.mapping, &[0; 32], &mut |_, _| ControlFlow::Continue(())).unwrap();
    let cases: Vec<Case> = log.cases.iter().map(|row| row.case).collect();
    let zone = Zone::named(&understood.mapping.zone).unwrap();
    let series = CaseLog::new(&cases, log.last, |utc| zone.to_local(utc)).series(&Measure::Handovers);
    series.points.iter().map(|point| (point.week, point.denominator)).collect()
}

#[test]
fn a_week_begins_at_midnight_of_the_log_whatever_the_clock_does_that_sunday() {
    let week = |week| Week { year: 2026, week };
    // Berlin sets its clock forward on the first of these Sundays, and back on the second.
    for (sunday, monday, before) in [("2026-03-29", "2026-03-30", 13), ("2026-10-25", "2026-10-26", 43)] {
        let times = [format!("{sunday} 00:00"), format!("{sunday} 23:59"), format!("{monday} 00:00")];
        let expected = [(week(before), 2.0), (week(before + 1), 1.0)];
        let rows: String = (1..).zip(&times).map(|(at, time)| format!("{at},{time}\n")).collect();
        let plain = format!("case,Created (Europe/Berlin)\n{rows}");
        understood("plain.csv", plain.as_bytes(), |path, it| assert_eq!(weeks(path, &it), expected, "{sunday}"));
    }
    // Both lie in one week in Greenwich, and in two where the log is read.
    let zoned = "case,created\n1,2026-06-07T21:59:00Z\n2,2026-06-07T22:00:00Z\n";
    understood("zoned.csv", zoned.as_bytes(), |path, mut it| {
        assert_eq!(weeks(path, &it), [(week(23), 1.0), (week(24), 1.0)]);
        it.mapping.zone = "UTC".into();
        assert_eq!(weeks(path, &it), [(week(23), 2.0)]);
    });
}

#[test]
fn the_zone_is_the_one_the_file_names() {
    let berlin = |why| (why, String::from("Europe/Berlin"));
    let here = |why| (why, String::from("Europe/Vienna"));
    let names = "Conversation ID,Conversation started at (Europe/Berlin),Current conversation state\n1,2026-07-13 09:00:00,open\n";
    assert_eq!(found("intercom.csv", names.as_bytes()), berlin(ZoneFound::Named));
    let bare = names.replace(" (Europe/Berlin)", "");
    assert_eq!(found("intercom.csv", bare.as_bytes()), (ZoneFound::Layout, "UTC".into()));
    let two = "case,opened (Europe/Berlin),closed (Asia/Tokyo)\n1,2026-07-13 09:00,2026-07-13 10:00\n";
    assert_eq!(found("two.csv", two.as_bytes()), here(ZoneFound::Proposed), "one of them would be read wrong");
    let tickets = "{\"tickets\":[{\"id\":1,\"requester_id\":7,\"created_at\":\"2026-07-13T09:00:00Z\",\"group_id\":3,\"via\":{\"channel\":\"web\"}}]}";
    assert_eq!(found("zendesk.json", tickets.as_bytes()), here(ZoneFound::Times));
    assert_eq!(found("own.csv", b"case,opened\n1,2026-07-13 09:00\n"), here(ZoneFound::Proposed));
}

/// A workbook as `lib/excel_sheet.rb` of zammad/zammad writes it: a title, the names in the third row, the time zone below.
#[test]
fn a_workbook_out_of_zammad_names_its_zone_below_the_table() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let time = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    let names = [
        "#",
        "Title",
        "State",
        "Group",
        "Owner",
        "Customer",
        "Create Channel",
        "Created At",
        "Updated At",
        "Closed At",
    ];
    sheet.write_string(0, 0, "2026-7").unwrap();
    for (at, name) in (0..).zip(names) {
        sheet.write_string(2, at, name).unwrap();
    }
    for row in 3..6 {
        for (at, cell) in (0..).zip(["6100", "Wo ist es", "closed", "Zustellung", "Ann Agent", "Cora Kundin", "email"])
        {
            sheet.write_string(row, at, if at == 0 { format!("{cell}{row}") } else { cell.into() }).unwrap();
        }
        for at in 7..10 {
            sheet.write_number_with_format(row, at, 46_216.375 + f64::from(row), &time).unwrap();
        }
    }
    sheet.write_string(7, 0, "Zeitzone: Europe/Berlin").unwrap();
    understood("zammad.xlsx", &book.save_to_buffer().unwrap(), |path, it| {
        assert_eq!((it.zone, it.mapping.zone.as_str()), (ZoneFound::Named, "Europe/Berlin"));
        assert_eq!((it.header_line, it.rows, it.left_out), (3, 3, 1));
        let log = read(path, &it.mapping, &[0; 32], &mut |_, _| ControlFlow::Continue(())).unwrap();
        assert_eq!((log.counts.cases, log.counts.rejected), (3, 0));
    });
}
