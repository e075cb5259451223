//! Who is there: one unit with its managers, six journey teams and their people.

use spielraum_engine::people::PersonAdd;
use spielraum_engine::team::{TeamAdd, UnitAdd};
use spielraum_engine::{Party, Result, TeamId, UnitId};

use crate::story::Story;
use crate::timeline::Timeline;

/// How many days ago the teams were founded.
const FOUNDED: u32 = 700;

/// The teams, in the organisation's order.
const TEAMS: &[&str] = &["delivery", "orders", "digital", "leaving", "welcome", "logistics"];

pub(crate) fn tell(timeline: &mut Timeline) {
    timeline.at(timeline.days_ago(FOUNDED), |story| {
        let unit = found_units(story)?;
        story.set_unit(unit.clone());
        people(story, "managers", &unit, Vec::new())?;
        TEAMS.iter().try_for_each(|team| found_team(story, team, &unit))?;
        know_by_initials(story)
    });
}

fn found_units(story: &Story<'_>) -> Result<UnitId> {
    // There is nobody yet on whose behalf the first unit could be added.
    let nobody = Party::Managers(UnitId(String::new()));
    let add = |name: &str, parent: Option<UnitId>| {
        let short = Some(story.say(&format!("unit-{name}-short")));
        story.workspace.add_unit(&nobody, UnitAdd { name: story.say(&format!("unit-{name}")), short, parent })
    };
    let company = add("company", None)?.output;
    let service = add("service", Some(company.clone()))?.output;
    add("carriers", Some(company))?;
    Ok(service)
}

fn found_team(story: &mut Story<'_>, team: &'static str, unit: &UnitId) -> Result<()> {
    let add = TeamAdd {
        name: story.say(&format!("team-{team}")),
        short: Some(story.say(&format!("team-{team}-short"))),
        unit: Some(unit.clone()),
    };
    let id = story.workspace.add_team(&story.managers()?, add)?.output;
    story.teams.name(team, id.clone());
    people(story, team, unit, vec![id])
}

/// The people of `sample-people-<of>`: a name each, its initials made by the engine.
fn people(story: &Story<'_>, of: &str, unit: &UnitId, teams: Vec<TeamId>) -> Result<()> {
    for name in story.list(&format!("people-{of}")) {
        let add = PersonAdd { name, initials: None, unit: Some(unit.clone()), teams: teams.clone() };
        story.workspace.add_person(&story.managers()?, add)?;
    }
    Ok(())
}

/// The people whose initials stand on the cards of the board that is told.
fn know_by_initials(story: &mut Story<'_>) -> Result<()> {
    let team = story.teams.get("delivery")?;
    let members = story.workspace.people()?.into_iter().filter(|person| person.teams.contains(&team));
    story.people = members.map(|person| (person.initials, person.id)).collect();
    Ok(())
}
