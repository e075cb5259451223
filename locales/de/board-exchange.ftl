# Boards auf dem Weg herein und hinaus, Dateien an Karten, Vorlagen.

give-menu = Hereinholen, mitnehmen, drucken
give-menu-word = Mitnehmen
give-in = Ein Board hereinholen …
give-in-note = aus Trello, Kanri, Focalboard, Jira, CSV oder Excel oder aus einem anderen Spielraum
give-out = Dieses Board mitnehmen
give-json = Als Spielraum-Board
give-json-note = alles, lässt sich wieder hereinholen; Kürzel bleiben hier
give-csv-note = eine Zeile je Karte, für jede Tabellenkalkulation
give-xlsx = Excel-Mappe
give-xlsx-note = eine Zeile je Karte
give-markdown-note = eine Überschrift je Spalte, für ein Wiki
give-print = Auf { $size } drucken oder als PDF
give-print-across = im Querformat, so wie das Board hier steht
give-print-upright = im Hochformat, für lange Spalten
give-save = Das Board als Datei speichern
give-saved = Gespeichert: { $path }
give-file = Board
give-limit = höchstens
give-about = Über dieses Board
give-blocked = Blockiert
give-finished = Fertig am
give-archived = Archiviert am
give-column = Spalte
give-kind = Art
give-stage = Phase
give-outcome = Wirkung
give-asker = Bitte von
give-due = Fällig am
give-printed = { $team }, { $day }
give-page = Seite { $page } von { $pages }
give-continued = { $name }, Fortsetzung

### Hereinholen

bring-title = Boards hereinholen
bring-empty = Welches Board wollt ihr hereinholen?
bring-empty-question = Gelesen werden Exporte von Trello (JSON), Kanri (JSON), Focalboard (.boardarchive) und Jira (CSV), Tabellen (CSV, Excel) und Boards aus einem anderen Spielraum. Ihr seht alles, bevor etwas gespeichert wird. Namen von Menschen kommen nicht mit.
bring-choose = Datei auswählen
bring-other = Andere Datei auswählen
bring-leave = Zurück zum Board
bring-do =
    { $count ->
        [one] { $count } Board hereinholen
       *[other] { $count } Boards hereinholen
    }
bring-key = hereinholen
bring-stands = Noch ist nichts gespeichert. Was ihr wählt, wird ein eigenes Board; eure anderen bleiben, wie sie sind. Ein Schritt zurück nimmt alles wieder weg.
bring-teams-only = Noch ist nichts gespeichert. Nur ein Team holt Boards herein: Wählt oben links eines aus.
bring-from =
    { $format ->
        [trello] Von Trello geschrieben.
        [kanri] Von Kanri geschrieben.
        [focalboard] Von Focalboard geschrieben.
        [jira] Von Jira geschrieben.
        [table] Eine Tabelle.
       *[spielraum] Von Spielraum geschrieben.
    }
bring-take = „{ $name }“ hereinholen
bring-cards =
    { $count ->
        [one] { $count } Karte
       *[other] { $count } Karten
    }
bring-away = davon { $count } im Archiv oder Papierkorb
bring-lines =
    { $count ->
        [one] { $count } Zeile in Checklisten
       *[other] { $count } Zeilen in Checklisten
    }
bring-comments =
    { $count ->
        [one] { $count } Kommentar
       *[other] { $count } Kommentare
    }
bring-labels =
    { $count ->
        [one] { $count } Etikett
       *[other] { $count } Etiketten
    }
bring-links =
    { $count ->
        [one] { $count } Verknüpfung
       *[other] { $count } Verknüpfungen
    }
bring-attachments =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
bring-columns = Spalten, und wofür jede da ist
bring-columns-note = Andere Programme sagen nicht, wofür eine Spalte da ist. Der Vorschlag kommt aus den Namen; danach bleibt es dabei. Sie kommen in der Reihenfolge der Arbeit: Optionen, in Arbeit, fertig.
bring-role-of = Wofür „{ $name }“ da ist
bring-unnamed = Ohne Spalte
bring-remarks = Was anders oder gar nicht kommt
bring-times = { $count }-mal
bring-lines-at =
    { $count ->
        [one] Zeile { $lines }
       *[other] Zeilen { $lines }
    }
bring-lines-more = Zeilen { $lines } und weitere
bring-name = „{ $name }“
bring-names-more = { $names } und weitere
bring-remark =
    { $kind ->
        [people] Mitglieder, Zuständige und Verfasser bleiben draußen: Spielraum hält nie fest, wer was tut.
        [field] „{ $name }“ ist kein Feld, das mit Karten hereinkommt. Es bleibt draußen.
        [columnGone] Den Wert von „{ $name }“, den diese Karten hatten, gibt es dort nicht mehr. Sie kommen in die Spalte der Karten ohne Wert:
        [fileElsewhere] Dateien stehen nicht in diesem Export. Ihre Adressen stehen in der Beschreibung.
        [fileTooLarge] „{ $name }“ ist größer als 10 MB. Die Datei kommt nicht mit.
        [fileMissing] Die Datei „{ $name }“ liegt diesem Export nicht bei. Ihre Karte kommt ohne sie.
        [titleCut] Ein Titel mit mehr als 200 Zeichen wird gekürzt; der ganze steht in der Beschreibung.
        [listPutAway] „{ $name }“ war dort weggelegt. Die Karten kommen ins Archiv.
        [checklistName] Die Checkliste „{ $name }“ kommt ohne ihren Namen: Eine Karte hat hier eine Checkliste.
        [commentsMissing] Diese Kommentare stehen nicht im Export: Er enthält die letzten tausend Vorgänge des Boards.
        [template] Karten, die dort nur Vorlagen sind, bleiben draußen.
        [linkElsewhere] Verknüpfungen mit Karten, die nicht in der Datei stehen, bleiben draußen.
        [unclearDay] Tage in „{ $name }“ sind auf zwei Arten oder gar nicht zu lesen. Sie bleiben draußen:
        [unknownKind] Eine Art „{ $name }“ gibt es hier nicht. Diese Karten kommen als Verbesserungen.
        [unknownStage] Eine Phase „{ $name }“ gibt es hier nicht. Die Karten kommen ohne sie.
        [unknownOutcome] Eine Wirkung „{ $name }“ gibt es hier nicht. Die Karten kommen ohne sie.
        [unknownTeam] Ein Team „{ $name }“ gibt es hier nicht. Die Karten kommen ohne es.
        [sheetLeftOut] Das Blatt „{ $name }“ wird nicht gelesen: Ein Blatt ist ein Board. Soll es auch hereinkommen, speichert es als eigene Datei.
        [askedAlready] Darum bittet hier schon ein anderes Team: Es wird dann zweimal gebeten.
        [noTimes] Wann die Arbeit an diesen fertigen Karten begann, steht nicht in der Datei. Sie zählen in keiner Kennzahl mit.
       *[circle] Karten warten im Kreis aufeinander. Sie kommen, wie sie sind.
    }
bring-faults =
    { $count ->
        [one] { $count } Sache stimmt nicht
       *[other] { $count } Sachen stimmen nicht
    }
bring-faults-note = Solange das so ist, kommt nichts herein. Bessert die Datei nach und wählt sie noch einmal, oder lasst weg, was nicht stimmt.
bring-faults-more = Das sind die ersten { $shown }.
bring-line = Zeile { $line }
bring-fault =
    { $kind ->
        [unreadable] Das ist nicht zu lesen.
        [otherCells] Die Zeile hat { $cells } { $cells ->
            [one] Zelle
           *[other] Zellen
        }, die Kopfzeile { $columns }. Es fehlen Trennzeichen oder es sind zu viele, oder ein Text mit einem darin steht ohne Anführungszeichen.
        [openQuote] Hier beginnt ein Anführungszeichen, das nicht geschlossen wird.
        [noId] Es hat keine Kennung.
        [sameId] Es hat dieselbe Kennung wie etwas davor: { $id }.
        [noTitle] Es hat keinen Titel.
        [unknownColumn] Es steht in einer Spalte, die nicht in der Datei ist: { $id }.
        [tooLong] Ein Text hat { $length } Zeichen, mehr als die { $limit }, die hineinpassen.
        [unknownCard] Es gehört zu einer Karte, die nicht in der Datei ist: { $id }.
        [circle] Diese hängen im Kreis aneinander: { $cards }.
       *[unknownFile] Die Datei „{ $name }“ ist nicht dabei oder eine andere.
    }
bring-without = Weglassen, was nicht stimmt, und den Rest hereinholen
bring-done =
    { $count ->
        [one] Das Board gehört jetzt euch.
       *[other] { $count } Boards gehören jetzt euch.
    }

### Dateien an einer Karte

attach-title = Dateien
attach-add = Datei anhängen
attach-choose = Welche Datei soll an der Karte hängen?
attach-drop = Loslassen: Eine Kopie hängt dann an „{ $title }“
attach-added = „{ $name }“ hängt an der Karte. Die Datei selbst bleibt, wo sie ist.
attach-save = Speichern …
attach-save-of = „{ $name }“ als Datei speichern
attach-saved = Gespeichert: { $path }
attach-remove = „{ $name }“ von der Karte nehmen
attach-there = „{ $name }“ hängt schon an dieser Karte.
attach-size = { $size } { $unit ->
        [mb] MB
        [b] B
       *[kb] KB
    }
attach-note = Bis 10 MB je Datei. Spielraum öffnet sie nie.
attach-said =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }

### Vorlagen

template-keep = Als Vorlage behalten
template-kept = „{ $title }“ ist jetzt eine Vorlage. Unter „Neue Karte“ fangt ihr damit an.
template-from = Beginnen mit
template-none = einer leeren Karte
template-lines =
    { $count ->
        [0] ohne Checkliste
        [one] { $count } Zeile Checkliste
       *[other] { $count } Zeilen Checkliste
    }
template-remove = Diese Vorlage entfernen
