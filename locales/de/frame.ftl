# Der Rahmen: was Führungskräfte setzen, damit Teams entscheiden können, was dazwischen liegt.

frame-title = Rahmen
frame-note = v{ $number }, gilt seit { $day }
frame-draft-note = Entwurf von v{ $number }, bis dahin gilt v{ $before }
frame-draft-first = erster Entwurf, noch gilt nichts
frame-side = Welcher Rahmen gezeigt wird
frame-side-in-force = Gilt
frame-side-draft = Entwurf
frame-change = Den Rahmen ändern
frame-discard = Entwurf verwerfen
frame-who-question = Wer kann ihn ändern?
frame-who = Ihn setzen die Führungskräfte von { $units }. Handelt ihr für sie, wählt sie oben links aus.
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
frame-narrower = enger:
frame-level-company = Unternehmen
frame-level-team = Team

frame-bound-at-most = höchstens { $value }
frame-bound-at-least = mindestens { $value }
frame-bound-latest = spätestens am { $value }
frame-bound-earliest = frühestens am { $value }
frame-bound-between = { $from } bis { $to }
frame-bound-or = {" oder "}
frame-bound-never-input = nie eine Eingabe
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
frame-kind-never-input = nie eine Eingabe
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
frame-guardrail-value-missing = Die Grenze sagt noch nichts. Wählt einen Wert.
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
frame-term-values-hint = Durch Kommas getrennt.

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
frame-publish-open = In Kraft setzen…
frame-publish-title = v{ $number } in Kraft setzen?
frame-publish-binds = Ab heute bindet er alle Teams: Ihre Regeln werden sofort an ihm geprüft.
frame-publish-problems =
    { $count ->
        [one] Eine Leitplanke kann keine Regel einhalten. In Kraft setzen könnt ihr den Rahmen trotzdem.
       *[other] { $count } Leitplanken kann keine Regel einhalten. In Kraft setzen könnt ihr den Rahmen trotzdem.
    }
frame-publish-undo = Rückgängig nimmt das nicht zurück. Ein neuer Entwurf schon.
frame-publish-not-yet = Noch nicht
frame-publish = In Kraft setzen
frame-published = v{ $number } des Rahmens gilt.

### Entscheidungsspielraum

frame-room = Entscheidungsspielraum
frame-room-note = erlaubt, und von geltenden Regeln genutzt
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
frame-legend-used = genutzt
frame-legend-stop = ausgeschöpft
frame-room-company = Unternehmen: { $bound }
frame-room-up-to = bis { $value }
frame-room-at-stop-word = { $value }, ausgeschöpft
frame-room-unused-word = nicht genutzt
frame-room-not-theirs = nicht ihre Sache
frame-room-read = { $team }: { $used }, erlaubt bis { $allowed }
