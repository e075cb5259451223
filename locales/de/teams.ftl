# Heimateinheiten, Journey-Teams und Leute.

teams-title = Teams und Leute
teams-note = wer mit wem arbeitet
teams-name = Name
teams-short = Kürzel
teams-remove = Entfernen: { $name }

### Heimateinheiten

teams-units = Heimateinheiten
teams-units-note = wo Leute angestellt bleiben, und deren Führungskräfte den Rahmen setzen
teams-units-none = Noch keine Heimateinheit. Wessen Führungskräfte setzen euren Teams den Rahmen?
teams-units-teams = Teams
teams-unit = Heimateinheit
teams-unit-add = Heimateinheit hinzufügen

### Journey-Teams

teams-teams = Journey-Teams
teams-teams-note = verantwortlich für ein Anliegen der Kundschaft von Anfang bis Ende
teams-teams-none = Noch kein Team. Wie nennt ihr euch?
teams-team = Journey-Team
teams-short-of = Kürzel von { $name }
teams-home = Heimateinheit
teams-home-of = Heimateinheit von { $name }
teams-no-unit = keine
teams-team-add = Team hinzufügen
teams-journeys = Begleitet bis zum Schluss
teams-journey-none = Noch keine Journey.
teams-journey-begin = Eine beginnen
teams-takes-part =
    { $count ->
        [one] bei einer weiteren beteiligt
       *[other] bei { $count } weiteren beteiligt
    }

### Leute

teams-people = Leute
teams-people-note = für „Wer arbeitet hier?“ und „Wen frage ich?“; keine Zahl bezieht sich auf sie
teams-people-none = Niemand ist genannt, und niemand muss es sein. Wen würde ein Nachbarteam fragen?
teams-person = Person
teams-person-add = Person hinzufügen
teams-initials = Initialen
teams-initials-of = Initialen von { $name }
teams-employed = Angestellt in
teams-works-in = Arbeitet in
teams-works-in-of = Teams von { $name }
teams-no-team = kein Team
teams-erase = Löschen
teams-erase-name = { $name } löschen
teams-erase-title = { $name } löschen?
teams-erase-what = Name, Initialen und Zugehörigkeiten verschwinden, auch von offenen Karten. Karten, Regeln und Zahlen bleiben: Sie kannten den Namen nie. Rückgängig bringt ihn nicht zurück.
