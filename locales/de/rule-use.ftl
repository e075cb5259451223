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
