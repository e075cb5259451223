# Der erste Start: drei Wege hinein, drei Fragen, und was der Arbeitsbereich bisher enthält.

first-run-title = Neuer Arbeitsbereich
first-run-question = Hier ist noch nichts. Womit wollt ihr anfangen?
first-run-mind = Ihr könnt es euch jederzeit anders überlegen.

### Drei Wege hinein

first-run-example = Das Beispiel öffnen
first-run-example-note = Ein Versandhaus mit erfundenen Daten aus 24 Wochen. An jeder Zahl steht „Beispiel“.
first-run-team = Mit unserem Team anfangen
first-run-team-note = Drei Fragen. Beantwortet eine, alle oder keine.
first-run-open = Eine Datei öffnen
first-run-open-note = Ein Arbeitsbereich (.spielraum) auf diesem Rechner oder einer, den ihr bekommen habt.
first-run-recent = Zuletzt offen:

### Drei Fragen

first-run-questions = Drei Fragen, in beliebiger Reihenfolge
first-run-questions-note = was ihr überspringt, wartet in seinem Raum
first-run-change = Ändern
first-run-team-question = Wie nennt ihr euch?
first-run-team-hint = Euer Name und, wenn ihr mögt, ein Kürzel aus zwei bis vier Buchstaben. Es steht auf Bitten an euch.
first-run-short = Kürzel
first-run-short-placeholder = Kürzel
first-run-short-note = dieses Kürzel steht auf Bitten an euch
first-run-unnamed = Unser Team
first-run-journey-question = Welches Anliegen eurer Kundschaft begleitet ihr bis zum Schluss?
first-run-journey-hint = In ihren Worten. Eines genügt. Die Phasen kommen später, auf der Karte.
first-run-outcome-question = Woran würdet ihr merken, dass es gut für sie läuft?
first-run-outcome-hint = Eine Richtung, keine Zielzahl. Woher die Daten kommen, wird gefragt, wenn es welche gibt.
first-run-outcome-solved = Beim ersten Mal gelöst
first-run-outcome-person = Einen Menschen erreicht, wenn gewünscht
first-run-outcome-easy = „Es war einfach für mich“
# How a share could be cheated, until the team says it better.
first-run-outcome-cheat = Nur die Fälle zählen, die gut gelaufen sind.
first-run-outcome-own = in euren Worten

### Der Arbeitsbereich bisher

first-run-so-far = Euer Arbeitsbereich bisher
first-run-brackets = Die Klammern sind der Rahmen, den Führungskräfte setzen.
first-run-between = <hl>Was dazwischen liegt, gehört euch.</hl>
first-run-part-team = Team
first-run-part-journey = Journey
first-run-part-outcome = Wirkung
first-run-first-team = euer Team
first-run-first-journey = erste Journey
first-run-first-outcome = erste Wirkung
first-run-so-far-team = Team
first-run-so-far-journey = Journey
first-run-so-far-outcome = Wirkung
first-run-so-far-frame = Rahmen
first-run-so-far-people = Leute
first-run-so-far-file = Datei
first-run-typing = (wird gerade geschrieben)
first-run-not-yet = noch nicht
first-run-unframed = Solange es keinen gibt, kann keine Regel als „innerhalb“ gelten.
first-run-framed = gilt
first-run-nobody = niemand, und zum Anfangen braucht es auch niemanden
first-run-people =
    { $count ->
        [one] { $count } Person
       *[other] { $count } Leute
    }
first-run-no-file = noch nicht, sie entsteht mit eurer ersten Antwort
first-run-place = in { $folder }, nur auf diesem Rechner. Kein Konto, nichts wird verschickt.
first-run-look = Umsehen
first-run-look-note = Ihr kommt zu „Heute“. Die Räume links sind schon offen; jeder stellt seine nächste Frage selbst.
first-run-look-note-empty = Ein leerer Arbeitsbereich entsteht, und ihr kommt zu „Heute“. Die Räume links sind schon offen; jeder stellt seine nächste Frage selbst.
first-run-begun-empty = Ein leerer Arbeitsbereich ist entstanden. Seine Datei liegt in euren Dokumenten.

### Tasten

first-run-key-choose = wählen
first-run-key-next = nächste Frage
first-run-key-undo = eine Antwort zurücknehmen
first-run-key-look = umsehen
