# Regeln, die den Arbeitsbereich verlassen oder hereinkommen: Dateien anderer Werkzeuge.

exchange-save-as = Speichern als …
exchange-export = Diese Fassung als Kopie speichern
exchange-save = Die Regel als Datei speichern
exchange-saved = Gespeichert: { $path }
# $edition is "1.3" or "1.5".
exchange-dmn = DMN { $edition }
exchange-dmn-13-note = für Camunda, Drools, Signavio und dmn-js
exchange-dmn-15-note = die neueste Ausgabe
exchange-dmn-file = Entscheidungsmodell (DMN)
