# Der Rahmen um jeden Raum: Titelleiste, Seitenleiste, Palette, Dialoge des Fensters.

app-name = Spielraum

### Titelleiste

shell-search = Suchen oder etwas tun
shell-language = Sprache
shell-language-en = Englisch
shell-language-de = Deutsch
shell-theme = Farben
shell-theme-to-dark = Dunkle Farben
shell-theme-to-light = Helle Farben
shell-present = Große Leinwand
shell-present-leave = große Leinwand verlassen
shell-minimise = Verkleinern
shell-maximise = Vergrößern
shell-another-window = Weiteres Fenster öffnen
shell-closing-title = Jetzt schließen und verlieren, was noch nicht gezeigt ist?
shell-closing-answers = Antworten in einer Konsent-Runde, die noch nicht gezeigt sind.
shell-closing-notes = Notizen einer Retro, die noch nicht gezeigt sind.
shell-closing-votes = Stimmen in einer Retro, die noch nicht gezeigt sind.
shell-closing-pulse = Antworten in einem Puls, die noch nicht gezeigt sind.
shell-closing-typed = Was jemand gerade schreibt.
shell-closing-note = Es liegt nur im Speicher dieser App, damit keine Datei verrät, von wem es ist. Wer jetzt schließt, verliert es für alle. Was gezeigt war, bleibt.
shell-closing-go = Schließen und verlieren
shell-closing-stay = Bleiben
shell-close-window = Fenster schließen
shell-leave-title = Fenster schließen?
shell-leave-note = Etwas, das getippt wurde, ist noch nicht gespeichert und ginge verloren. Alles andere ist sicher.
shell-leave-stay = Hier bleiben
shell-leave-go = Schließen und verwerfen

### Seitenleiste

shell-sidebar = Seitenleiste
shell-rooms = Räume
shell-across-teams = Teamübergreifend
shell-switcher = Wer gerade handelt
shell-switcher-teams = Journey-Teams
shell-switcher-managers = Führungskräfte
shell-switcher-none = Noch kein Team
shell-switcher-begun = gerade angefangen
shell-team-size =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Leute
    }, { $journeys ->
        [one] { $journeys } Journey
       *[other] { $journeys } Journeys
    }
shell-unit-size =
    { $teams ->
        [one] { $teams } Team
       *[other] { $teams } Teams
    }, { $journeys ->
        [one] { $journeys } Journey
       *[other] { $journeys } Journeys
    }
shell-switcher-note = Die Wahl schützt davor, versehentlich Dinge eines anderen Teams zu ändern. Sie ist kein Zugriffsschutz.
shell-corner-workspace = Arbeitsbereich
shell-corner-none = Kein Arbeitsbereich offen
shell-skip = Zum Raum springen

### Einstellungen

shell-settings = Einstellungen
shell-settings-appearance = Aussehen
shell-theme-system = Wie der Rechner
shell-theme-light = Hell
shell-theme-dark = Dunkel
shell-workspace-open = Arbeitsbereich öffnen
shell-workspace-new = Neuer Arbeitsbereich
shell-workspace-close = Diesen Arbeitsbereich schließen
shell-workspace-recent = Zuletzt geöffnet
shell-read-only = nur lesbar
shell-file-workspace = Spielraum-Arbeitsbereich
shell-file-open-title = Arbeitsbereich öffnen
# A file is held over the window.
shell-drop = Loslassen: Ein Arbeitsbereich wird geöffnet, ein Protokoll oder Entscheidungsmodell erst einmal angesehen.
shell-drop-no-workspace = Es ist kein Arbeitsbereich offen, in den diese Datei könnte. Sie ist, wie sie war. Beginnt mit eurem Team oder öffnet das Beispiel, dann zieht sie noch einmal herüber.
shell-file-new-title = Wo soll der neue Arbeitsbereich liegen?

### Tasten und Palette

shell-palette = Suchen oder etwas tun
shell-palette-hint = Schreibt, was ihr tun wollt
shell-palette-empty = Nichts gefunden. Versucht ein kürzeres Wort.
shell-palette-rooms = Räume
shell-palette-here = In diesem Raum
shell-palette-everywhere = Überall
shell-act-for = Handeln für
shell-act-managers = { $unit }, Führungskräfte
shell-found-card = Karten
shell-found-rule = Regeln
shell-found-statement = Was wir alle sagen
shell-found-outcome = Wirkungen
shell-found-agreement = Absprachen
shell-found-round = Konsent-Runden
shell-found-retro = Retros
shell-found-trashed = im Papierkorb
shell-found-archived = im Archiv
shell-send = abgeben, was ihr ausfüllt
shell-help = Alle Tasten
shell-help-rests = gerade nicht möglich
shell-help-note = Einzelne Buchstaben wirken außerhalb von Feldern.
shell-foot-help = alle Tasten
shell-foot-keys = Tasten dieses Raums
shell-undo = Rückgängig
shell-redo = Wiederholen
shell-go-to = Zu { $room }

### Ansagen

shell-undone = Rückgängig: { $label }
shell-redone = Wiederholt: { $label }
shell-announcements = Ansagen

### Wo die Datei liegt

shell-warning-synchronised = Dieser Arbeitsbereich liegt in einem Ordner, den { $service } auf andere Rechner überträgt. Er ist sicher, solange ihn nur ein Rechner zur selben Zeit öffnet. Schließt ihn hier, bevor ihr ihn woanders öffnet.
shell-warning-network = Dieser Arbeitsbereich liegt auf einem anderen Rechner ({ $system }). Er ist sicher, solange ihn nur ein Rechner zur selben Zeit öffnet. Schließt ihn hier, bevor ihr ihn woanders öffnet.

### Pfade, die auf der Seite gefragt werden

shell-path-label = Pfad auf diesem Rechner
shell-path-hint-open = Der ganze Pfad zur Datei.
shell-path-hint-save = Der ganze Pfad. Die Datei muss es noch nicht geben.

### Zustände eines Raums

shell-strayed = Was diese Adresse nennt, gibt es hier nicht mehr. So fängt der Raum an.
# In a room that belongs to teams, while there is none.
shell-no-team = Wer kümmert sich hier um eine Journey? Gebt dem ersten Team einen Namen.
shell-no-team-name = Das erste Team benennen
