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
