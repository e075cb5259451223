# Die Kommandozeile.

### Tage

cli-month-1 = Januar
cli-month-2 = Februar
cli-month-3 = März
cli-month-4 = April
cli-month-5 = Mai
cli-month-6 = Juni
cli-month-7 = Juli
cli-month-8 = August
cli-month-9 = September
cli-month-10 = Oktober
cli-month-11 = November
cli-month-12 = Dezember
cli-day = { $day }. { $month } { $year }

### Alle Befehle

cli-yes = ja
cli-no = nein
cli-nothing = nichts
cli-example = Beispiel: Alles darin ist erfunden, außer was eine Quelle nennt.
cli-today = { $day }, Woche { $week }
cli-begun = „{ $name }“ liegt unter { $path }.

### Heute

cli-today-of = Heute: { $team }
cli-today-worse =
    { $count ->
        [one] { $count } Wirkung ist schlechter geworden.
       *[other] { $count } Wirkungen sind schlechter geworden.
    }
cli-today-better =
    { $count ->
        [one] { $count } ist besser geworden.
       *[other] { $count } sind besser geworden.
    }
cli-today-decisions =
    { $count ->
        [one] { $count } Entscheidung wartet auf euch.
       *[other] { $count } Entscheidungen warten auf euch.
    }
cli-today-else = Alles andere ist ruhig.
cli-today-steady = Alles ist ruhig.
cli-decision-review = wieder anzusehen, fällig am { $day }
cli-decision-ready = der Nachweis zeigt nichts Offenes
cli-decision-consent = wartet auf den Konsent, gefragt am { $day }
cli-decision-long = der Nachweis dauert länger als eine Sekunde
cli-decision-open =
    { $gaps ->
        [0] der Nachweis zeigt keine Lücke
        [one] der Nachweis zeigt { $gaps } Lücke
       *[other] der Nachweis zeigt { $gaps } Lücken
    }{ $others ->
        [0] {""}
        [one] {" "}und { $others } weiteren Befund
       *[other] {" "}und { $others } weitere Befunde
    }{ $contradictions ->
        [0] {""}
        [one] ; ein anderes Team antwortet in { $contradictions } Fall anders
       *[other] ; andere Teams antworten in { $contradictions } Fällen anders
    }

### Teams

cli-teams = Journey-Teams
cli-team-size =
    { $people ->
        [one] { $people } Person
       *[other] { $people } Leute
    }, { $journeys ->
        [one] { $journeys } Journey
       *[other] { $journeys } Journeys
    }

### Rahmen

cli-frame = Rahmen v{ $number }, in Kraft seit { $since }
cli-frame-none = Kein Rahmen ist in Kraft. Solange es keinen gibt, liegt keine Regel darin.
cli-wanted = Gewünschte Wirkungen
cli-guardrails = Leitplanken, an jeder Regel geprüft
cli-principles = Grundsätze, von Menschen beurteilt
cli-areas = Wer entscheidet was
cli-area-before = vorher: { $level }
cli-level-tell = anweisen
cli-level-sell = überzeugen
cli-level-consult = befragen
cli-level-agree = einigen
cli-level-advise = beraten
cli-level-inquire = erkundigen
cli-level-delegate = delegieren
cli-company = Unternehmen
cli-bound-at-most = höchstens { $max }
cli-bound-at-least = mindestens { $min }
cli-bound-latest = spätestens am { $max }
cli-bound-earliest = frühestens am { $min }
cli-bound-between = { $min } bis { $max }
cli-bound-one-of = eins von { $values }
cli-bound-is = { $value }
cli-bound-never = nie eine Bedingung
cli-room = Spielraum, genutzt und erlaubt
cli-room-used = bis { $used }, erlaubt { $allowed }
cli-room-at-stop = bis { $used }, ausgeschöpft

### Regeln

cli-rules-in-force =
    { $count ->
        [one] { $count } Regel in Kraft
       *[other] { $count } Regeln in Kraft
    }
cli-since = seit { $day }
cli-proved = eben noch einmal nachgewiesen
cli-not-proved = nicht mehr nachgewiesen
cli-draft = Entwurf v{ $number } von „{ $topic }“, { $team }
cli-cases =
    { $count ->
        [one] { $count } Fall geprüft
       *[other] { $count } Fälle geprüft
    }
cli-gap = Lücke: Wenn { $case }, antwortet keine Zeile.
cli-overlap = Überschneidung: Zeile { $one } und Zeile { $other } antworten beide, wenn { $case }.
cli-unreachable = Zeile { $row } beantwortet keinen Fall.
cli-broken = Zeile { $row } hält „{ $guardrail }“ nicht ein, zum Beispiel wenn { $case }.
cli-no-value = Zeile { $row } ergibt keinen Wert, wenn { $case }.
cli-unfit-together = Wenn { $case }, ergeben alle Zeilen, die passen, darunter Zeile { $row }, { $value }; das nimmt ihr Begriff nicht an.
cli-unfit = Wenn { $case }, ergibt Zeile { $row } { $value }; das nimmt ihr Begriff nicht an.
cli-forbidden = „{ $term }“ darf nie eine Bedingung sein.
cli-case-part = { $term } = { $value }
# The end of a list.
cli-and = { $first } und { $last }
cli-unread =
    { $count ->
        [one] { $count } Zelle ist nicht lesbar
       *[other] { $count } Zellen sind nicht lesbar
    }
cli-may-come = Er kann in Kraft treten.
cli-may-not-come = Er tritt nicht in Kraft, bevor das geklärt ist.
cli-no-frame = Es gibt keinen Rahmen, an dem er sich messen ließe.
cli-standing = Am Rahmen gemessen
cli-kept-up-to = eingehalten, bis { $used }
cli-kept =
    { $rows ->
        [one] eingehalten, { $rows } Zeile setzt es
       *[other] eingehalten, { $rows } Zeilen setzen es
    }
cli-not-asked =
    { $inputs ->
        [one] nicht gefragt, { $inputs } Bedingung geprüft
       *[other] nicht gefragt, { $inputs } Bedingungen geprüft
    }
cli-verdict-broken = nicht eingehalten
cli-do-not-apply =
    { $count ->
        [one] { $count } Leitplanke trifft nicht zu: Die Regel setzt ihren Begriff nicht
       *[other] { $count } Leitplanken treffen nicht zu: Die Regel setzt ihre Begriffe nicht
    }
cli-not-provable = nicht nachweisbar

### Wirkungen

cli-outcomes = Wirkungen: { $journey }
cli-limits = { $low } bis { $high }, Mitte { $centre }
cli-minutes = { $n } Min.
cli-hours = { $n } Std.
cli-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }
cli-says-empty = noch kein Wert
cli-says-provisional = { $points ->
        [one] Grenzen aus 1 Punkt
       *[other] Grenzen aus { $points } Punkten
    }; vorläufig bis { $needed }
cli-says-redefined = ab Woche { $week } wird anders gezählt; was davor war, lässt sich nicht vergleichen
cli-says-moved = Niveau von { $from } auf { $to } verschoben, ab Woche { $week }
cli-says-outside-now = Woche { $week }, die letzte, liegt außerhalb der Grenzen
cli-says-outside = Woche { $week } lag außerhalb der Grenzen
cli-says-above = { $length } Wochen in Folge über der Mittellinie, bis Woche { $week }
cli-says-below = { $length } Wochen in Folge unter der Mittellinie, bis Woche { $week }
cli-says-run = { $length } Wochen sagen mehr als jede einzelne, bis Woche { $week }
cli-says-redrawn = Grenzen ab Woche { $week } neu gezogen („{ $reason }“); die Mitte lag davor bei { $from } und liegt seitdem bei { $to }
cli-says-quiet = kein Signal
cli-says-quiet-since = kein Signal, seit die Grenzen in Woche { $week } neu gezogen wurden; davor { $count ->
        [one] gab eine Woche
       *[other] gaben { $count } Wochen
    } ein Signal
cli-says-doubted = den Grenzen ist nicht zu trauen, darum kein Signal

### Boards

cli-board = { $name }, { $team }
cli-finished = { $count } fertig in der letzten Woche, üblich sind { $low } bis { $high }
cli-p85 = 85 von 100 sind in { $days } Tagen fertig
cli-not-found =
    { $kind ->
        [board] Ein Board dieses Namens hat das Team nicht.
        [team] Ein Team dieses Namens gibt es nicht.
       *[other] Das gibt es hier nicht.
    } Nichts wurde geändert. Seht nach, ob es geschrieben ist wie in der App.
cli-waiting = { $waiting } von { $open } warten auf andere
cli-column = { $name }: { $count }
cli-column-of = { $name }: { $count } von { $limit }
cli-column-full = { $name }: { $count } von { $limit }, voll
cli-improvement = Verbesserung
cli-experiment = Versuch
cli-ask = Bitte
cli-follow-up = Nachfassen
cli-age =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
cli-asked = Bitte von { $team }
cli-asked-by = Bitte von { $team }, gebraucht bis { $day }
cli-blocked =
    { $days ->
        [one] blockiert seit { $days } Tag
       *[other] blockiert seit { $days } Tagen
    }, wartet auf { $on }

### Prüfung der Datei

cli-doctor-read =
    { $changes ->
        [one] { $changes } Änderung
       *[other] { $changes } Änderungen
    } im Protokoll, { $rows } Zeilen in { $tables } Tabellen.
cli-doctor-sound = Gesund: Jede Tabelle sagt, was das Protokoll sagt.
cli-doctor-read-only =
    { $why ->
        [newer] Ein neueres Spielraum hat diesen Arbeitsbereich geschrieben, und nur ein neueres kann sagen, ob seine Tabellen sagen, was sein Protokoll sagt. Die Datei selbst zeigt keinen Schaden, und nichts wurde geändert. Aktualisiert Spielraum und prüft dann noch einmal.
       *[protected] Die Datei oder ihr Ordner nimmt keine Änderungen an, darum lassen sich ihre Tabellen nicht neu schreiben. Nichts wurde geändert. Prüft sie ohne --rebuild, oder kopiert sie zuerst in einen anderen Ordner.
    }
cli-doctor-differs = Diese Tabellen sagen etwas anderes als das Protokoll: { $tables }. Nichts wurde geändert. Mit --rebuild werden sie aus dem Protokoll neu geschrieben.
cli-doctor-rebuilt = Diese Tabellen sagten etwas anderes als das Protokoll und sind aus ihm neu geschrieben: { $tables }.

### Import

cli-log-form = { $format ->
        [sheet] Excel-Arbeitsmappe, Blatt „{ $sheet }“, Kopfzeile { $header }
        [json] JSON, { $encoding }
        [xes] Ereignisprotokoll (XES), { $encoding }
       *[delimited] Text mit Trennzeichen, { $encoding }, Kopfzeile { $header }
    }; { $columns } Spalten.
# $why: wie bei import-zone-found.
cli-log-zone = Zeiten ohne eigene Zeitzone werden als { $zone } gelesen: { $why ->
        [named] so steht es in der Datei.
        [layout] solche Exporte sind so geschrieben.
        [known] wie beim Import davor.
        [chosen] wie angegeben.
       *[proposed] Die Datei sagt nicht, woher sie ist. --zone ändert das.
    }
cli-imported = { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    } importiert: { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fälle
    } von { $customers ->
        [one] 1 Kunden
       *[other] { $customers } Kunden
    }. { $rejected ->
        [one] 1 Zeile ließ
       *[other] { $rejected } Zeilen ließen
    } sich nicht lesen.
cli-import-no-journey = Die Journey „{ $name }“ gibt es nicht. { $count ->
        [0] Die Arbeitsdatei hat noch keine: Beginnt eine mit --new-journey oder im Fenster.
       *[other] Es gibt diese: { $there }.
    } Nichts wurde importiert.
cli-import-no-column = Das Protokoll hat keine Spalte „{ $name }“. Es gibt diese: { $there }. Nichts wurde importiert.
cli-import-whose-journey = { $count ->
        [0] Es gibt noch kein Team, dem die Journey gehören könnte: Legt eines im Fenster an. Eine neue Arbeitsdatei beginnt mit einem: new --team.
       *[other] Mehrere Teams kommen in Frage: { $there }. Sagt mit --team, wem die Journey gehört.
    } Nichts wurde importiert.
cli-import-wave-unneeded = Das Protokoll sagt selbst, wann: „{ $column }“. --wave ist für Protokolle, die das nicht tun. Nichts wurde importiert.
cli-import-another-log = Dieses Protokoll hat die Spalten von „{ $name }“, ist aber ein anderes: Von { $known ->
        [one] einem Fall
       *[other] { $known } Fällen
    } mit bekannter Nummer begannen { $otherwise } zu einer anderen Zeit oder bei anderen Kunden. Nichts wurde importiert. --new beginnt einen eigenen Import; --update "{ $name }" überschreibt diese Fälle.
# $where: the row as a whole, or a cell of it.
# Zeilen mit demselben Fehler in derselben Spalte.
cli-import-reject-lines = { $count } Zeilen, zuerst { $lines }{ $where ->
        [cell] , „{ $column }“
       *[row] {""}
    }: { $reason }
cli-import-mapping-file = --mapping erwartet den Pfad einer Datei mit JSON, wie --check es schreibt, und nicht das JSON selbst. Es wurde nichts importiert.
cli-import-reject = Zeile { $line }{ $where ->
        [cell] , „{ $column }“
       *[row] {""}
    }: { $reason }
cli-import-rejects-more = { $count ->
        [one] Eine weitere Stelle
       *[other] { $count } weitere Stellen
    }; --rejects speichert sie als Tabelle mit den Gründen.
cli-import-lacks = Diese Spalten von „{ $name }“ fehlen im Protokoll (siehe oben). Es wurde nichts importiert. --update "{ $name }" bringt den Import ohne sie auf den neuen Stand, --new beginnt einen weiteren.
cli-import-same-cases = { $known } von { $cases } Fällen dieses Protokolls stehen schon in „{ $name }“. Es wurde nichts importiert. --update "{ $name }" bringt den Import auf den neuen Stand, --new importiert sie ein zweites Mal.
cli-import-texts-go = { $count ->
        [one] In „{ $name }“ steht ein Text, den jemand geschrieben hat, und ginge
       *[other] In „{ $name }“ stehen { $count } Texte, die Kundinnen und Kunden geschrieben haben, und gingen
    } mit dem, was ersetzt wird. Es wurde nichts importiert. --voice nennt die Spalte, die sie wieder mitbringt, --without-texts lässt sie gehen.
cli-import-which = Mehrere Importe haben diese Spalten: { $names }. Nichts wurde importiert. Sagt mit --update, welchen die Datei auf den neuesten Stand bringt, oder beginnt mit --new einen neuen.
cli-import-updated = „{ $name }“ ist auf dem neuesten Stand: { $added ->
        [one] 1 Fall ist
       *[other] { $added } Fälle sind
    } neu, von { $changed } war ein anderer Stand bekannt.
cli-import-unchanged = „{ $name }“ kannte alles schon: Nichts hat sich geändert.
cli-import-replaced = Die Fälle von „{ $name }“ sind ersetzt: { $removed } gingen, { $added } kamen. Die Wirkungen bleiben und werden neu berechnet.
cli-import-removed = „{ $name }“ ist mit seinen Fällen entfernt. Wer die Datei noch einmal importiert, hat sie wieder.
cli-import-none = Noch ist nichts importiert.
cli-import-item = „{ $name }“: { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fälle
    }; letzte Datei { $day }, { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    }, { $rejected } nicht lesbar
cli-import-mapping = Zuordnung „{ $name }“: { $columns }, { $day }
cli-import-outcomes = Daraus berechnete Wirkungen: { $names }
cli-import-marks = { $count ->
        [one] Eine Notiz oder Entscheidung über Grenzen steht in deren Diagrammen.
       *[other] { $count } Notizen und Entscheidungen über Grenzen stehen in deren Diagrammen.
    }
cli-import-cards = Karten, die darauf zielen: { $titles }
cli-questions = Bevor das Protokoll importiert werden kann, muss jemand antworten. Nichts wurde gespeichert.
cli-question-order = „{ $column }“ lässt sich auf zwei Arten lesen. Zeile { $line }: { $written } kann { $readings } sein.
cli-question-day-number = „{ $column }“ enthält Zahlen, die Tage sein können, wie Excel sie zählt: In Zeile { $line } wäre { $written } der { $readings }. Wenn es so ist, schreibt "dayNumber" als dateOrder.
cli-question-mixed = In „{ $column }“ stehen Daten beider Reihenfolgen; keine liest alle.
cli-question-time = Keine Spalte scheint zu sagen, wann ein Fall begann. Ist alles vom selben Tag, wie in der Welle einer Umfrage, sagt ihn mit --wave.
cli-questions-next = Schreibt die Zuordnung mit --check, antwortet darin und importiert mit --mapping.

### Regeln in Dateien

# $policy: wie DMN es nennt, welche Zeilen antworten.
cli-rule-decision = { $name } ({ $policy }, { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    })
cli-rule-no-table = In der Datei steht keine Entscheidungstabelle.
cli-rule-beyond = Wird ausgewertet, aber nachgewiesen ist davon nichts:
cli-rule-beyond-around = Was sie aus den Antworten ihrer Tabellen macht.
# How far a check is.
cli-rule-progress = { $name }: { $step ->
        [rows] Zeilen, { $done } von { $all }
        [overlaps] Überschneidungen, { $done } von { $all }
        [guardrails] Leitplanken, { $done } von { $all }
        [others] andere Tabellen, { $done } von { $all }
       *[gaps] Lücken, { $done } gefunden
    } …
cli-rule-circle = { $names }: Sie hängen im Kreis aneinander, also entscheidet keine etwas.
cli-rule-any-case = nichts gefragt wird
cli-rule-unsupported = Bleibt erhalten, wird aber weder nachgewiesen noch ausgewertet:
cli-rule-feature = { $element }: { $kind ->
        [function] eine Funktion in { $fact }
        [language] ein Ausdruck in { $fact }
        [imported] ein Text in einer anderen Datei
        [expression] ein Ausdruck, den DMN nicht hat, { $fact }
        [hitPolicy] eine Trefferregel, die DMN nicht hat, { $fact }
        [later] ein Ausdruck, den DMN erst seit einer späteren Ausgabe hat, { $fact }
        [noAnswer] die Tabelle hat keine Spalte für eine Antwort
       *[test] der Testfall „{ $fact }“ ist nicht lesbar
    }
cli-rule-uneven = { $element }: Zeile { $row } hat { $has } { $kind ->
        [conditions] { $has ->
            [one] Bedingung
           *[other] Bedingungen
        }
       *[answers] { $has ->
            [one] Antwort
           *[other] Antworten
        }
    }, die Tabelle { $columns }
cli-rule-import = { $name }: ein Modell in einer anderen Datei
cli-rule-duplicate = Mehr als eine Entscheidung heißt „{ $name }“ oder hat das als Kennung: Niemand weiß, welche gemeint ist.
cli-rule-unread = { $name }, Zeile { $row }, { $column }: „{ $text }“ ist nicht lesbar: { $why } (Zeichen { $position })
# $kind is the code of what is wrong, $found what stands there or is missing.
cli-rule-unread-why =
    { $kind ->
        [tooLong] dort stehen mehr als { $found } Zeichen
        [notUnderstood] „{ $found }“ wird nicht verstanden
        [valueMissing] es fehlt ein Wert
        [notClosed] „{ $found }“ wird geöffnet und nie geschlossen
        [tooDeep] zu viele Klammern stehen ineinander
        [notInFormula] „{ $found }“ wird in einer Formel nicht verstanden
        [expected] es fehlt „{ $found }“
        [unknownName] „{ $found }“ ist weder Eingabe noch Funktion
        [wrongArguments] „{ $found }“ nimmt eine andere Zahl von Werten
        [wrongKind] dort gehört ein Wert eines anderen Typs hin
        [beyondNumbers] die Zahl liegt jenseits von allem, was sich zählen lässt
        [divisionByZero] es wird durch null geteilt
        [ambiguousNumber] „{ $found }“ kann zwei verschiedene Zahlen heißen
        [oneOrSeveral] „{ $found }“ kann eine Zahl sein oder mehrere
        [wrongUnit] „{ $found }“ ist eine andere Einheit
        [unknownValue] „{ $found }“ ist keiner der Werte
        [noSuchDate] den Tag „{ $found }“ gibt es nicht
        [ambiguousDate] „{ $found }“ kann zwei verschiedene Tage heißen
        [dateIncomplete] „{ $found }“ ist kein ganzes Datum
        [unitMissing] bei „{ $found }“ fehlt die Einheit
        [mixedUnits] „{ $found }“ hat keine feste Länge in dem, was der Begriff zählt
        [noOrder] diese Werte haben keine Reihenfolge
        [rangeBackwards] der Bereich läuft rückwärts
        [outOfBounds] es liegt außerhalb der Grenzen des Begriffs
        [betweenSteps] es liegt zwischen zwei Schritten des Begriffs
       *[unknownTerm] den Begriff dieser Spalte gibt es nicht mehr
    }
cli-rule-gap =
    { $status ->
        [proved] Keine Lücke: Jeder Fall hat eine Antwort.
        [violated] Lücke: Wenn { $case }, antwortet keine Zeile.
       *[notProvable] Lücken: nicht nachweisbar: { $why }.
    }
cli-rule-overlap =
    { $status ->
        [proved] Keine Überschneidung.
        [violated] Überschneidung: Die Zeilen { $rows } antworten, wenn { $case }.
       *[notProvable] Überschneidungen: nicht nachweisbar: { $why }.
    }
cli-rule-unreachable =
    { $status ->
        [proved] Jede Zeile beantwortet einen Fall.
        [violated] Zeile { $rows } antwortet nie.
       *[notProvable] Zeilen, die nie antworten: nicht nachweisbar: { $why }.
    }
cli-rule-guardrail =
    { $status ->
        [proved] Leitplanke „{ $guardrail }“{ $bound }: eingehalten.
        [violated] Leitplanke „{ $guardrail }“{ $bound }: nicht eingehalten von { $together ->
            [yes] den Zeilen { $rows } zusammen, die { $total } ergeben
           *[no] Zeile { $rows }
        }, wenn { $case }.
        [doesNotApply] Leitplanke „{ $guardrail }“{ $bound }: trifft nicht zu.
       *[notProvable] Leitplanke „{ $guardrail }“{ $bound }: nicht nachweisbar: { $why }.
    }
cli-rule-guardrail-asked = Leitplanke „{ $guardrail }“{ $bound }: nicht eingehalten, die Tabelle fragt ab, was nie eine Bedingung sein darf.
cli-rule-unknown-term = Der Rahmen nennt „{ $name }“, und das gibt es in der Datei nicht. Seht nach, wie es geschrieben wird.
cli-rule-unsatisfiable = Kein Wert kann diese Leitplanken zusammen einhalten: { $names }
cli-rule-contradiction =
    { $status ->
        [violated] Widerspruch zu „{ $other }“: Zeile { $rows }, wenn { $case }.
       *[notProvable] Widersprüche zu „{ $other }“: nicht nachweisbar: { $why }.
    }
cli-rule-gap-computed =
    { $status ->
        [violated] Lücke: Zeile { $rows } kann „{ $output }“ nicht ausrechnen, wenn { $case }.
       *[notProvable] Ob „{ $output }“ immer einen Wert hat, ist nicht nachweisbar: { $why }.
    }
cli-rule-guardrail-computed =
    { $status ->
        [violated] „{ $output }“ nimmt { $value } nicht an; das ergibt Zeile { $rows } (vielleicht mit anderen zusammen), wenn { $case }.
       *[notProvable] Ob „{ $output }“ annimmt, was ausgerechnet wird, ist nicht nachweisbar: { $why }.
    }
cli-rule-why =
    { $reason ->
        [unreadCells] Zellen sind nicht lesbar
        [unusableTerm] eine Eingabe oder Ausgabe ist fehlerhaft
        [unfitBound] die Grenze passt nicht zur Ausgabe
        [stopped] die Zeit hat nicht gereicht (mehr mit --seconds)
        [tooManyTogether] zu viele Zeilen passen zusammen
        [noOrder] eine Ausgabe hat keine Reihenfolge der Werte
        [tooManyDigits] die Summe hat zu viele Stellen
        [productOfInputs] eine Formel multipliziert oder teilt Eingaben miteinander
        [unknownFunction] eine Formel nutzt eine Funktion, der der Nachweis nicht folgen kann
        [tooManyPieces] die Fälle einer Formel zerfallen in zu viele Stücke
        [formula] Formeln müssten miteinander verglichen werden
        [severalAnswers] mehrere Zeilen antworten zusammen
       *[unconfirmed] nicht bestätigt
    }
cli-feel-warning = { $asked } (bei { $place }): { $reason }.
cli-feel-reason =
    { $kind ->
        [unknownName] nichts heißt „{ $name }“
        [unknownMember] einen Teil „{ $name }“ gibt es darin nicht
        [unknownType] einen Typ „{ $name }“ gibt es nicht
        [wrongOperands] „{ $name }“ geht nicht mit { $left } und { $right }
        [wrongKind] das geht nicht mit { $right }, nur mit { $left }
        [wrongType] der Wert hat nicht den Typ, der für ihn angegeben ist
        [wrongArguments] „{ $name }“ braucht andere Argumente
        [wrongArgument] „{ $name }“ kann als „{ $left }“ nicht mit { $right } umgehen
        [noSuchMoment] diesen Tag, diese Uhrzeit oder diese Dauer gibt es nicht
        [notUnderstood] „{ $name }“ ist nicht zu verstehen
        [divisionByZero] geteilt wird durch null
        [notDefined] das ist nicht definiert, etwa die Wurzel einer negativen Zahl
        [beyondNumbers] das Ergebnis liegt jenseits aller Zahlen
        [noClock] gefragt ist nach heute, und niemand sagt, welcher Tag ist
        [external] eine Funktion außerhalb von DMN wird nie aufgerufen
        [cycle] der Wert braucht sich selbst
        [noLogic] nirgends steht, wie das entschieden wird
        [noRow] keine Zeile antwortet
        [severalRows] die Zeilen { $name } passen zugleich
        [unevenRow] Zeile { $name } hat mehr oder weniger Zellen als die Tabelle Spalten
        [untakenInput] „{ $name }“ hat einen Wert, den es dafür nicht gibt
        [tooDeep] das ist zu tief verschachtelt
       *[tooMuch] das ist zu viel Arbeit für einen Wert
    }
cli-feel-kind =
    { $kind ->
        [null] nichts
        [boolean] Ja oder Nein
        [number] einer Zahl
        [text] einem Text
        [date] einem Tag
        [time] einer Uhrzeit
        [dateTime] einem Tag mit Uhrzeit
        [yearsAndMonths] einer Dauer in Jahren und Monaten
        [daysAndTime] einer Dauer in Tagen und Stunden
        [list] einer Liste
        [context] einem Wert mit Teilen
        [range] einem Bereich
       *[function] einer Funktion
    }
cli-rule-compared =
    { $name }: { $status ->
        [same] Jeder Fall behält seine Antwort.
        [changed] Diese Fälle bekommen eine andere Antwort:
       *[not_provable] nicht nachweisbar.
    }
cli-rule-gone = { $name }: steht nicht in der zweiten Datei.
cli-rule-new = { $name }: steht nur in der zweiten Datei.
# $ids: the ids of those that are called so
cli-rule-ambiguous = Mehr als eine Entscheidung heißt „{ $name }“. Nichts wurde ausgewertet. Nennt eine mit ihrer Kennung: { $ids }.
cli-rule-no-decision = Die Datei hat keine Entscheidung „{ $name }“. Nichts wurde ausgewertet. Nennt eine ihrer Entscheidungen.
cli-rule-unreadable = { $path } lässt sich nicht lesen: { $detail }. Nichts wurde geändert. Prüft die Datei.
cli-rule-unreadable-dmn = { dmn-problem } Nichts wurde geändert. Ändert sie in dem Werkzeug, aus dem sie kommt, oder nehmt eine andere.
cli-rule-imported =
    { $count ->
        [one] Als Entwurf importiert. Die Datei wird damit aufbewahrt.
       *[other] { $count } Regeln als Entwürfe importiert. Die Datei wird damit aufbewahrt.
    }
cli-rule-exported =
    { $count ->
        [one] 1 Regel nach { $path } geschrieben.
       *[other] { $count } Regeln nach { $path } geschrieben.
    }
cli-rule-several = Mehrere Regeln entscheiden „{ $name }“. Nichts wurde geschrieben. Nennt das Team mit --team.
cli-rule-no-file = „{ $name }“ kam in keiner Datei. Nichts wurde geschrieben. Nennt --to 1.3 oder --to 1.5.
cli-rule-term-ours = { $name }: euer Begriff
cli-rule-term-new = { $name }: neu, als „{ $new }“
cli-cases-unused = Die Spalte „{ $name }“ ist keine Eingabe des Modells; sie bleibt, wie sie ist.
cli-cases-missing = Keine Spalte heißt „{ $name }“: Das fehlt damit in jedem Fall.
cli-cases-line = Zeile { $line }: { $problem }
cli-cases-odd = Sie hat mehr oder weniger Zellen als der Kopf, oder ein Anführungszeichen wird nie geschlossen. Sie wird nicht beantwortet.
cli-cases-no-value = „{ $text }“ in der Spalte „{ $name }“ { $kind ->
        [number] ist keine Zahl.
        [notTaken] nimmt die Eingabe nicht an: Der Wert liegt außerhalb ihrer Grenzen oder zwischen ihren Schritten.
        [beyondNumbers] liegt jenseits aller Zahlen, mit denen gerechnet wird.
        [date] ist kein Tag.
        [duration] ist keine Dauer.
        [yesNo] ist weder ja noch nein.
        [enum] ist keins von: { $values }.
       *[text] ist nicht lesbar.
    } Die Zeile wird nicht beantwortet.
cli-cases-answer = { $name }: Antwort
cli-cases-problem = Problem
cli-cases-done =
    { $lines ->
        [one] 1 Zeile
       *[other] { $lines } Zeilen
    }, { $troubled ->
        [0] alle beantwortet.
        [one] davon 1 mit einem Problem.
       *[other] davon { $troubled } mit Problemen.
    }

### Diagramme aus Dateien

cli-chart-of =
    { $kind ->
        [p] p-Diagramm (Anteile)
        [pprime] p′-Diagramm (Anteile, die mehr schwanken, als der Zufall erklärt)
        [u] u-Diagramm (Raten)
        [uprime] u′-Diagramm (Raten, die mehr schwanken, als der Zufall erklärt)
        [funnel] Trichterdiagramm
       *[xmr] XmR-Diagramm
    }, { $points ->
        [one] 1 Wert
       *[other] { $points } Werte
    }
cli-chart-point = Punkt
cli-chart-value = Wert
cli-chart-lower = untere Grenze
cli-chart-centre = Mitte
cli-chart-upper = obere Grenze
cli-chart-flags = Signale
cli-chart-flag-outside = außerhalb der Grenzen
cli-chart-flag-shift = Folge auf einer Seite
cli-chart-flag-trend = Trend
cli-chart-flag-two-of-three = zwei von drei nahe einer Grenze
cli-chart-flag-three-of-four = drei von vier nahe einer Grenze
cli-chart-says = Was das Diagramm sagt
cli-chart-segment =
    Punkte { $from } bis { $to }: { $state ->
        [none] zu wenige Werte für Grenzen.
        [provisional] Die Grenzen stehen auf { $basis } Werten. Unter { $needed } sind sie vorläufig und zeigen kein Signal an.
        [quiet] kein Signal. Ein besserer oder schlechterer Wert zwischen den Grenzen bedeutet für sich allein nichts.
       *[signals] { $signals ->
            [one] 1 Wert gehört
           *[other] { $signals } Werte gehören
        } zu einem Signal.
    }
cli-chart-doubt =
    Vorsicht: { $why ->
        [carriesOver] Jeder Wert wirkt in den nächsten hinein (zu { $share }); die Grenzen liegen darum zu eng und geben zu oft ein Signal.
        [selectedByEnd] Gezählt wurde, was nach seinem Ende ausgewählt ist; schon dadurch bewegen sich die Werte.
       *[skewed] Die Werte liegen auf einer Seite weiter außen als auf der anderen; dort liegt zu oft einer von selbst außerhalb.
    }
cli-chart-runs =
    Folgen: Die längste hat { $longest } Werte (bis { $allowed } ist es Rauschen), die Mitte wird { $crossings ->
        [one] einmal
       *[other] { $crossings }-mal
    } gekreuzt (ab { $needed } ist es Rauschen). { $signal ->
        [yes] Etwas hat sich bewegt.
       *[no] An der Folge ist nichts ungewöhnlich.
    }
cli-chart-funnel =
    { $outside ->
        [0] Keine Gruppe weicht
        [one] 1 Gruppe weicht
       *[other] { $outside } Gruppen weichen
    } stärker von den anderen ab, als die Grenzen zulassen. { $differ ->
        [yes] Die Gruppen unterscheiden sich ohnehin mehr, als der Zufall erklärt; die Grenzen sind darum weiter.
       *[no] Die Gruppen unterscheiden sich nicht mehr, als der Zufall erklärt.
    }
cli-chart-no-column = { $path } hat keine Spalte „{ $columns }“. In der ersten Zeile stehen: { $there }. Nichts wurde gezeichnet. Nennt eine dieser Spalten.
cli-chart-rebase-outside = --rebase-at { $at } liegt außerhalb der Reihe: Ihre { $points } Punkte zählen von 0 bis { $last }.
cli-chart-fix-outside = --fix-after { $at } geht nicht: Es braucht mindestens 1 Punkt, und es gibt { $points }.
cli-chart-odd-line = Zeile { $line } von { $path } hat mehr oder weniger Zellen als die Kopfzeile. Nichts wurde gezeichnet. Berichtigt die Zeile.
cli-chart-no-rows = Unter der Kopfzeile von { $path } steht nichts. Nichts wurde gezeichnet. Gebt eine Datei mit Werten an.
cli-chart-too-long = { $path } hat mehr als { $most } Zeilen. Nichts wurde gezeichnet. Zeichnet Wochen oder Tage, nicht einzelne Fälle.
cli-chart-no-number = „{ $text }“ in Zeile { $line } ist keine Zahl (Spalte „{ $column }“). Nichts wurde gezeichnet. Berichtigt die Zelle, oder lasst sie leer, wenn der Wert fehlt.
cli-chart-two-readings = „{ $text }“ in Zeile { $line } lässt sich auf zwei Arten lesen (Spalte „{ $column }“): mit Nachkommastellen oder mit Tausendern. Nichts wurde gezeichnet. Schreibt die Spalte ohne Zeichen zwischen den Tausendern.
cli-chart-negative = In Zeile { $line } steht eine negative Anzahl. Nichts wurde gezeichnet. Gezählt wird ab 0.
cli-chart-more-than-all = In Zeile { $line } wurde mehr gefunden, als es gibt; das ist kein Anteil. Nichts wurde gezeichnet. Nehmt für Raten --chart u oder uprime.
cli-chart-needs-counts = Dieses Diagramm muss wissen, was worin gezählt wurde. Nichts wurde gezeichnet. Gebt --numerator und --denominator an.

### Wirkungen

cli-outcome-outcome = Wirkung
cli-outcome-week = Woche
cli-outcome-monday = Montag
cli-outcome-value = Wert
cli-outcome-counted = Gezählt
cli-outcome-among = Von
cli-outcome-lower = Untere Grenze
cli-outcome-centre = Mitte
cli-outcome-upper = Obere Grenze
cli-outcome-flags = Signal
cli-outcome-counts = Zählt für die Grenzen
cli-outcome-definition = Zählweise
cli-outcome-better = besser
cli-outcome-worse = schlechter
cli-outcome-signal = Signal
cli-outcome-maturity =
    { $kind ->
        [mature] ja
        [empty] nein: nichts geschehen
        [beforeExtract] nein: der Auszug hatte noch nicht begonnen
        [extractEnded] nein: der Auszug war zu Ende
        [openLeftOut] nein: die langsamen, noch offenen Fälle fehlen
        [windowOpen] nein: das Zeitfenster ist noch offen
        [cohortEnded] nein: der Kundenschlüssel ist weggeworfen
        [stillOpen] nein: zu viele Fälle sind noch offen
        [hiddenAnswers] nein: so wenige Antworten, dass nichts gezeigt wird
        [fewAnswers] nein: zu wenige Antworten zum Vergleichen
       *[fewCases] nein: zu wenige Fälle
    }
