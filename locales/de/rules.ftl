# Der Raum Regeln: die Entscheidungstabellen eines Teams und ihr Nachweis.

rules-title = Regeln
rules-ours = Unsere Regeln
rules-all = Alle Regeln
rules-choose = Regel auswählen
rules-new = Neue Regel
rules-first = Die erste Regel schreiben

### Noch nichts da

rules-empty = Noch keine Regel.
rules-empty-question = Welche Frage beantwortet ihr immer wieder?
rules-empty-managers = Regeln schreiben die Teams. Wählt oben links ein Team, um für es eine zu schreiben.

### Wo eine Regel gilt und wie weit sie ist

rules-place = { $journey }, Phase { $number }
rules-life = Lebenslauf dieser Regel
rules-life-draft = Entwurf v{ $number }
rules-life-consent = Konsent
rules-life-in-force = In Kraft
rules-life-in-force-number = In Kraft, v{ $number }
rules-life-now = In Kraft ist v{ $number }
rules-life-retired = v{ $number } außer Kraft
rules-life-since = v{ $number }, in Kraft seit { $day }
rules-life-none = außer Kraft

### Über der Tabelle

rules-hit = Welche Zeilen antworten
rules-hit-unique = Genau eine Zeile passt
rules-hit-unique-note = Zwei Zeilen für einen Fall sind ein Fehler.
rules-hit-first = Die erste Zeile, die passt
rules-hit-first-note = Die Reihenfolge der Zeilen entscheidet.
rules-hit-any = Jede Zeile, die passt
rules-hit-any-note = Mehrere dürfen auf einen Fall passen, solange sie dasselbe sagen.
rules-hit-priority = Die beste Antwort, die passt
rules-hit-priority-note = Es gilt die Antwort, die in der Liste ihres Begriffs am weitesten vorn steht.
rules-hit-collect = Alle Zeilen, die passen
rules-hit-collect-note = Ihre Antworten gelten zusammen, als Liste.
rules-hit-ruleOrder = Alle, die passen, wie in der Tabelle
rules-hit-ruleOrder-note = Eine Liste in der Reihenfolge der Zeilen.
rules-hit-outputOrder = Alle, die passen, die beste zuerst
rules-hit-outputOrder-note = Eine Liste in der Reihenfolge, die der Begriff vorgibt.
rules-hit-sum = Die Summe der Zeilen, die passen
rules-hit-sum-note = Was sie setzen, wird zusammengezählt.
rules-hit-min = Der kleinste Wert, der passt
rules-hit-min-note = Von den Zeilen, die passen, zählt die niedrigste Zahl.
rules-hit-max = Der größte Wert, der passt
rules-hit-max-note = Von den Zeilen, die passen, zählt die höchste Zahl.
rules-hit-count = Die Anzahl der Zeilen, die passen
rules-hit-count-note = Gezählt wird, egal, was sie setzen.
rules-view = Wie die Regel gezeigt wird
rules-view-table = Tabelle
rules-view-sentences = Sätze
rules-agree = Wir sind uns einig
rules-ask-consent = Um Konsent bitten
rules-take-back = Zurück zum Entwurf
rules-consent-since = Um Konsent gebeten am { $day }. Wer etwas ändert, nimmt die Bitte zurück.
rules-round-changed = Der Text ist nicht mehr der, zu dem ihr gefragt wurdet: In der Runde werden alle noch einmal gefragt.
rules-consent-asked = v{ $number } wartet auf euren Konsent.

rules-waits = Konsent ist möglich, sobald { $what }
rules-waits-agree = Einig sein könnt ihr euch, sobald { $what }
rules-waits-rows = es eine Zeile gibt
rules-waits-cells = jede Zelle lesbar ist
rules-waits-totals = sich aus dem, was die Zeilen sagen, ein Wert bilden lässt
rules-waits-answers = jede Zeile etwas sagt
rules-waits-values = jede Formel einen Wert ergibt, den ihr Begriff zulässt
rules-waits-gaps = keine Lücke mehr offen ist
rules-waits-overlaps = kein Fall zwei Antworten hat
rules-waits-inputs = kein geschützter Begriff mehr abgefragt wird
rules-waits-guardrails = jede Leitplanke eingehalten ist
rules-waits-circle = Regeln nicht mehr im Kreis voneinander abhängen
rules-waits-topic = keine andere eurer Regeln zu diesem Thema in Kraft ist
rules-waits-contradictions = der Widerspruch geklärt ist oder beide Teams ihn hinnehmen
rules-waits-frame = die Führungskräfte einen Rahmen in Kraft gesetzt haben
rules-waits-proof = alles nachgewiesen ist
rules-waits-checking = wird geprüft

rules-locked-other-team = Diese Regel gehört { $team }. Ihr könnt sie lesen, ändern kann sie das Team selbst.
rules-locked-managers = Regeln setzen die Teams, den Rahmen die Führungskräfte. Diese hier gehört { $team }.
rules-locked-read-only = Dieser Arbeitsbereich ist nur zum Lesen geöffnet.
rules-locked-retired = Diese Fassung ist außer Kraft und bleibt, wie sie war.
rules-locked-bound = Diese Fassung ist vereinbart und bleibt, wie sie ist.
rules-draft-begin = v{ $number } entwerfen
rules-draft-open = Zum Entwurf v{ $number }
rules-edit = Name und Ort ändern …
rules-draft-discard = Entwurf v{ $number } verwerfen
rules-retire = v{ $number } außer Kraft setzen …
rules-retire-note = Ab heute antwortet die Regel nicht mehr.
rules-retire-title = v{ $number } außer Kraft setzen?
rules-retire-undo = „Im Gespräch“ gibt es dann zu diesem Thema keine Antwort, und Regeln, die nach dieser Antwort fragen, fehlt sie. Rückgängig machen lässt sich das nicht: Soll die Regel wieder gelten, beginnt ihr einen Entwurf und einigt euch auf ihn.
rules-retire-do = Außer Kraft setzen
rules-retire-done = v{ $number } ist außer Kraft: Die Regel antwortet nicht mehr.
rules-draft-discarded = Der Entwurf v{ $number } ist verworfen.

### In Kraft setzen

rules-in-force-title = v{ $number } in Kraft setzen
rules-in-force-note = Ab heute gilt diese Fassung. Der Nachweis wird in diesem Moment noch einmal geführt.
rules-agreed = Wir haben vereinbart …
rules-agreed-missing = Noch steht hier nicht, was ihr vereinbart habt. Ein Satz genügt.
rules-review = Wieder anschauen am
rules-review-hint = Der Tag, an dem ihr euch fragt, ob sie noch passt.
rules-in-force-do = In Kraft setzen
rules-in-force-done = v{ $number } ist in Kraft.

### Die Tabelle

rules-side-if = Wenn
rules-side-then = dann
rules-side-because = weil
rules-because = Warum
rules-term-gone = Begriff fehlt
rules-at-most = höchstens { $value }
rules-at-latest = spätestens am { $value }
rules-column-new = neu in v{ $number }
rules-column-no-total =
    { $policy ->
        [min] weder Zahl noch Tag noch Dauer: es gibt kein Kleinstes
        [max] weder Zahl noch Tag noch Dauer: es gibt kein Größtes
        [priority] keine Reihenfolge der Werte: Keiner kommt zuerst
        [outputOrder] keine Reihenfolge der Werte: Keiner kommt zuerst
       *[other] keine Zahl: lässt sich nicht zusammenzählen
    }
rules-column-menu = Spalte { $name }
rules-column-add = Spalte hinzufügen
rules-column-add-if = Spalte für eine Bedingung hinzufügen
rules-column-add-then = Spalte für eine Antwort hinzufügen
rules-column-add-before = Spalte davor hinzufügen
rules-column-add-note = Begriffe gehören allen: In den Regeln aller Teams bedeuten sie dasselbe.
rules-column-remove = Spalte entfernen
rules-column-term = Was er bedeutet und wer ihn verwendet
rules-new-answer = Neue Antwort …
rules-new-answer-named = Neue Antwort „{ $name }“ …
rules-new-value = Neuer Wert …
rules-new-value-named = Neuer Wert „{ $name }“ …
rules-column-left = Spalte nach links
rules-column-right = Spalte nach rechts
rules-comment-add = Spalte für Bemerkungen ergänzen
rules-comment-rename = Spalte umbenennen
rules-comment-title = Eine Spalte für Bemerkungen
rules-comment-note = Quelle, Ansprechpartner, offene Frage: Was dort steht, bleibt bei der Regel und ändert keine Antwort.
rules-comment-name = Wie die Spalte heißt

rules-filter = Zeilen filtern
rules-filter-word = Filtern
rules-filter-text = Zeilen, in denen steht
rules-filter-column = Wo gesucht wird
rules-filter-everywhere = in allen Spalten
rules-filter-findings = Nur Zeilen mit Befund
# $shown and $all are numbers.
rules-filter-count = { $shown } von { $all } Zeilen
rules-filter-none = Keine Zeile passt dazu.
rules-filter-close = Alle Zeilen zeigen
rules-filter-by = Nach dieser Spalte filtern
rules-filter-no-move = Zeilen lassen sich verschieben, wenn alle zu sehen sind.

rules-keys-table = In der Tabelle
rules-keys-cell = In einer Zelle
rules-key-move = von Zelle zu Zelle
rules-key-step = nächste, vorige Zelle
rules-key-page = zehn Zeilen weiter
rules-key-line-ends = Anfang, Ende der Zeile
rules-key-ends = an den Rand der Tabelle
rules-key-select = mehrere Zellen auswählen
rules-key-select-all = alle Zellen auswählen
rules-key-copy = Zellen kopieren
rules-key-cut = Zellen ausschneiden
rules-key-paste = Zellen einfügen, auch aus Excel
rules-key-clear = Zellen leeren
rules-key-leave = Tabelle verlassen
rules-key-write = Zelle ändern (oder einfach schreiben)
rules-key-suggest = Vorschlag wählen
rules-key-keep-down = übernehmen, eine Zeile tiefer
rules-key-keep-right = übernehmen, nächste Zelle
rules-key-drop = Änderung verwerfen
rules-key-break = neue Zeile im Warum

rules-row-add = Zeile hinzufügen
rules-row-add-above = Zeile darüber hinzufügen
rules-row-add-below = Zeile darunter hinzufügen
rules-row-up = Zeile nach oben
rules-row-down = Zeile nach unten
rules-fill = Nach unten ausfüllen
rules-row-remove = Zeile entfernen
rules-row-menu = Zeile { $number }: verschieben, hinzufügen, entfernen

rules-cell-editing = Zeile { $row }, { $column }
rules-suggestions = Was hier stehen kann

rules-mark-changed = anders als in der geltenden Fassung
rules-mark-broken = hält eine Leitplanke nicht ein
rules-mark-unreachable = antwortet nie
rules-mark-overlap = beantwortet denselben Fall wie Zeile { $rows }
# Read aloud with a cell that was left open.
rules-mark-implied = durch die Antwort gesetzt
# Read aloud before what is wrong with a cell. $position counts characters from 1.
rules-mark-wrong-at = Ab Zeichen { $position }, „{ $text }“:
rules-mark-wrong-end = Am Ende:

rules-gap = Lücke
rules-gap-no-row = Diesen Fall beantwortet keine Zeile.
rules-gap-add = Zeile ergänzen
rules-gap-impossible = Kommt nicht vor

rules-impossible-title = Diese Fälle kommen nicht vor
rules-impossible-note = Dann brauchen sie keine Antwort. Der Grund bleibt bei der Regel stehen.
rules-impossible-reason = Warum kommen sie nicht vor?
rules-impossible-missing = Der Grund fehlt noch. Sagt in ein paar Worten, warum diese Fälle nicht vorkommen.
rules-impossible =
    { $count ->
        [one] Kommt nicht vor
       *[other] Kommt nicht vor, an { $count } Stellen
    }
rules-impossible-remove = Kommt doch vor

rules-pasting = { $count } Zeilen werden eingefügt …
rules-paste-wider =
    { $count ->
        [one] Eine eingefügte Spalte fand keinen Platz: Die Tabelle endet davor. Die anderen stehen da. Fügt zuerst eine Spalte hinzu, und dann noch einmal ein.
       *[other] { $count } eingefügte Spalten fanden keinen Platz: Die Tabelle endet davor. Die anderen stehen da. Fügt zuerst Spalten hinzu, und dann noch einmal ein.
    }
rules-typed-gone = Ein anderes Fenster hat diese Zeile oder Spalte entfernt. Geschrieben wurde nichts. Getippt war: „{ $text }“
rules-paste-too-long = { $length } Zeichen sind mehr als die { $limit }, die in eine Zelle passen. Nichts wurde eingefügt, und was dort stand, steht noch da. Fügt einen kürzeren Text ein.

### Wörter in Zellen. Wer sie tippt, wird verstanden.

rules-value-yes = ja
rules-value-no = nein
rules-value-null = fehlt
rules-value-unnamed = ein Text, den keine Zeile nennt
rules-value-unit = { $value } { $unit }
# What a unit is called behind 1. $unit is written by the teams, in whichever language.
rules-unit-one =
    { $unit ->
        [minutes] minute
        [hours] hour
        [days] day
        [weeks] week
        [months] month
        [years] year
        [parcels] parcel
        [items] item
        [Minuten] Minute
        [Stunden] Stunde
        [Tage] Tag
        [Wochen] Woche
        [Monate] Monat
        [Jahre] Jahr
        [Pakete] Paket
       *[other] { $unit }
    }
rules-test-any = egal
rules-test-not = nicht { $list }
rules-test-or = { $first } oder { $last }
rules-test-less = unter { $value }
rules-test-at-most = bis { $value }
rules-test-greater = über { $value }
rules-test-at-least = ab { $value }
rules-test-range = { $low } bis { $high }
rules-test-range-under = { $low } bis unter { $high }
rules-test-range-over = über { $low } und bis { $high }
rules-test-range-inside = über { $low } und unter { $high }

## Tage haben eigene Wörter für ihre Reihenfolge.

rules-day-less = vor dem { $value }
rules-day-at-most = bis zum { $value }
rules-day-greater = nach dem { $value }
rules-day-at-least = ab dem { $value }
rules-day-range = { $low } bis { $high }
rules-day-range-under = { $low } bis vor dem { $high }
rules-day-range-over = nach dem { $low } und bis zum { $high }
rules-day-range-inside = nach dem { $low } und vor dem { $high }

## Zeitspannen: Wörter, hinter denen „2 Tage“ ungebeugt stehen kann.

rules-span-less = weniger als { $value }
rules-span-at-most = höchstens { $value }
rules-span-greater = mehr als { $value }
rules-span-at-least = mindestens { $value }
rules-span-range = { $low } bis { $high }
rules-span-range-under = { $low } bis weniger als { $high }
rules-span-range-over = mehr als { $low } und höchstens { $high }
rules-span-range-inside = mehr als { $low } und weniger als { $high }

### Warum eine Zelle nicht lesbar ist

rules-problem-too-long = Das sind mehr als { $limit } Zeichen. Der Text bleibt erhalten, gelesen wird er nicht. Kürzt ihn.
rules-problem-not-understood = „{ $found }“ ist hier nicht verständlich. Versucht „über 5“, „3 bis 5“ oder „egal“.
rules-problem-not-understood-day = „{ $found }“ ist hier nicht verständlich. Versucht „nach dem 1. März 2026“ oder „egal“.
rules-problem-not-understood-span = „{ $found }“ ist hier nicht verständlich. Versucht „mehr als { $example }“ oder „egal“.
rules-problem-value-missing = Am Ende fehlt etwas. Schreibt den Wert dazu.
rules-problem-not-closed = „{ $open }“ wird geöffnet und nie geschlossen.
rules-problem-wrong-kind =
    { $expected ->
        [number] Hierhin gehört eine Zahl.
        [yesNo] Hierhin gehört Ja oder Nein.
        [enum] Hierhin gehört einer der benannten Werte.
        [date] Hierhin gehört ein Tag, zum Beispiel „1. März 2026“.
        [daysTime] Hierhin gehört eine Dauer, zum Beispiel „3 Tage“ oder „48 Std.“.
        [yearsMonths] Hierhin gehört eine Dauer, zum Beispiel „2 Jahre 3 Monate“.
       *[text] Hierhin gehört ein Text.
    }
rules-problem-beyond-numbers = So weit reicht keine Zahl.
rules-problem-division-by-zero = Hier wird durch null geteilt.
rules-problem-ambiguous-number = „{ $found }“ lässt sich als zwei verschiedene Zahlen lesen. Schreibt Tausender ohne Trennzeichen und Nachkommastellen hinter ein Komma: 1500 oder 1,5.
# $several: dasselbe mit Strichpunkten, "3; 4".
rules-problem-one-or-several = „{ $found }“ kann eine Zahl sein oder mehrere. Schreibt „{ $several }“ für mehrere, und eine Zahl ohne „not( )“ und so, wie ihr Begriff sie zulässt.
rules-problem-no-unit = „{ $found }“ gehört nicht hierher: Dieser Begriff wird ohne Einheit gezählt.
rules-problem-wrong-unit = „{ $found }“ ist eine andere Einheit. Hier gilt: { $expected }.
rules-problem-value-nearest = „{ $found }“ gehört nicht zu den Werten. Meint ihr „{ $nearest }“?
rules-problem-value-unknown = „{ $found }“ gehört nicht zu den Werten: { $values }.
rules-problem-no-order = Diese Werte haben keine Reihenfolge, also gibt es kein Darüber und kein Darunter.
rules-problem-range-backwards = Der Bereich läuft rückwärts: { $low } ist mehr als { $high }.
rules-problem-bounds = Der kleinste Wert ist hier { $low }, der größte { $high }.
rules-problem-bound-low = Der kleinste Wert ist hier { $low }.
rules-problem-bound-high = Der größte Wert ist hier { $high }.
rules-problem-between-steps = Das liegt zwischen zwei Schritten. Ein Schritt ist { $step }.
rules-problem-whole = Hier passen nur ganze { $unit }.
rules-problem-whole-numbers = Hier passen nur ganze Zahlen.
rules-problem-no-such-date = Den { $found } gibt es nicht. Der Monat endet am { $ends }.
rules-problem-no-date = Einen Tag { $found } gibt es nicht.
rules-problem-ambiguous-date = „{ $found }“ kann der { $one } oder der { $other } sein. Schreibt den Monat als Wort.
rules-problem-date-incomplete =
    { $missing ->
        [day] „{ $found }“ nennt keinen Tag. Schreibt Tag, Monat und Jahr, zum Beispiel „1. März 2026“.
       *[year] „{ $found }“ hat kein Jahr. Schreibt es mit vier Ziffern, zum Beispiel „1. März 2026“.
    }
rules-problem-unit-missing =
    { $expected ->
        [yearsMonths] { $found } wovon? Schreibt Monate oder Jahre dahinter.
       *[daysTime] { $found } wovon? Schreibt Minuten, Stunden, Tage oder Wochen dahinter.
    }
rules-problem-mixed-units =
    { $expected ->
        [yearsMonths] „{ $found }“ lässt sich nicht in Monate umrechnen. Schreibt Monate oder Jahre.
       *[daysTime] „{ $found }“ hat keine feste Zahl von Tagen. Schreibt Minuten, Stunden, Tage oder Wochen.
    }
rules-problem-range-backwards-day = Der Bereich läuft rückwärts: { $low } ist später als { $high }.
rules-problem-too-deep = Hier stecken zu viele Klammern ineinander. Teilt die Formel auf mehrere Zeilen auf.
rules-problem-not-in-formula = „{ $found }“ ist in einer Formel nicht verständlich. Formeln kennen Zahlen, die Begriffe der Wenn-Seite, + − * /, min, max, decimal und „wenn … dann … sonst …“.
rules-problem-expected = Hier fehlt „{ $expected ->
        [if] wenn
        [then] dann
        [else] sonst
       *[other] { $expected }
    }“.
rules-problem-name-nearest = „{ $found }“ ist weder ein Begriff auf der Wenn-Seite dieser Regel noch eine Funktion. Meint ihr „{ $nearest }“?
rules-problem-name-unknown = „{ $found }“ ist weder ein Begriff auf der Wenn-Seite dieser Regel noch eine Funktion.
rules-problem-arguments =
    { $takes ->
        [one] „{ $function }“ braucht 1 Wert in der Klammer.
       *[other] „{ $function }“ braucht { $takes } Werte in der Klammer, getrennt durch ein Semikolon.
    }
rules-problem-unknown-term = Den Begriff dieser Spalte gibt es nicht mehr.

### Sätze

rules-sentences = Die Regel in Sätzen
# $list holds one or more of the clauses below.
rules-sentence-if = Wenn { $list }:
rules-sentence-else-if = Sonst, wenn { $list }:
rules-sentence-always = In jedem Fall:
rules-sentence-else = In jedem anderen Fall:
# What one term decides: "Goodwill: €15". Where rows are added up or counted, it says so.
rules-sentence-sets = { $name }: { $value }
rules-sentence-adds = { $name }: { $value } mehr
rules-sentence-counts = { $name }: eins mehr

## What a row asks and what is so in a case, as clauses behind “if” or “when”: the name of a term and what is said about it.

rules-says = „{ $name }“ { $says }
rules-says-quoted = „{ $value }“
# Behind “auf”.
rules-says-unnamed = einem Text, den keine Zeile nennt,
rules-says-or = { $first } oder { $last }
rules-says-unread = noch nicht lesbar ist („{ $text }“)
# The clause of a case in which nothing is asked.
rules-says-nothing = nichts gefragt wird
rules-says-missing = fehlt
rules-says-yes = zutrifft
rules-says-no = nicht zutrifft
rules-says-word = auf { $value } steht
rules-says-word-not = nicht auf { $value } steht
rules-says-word-neither = weder auf { $first } noch auf { $last } steht
rules-says-not = nicht { $value } ist
rules-says-neither = weder { $first } noch { $last } ist

rules-says-test = { $value } beträgt
rules-says-test-less = weniger als { $value } beträgt
rules-says-test-at-most = höchstens { $value } beträgt
rules-says-test-greater = mehr als { $value } beträgt
rules-says-test-at-least = mindestens { $value } beträgt
rules-says-test-range = { $low } bis { $high } beträgt
rules-says-test-range-under = mindestens { $low } und weniger als { $high } beträgt
rules-says-test-range-over = mehr als { $low } und höchstens { $high } beträgt
rules-says-test-range-inside = mehr als { $low } und weniger als { $high } beträgt

rules-says-day = am { $value } liegt
rules-says-day-less = vor dem { $value } liegt
rules-says-day-at-most = spätestens am { $value } liegt
rules-says-day-greater = nach dem { $value } liegt
rules-says-day-at-least = frühestens am { $value } liegt
rules-says-day-range = zwischen dem { $low } und dem { $high } liegt
rules-says-day-range-under = frühestens am { $low } und vor dem { $high } liegt
rules-says-day-range-over = nach dem { $low } und spätestens am { $high } liegt
rules-says-day-range-inside = nach dem { $low } und vor dem { $high } liegt

rules-says-span = { $value } beträgt
rules-says-span-less = weniger als { $value } beträgt
rules-says-span-at-most = höchstens { $value } beträgt
rules-says-span-greater = mehr als { $value } beträgt
rules-says-span-at-least = mindestens { $value } beträgt
rules-says-span-range = zwischen { $low } und { $high } liegt
rules-says-span-range-under = mindestens { $low } und weniger als { $high } beträgt
rules-says-span-range-over = mehr als { $low } und höchstens { $high } beträgt
rules-says-span-range-inside = mehr als { $low } und weniger als { $high } beträgt

## What a row answers.

rules-sentence-open = Die Antwort ist noch offen.

### Einen Fall durchspielen

rules-try = Einen Fall durchspielen
rules-try-hint = Tragt einen Fall ein und seht, welche Zeile antwortet.
rules-try-unfit = So einen Fall gibt es nicht: Der markierte Wert passt nicht zu seinem Begriff.
rules-try-row = Zeile { $number } antwortet
rules-try-rows = Die Zeilen { $list } antworten zusammen
rules-try-total = Die Zeilen { $list } ergeben zusammen
rules-try-min = Der kleinste Wert der Zeilen { $list }
rules-try-max = Der größte Wert der Zeilen { $list }
rules-try-count = Gezählt sind die Zeilen { $list }
rules-try-gap = Diesen Fall beantwortet keine Zeile.
rules-try-overlap = Mehr als eine Zeile beantwortet diesen Fall: { $list }
rules-try-unclear = Noch nicht zu sagen, solange Zellen nicht lesbar sind: Zeile { $list }
rules-try-take = Diese Lücke durchspielen: { $values }
rules-try-clear = Wieder das Beispiel der Zeile zeigen

### Nachweis

rules-proof = Nachweis
rules-proof-cases =
    { $cases ->
        [one] der einzige Fall gerade geprüft
       *[other] alle { $cases } Fälle gerade geprüft
    }
# Some cells cannot be read.
rules-proof-unread = nur das Lesbare wurde geprüft
rules-proof-no-cases = die Fälle lassen sich nicht zählen
rules-proof-checking = wird geprüft
# Somebody types in a row, and nothing is kept yet.
rules-proof-typing = bisher nur Zeile { $row }
rules-proof-unfinished = noch nicht zu Ende geprüft
# The proof took too long or was stopped.
rules-proof-out-of-time =
    { $seconds ->
        [one] Nach einer Sekunde angehalten.
       *[other] Nach { $seconds } Sekunden angehalten.
    } Hier steht, was bis dahin feststeht. Was noch nicht geprüft ist, gilt als nicht nachgewiesen.
rules-proof-stopped = Angehalten. Hier steht, was bis dahin feststeht. Was noch nicht geprüft ist, gilt als nicht nachgewiesen.
rules-proof-go-on = Zu Ende prüfen
rules-proof-going-on =
    { $share ->
        [none] Es wird nach Lücken gesucht. Wie lange das dauert, weiß vorher niemand.
       *[other] { $share } der Zeilen geprüft.
    }
rules-proof-stop = Anhalten
rules-proof-clean = Jeder Fall hat eine Antwort
rules-proof-clean-together = Jeder Fall hat eine Antwort
rules-proof-clean-together-note = Keine Lücke, jede Zeile sagt etwas. Passen mehrere Zeilen, zählen sie alle.
rules-proof-clean-note = Keine Lücke, keine Überschneidung, jede Zeile antwortet auf etwas.
# The table has changed, and what was proved is about the one before.
rules-proof-again = Wird neu geprüft
rules-proof-again-note = Vor der Änderung hatte jeder Fall seine Antwort.
rules-proof-nothing = Noch gibt es nichts nachzuweisen
rules-proof-nothing-note = Schreibt die erste Zeile: Von da an wird beim Tippen geprüft.
rules-proof-said-unfinished = Der Nachweis ist noch nicht zu Ende geprüft.
rules-proof-said-clean = Nachweis: Nichts ist offen.
rules-proof-said =
    { $count ->
        [one] Nachweis: 1 Punkt ist offen.
       *[other] Nachweis: { $count } Punkte sind offen.
    }

rules-frame-inside = Innerhalb des Rahmens
rules-frame-outside = Außerhalb des Rahmens
rules-frame-not-provable = Im Rahmen? Nicht nachgewiesen
rules-frame-none = Noch kein Rahmen
rules-frame-none-note = Die Führungskräfte haben keinen in Kraft gesetzt. Ohne ihn liegt keine Regel innerhalb.
rules-frame-kept = { $kept } von { $all } Leitplanken
rules-frame-broken = { $broken } von { $all } nicht eingehalten
rules-frame-not-applying =
    { $count ->
        [one] 1 betrifft die Regel nicht
       *[other] { $count } betreffen die Regel nicht
    }
# $used of the room up to $max.
rules-guardrail-of = { $used } von { $max }
rules-guardrail-from = { $used }, mindestens { $min }
rules-guardrail-latest = { $used }, spätestens am { $max }
rules-guardrail-earliest = { $used }, frühestens am { $min }
rules-guardrail-within = { $low } bis { $high }, erlaubt { $min } bis { $max }
# The level that a guardrail comes from.
rules-level-company = Unternehmen
rules-level-team = Team
rules-guardrail-used = genutzt bis { $said }, { $name }
rules-guardrail-rows =
    { $count ->
        [one] Zeile { $rows }
       *[other] Zeilen { $rows }
    }
rules-guardrail-kept = { $count } von { $all } Zeilen
rules-guardrail-inputs =
    { $count ->
        [one] 1 Bedingung geprüft
       *[other] { $count } Bedingungen geprüft
    }
rules-guardrail-broken = nicht eingehalten
rules-guardrail-not-applying = betrifft die Regel nicht
rules-found-unproved = Nicht nachgewiesen
# Below it: rules-not-provable
rules-unproved-gaps = Ob jeder Fall eine Antwort hat
rules-unproved-overlaps = Ob kein Fall zwei Antworten hat
rules-unproved-values = Ob alles, was berechnet wird, einen Wert ergibt, den sein Begriff zulässt
rules-unproved-reach = Ob jede Zeile auf einen Fall antwortet
rules-not-provable =
    { $reason ->
        [unreadCells] nicht nachweisbar: Zellen sind nicht lesbar
        [unusableTerm] nicht nachweisbar: Ein Begriff ist fehlerhaft
        [unfitBound] nicht nachweisbar: Die Grenze passt nicht zum Begriff
        [stopped] noch nicht zu Ende geprüft
        [tooManyTogether] nicht nachweisbar: Zu viele Zeilen passen zugleich
        [noOrder] nicht nachweisbar: Der Begriff hat keine Reihenfolge der Werte
        [tooManyDigits] nicht nachweisbar: Die Summe hat zu viele Stellen
        [productOfInputs] nicht nachweisbar: Eine Formel multipliziert oder teilt Begriffe miteinander
        [unknownFunction] nicht nachweisbar: Eine Formel nutzt eine Funktion, der der Nachweis nicht folgen kann
        [tooManyPieces] nicht nachweisbar: Die Fälle einer Formel zerfallen in zu viele Teile
        [formula] nicht nachweisbar: Dafür müssten Formeln miteinander verglichen werden
        [severalAnswers] nicht nachweisbar: Mehrere Zeilen antworten zusammen
       *[unconfirmed] nicht nachweisbar: nicht bestätigt
    }
# $rows: eine oder mehrere Zeilen mit ihren Nummern; $why: rules-not-provable
rules-unproved-rows =
    { $count ->
        [one] Zeile { $rows }
       *[other] Zeilen { $rows }
    }: { $why }

## What the proof found, with a concrete case. <case>: its clauses, <row>: the way to the row

# Above what rules answer then.
rules-when = Wenn <case>es so ist</case>:
# All the cases that some cells describe.
rules-when-all = Wenn <case>es so ist</case>
rules-every-case = Jeder Fall
# One case, without marks. $case: its clauses
rules-when-said = Wenn { $case }

rules-found-gaps =
    { $count ->
        [one] 1 Lücke
       *[other] { $count } Lücken
    }
rules-found-gaps-more = mehr als { $count } Lücken
rules-found-no-row = Wenn <case>es so ist</case>, <row>antwortet keine Zeile</row>.
rules-found-overlaps =
    { $count ->
        [one] 1 Überschneidung
       *[other] { $count } Überschneidungen
    }
rules-found-different = <row>Zeile { $one } und Zeile { $other } antworten verschieden</row>, wenn <case>es so ist</case>.
rules-found-overlap = <row>Zeile { $one } und Zeile { $other } antworten beide</row>, wenn <case>es so ist</case>.
rules-found-unreachable =
    { $count ->
        [one] 1 Zeile antwortet nie
       *[other] { $count } Zeilen antworten nie
    }
rules-found-shadowed =
    { $count ->
        [one] Zeile { $row } antwortet nie: Zeile { $rows } beantwortet ihre Fälle vorher.
       *[other] Zeile { $row } antwortet nie: Die Zeilen { $rows } beantworten ihre Fälle vorher.
    }
rules-found-beyond-low = Zeile { $row } beschreibt keinen Fall: Für „{ $name }“ gibt es nur Werte ab { $low }.
rules-found-beyond-high = Zeile { $row } beschreibt keinen Fall: Für „{ $name }“ gibt es nur Werte bis { $high }.
rules-found-empty = Zeile { $row } beschreibt keinen Fall: Ihre Zellen schließen einander aus.
rules-found-no-values =
    { $count ->
        [one] 1 Formel ohne Wert
       *[other] { $count } Formeln ohne Wert
    }
rules-found-no-value = <row>Zeile { $row } kann „{ $name }“ nicht ausrechnen</row>, wenn <case>es so ist</case>.
rules-found-counted = Zeilen werden gezählt
rules-found-counted-money = „{ $name }“ ist Geld, aber diese Regel zählt Zeilen: Drei Zeilen ergeben { $value }. Sind Beträge gemeint, lasst die Zeilen zusammenzählen; sind Zeilen gemeint, nehmt eine Zahl ohne Währung.
rules-found-unfits =
    { $count ->
        [one] 1 Wert, den sein Begriff nicht annimmt
       *[other] { $count } Werte, die ihre Begriffe nicht annehmen
    }
rules-found-unfit-together = <row>Alle Zeilen, die passen, darunter Zeile { $row }, ergeben für „{ $name }“ { $value }</row>, wenn <case>es so ist</case>.
rules-found-unfit = <row>In Zeile { $row } ergibt „{ $name }“ { $value }</row>, wenn <case>es so ist</case>.
rules-found-unfit-next = Von selbst wird nichts gerundet oder abgeschnitten. Rundet mit decimal(…; { $places }), bleibt mit min(…) und max(…) in den Grenzen, oder ändert den Begriff.
rules-found-guardrails =
    { $count ->
        [one] 1 Leitplanke nicht eingehalten
       *[other] Leitplanken an { $count } Stellen nicht eingehalten
    }
rules-found-broken-together = <row>Die Zeilen { $rows } ergeben zusammen { $value } und halten „{ $name }“ nicht ein</row>, zum Beispiel wenn <case>es so ist</case>.
rules-found-of-level = { $name } ({ $level })
rules-found-broken = <row>Zeile { $row } hält „{ $name }“ mit { $value } nicht ein</row>, zum Beispiel wenn <case>es so ist</case>.
rules-found-open = <row>Zeile { $row } lässt offen, was „{ $name }“ von jeder Zeile verlangt</row>, zum Beispiel wenn <case>es so ist</case>.
rules-found-input = „{ $name }“ darf nie eine Bedingung sein. Entfernt die Spalte.
rules-found-silent =
    { $count ->
        [one] 1 Zeile sagt nichts
       *[other] { $count } Zeilen sagen nichts
    }
rules-found-silent-row = Zeile { $row } gibt noch keine Antwort. Schreibt mindestens eine hinein.
rules-found-cells =
    { $count ->
        [one] 1 Zelle ist nicht lesbar
       *[other] { $count } Zellen sind nicht lesbar
    }
rules-found-cell = Zeile { $row }, { $column }
rules-found-term = Den Begriff „{ $name }“ gibt es nicht mehr, oder seine Werte sind fehlerhaft.
rules-found-no-total =
    { $policy ->
        [min] „{ $name }“ ist weder Zahl noch Tag noch Dauer, also gibt es kein Kleinstes. Nehmt so etwas oder lasst anders antworten.
        [max] „{ $name }“ ist weder Zahl noch Tag noch Dauer, also gibt es kein Größtes. Nehmt so etwas oder lasst anders antworten.
        [priority] „{ $name }“ hat keine Reihenfolge der Werte, also geht keine Antwort einer anderen vor. Nehmt einen Begriff mit benannten Werten, oder lasst die Zeilen anders antworten.
        [outputOrder] „{ $name }“ hat keine Reihenfolge der Werte, also geht keine Antwort einer anderen vor. Nehmt einen Begriff mit benannten Werten, oder lasst die Zeilen anders antworten.
       *[other] „{ $name }“ ist keine Zahl und lässt sich nicht zusammenzählen. Nehmt eine Zahl oder lasst anders antworten.
    }
rules-found-more = { $count } weitere zeigen

## Andere Teams

rules-found-contradictions =
    { $count ->
        [one] 1 Widerspruch, { $teams }
       *[other] { $count } Widersprüche, { $teams }
    }
# Regeln anderer Teams, von denen niemand sagen kann, ob sie dasselbe antworten.
rules-undecided =
    { $count ->
        [one] 1 Regel lässt sich nicht vergleichen, { $teams }
       *[other] { $count } Regeln lassen sich nicht vergleichen, { $teams }
    }
# $why: rules-not-provable
rules-undecided-one = „{ $topic }“: { $why }
rules-others-unfinished = Noch nicht mit allen Regeln anderer Teams verglichen, das dauert länger. Bevor die Regel in Kraft tritt, geschieht es mit allen.
rules-others-going-on =
    { $share ->
        [none] Wird mit Regeln anderer Teams verglichen.
       *[other] { $share } der Regeln anderer Teams verglichen.
    }
rules-row = Zeile { $number }
rules-row-of = „{ $topic }“, Zeile { $number }
rules-row-of-draft = Entwurf von „{ $topic }“, Zeile { $number }
rules-accepted =
    { $count ->
        [one] 1 Widerspruch vorläufig hingenommen, { $teams }
       *[other] { $count } Widersprüche vorläufig hingenommen, { $teams }
    }
rules-accept = Vorläufig hinnehmen
rules-accept-title = Diesen Widerspruch vorläufig hinnehmen
rules-accept-note = Die Regel kann in Kraft treten, sobald auch { $team } ihn hinnimmt. Das gilt für alles, was die beiden Regeln zu „{ $term }“ verschieden sagen, und endet von selbst.
rules-accept-against = gegenüber { $team }:
rules-accept-theirs = { $team } nimmt ihn bis { $day } hin:
rules-accept-theirs-over = { $team } nahm ihn bis { $day } hin:
rules-accept-reason = Warum nehmt ihr ihn hin?
rules-accept-reason-missing = Der Grund fehlt noch. Das andere Team liest ihn.
rules-accept-until = Bis wann?
rules-accept-until-hint = Ab dem nächsten Tag ist er wieder offen.
rules-accept-until-missing = Nennt den Tag, an dem es endet.
rules-accept-done = Ihr nehmt den Widerspruch hin. Jetzt ist { $team } gefragt.
rules-accept-both = Beide Teams nehmen den Widerspruch bis { $day } hin.
rules-accepts-until = bis { $day }:
rules-accepts-over = bis { $day }, das ist vorbei:
rules-accepts-end = Zurücknehmen
rules-accepts-waits = Es zählt, sobald auch { $team } sagt, warum und bis wann.
rules-settle = Gemeinsam klären
rules-settle-no-board = { $team } hat kein Board, also kann die Bitte nirgends liegen. Sprecht mit dem Team.
rules-settle-note = { $team } bekommt eine Karte auf sein Board, die um eine gemeinsame Antwort bittet.
rules-settle-title = Wie die Karte heißt
rules-settle-title-missing = Die Karte hat noch keinen Namen.
rules-settle-text = Was darauf steht
rules-settle-due = Gebraucht bis
rules-settle-do = Darum bitten
rules-settle-done = { $team } ist gebeten.
# Was auf der Karte steht.
rules-settle-card = Eine gemeinsame Antwort: { $term } in „{ $topic }“
rules-settle-case = Wenn { $situation }, gibt es zwei Antworten.
rules-settle-line = { $team }: { $answer }. „{ $topic }“, Zeile { $number }
rules-settle-asked = { $team } hat am { $day } darum gebeten
rules-settle-asked-due = { $team } hat am { $day } darum gebeten, gebraucht bis { $due }
rules-mark-contradicts = ein anderes Team antwortet anders

## Die Karte der Fälle

rules-map = Alle Fälle und die Zeilen, die antworten
rules-map-cell = Wenn { $situation }: { $answer }
rules-map-cell-breaks = Wenn { $situation }: { $answer }, hält eine Leitplanke nicht ein
rules-map-answered = Zeile { $rows }
rules-map-gap = keine Zeile
rules-map-overlap = Zeilen { $rows }
rules-map-unclear = noch nicht zu sagen
rules-map-impossible = kommt nicht vor
rules-map-legend = Jeder Balken steht für einen Teil der Fälle. Je höher er ist, desto mehr Zeilen antworten dort, höchstens { $most }.
rules-map-key =
    { $state ->
        [gap] Lücke
        [overlap] Überschneidung
       *[unknown] noch nicht zu sagen
    }
rules-map-mark =
    { $name }: { $rows ->
        [one] 1 Zeile
       *[other] { $rows } Zeilen
    }{ $state ->
        [gap] , mit einer Lücke
        [overlap] , mit einer Überschneidung
        [unknown] , noch nicht zu Ende geprüft
       *[answered] {""}
    }

### Fassungen

rules-versions = Fassungen
rules-version = v{ $number }
rules-version-draft = Entwurf
rules-version-draft-column = Entwurf, die Spalte „{ $name }“ ist neu
rules-version-draft-rows =
    { $count ->
        [one] Entwurf, 1 Zeile geändert
       *[other] Entwurf, { $count } Zeilen geändert
    }
rules-version-consent = Konsent erbeten am { $day }
rules-version-draft-same = Entwurf, noch nichts geändert
rules-version-in-force = in Kraft seit { $day }
rules-version-retired-day = in Kraft am { $day }
rules-version-retired = { $from } bis { $to }

### Zwei Fassungen nebeneinander

rules-compare = v{ $after } mit v{ $before } vergleichen
rules-compare-with = im Vergleich mit
rules-compare-after = Die Fassung, die verglichen wird
rules-compare-before = Die Fassung, mit der verglichen wird
rules-compare-back = Zurück zur Regel
rules-compare-table = Was v{ $after } anders sagt als v{ $before }
rules-compare-what = Was geschehen ist
rules-compare-same = Beide Fassungen lauten gleich.
rules-compare-written = Anders geschrieben: { $list }.
rules-compare-policy = „{ $after }“ statt „{ $before }“
rules-compare-columns-new =
    { $count ->
        [one] die Spalte { $names } ist neu
       *[other] die Spalten { $names } sind neu
    }
rules-compare-columns-gone =
    { $count ->
        [one] die Spalte { $names } ist weggefallen
       *[other] die Spalten { $names } sind weggefallen
    }
rules-compare-columns-moved =
    { $count ->
        [one] die Spalte { $names } steht woanders
       *[other] die Spalten { $names } stehen woanders
    }
rules-compare-rows-new =
    { $count ->
        [one] 1 Zeile ist neu
       *[other] { $count } Zeilen sind neu
    }
rules-compare-rows-gone =
    { $count ->
        [one] 1 Zeile ist weggefallen
       *[other] { $count } Zeilen sind weggefallen
    }
rules-compare-rows-moved =
    { $count ->
        [one] 1 Zeile steht woanders
       *[other] { $count } Zeilen stehen woanders
    }
rules-compare-rows-changed =
    { $count ->
        [one] 1 Zeile ist geändert
       *[other] { $count } Zeilen sind geändert
    }
rules-compare-mark-new = neu
rules-compare-mark-gone = weg
rules-compare-mark-moved = verschoben
rules-compare-mark-changed = geändert
rules-compare-was = vorher:
rules-compare-is = jetzt:
rules-compare-empty = nichts
rules-compare-show =
    { $count ->
        [one] Die gleiche Zeile zeigen
       *[other] Die { $count } gleichen Zeilen zeigen
    }
rules-compare-answers = Diese Fälle bekommen eine andere Antwort
rules-compare-none = Kein Fall bekommt eine andere Antwort
rules-compare-checked =
    { $count ->
        [one] Nachgewiesen für den einzigen Fall, den die beiden Fassungen unterscheiden.
       *[other] Nachgewiesen für alle { $count } Fälle, die die beiden Fassungen unterscheiden.
    }
rules-compare-proved = Nachgewiesen für jeden Fall.
rules-compare-count =
    { $count ->
        [one] { $count } von { $all } Fällen bekommt eine andere Antwort.
       *[other] { $count } von { $all } Fällen bekommen eine andere Antwort.
    }
rules-compare-groups =
    { $count ->
        [one] Fälle in 1 Gruppe bekommen eine andere Antwort.
       *[other] Fälle in { $count } Gruppen bekommen eine andere Antwort.
    }
rules-compare-groups-more = Fälle in mehr als { $count } Gruppen bekommen eine andere Antwort.
rules-compare-more = Es kann weitere geben.
rules-compare-gap = Keine Zeile antwortet.
rules-compare-overlap = Mehr als eine Zeile antwortet.
rules-compare-unclear = Nicht zu sagen.
rules-compare-nothing = nichts

### Neue Regel, neuer Begriff

rules-edit-title = Name und Ort der Regel
rules-edit-note = Fassungen und Antworten bleiben, wie sie sind.

rules-new-title = Neue Regel
rules-new-note = Welche Frage beantwortet ihr immer wieder?
rules-topic = Was die Regel entscheidet
rules-topic-example = Was wir anbieten dürfen, wenn ein Paket zu spät kommt
rules-topic-missing = Die Regel hat noch keinen Namen. Sagt, was sie entscheidet.
# $teams: wessen Regeln es sind, „Bestellung & Zahlung und Digitale Kanäle“.
rules-topic-taken =
    { $count ->
        [one] So heißt schon eine Regel von { $teams }. Mit einem anderen Namen lassen sie sich unterscheiden.
       *[other] So heißen schon { $count } Regeln, von { $teams }. Mit einem anderen Namen lassen sie sich unterscheiden.
    }
rules-journey = Journey
rules-stage = Phase
rules-none = keine
rules-inputs = Worauf schaut ihr, bevor ihr entscheidet?
rules-inputs-hint = Daraus werden die Spalten unter „Wenn“.
rules-inputs-missing = Wählt mindestens einen Begriff, auf den ihr schaut, oder schreibt einen neuen und übernehmt ihn.
rules-outputs = Was entscheidet ihr?
rules-outputs-hint = Daraus werden die Spalten unter „dann“.
rules-outputs-missing = Wählt mindestens einen Begriff, den ihr entscheidet, oder schreibt einen neuen und übernehmt ihn.
rules-new-do = Entwurf beginnen

rules-terms = Begriffe
rules-terms-find = Unter { $count } Begriffen suchen
rules-terms-none = So heißt kein Begriff. Ihr könnt einen anlegen.
rules-terms-missing = Wählt mindestens einen Begriff, oder schreibt einen neuen und übernehmt ihn.
rules-term-new = Ein neuer Begriff
rules-term-make = Übernehmen
rules-term-name = Name
rules-term-name-hint = So, wie ihr es sagt: „Tage Verspätung“
rules-term-name-missing = Der Begriff hat noch keinen Namen.
rules-term-kind = Werte
rules-term-protected = nie eine Bedingung
rules-kind-enum = Eins von …
rules-kind-number = Zahl
rules-kind-number-in = Zahl, { $unit }
rules-kind-yes-no = Ja oder nein
rules-kind-date = Datum
rules-kind-duration = Dauer
rules-kind-days-time = Tage und Stunden
rules-kind-years-months = Jahre und Monate
rules-term-of = Gezählt in
rules-term-first = Erster Tag
rules-term-last = Letzter Tag
rules-term-day-hint = etwa „1. März 2026“
rules-term-span-step-hint = etwa „1 Tag“, leer für jede
rules-term-span-step-hint-months = etwa „1 Jahr“, leer für jede
rules-term-shortest = Kürzeste
rules-term-longest = Längste
rules-kind-text = Text
rules-term-values = Die Werte
rules-term-values-hint = Einer je Zeile.
rules-term-values-missing = Schreibt mindestens einen Wert, jeden in eine eigene Zeile.
rules-term-unit = Einheit
rules-term-unit-hint = Tage, €
rules-term-step = Schritt
rules-term-step-hint = 1 für ganze Zahlen
rules-term-min = Mindestens
rules-term-max = Höchstens

## Regeln, die voneinander abhängen

rules-fed-by = aus „{ $topic }“
rules-found-circle = Regeln im Kreis
# $list: was die Regeln entscheiden; jede beantwortet, was die vorige abfragt.
rules-found-circle-list = Sie hängen voneinander ab, so entscheidet keine: { $list }. Öffnet den Kreis: Eine muss ohne das auskommen, was die nächste setzt.
rules-try-fed = { $term }: { $value }, aus „{ $topic }“
rules-try-fed-nothing = nichts
rules-contested = { $count } Regeln sagen es, also keine; es wird gefragt
rules-found-contested =
    { $count ->
        [one] 1 Begriff wird von mehreren Regeln beantwortet
       *[other] { $count } Begriffe werden von mehreren Regeln beantwortet
    }
rules-found-contested-term = „{ $name }“ setzen { $list }. Niemand kann sagen, welche davon hier zählt. Darum kommt der Wert aus keiner, und es wird danach gefragt.
rules-found-contested-next = Lasst nur eine eurer Regeln den Begriff setzen, oder gebt dem, was die andere setzt, einen eigenen Begriff.
rules-found-circle-to-come = Ein Kreis, der noch offen ist
rules-found-circle-to-come-list = Diese Regeln hängen voneinander ab: { $list }. Sobald jeden Begriff nur noch eine Regel setzt, entscheidet keine mehr. Öffnet den Kreis vorher: Eine muss ohne das auskommen, was die nächste setzt.
rules-found-same-topic = Mehr als eine Regel zu diesem Thema
rules-found-same-topic-in-force = <open>„{ $topic }“</open> ist hier schon in Kraft, und niemand wüsste, welche von beiden antwortet. Deshalb kann diese nicht in Kraft treten. Schreibt sie dort als nächste Fassung, setzt jene außer Kraft, oder lasst diese etwas anderes entscheiden.
rules-found-same-topic-draft = Auch <open>„{ $topic }“</open> wird hier geschrieben. Nur eine von beiden kann in Kraft treten.
rules-formula-if = wenn
rules-formula-then = dann
rules-formula-else = sonst
rules-formula-and = und
rules-formula-or = oder
rules-formula-not = nicht
rules-formula-between = zwischen
rules-formula-true = wahr
rules-formula-false = falsch
rules-formula-null = nichts
rules-formula-decimal = runden
rules-formula-floor = abrunden
rules-formula-ceiling = aufrunden
rules-why-name = „{ $name }“
rules-why-missing =
    { $count ->
        [one] „{ $name }“ bleibt offen: { $list } ist nicht bekannt, und die Formel braucht es.
       *[other] „{ $name }“ bleibt offen: { $list } sind nicht bekannt, und die Formel braucht sie.
    }
rules-why-divisionByZero = „{ $name }“ bleibt offen: Die Formel teilt hier durch null.
rules-why-beyondNumbers = „{ $name }“ bleibt offen: Die Formel ergibt mehr, als irgendeine Zahl reicht.
rules-why-noSuchMoment = „{ $name }“ bleibt offen: Die Formel ergibt einen Tag oder eine Dauer, die es nicht gibt.
rules-why-notDefined = „{ $name }“ bleibt offen: Die Formel fragt nach etwas, das keinen Wert hat, etwa nach der Wurzel einer negativen Zahl.
rules-why-open = „{ $name }“ bleibt offen: Die Formel selbst lässt es in diesem Fall offen.
rules-why-unfit = „{ $name }“ ergibt { $value }.

### Vom Rahmen und von Führungskräften

rules-notices = Vom Rahmen und von Führungskräften
rules-outside-since = seit { $day } außerhalb des Rahmens
rules-outside-from = ab { $day } außerhalb des Rahmens
rules-outside-draft = Entwurf ab { $day } außerhalb des Rahmens
rules-outside-draft-note = Angekündigt ist ein Rahmen, in den er ab diesem Tag nicht mehr passt. Bis dahin kann er noch in Kraft treten.
rules-outside-next = Sie gilt, bis ihr sie ändert.
rules-outside-note = Sie gilt, bis ihr Team sie ändert.
rules-proposal-draft = Entwurf beginnen
rules-propose-title = Eine Änderung von „{ $topic }“ vorschlagen
rules-propose-note = Die Regel gehört { $team }. Das Team greift den Vorschlag auf oder lehnt ihn ab und sagt, warum.
