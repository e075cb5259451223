//! People: who works where, and nothing else.

use spielraum_engine::journey::{JourneyAdd, TakePart};
use spielraum_engine::people::{PersonAdd, PersonEdit};
use spielraum_engine::team::{TeamAdd, TeamEdit, UnitAdd};
use spielraum_engine::{Error, Party, PersonId, Rejection, UnitId};

use crate::stage::{Stage, empty};

fn edit(id: &PersonId) -> PersonEdit {
    PersonEdit { id: id.clone(), name: None, initials: None, unit: None, teams: None }
}

#[test]
fn a_person_moves_to_another_unit_and_keeps_the_rest() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let add = PersonAdd { name: "Jana Vogt".into(), initials: None, unit: None, teams: vec![s.team.clone()] };
    let id = w.add_person(&us, add).unwrap().output;
    w.edit_person(&us, PersonEdit { unit: Some(Some(s.unit.clone())), ..edit(&id) }).unwrap();
    let person = w.people().unwrap().remove(0);
    assert_eq!((person.unit, person.initials.as_str()), (Some(s.unit.clone()), "JV"));
    assert_eq!(person.teams, std::slice::from_ref(&s.team));

    let nowhere = PersonEdit { unit: Some(Some(UnitId("gone".into()))), ..edit(&id) };
    let Err(Error::Rejected(Rejection::NotFound { kind })) = w.edit_person(&us, nowhere) else { panic!("accepted") };
    assert_eq!(kind, "unit");
    w.edit_person(&us, PersonEdit { unit: Some(None), ..edit(&id) }).unwrap();
    assert_eq!(w.people().unwrap()[0].unit, None);
}

#[test]
fn the_first_unit_becomes_the_home_of_the_teams_there_are_and_undo_takes_both_back() {
    let folder = tempfile::tempdir().unwrap();
    let (w, _, _) = empty(&folder);
    let team = w
        .add_team(
            &Party::Managers(UnitId(String::new())),
            TeamAdd { name: "First bill".into(), short: None, unit: None },
        )
        .unwrap()
        .output;
    let us = Party::Team(team);
    let add = |name: &str| w.add_unit(&us, UnitAdd { name: name.into(), short: None, parent: None }).unwrap().output;
    let first = add("Customer service");
    let home = || w.organisation().unwrap().teams[0].unit.clone();
    assert_eq!(home(), Some(first.clone()));
    add("Logistics");
    assert_eq!(home(), Some(first));
    w.undo(&us).unwrap();
    w.undo(&us).unwrap();
    assert_eq!(home(), None);
    assert!(w.organisation().unwrap().units.is_empty());
}

#[test]
fn a_unit_counts_a_journey_that_several_teams_carry_once() {
    let s = Stage::set();
    let w = &s.workspace;
    let above = UnitAdd { name: "Service".into(), short: None, parent: None };
    let above = w.add_unit(&s.managers(), above).unwrap().output;
    let below = UnitAdd { name: "Logistics".into(), short: None, parent: Some(above.clone()) };
    let below = w.add_unit(&s.managers(), below).unwrap().output;
    let edit = TeamEdit { id: s.other.clone(), name: None, short: None, unit: Some(Some(below.clone())) };
    w.edit_team(&s.managers(), edit).unwrap();
    let stages = vec!["Paying".into()];
    w.add_journey(&s.them(), JourneyAdd { name: "My bill is wrong".into(), owner: s.other.clone(), stages }).unwrap();
    let part = TakePart { journey: s.journey.clone(), team: s.other.clone(), takes_part: true };
    w.take_part(&s.us(), part).unwrap();
    let counted = |unit: &UnitId| {
        let units = w.organisation().unwrap().units;
        units.into_iter().find(|one| one.id == *unit).unwrap().journeys
    };
    assert_eq!([&s.unit, &above, &below].map(counted), [1, 2, 2]);
    let edit = TeamEdit { id: s.team.clone(), name: None, short: None, unit: Some(Some(above.clone())) };
    w.edit_team(&s.managers(), edit).unwrap();
    assert_eq!([&s.unit, &above, &below].map(counted), [0, 2, 2]);
}
