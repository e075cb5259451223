//! Groups of an outcome side by side: small ones are neither shown nor compared.

use std::fmt::Write;

use spielraum_domain::chart::Verdict;
use spielraum_domain::outcome::By;
use spielraum_engine::outcome::{Groups, GroupsShow};

use crate::stage::Stage;

/// Cases of each group, and how many of them were reopened.
const GROUPS: [(&str, usize, usize); 6] =
    [("North", 400, 40), ("South", 300, 31), ("East", 200, 19), ("West", 200, 90), ("Small", 20, 2), ("Tiny", 9, 1)];

fn groups(by: By, kept: &[(&str, usize, usize)]) -> Groups {
    let s = Stage::set();
    let mut text = String::from("case;group;opened;closed;reopened\n");
    for (name, cases, reopened) in kept {
        for case in 0..*cases {
            let day = 1 + case % 28;
            let again = u8::from(case < *reopened);
            writeln!(text, "{name}-{case};{name};{day:02}.09.2026 09:00;29.09.2026 10:00;{again}").unwrap();
        }
    }
    let outcome = s.reopened(&text);
    s.workspace.outcome_groups(&GroupsShow { id: outcome, by }).unwrap()
}

#[test]
fn who_differs_is_told_and_who_is_small_is_not_compared() {
    let told = groups(By::Group, &GROUPS);
    let names: Vec<_> = told.groups.iter().map(|group| (group.name.as_str(), group.compared)).collect();
    assert_eq!(names, [("North", true), ("South", true), ("East", true), ("West", true), ("Small", false)]);
    assert_eq!(told.hidden, 1, "of nine cases nothing is shown");
    assert!(told.groups.iter().all(|group| group.denominator >= 10.0));
    assert!(told.groups[3].value > 40.0 && told.groups[0].value < 15.0);
    assert_eq!(told.limits.len(), 48);
    assert!(told.limits.windows(2).all(|pair| pair[0].upper >= pair[1].upper && pair[0].size < pair[1].size + 1e-9));
}

#[test]
fn a_group_far_out_among_many_alike_is_named() {
    let names: Vec<String> = (0..20).map(|at| format!("Team {at:02}")).collect();
    let mut many: Vec<(&str, usize, usize)> = names.iter().map(|name| (name.as_str(), 150, 15)).collect();
    many[7].2 = 75;
    let told = groups(By::Group, &many);
    let outside: Vec<_> = told.groups.iter().filter_map(|group| Some((group.name.as_str(), group.outside?))).collect();
    assert_eq!(outside, [("Team 07", Verdict::Unfavourable)]);
}

#[test]
fn too_few_groups_are_shown_without_limits_and_a_log_without_channels_shows_none() {
    let two = groups(By::Group, &GROUPS[..2]);
    assert_eq!((two.groups.len(), two.centre, two.limits.len()), (2, None, 0));
    assert!(two.groups.iter().all(|group| !group.compared && group.outside.is_none()));
    let none = groups(By::Channel, &GROUPS);
    assert!(none.groups.is_empty() && none.hidden == 0);
}
