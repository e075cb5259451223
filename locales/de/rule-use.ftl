## Regeln im Gebrauch: Abweichungen, Testfälle, Fälle aus einer Datei, Was-wäre-wenn, Wiedervorlage

### Abweichungen an der Zeile

rules-exceptions =
    { $count ->
        [one] 1 Abweichung
       *[other] { $count } Abweichungen
    }
rules-exceptions-row =
    { $count ->
        [one] 1 Abweichung von Zeile { $number }
       *[other] { $count } Abweichungen von Zeile { $number }
    }
rules-exceptions-when = in den letzten 90 Tagen, zuletzt am { $day }
rules-exceptions-show = Abweichungen von der Zeile zeigen
# Steht vor dem, was stattdessen entschieden wurde.
rules-exceptions-times =
    { $count ->
        [one] Einmal:
        [2] Zweimal:
       *[other] { $count }-mal:
    }
rules-exceptions-reason = { $count }-mal, zuletzt am { $day }
rules-exceptions-add = Als Zeile übernehmen
rules-exceptions-change = Zeile { $number } ändern
rules-exceptions-change-draft = Zeile { $number } im Entwurf ändern
# $bound: „höchstens 40 €“. Die Abweichungen gehen bis an die Leitplanke und nicht weiter.
rules-exceptions-reached =
    { $count ->
        [one] Eine davon geht so weit, wie „{ $name }“ es zulässt ({ $bound }).
       *[other] { $count } davon gehen so weit, wie „{ $name }“ es zulässt ({ $bound }).
    } Da setzt euch der Rahmen die Grenze, nicht die Zeile.
rules-exceptions-frame = Eine Änderung des Rahmens vorschlagen

### Testfälle

rules-tests = Testfälle
rules-tests-none = Ein Fall, den ihr beim Durchspielen als Testfall behaltet, wird bei jeder Änderung neu beantwortet: Ihr seht sofort, wenn er eine andere Antwort bekommt.
rules-tests-passing =
    { $count ->
        [one] Der Testfall bekommt seine Antwort
       *[other] Alle { $count } Testfälle bekommen ihre Antwort
    }
rules-tests-failing =
    { $count ->
        [one] 1 von { $all } Testfällen bekommt eine andere Antwort
       *[other] { $count } von { $all } Testfällen bekommen eine andere Antwort
    }
rules-tests-passed = bekommt seine Antwort:
rules-tests-failed = bekommt eine andere Antwort:
rules-tests-keep = Als Testfall behalten
rules-tests-edit = Testfall ändern
rules-tests-note = Bei jeder Änderung der Regel wird geprüft, ob dieser Fall noch diese Antwort bekommt.
rules-tests-name = Wie ihr ihn nennt
rules-tests-nothing = Noch ist nichts erwartet. Tragt ein, was die Antwort setzen soll.
rules-tests-expected = Die Antwort, die er bekommen soll
# Ein Teil der Antwort, auf den nicht geachtet wird.
rules-tests-any = gleich welche
rules-tests-kept = Als Testfall behalten: { $name }
rules-tests-open = In „Einen Fall durchspielen“ zeigen
rules-tests-menu = Was ihr mit „{ $name }“ tun könnt
rules-tests-change = Ändern
rules-tests-remove = Entfernen
rules-tests-expects = Erwartet: { $said }.
# $rows: Nummern von Zeilen; $said: was sie antworten.
rules-tests-got =
    { $count ->
        [one] Zeile { $rows } antwortet: { $said }.
       *[other] Die Zeilen { $rows } antworten: { $said }.
    }
# $list: Namen von Bedingungen.
rules-tests-incomplete = Die Regel fragt nach { $list }, und das sagt der Fall nicht.

### Wieder anschauen

rules-review-none = Ihr habt keinen Tag vereinbart, an dem ihr sie wieder anschaut.
rules-review-on = v{ $number } wird am { $day } wieder angeschaut.
rules-review-due = v{ $number } sollte am { $day } wieder angeschaut werden.
rules-review-set = Einen Tag vereinbaren
rules-review-change = Anderen Tag vereinbaren
rules-review-remove = Ohne Tag
rules-review-missing = An welchem Tag?

### Was ein Entwurf aus den Fällen gemacht hätte, die kamen

rules-came-link = v{ $number } an den Fällen der letzten 90 Tage erproben
rules-came-which = Welche Fälle
rules-came-all = Alle Fälle
rules-came-came = Fälle, die kamen
rules-came = Die Fälle der letzten { $days } Tage
rules-came-none = In den letzten { $days } Tagen wurde im Gespräch kein Fall festgehalten, an dem sich der Entwurf erproben ließe.
rules-came-desk = Zum Gespräch
rules-came-same =
    { $count ->
        [one] 1 von { $all } Fällen hätte dieselbe Antwort bekommen.
       *[other] { $count } von { $all } Fällen hätten dieselbe Antwort bekommen.
    }
rules-came-changed =
    { $count ->
        [one] 1 hätte eine andere bekommen.
       *[other] { $count } hätten eine andere bekommen.
    }
# $list: rules-came-lack, one or more
rules-came-cannot-say =
    { $count ->
        [one] Zu 1 lässt sich nichts sagen. Was ihm fehlt: { $list }.
       *[other] Zu { $count } lässt sich nichts sagen. Was ihnen fehlt: { $list }.
    }
# A term that cases lack, and how many of them where that is not all.
rules-came-lack = „{ $name }“{ $count ->
        [0] {""}
       *[other] { " " }({ $count })
    }
# Cells stand in the way.
rules-came-unclear =
    { $count ->
        [one] Zu 1 lässt sich nichts sagen, weil Zellen nicht lesbar sind oder die Antwort an einer Formel hängt.
       *[other] Zu { $count } lässt sich nichts sagen, weil Zellen nicht lesbar sind oder die Antwort an einer Formel hängt.
    }
# Was die Zahlen eines Begriffs über alle Fälle ergeben.
rules-came-effect = { $name } insgesamt: { $before } mit v{ $one }, { $after } mit v{ $other }.
rules-came-times =
    { $count ->
        [one] 1 Fall, zum Beispiel
       *[other] { $count } Fälle, zum Beispiel
    }

### Fälle aus einer Datei

rules-batch-open = Viele Fälle aus einer Datei
rules-batch = Fälle aus einer Datei
# $list: Namen der Begriffe, die ein Fall nennt.
rules-batch-note = Eine CSV-Datei, deren Spalten heißen wie die Begriffe der Regel: { $list }. Eine Spalte, die heißt wie eine Antwort, sagt, was erwartet wird. Nichts davon wird behalten.
rules-batch-choose = CSV-Datei wählen
rules-batch-other = Andere Datei
rules-batch-files = CSV-Dateien
rules-batch-file = Datei
rules-batch-busy =
    { $what ->
        [save] Die Antworten werden geschrieben.
       *[other] { $file } wird gelesen.
    }
rules-batch-read =
    { $encoding }, { $delimiter ->
        [semicolon] Semikolons
        [tab] Tabulatoren
        [bar] senkrechte Striche
       *[comma] Kommas
    } zwischen den Zellen, Namen in Zeile { $line }
rules-batch-language = Wie Zahlen und Tage geschrieben sind
rules-batch-de = Deutsch: 1.500,50
rules-batch-en = Englisch: 1,500.50
rules-batch-unused =
    { $count ->
        [one] Nicht verwendet, weil kein Begriff der Regel so heißt: { $list }.
       *[other] Nicht verwendet, weil keine Begriffe der Regel so heißen: { $list }.
    }
rules-batch-missing =
    { $count ->
        [one] Keine Spalte heißt „{ $list }“, und die Regel fragt danach. Nennt eine Spalte so und wählt die Datei noch einmal.
       *[other] Keine Spalten heißen { $list }, und die Regel fragt danach. Nennt Spalten so und wählt die Datei noch einmal.
    }
rules-batch-no-lines = Unter den Namen in Zeile { $line } steht kein Fall.
rules-batch-only = Was gezeigt wird
rules-batch-lines =
    { $count ->
        [one] 1 Fall
       *[other] { $count } Fälle
    }
rules-batch-answered = beantwortet: { $count }
rules-batch-gap = ohne Antwort: { $count }
rules-batch-several = mehrere Antworten: { $count }
rules-batch-unclear = nicht zu sagen: { $count }
rules-batch-unreadable = nicht lesbar: { $count }
rules-batch-differs = nicht wie erwartet: { $count }
rules-batch-met = { $count } wie erwartet
rules-batch-table = Die Fälle und ihre Antworten
rules-batch-line = Dateizeile
rules-batch-answer = Antwort
rules-batch-odd = Mehr oder weniger Zellen, als es Namen gibt: nicht gelesen.
# $text: was in der Zelle steht; $why: ein Satz.
rules-batch-cell = { $name }: „{ $text }“. { $why }
rules-batch-nothing = { $name }: leer. Die Regel fragt danach.
rules-batch-more = Die ersten { $count } von { $all }. Die gespeicherte Datei enthält alle.
rules-batch-save = Antworten speichern
rules-batch-saved = Gespeichert: { $path }
# Ein Dateiname.
rules-batch-proposed = { $file } Antworten.csv
rules-batch-file-came = Was daraus wurde
rules-batch-file-rows = Zeile
rules-batch-file-got = Antwort
rules-batch-file-answered = beantwortet
rules-batch-file-gap = keine Zeile antwortet
rules-batch-file-several = mehr als eine Zeile antwortet
rules-batch-file-unclear = nicht zu sagen, solange Zellen der Regel nicht lesbar sind
rules-batch-file-unreadable = nicht lesbar
rules-batch-file-met = wie erwartet
rules-batch-file-differs = nicht wie erwartet
