# Was heute für ein Team gilt. Es hat ein Ende.

today-title = Heute
today-date = { $day }, Woche { $week }
today-key-up = hoch
today-key-down = runter
today-worse-and-better = { $worse ->
        [one] Eine Wirkung ist
        [2] Zwei Wirkungen sind
        [3] Drei Wirkungen sind
        [4] Vier Wirkungen sind
        [5] Fünf Wirkungen sind
        [6] Sechs Wirkungen sind
       *[other] { $worse } Wirkungen sind
    } schlechter geworden, { $better ->
        [one] eine
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
       *[other] { $better }
    } besser.
today-worse = { $worse ->
        [one] Eine Wirkung ist
        [2] Zwei Wirkungen sind
        [3] Drei Wirkungen sind
        [4] Vier Wirkungen sind
        [5] Fünf Wirkungen sind
        [6] Sechs Wirkungen sind
       *[other] { $worse } Wirkungen sind
    } schlechter geworden.
today-better = { $better ->
        [one] Eine Wirkung ist
        [2] Zwei Wirkungen sind
        [3] Drei Wirkungen sind
        [4] Vier Wirkungen sind
        [5] Fünf Wirkungen sind
        [6] Sechs Wirkungen sind
       *[other] { $better } Wirkungen sind
    } besser geworden.
today-decisions = { $decisions ->
        [one] Eine Entscheidung wartet
        [2] Zwei Entscheidungen warten
        [3] Drei Entscheidungen warten
        [4] Vier Entscheidungen warten
        [5] Fünf Entscheidungen warten
        [6] Sechs Entscheidungen warten
       *[other] { $decisions } Entscheidungen warten
    } auf euch.
today-asks-wait = { $count ->
        [one] Ein Team wartet auf eure Antwort.
       *[other] { $count } Bitten warten auf eure Antwort.
    }
today-experiments = { $count ->
        [one] Ein Versuch ist anzuschauen.
       *[other] { $count } Versuche sind anzuschauen.
    }
today-cards-due =
    { $count ->
        [one] Eine Karte ist fällig
       *[other] { $count } Karten sind fällig
    }{ $late ->
        [0] .
        [one] , eine davon überfällig.
       *[other] , { $late } davon überfällig.
    }
today-cards-late =
    { $count ->
        [one] Eine Karte ist überfällig.
       *[other] { $count } Karten sind überfällig.
    }
today-asks-declined =
    { $count ->
        [one] Eine eurer Bitten wurde abgelehnt.
       *[other] { $count } eurer Bitten wurden abgelehnt.
    }
today-cards-blocked =
    { $count ->
        [one] Eine Karte ist blockiert.
       *[other] { $count } Karten sind blockiert.
    }
today-rest = Alles andere ist ruhig.
today-quiet = Alles ist ruhig.
today-nothing = Heute wartet nichts auf euch.
today-young = Ihr habt gerade erst begonnen.
today-young-rest = Das kommt als Nächstes, in beliebiger Reihenfolge.
today-ahead = Was als Nächstes kommt
today-ahead-note = jedes beginnt in seinem Raum
today-ahead-stages = Zeichnet die Phasen eurer Journey
today-ahead-stages-note = Was Kundinnen und Kunden erleben, vom ersten Gedanken bis zum Ende, in ihren Worten.
today-ahead-figures = Lasst Zahlen sprechen
today-ahead-figures-note = Lest ein Serviceprotokoll ein oder tragt die ersten Wochen von Hand ein.
today-ahead-frame = Bittet um den Rahmen
today-ahead-frame-note = Führungskräfte setzen ihn. Bis dahin kann keine Regel innerhalb von ihm liegen.
today-ahead-rule = Schreibt auf, was ihr immer wieder entscheidet
today-ahead-rule-note = Eine eigene Regel, beim Schreiben schon am Rahmen geprüft.
today-ahead-board = Plant, was ihr besser machen wollt
today-ahead-board-note = Ein Board mit euren Spalten und euren Grenzen.
today-unknown = Keine aktuellen Zahlen
today-more = und { $count } weitere auf dem Board
today-moved = Was sich verändert hat
today-now = Jetzt { $value }.
today-last = Zuletzt { $value }.
today-look = Gemeinsam ansehen
today-beside = In Woche { $week }: { $mark }.
today-annotate = Bekannte Ursache notieren
today-rebase = Grenzen neu ziehen?
today-act-review = Durchsehen
today-act-round = Zur Runde
today-tried = Aus der Retro vom { $day }
# An open retro: $day is when it began, $phase where it is.
today-retro = Retro, unterbrochen
today-retro-note = Begonnen am { $day }, bei „{ $phase }“.
today-round = Konsent: { $what }
today-act-go-on = Weitermachen
today-frame-version = Rahmen v{ $number }
today-frame-announced = Gilt ab { $day }. Ihr habt noch nicht geantwortet.
today-frame-unanswered = Gilt seit { $day }. Ihr habt noch nicht geantwortet.
today-frame-coming = Rahmen v{ $number }, angekündigt für den { $day }
today-act-answer = Antworten
today-outside-since = Seit { $day } außerhalb des Rahmens. Sie gilt, bis ihr sie ändert.
today-outside-from = Ab { $day } außerhalb des Rahmens. Ändert sie vorher.
today-act-change = Ändern
today-proposal-for = Führungskräfte schlagen es für „{ $topic }“ vor.
today-act-decide = Entscheiden
today-objection = { $team } hat einen Einwand gegen v{ $number } des Rahmens
today-objection-due = Antwort bis { $day }.
today-objection-overdue = Die Antwort war bis { $day } fällig.
today-proposal-by = { $team } schlägt es für den Rahmen vor.
today-waiting = Wartet auf eure Stimme
today-waiting-note = eure Regeln, der Rahmen und Bitten an euch
today-version = { $topic }, v{ $number }
today-review = Bis { $day } noch einmal ansehen.
today-review-late = War bis { $day } wieder anzuschauen.
today-draft-ready = Der Nachweis steht. Ihr könnt den Entwurf in Kraft setzen.
today-consent = Wartet auf euren Konsent, gefragt am { $day }.
today-draft-long = Der Nachweis dauert länger. Öffnet den Entwurf und prüft ihn zu Ende.
today-draft-open = { $gaps ->
        [0] Keine Lücke
        [one] Eine Lücke
       *[other] { $gaps } Lücken
    }{ $others ->
        [0] { "" }
        [one] , ein anderer Befund
       *[other] , { $others } andere Befunde
    } im Nachweis.{ $contradictions ->
        [0] { "" }
        [one] { " " }Ein anderes Team antwortet in einem Fall anders.
       *[other] { " " }Andere Teams antworten in { $contradictions } Fällen anders.
    }
today-blocked = Blockiert
today-asks = Bitten anderer Teams
today-taken-back = Nicht mehr gebraucht
# An ask that we had agreed to.
today-taken-back-by = { $team } hat die Bitte am { $day } zurückgenommen
today-asked = Von anderen erbeten
today-look-at = schaut ihn euch gemeinsam an, fällig am { $day }
today-due = Fällig
today-days = { $days ->
        [0] seit heute
        [one] ein Tag
       *[other] { $days } Tage
    }
today-waits-on = wartet auf { $name }
today-by = bis { $day }
today-by-past = bis { $day }, das ist vorbei
today-steady = Ruhig
today-all = Alle Wirkungen
today-end = Das ist alles für heute.
today-no-frame = Noch gibt es keinen Rahmen. Bis dahin kann keine Regel innerhalb von ihm liegen.
today-first-team = Gebt dem ersten Team einen Namen
today-first-team-note = Es kümmert sich um eine Journey vom ersten Kontakt bis zum letzten und entscheidet innerhalb des Rahmens.
today-first-frame = Setzt den Rahmen
today-first-frame-note = Wozu es ihn gibt, woran sich jede Regel hält und was Teams selbst entscheiden.
today-act-begin = Anfangen
today-frame = Der Rahmen steht. Was darin liegt, gehört den Teams.
today-frame-in-force = Rahmen v{ $number }, in Kraft seit { $day }
today-frame-draft = Entwurf von Rahmen v{ $number }
today-teams = { $teams ->
        [one] Ein Team
       *[other] { $teams } Teams
    }, { $journeys ->
        [one] eine Journey
       *[other] { $journeys } Journeys
    }
