# Home units, journey teams and people.

teams-title = Teams and people
teams-note = who works with whom
teams-name = Name
teams-short = Short name
# Takes away a unit or a team.
teams-remove = Remove: { $name }

### Home units

teams-units = Home units
teams-units-note = where people stay employed, and whose managers set the frame
teams-units-none = No home unit yet. Whose managers set the frame for your teams?
teams-units-teams = Teams
teams-unit = Home unit
teams-unit-add = Add a home unit

### Journey teams

teams-teams = Journey teams
teams-teams-note = responsible for a concern of customers from beginning to end
teams-teams-none = No team yet. What do you call yourselves?
teams-team = Journey team
teams-short-of = Short name of { $name }
teams-home = Home unit
teams-home-of = Home unit of { $name }
teams-no-unit = none
teams-team-add = Add a team
teams-journeys = Sees through to the end
teams-journey-none = No journey yet.
teams-journey-begin = Begin one
teams-takes-part =
    { $count ->
        [one] takes part in one other
       *[other] takes part in { $count } others
    }

### People

teams-people = People
teams-people-note = for “who works here?” and “whom do I ask?”; no figure refers to them
teams-people-none = Nobody is named, and nobody has to be. Whom would a neighbouring team ask?
teams-person = Person
teams-person-add = Add a person
teams-initials = Initials
teams-initials-of = Initials of { $name }
teams-employed = Employed in
teams-works-in = Works in
teams-works-in-of = Teams of { $name }
teams-no-team = no team
teams-erase = Erase
teams-erase-name = Erase { $name }
teams-erase-title = Erase { $name }?
teams-erase-what = The name, the initials and the memberships go, also from open cards. Cards, rules and figures stay: they never knew the name. Undo does not bring it back.
