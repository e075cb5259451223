# Der Rahmen: was Führungskräfte setzen, damit Teams entscheiden können, was dazwischen liegt.

frame-title = Rahmen
frame-note = v{ $number }, gilt seit { $day }
frame-note-until = v{ $number }, gilt seit { $day }, bis { $until }
frame-note-announced = v{ $number }, angekündigt, gilt ab { $day }, { $days ->
        [one] morgen
       *[other] in { $days } Tagen
    }
frame-note-past = v{ $number }, galt vom { $day } bis zum { $until }
frame-note-withdrawn = v{ $number }, angekündigt für den { $day }, zurückgezogen am { $withdrawn }
frame-draft-note = Entwurf von v{ $number }, bis dahin gilt v{ $before }
frame-draft-first = erster Entwurf, noch gilt nichts
frame-side = Welcher Rahmen gezeigt wird
frame-side-in-force = Gilt
frame-side-announced = Angekündigt
frame-side-draft = Entwurf
frame-change = Den Rahmen ändern
frame-discard = Entwurf verwerfen
frame-who = Ihn setzen die Führungskräfte von { $units }. Sie greifen den Vorschlag auf oder lehnen ihn ab und sagen, warum.
frame-who-nobody = Ihn setzen die Führungskräfte einer Heimateinheit. Noch ist keine benannt.

### Noch nichts da

frame-none = Noch kein Rahmen.
frame-none-question = Was darf jedes Team entscheiden, ohne zu fragen, und wo ist Schluss?
frame-none-teams = Bis Führungskräfte einen setzen, kann keine Regel als „innerhalb“ gelten.
frame-begin = Den Rahmen anfangen
frame-as-managers = Als Führungskräfte von { $unit } weitermachen
frame-name-unit = Die Heimateinheit benennen

### Zweck und Wirkungen

frame-purpose = Zweck
frame-purpose-question = Wofür seid ihr da? Ein Satz, den auch Kundinnen und Kunden verstehen.
frame-wanted = Wirkungen, die wir wollen
frame-wanted-note = Richtung, keine Zielzahlen
frame-wanted-none = Noch ist keine Wirkung genannt.
frame-wanted-add = Wirkung hinzufügen
frame-wanted-name = Wirkung
frame-wanted-meant = Was gemeint ist, in wenigen Worten
frame-wanted-direction = Richtung
frame-wanted-up = steigend
frame-wanted-down = fallend
frame-wanted-steady = gleichbleibend

### Leitplanken

frame-guardrails = Leitplanken
frame-guardrails-note = bei jeder Regel geprüft
frame-guardrails-none = Noch keine Leitplanke: Nichts hält eine Regel auf.
frame-guardrail-add = Leitplanke hinzufügen
frame-guardrail-edit = Ändern
frame-guardrail-take-out = Herausnehmen
frame-beside-narrower = enger:
frame-beside-wider = weiter:
frame-beside-wider-means = Eine weitere Leitplanke eines Teams ändert nichts: Es gilt die des Unternehmens.
frame-beside-other = außerdem:
frame-level-company = Unternehmen
frame-level-team = Team

frame-bound-at-most = höchstens { $value }
frame-bound-at-least = mindestens { $value }
frame-bound-latest = spätestens am { $value }
frame-bound-earliest = frühestens am { $value }
frame-bound-between = { $from } bis { $to }
frame-bound-or = {" oder "}
frame-bound-never-input = nie eine Bedingung
frame-value-yes = ja
frame-value-no = nein
frame-value-none = nichts

frame-guardrail-name = Name
frame-guardrail-term = Begriff, den sie bindet
frame-guardrail-new-term = Ein neuer Begriff
frame-guardrail-for = Für
frame-guardrail-everybody = alle Teams
frame-guardrail-only = nur { $team }
frame-guardrail-kind = Grenze
frame-kind-at-most = höchstens
frame-kind-at-least = mindestens
frame-kind-latest = spätestens
frame-kind-earliest = frühestens
frame-kind-between = zwischen
frame-kind-one-of = eines von
frame-kind-is = ist
frame-kind-never-input = nie eine Bedingung
frame-guardrail-low = Kleinster Wert
frame-guardrail-high = Größter Wert
frame-guardrail-first = Erster Tag
frame-guardrail-last = Letzter Tag
frame-guardrail-shortest = Kürzeste
frame-guardrail-longest = Längste
frame-guardrail-value = Wert
frame-guardrail-values = Erlaubte Werte
frame-guardrail-every-row = Jede Zeile muss es sagen
frame-guardrail-every-row-note = Auch eine Zeile, die diesen Begriff offen lässt, hält die Leitplanke nicht ein.
frame-guardrail-unnamed = Die Leitplanke hat noch keinen Namen. Gebt ihr einen.
frame-guardrail-term-missing = Sie bindet noch nichts. Wählt einen Begriff.
frame-guardrail-term-unnamed = Der neue Begriff hat noch keinen Namen. Gebt ihm einen.
frame-guardrail-values-missing = Der neue Begriff hat noch keine Werte. Nennt mindestens einen.
frame-guardrail-value-missing = Die Grenze sagt noch nichts. Nennt einen Wert.
frame-guardrail-number = Das ist keine Zahl. Schreibt sie wie 60 oder 2,5.
frame-guardrail-day = Das ist kein Tag. Schreibt ihn wie 1. März 2026.
frame-guardrail-days-time = Das ist keine Dauer. Schreibt sie wie 14 Tage oder 48 Std.
frame-guardrail-years-months = Das ist keine Dauer in Monaten. Schreibt sie wie 2 Jahre 3 Monate.

### Leitplanken, die nichts einhalten kann

frame-problem-alone = Kein Wert von „{ $term }“ hält diese Leitplanke ein. Ändert ihre Grenze.
frame-problem-together = Kein Wert von „{ $term }“ hält sowohl dies ein als auch { $others }. Ändert eine davon.
frame-problem-other = { $name } ({ $bound })
frame-problem-unfit = Die Grenze passt nicht zu „{ $term }“. Wählt eine andere.
frame-problem-term = Ihren Begriff gibt es nicht mehr. Wählt einen anderen.

### Ein neuer Begriff

frame-term-name = Name des Begriffs
frame-term-hint = Wie ihn alle Teams nennen, zum Beispiel „Kulanz“.
frame-term-type = Was er annimmt
frame-type-number = eine Zahl
frame-type-enum = einen von wenigen Namen
frame-type-yes-no = ja oder nein
frame-type-date = einen Tag
frame-type-days-time = eine Dauer in Tagen und Stunden
frame-type-years-months = eine Dauer in Monaten und Jahren
frame-type-text = freien Text
frame-term-unit = Einheit
frame-term-whole = nur ganze Zahlen
frame-term-values = Seine Werte
frame-term-values-hint = Einer je Zeile.

### Grundsätze

frame-principles = Grundsätze
frame-principles-note = von Menschen beurteilt
frame-principles-none = Noch kein Grundsatz.
frame-principle = Grundsatz
frame-principle-add = Grundsatz hinzufügen

### Wer entscheidet was

frame-areas = Wer entscheidet was
frame-areas-note = sieben Stufen der Delegation, für alle Journey-Teams
frame-areas-none = Noch ist nicht gesagt, wer was entscheidet.
frame-area-add = Angelegenheit hinzufügen
frame-area-name = Angelegenheit
frame-area-meant = Wer entscheidet, in wenigen Worten
frame-area-level = Stufe für { $name }
frame-axis-tell = anweisen
frame-axis-agree = einigen
frame-axis-delegate = delegieren
frame-level-tell = Anweisen
frame-level-sell = Überzeugen
frame-level-consult = Befragen
frame-level-agree = Einigen
frame-level-advise = Beraten
frame-level-inquire = Erkundigen
frame-level-delegate = Delegieren
frame-level-tell-who = Führungskräfte entscheiden und sagen es
frame-level-sell-who = Führungskräfte entscheiden und überzeugen
frame-level-consult-who = Führungskräfte fragen, dann entscheiden sie
frame-level-agree-who = gemeinsam entschieden
frame-level-advise-who = das Team entscheidet und hört vorher Rat
frame-level-inquire-who = das Team entscheidet und sagt dann, warum
frame-level-delegate-who = das Team entscheidet
frame-level-was-since = seit { $since }, vorher: { $was }
frame-level-was = vorher: { $was }
frame-level-more = mehr Spielraum als vorher
frame-level-less = weniger Spielraum als vorher

### Im Entwurf

frame-take-out = Herausnehmen: { $name }
frame-change-new = neu
frame-change-gone = herausgenommen
frame-change-words = anders gesagt
frame-change-before = gilt: { $before }
frame-change-none = Der Entwurf sagt dasselbe wie der geltende Rahmen.
frame-publish-open = Veröffentlichen…
frame-publish-title = v{ $number } veröffentlichen?
frame-publish-binds = Ab heute bindet er alle Teams: Ihre Regeln werden sofort an ihm geprüft.
frame-publish-announces =
    { $days ->
        [one] Er wird allen Teams angekündigt und bindet sie ab morgen. Bis dahin können sie etwas einwenden, und ihr könnt ihn zurückziehen.
       *[other] Er wird allen Teams angekündigt und bindet sie in { $days } Tagen. Bis dahin können sie etwas einwenden, und ihr könnt ihn zurückziehen.
    }
frame-publish-since = Gilt ab
frame-publish-notice =
    { $days ->
        [one] ein Tag Vorlauf
       *[other] { $days } Tage Vorlauf
    }
frame-publish-today = heute, ohne Vorlauf
frame-publish-day-missing = Der Tag fehlt. Wählt einen.
frame-publish-why = Warum
frame-publish-why-hint = Das lesen die Teams zuerst.
frame-publish-why-missing = Noch erfahren die Teams nicht, warum sich der Rahmen ändert. Sagt es ihnen.
frame-publish-changes = Was sich ändert
frame-publish-problems =
    { $count ->
        [one] Eine Leitplanke kann keine Regel einhalten. Veröffentlichen könnt ihr den Rahmen trotzdem.
       *[other] { $count } Leitplanken kann keine Regel einhalten. Veröffentlichen könnt ihr den Rahmen trotzdem.
    }
frame-publish-breaks =
    { $count ->
        [one] Die Regel gilt weiter und steht bei ihrem Team als „außerhalb des Rahmens“, bis sie geändert ist.
       *[other] Die Regeln gelten weiter und stehen bei ihren Teams als „außerhalb des Rahmens“, bis sie geändert sind.
    }
frame-publish-replaces = Die angekündigte Fassung v{ $number } wird damit zurückgezogen.
frame-publish-undo = Rückgängig nimmt das nicht zurück. Ein neuer Entwurf schon.
frame-publish-undo-announced = Rückgängig nimmt das nicht zurück. Bis zu seinem Tag könnt ihr ihn zurückziehen.
frame-publish-not-yet = Noch nicht
frame-publish = In Kraft setzen
frame-publish-announce = Ankündigen
frame-published = v{ $number } des Rahmens gilt.
frame-announced = v{ $number } des Rahmens ist für den { $day } angekündigt.

### Angekündigt, zurückgezogen, frühere Fassungen

frame-why = Warum er sich ändert
frame-changes = Was sich ändert
frame-changes-note = gegenüber der Fassung davor
frame-withdraw-open = Zurückziehen…
frame-withdraw-title = v{ $number } zurückziehen?
frame-withdraw-note = Die Fassung tritt nicht in Kraft. Alle Teams sehen, dass sie zurückgezogen wurde.
frame-withdraw-undo = Rückgängig nimmt das nicht zurück. Ein Entwurf, der mit ihr anfängt, schon.
frame-withdraw = Zurückziehen
frame-withdrawn = v{ $number } des Rahmens ist zurückgezogen.
frame-versions = Fassungen
frame-versions-title = Fassungen des Rahmens
frame-versions-note = Jede gilt, bis die nächste an ihre Stelle tritt.
frame-versions-draft = Entwurf daraus beginnen
frame-versions-draft-from = Entwurf daraus beginnen: v{ $number }

### Was die Teams sagen

frame-answers = Was die Teams sagen
frame-answers-note = jedes mit einer Stimme
frame-waits = v{ $number } ist angekündigt, gilt ab { $day } und wartet auf eure Antwort.
frame-waits-read = Lesen und antworten
frame-answer-ask = Habt ihr gelesen, was sich ändert? Zur Kenntnis nehmen heißt nicht zustimmen.
frame-answer-ask-in-force = Dieser Rahmen gilt, und ihr habt noch nicht geantwortet. Zur Kenntnis nehmen heißt nicht zustimmen.
frame-answer-acknowledge = Zur Kenntnis nehmen
frame-answer-object = Einwand erheben…
frame-answer-none = noch keine Antwort
frame-answer-acknowledged = zur Kenntnis genommen, { $day }
frame-answer-objects = hat einen Einwand, { $day }
frame-answer-due = Antwort bis { $day }
frame-answer-overdue = Antwort war bis { $day } fällig
frame-answer-unanswered = Die Führungskräfte haben darauf nicht geantwortet.
frame-answer-before = davor ein Einwand, { $day }:
frame-answer-otherwise = Anders antworten
frame-answer-kept = Zur Kenntnis genommen. Die Führungskräfte sehen es.
frame-object-title = Einwand gegen v{ $number }
frame-object-note = Ein Einwand hält den Rahmen nicht auf. Die Führungskräfte müssen ihn beantworten.
frame-object-reason = Was spricht dagegen, und was würdet ihr stattdessen tun?
frame-object-reason-missing = Ein Einwand ohne Grund lässt sich nicht beantworten. Sagt, was dagegen spricht.
frame-object-due = Antwort bis
frame-object-due-hint = Ab dann steht er bei den Führungskräften als überfällig.
frame-object-due-passed = Dieser Tag ist vorbei. Wählt heute oder einen späteren Tag.
frame-object-due-late = Das ist zu spät für eine Antwort. Spätestens { $day } ist möglich.
frame-object-do = Einwand erheben
frame-object-kept = Euer Einwand liegt bei den Führungskräften.
frame-reply = Antworten…
frame-reply-title = { $team } antworten
frame-reply-kind = Was ihr deswegen tut
frame-reply-keep = Der Rahmen bleibt
frame-reply-change = Der Rahmen ändert sich
frame-reply-kept = Der Rahmen bleibt, { $day }:
frame-reply-changed = Der Rahmen ändert sich, { $day }:
frame-reply-note = Warum, oder was sich ändern wird
frame-reply-note-missing = Die Antwort ist leer. Sagt, warum, oder was sich ändern wird.
frame-reply-do = Antworten
frame-reply-done = { $team } kann eure Antwort lesen.

### Probelauf: welche Regeln brechen würden

frame-dry-run = Probelauf
frame-dry-run-draft = Welche Regeln außerhalb lägen
frame-dry-run-announced = Welche Regeln außerhalb liegen werden
frame-dry-run-in-force = Außerhalb des Rahmens
frame-breaks =
    { $rules ->
        [one] Eine Regel
       *[other] { $rules } Regeln
    } { $teams ->
        [one] eines Teams
       *[other] von { $teams } Teams
    } { $rules ->
        [one] läge außerhalb.
       *[other] lägen außerhalb.
    }
frame-outside =
    { $rules ->
        [one] Eine geltende Regel
       *[other] { $rules } geltende Regeln
    } { $teams ->
        [one] eines Teams
       *[other] von { $teams } Teams
    } { $rules ->
        [one] liegt außerhalb.
       *[other] liegen außerhalb.
    }
frame-breaks-none = Keine geltende Regel läge außerhalb.
frame-breaks-drafts =
    { $count ->
        [one] Ein Entwurf einer Regel könnte so nicht in Kraft treten.
       *[other] { $count } Entwürfe von Regeln könnten so nicht in Kraft treten.
    }
frame-dry-run-checked =
    { $of ->
        [0] Noch gibt es keine Regel.
        [one] Eine Regel wurde geprüft.
       *[other] { $checked } von { $of } Regeln wurden geprüft.
    }
frame-dry-run-not-provable =
    { $count ->
        [one] Bei einer Regel lässt es sich nicht nachweisen.
       *[other] Bei { $count } Regeln lässt es sich nicht nachweisen.
    }
frame-dry-run-busy = Jede Regel wird geprüft…
frame-dry-run-stop = Anhalten
frame-dry-run-stopped = Vor dem Ende angehalten.
frame-dry-run-again = Von vorn beginnen
frame-break-rule = { $topic }, v{ $number }
frame-break-draft = Entwurf
frame-mended =
    { $count ->
        [one] Eine Regel läge wieder innerhalb: { $list }.
       *[other] { $count } Regeln lägen wieder innerhalb: { $list }.
    }
frame-already =
    { $count ->
        [one] Eine Regel liegt schon jetzt außerhalb. Daran ändert sich nichts.
       *[other] { $count } Regeln liegen schon jetzt außerhalb. Daran ändert sich nichts.
    }
frame-break-row = Zeile { $row } setzt { $value }.
frame-break-open = Zeile { $row } lässt es offen.
# <case>: the clauses of a case in which the row answers
frame-break-when = Das ist so, wenn <case>es so ist</case>.
frame-break-input = Sie fragt nach etwas, das nie eine Bedingung sein darf.
frame-break-guardrail = { $name }: { $bound }.
frame-break-more =
    { $count ->
        [one] Eine weitere Zeile tut das auch.
       *[other] { $count } weitere Zeilen tun das auch.
    }

### Beobachtet, nicht nachgewiesen

frame-watched = Beobachtet, nicht nachgewiesen
frame-watched-add = Einen Wert beobachten
frame-watched-outcome = Wirkung, die gemessen wird
frame-watched-outcome-missing = Noch ist nicht gesagt, was gemessen wird. Wählt eine Wirkung.
frame-watched-none = Noch misst kein Team etwas. Nennt, was ihr beobachten würdet.
frame-watched-minutes = Minuten
frame-watched-word = beobachtet: { $bound }
frame-watched-nothing-yet = noch nichts gemessen
frame-watched-at-stop =
    { $weeks ->
        [one] eine Woche an der Grenze
       *[other] { $weeks } Wochen an der Grenze
    }
frame-watched-read = { $team }: { $measured }, beobachtet { $bound }
frame-watched-nobody = Noch misst kein Team „{ $outcome }“.

### Vorschläge

proposals = Vorschläge
proposals-note = was Teams nicht ändern dürfen, schlagen sie vor
frame-propose = Änderung vorschlagen
frame-propose-title = Eine Änderung des Rahmens vorschlagen
proposal-text = Was soll sich ändern?
proposal-text-missing = Der Vorschlag sagt noch nichts. Schreibt, was sich ändern soll.
proposal-about = Betrifft
proposal-frame-whole = den Rahmen als Ganzes
proposal-rule-whole = die Regel als Ganzes
proposal-row = Zeile { $row }
proposal-why = Warum?
proposal-why-missing = Das Warum fehlt noch. In einer Konsent-Runde steht es über dem Vorschlag.
proposal-consent = Erst im Konsent entscheiden
proposal-do = Vorschlagen
proposal-made = Euer Vorschlag liegt jetzt bei der anderen Seite.
proposal-by-managers = Führungskräfte
proposal-about-part = betrifft: { $part }
proposal-take-up = Aufgreifen
proposal-decline = Ablehnen…
proposal-withdraw = Zurückziehen
proposal-taken-up = Aufgegriffen, { $day }.
proposal-declined = Abgelehnt, { $day }:
proposal-withdrawn = Zurückgezogen, { $day }.
proposal-taken-up-done = Aufgegriffen. Was daraus folgt, ist ein Entwurf.
proposal-declined-done = Abgelehnt. Die andere Seite kann lesen, warum.
proposal-withdrawn-done = Euer Vorschlag ist zurückgezogen.
proposal-decline-title = Den Vorschlag ablehnen
proposal-reason = Warum nicht, oder noch nicht?
proposal-reason-missing = Ohne Grund lässt er sich nicht ablehnen. Sagt, warum nicht, oder noch nicht.
proposal-decline-do = Ablehnen
proposal-ended = { $end ->
        [withdrawn] Der Vorschlag wurde inzwischen zurückgezogen.
        [takenUp] Der Vorschlag wurde inzwischen aufgegriffen.
       *[other] Der Vorschlag wurde inzwischen abgelehnt.
    } Abzulehnen ist nichts mehr. Euer Text steht noch hier, bis ihr abbrecht.
proposal-earlier =
    { $count ->
        [one] Ein früherer Vorschlag
       *[other] { $count } frühere Vorschläge
    }

### Entscheidungsspielraum

frame-room = Entscheidungsspielraum
frame-room-note = erlaubt, und von geltenden Regeln genutzt
frame-room-note-since = erlaubt und genutzt, { $since } bis { $today }
frame-room-open = Offen, ohne Grenze
frame-room-pressing =
    <hl>{ $team }</hl> { $count ->
        [one] schöpft einen Spielraum ganz aus.
       *[other] schöpft { $count } Spielräume ganz aus.
    }
frame-room-unused =
    <hl>{ $team }</hl> { $count ->
        [one] nutzt einen Spielraum gar nicht.
       *[other] nutzt { $count } Spielräume gar nicht.
    }
frame-room-ask = Fragt nach, bevor ihr den Rahmen ändert.
frame-room-calm = Jedes Team hat noch Spielraum und nutzt etwas davon.
frame-room-none = Noch wird nichts genutzt.
frame-room-none-next = Sobald eine Regel mit einer Zahl gilt, steht hier, was sie vom Rahmen nutzt.
frame-legend-allowed = erlaubt
frame-legend-used = genutzt, mit üblichem Fall
frame-legend-stop = ausgeschöpft
frame-room-company = Unternehmen: { $bound }
frame-room-up-to = bis { $value }
frame-room-outside-word = bis { $value }, außerhalb
frame-room-at-stop-word = { $value }, ausgeschöpft
frame-room-unused-word = nicht genutzt
frame-room-unknown-word = genutzt, unbekannt wie weit
frame-room-not-theirs = nicht ihre Sache
# Wird hinter der nächsten vorgelesen: der mittlere der festgehaltenen Fälle.
frame-room-typical = In der Mitte der festgehaltenen Fälle: { $value }.
frame-room-read = { $team }: { $used }, erlaubt bis { $allowed }
