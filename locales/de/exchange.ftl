# Regeln, die den Arbeitsbereich verlassen oder hereinkommen: Dateien anderer Werkzeuge.

exchange-export = Diese Fassung als Kopie speichern
exchange-copy-word = Kopie
exchange-save = Die Regel als Datei speichern
exchange-saved = Gespeichert: { $path }
# $edition is "1.3" or "1.5".
exchange-dmn = DMN { $edition }
exchange-dmn-13-note = für Camunda, Drools, Signavio und dmn-js
exchange-dmn-15-note = die neueste Ausgabe
exchange-dmn-file = Entscheidungsmodell (DMN)
# $file is the name of the file the rule came in.
exchange-dmn-source = Wie sie kam: { $file }
exchange-dmn-source-note = die Datei mit dieser Tabelle an ihrem Platz; alles andere darin bleibt, wie es war

### Ein Entscheidungsmodell kommt herein

exchange-open = Aus DMN importieren
exchange-title = Regeln importieren
exchange-empty = Welches Entscheidungsmodell wollt ihr hereinholen?
exchange-empty-question = Gelesen werden DMN-Dateien von Camunda, Drools, Kogito, Signavio, Trisotech und dmn-js. Ihr seht alles, bevor etwas gespeichert wird. Ihr könnt die Datei auch auf das Fenster ziehen.
exchange-choose = Datei auswählen
exchange-other = Andere Datei auswählen
exchange-leave = Zurück zu den Regeln
exchange-import = Importieren
exchange-do =
    { $count ->
        [0] Importieren
        [one] 1 Regel als Entwurf importieren
       *[other] { $count } Regeln als Entwürfe importieren
    }
# $edition is for example "1.3".
exchange-read = „{ $model }“, DMN { $edition }.
exchange-drafts = Noch ist nichts gespeichert. Was ihr wählt, wird ein Entwurf und bindet niemanden.
exchange-teams-only = Noch ist nichts gespeichert. Nur ein Team kann Regeln importieren: Wählt oben links eines aus.
exchange-done =
    { $count ->
        [one] Als Entwurf importiert. Die Datei ist dabei aufbewahrt.
       *[other] { $count } Regeln als Entwürfe importiert. Die Datei ist dabei aufbewahrt.
    }

exchange-tables = Tabellen, die Regeln werden
exchange-rows =
    { $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
    }
exchange-columns = Fragt: { $inputs }. Antwortet: { $outputs }.
exchange-nothing = nichts
# $element: the id of the decision
exchange-alike = { $count } Tabellen der Datei heißen so. Das ist die von „{ $element }“.
exchange-fed = Bekommt Werte aus { $tables }.
exchange-unread =
    { $count ->
        [one] 1 Zelle lässt sich nicht lesen. Sie kommt herein, wie sie dasteht, und ist markiert.
       *[other] { $count } Zellen lassen sich nicht lesen. Sie kommen herein, wie sie dastehen, und sind markiert.
    }

exchange-topic-of = Was die Regel entscheidet, die aus „{ $name }“ kommt

exchange-terms = Begriffe
exchange-term-ours = ist euer Begriff „{ $name }“ ({ $type })
exchange-term-new = neu: „{ $name }“ ({ $type })
exchange-term-computed = Die Datei rechnet das aus anderem aus. Hier wird danach gefragt.
exchange-term-apart = Neuen Begriff anlegen
exchange-term-apart-of = Für { $name } einen neuen Begriff anlegen

exchange-kept = Mit der Datei aufbewahrt
# Above those of which the rest comes in all the same.
exchange-noted = Schaut euch das an
exchange-kept-note = Das wird kein Teil einer Regel. Verloren ist es nicht: „Speichern als …“ gibt die Datei damit zurück.
exchange-kept-expression = Ein Ausdruck, keine Tabelle.
exchange-kept-empty = Sagt nicht, wie entschieden wird.
exchange-kept-around = Die Tabellen darin kommen herein. Was daraus gemacht wird, bleibt in der Datei.
exchange-kept-function = Eine Funktion, die andere aufrufen.
exchange-kept-service = Ein Entscheidungsdienst.
exchange-kept-language = In { $language } geschrieben, nicht in FEEL.
exchange-kept-unknown = Ein Ausdruck, den DMN nicht kennt: { $element }.
exchange-kept-hitPolicy = Eine Trefferregel, die DMN nicht kennt: { $policy }.
exchange-kept-later = DMN hat „{ $element }“ erst seit { $edition }. Andere Programme nehmen die Datei so vielleicht nicht an.
exchange-kept-test = Der Testfall „{ $test }“ ist nicht mehr zu lesen.
exchange-kept-conditions = Zeile { $row } hat { $has ->
        [one] 1 Bedingung
       *[other] { $has } Bedingungen
    }, die Tabelle { $columns }. Die Zeile kommt mit einer Zelle herein, die nicht lesbar ist, damit ihr klärt, was sie sagt.
exchange-kept-answers = Zeile { $row } hat { $has ->
        [one] 1 Antwort
       *[other] { $has } Antworten
    }, die Tabelle { $columns }. Die Zeile kommt mit einer Zelle herein, die nicht lesbar ist, damit ihr klärt, was sie sagt.
exchange-kept-noAnswer = Die Tabelle hat keine Spalte für eine Antwort. So entscheidet sie nichts.
exchange-kept-default = Eine Antwort für Fälle, auf die keine Zeile passt. Hier sind solche Fälle eine Lücke, die ihr mit einer Zeile schließt.
exchange-guardrails =
    { $count ->
        [one] Die Datei entstand unter der Leitplanke { $names }. Hier gilt euer eigener Rahmen.
       *[other] Die Datei entstand unter den Leitplanken { $names }. Hier gilt euer eigener Rahmen.
    }

### Für Menschen anderswo: Tabellenkalkulation, Wiki, Papier

exchange-xlsx = Excel-Mappe
exchange-xlsx-note = die Tabelle und ein Blatt mit Fassung und Rahmen
exchange-csv-note = Kopf und Zeilen, lassen sich wieder einfügen
exchange-markdown-note = Tabelle und Sätze für ein Wiki
exchange-print = Drucken oder als PDF speichern
exchange-print-note = Querformat, in hellen Farben
exchange-facts = Über diese Regel
exchange-version = Fassung
exchange-team = Team
exchange-place = Wo sie gilt
exchange-agreed = Vereinbart
exchange-frame = Rahmen
exchange-contradictions =
    { $count ->
        [one] 1 Widerspruch zu einem anderen Team
       *[other] { $count } Widersprüche zu anderen Teams
    }
exchange-printed = Gedruckt aus Spielraum. Es zählt die Fassung, die dort in Kraft ist.
