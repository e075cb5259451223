# Ein Protokoll in den Arbeitsbereich holen.

import-title = Import
import-log = Protokoll
import-choose = Datei wählen
import-other = Andere Datei
import-leave = Zurück zu den Wirkungen
import-back = Zurück
import-drop = Ihr könnt die Datei auch auf das Fenster ziehen.
import-steps = Schritte des Imports
import-step = { $step ->
        [file] Datei
        [understood] Was wir verstanden haben
        [import] Import
       *[report] Bericht
    }
import-empty = Lest ein Serviceprotokoll ein.
import-empty-question = Ein Export aus eurem Ticketsystem genügt: CSV, Excel, JSON oder XES. Was er sagen würde, seht ihr, bevor etwas gespeichert wird.
import-into = Ziel des Imports
import-into-choose = Wohin damit?
import-into-known = Bringt „{ $name }“ auf den neuesten Stand
import-into-instead = Ersetzt die Fälle von „{ $name }“
import-into-journey = In „{ $name }“
import-into-new = In eine neue Journey
import-keep = Diese Zuordnung behalten als
import-keep-as = So heißen Import und Zuordnung
import-called = So heißt der Import
import-another-log = Diese Datei hat die Spalten von „{ $name }“, ist aber wohl ein anderes Protokoll: Von { $known ->
        [one] einem Fall
       *[other] { $known } Fällen
    } mit bekannter Nummer { $otherwise ->
        [one] begann einer
       *[other] begannen { $otherwise }
    } zu einer anderen Zeit oder bei anderen Kunden. Bringt ihr „{ $name }“ damit auf den neuesten Stand, sind dessen Fälle überschrieben.
import-which = Mehrere Importe haben diese Spalten. Sagt oben, welchen die Datei auf den neuesten Stand bringt, oder beginnt einen neuen.
import-noted-new = Neue Spalte „{ $column }“: { $because ->
        [agent] Sie nennt, wer bearbeitet, und bleibt draußen.
        [handleTime] Sie misst das Gespräch und bleibt in der Datei.
        [wrapUp] Sie misst das Gespräch und bleibt in der Datei.
        [freeText] Freier Text; sie bleibt in der Datei.
        [notNeeded] Keine Wirkung braucht sie; ihr könnt sie trotzdem zuordnen.
       *[other] Sie gilt als „{ $means }“. Ihr könnt das ändern.
    }
import-noted-scale = In „{ $column }“ stehen Noten jenseits der bisherigen Skala { $before }. Sie wird von { $now } gelesen; ihr könnt das ändern.
import-noted-missing = „{ $column }“ ({ $means }) fehlt in dieser Datei. Was davon bekannt ist, bleibt; diese Datei fügt nichts hinzu. { $count ->
        [0] Keine Wirkung wird daraus berechnet.
        [one] { $outcomes } erfährt aus dieser Datei nichts.
       *[other] { $outcomes } erfahren aus dieser Datei nichts.
    } Habt ihr das nicht erwartet, holt den Export noch einmal mit dieser Spalte.
import-replaces-texts = { $count ->
        [one] Ein Text, den eine Kundin oder ein Kunde geschrieben hat, geht
       *[other] { $count } Texte, die Kundinnen und Kunden geschrieben haben, gehen
    } mit dem, was ersetzt wird, und diese Datei bringt keine mit: Gebt einer Spalte die Bedeutung „Was Kunden geschrieben haben“, wenn sie bleiben sollen.
import-noted-marks = In „{ $column }“ stehen Wörter, wo Noten zu erwarten sind („{ $example }“), und zu viele, als dass die übrigen für alle sprächen: Daraus kommt kein Wert. Ordnet die Spalte anders zu, oder ersetzt die Wörter in der Datei durch Zahlen.
import-noted-times = „{ $column }“ enthält Uhrzeiten, die Tage stehen in einer anderen Spalte. Sie werden nicht gelesen: Alles zählt ab Mitternacht. Geht es um Stunden, sagt unten, wozu sie gehören.
import-noted-joined = „{ $days }“ wird mit den Uhrzeiten in „{ $column }“ gelesen. Eine Zeile mit Tag und ohne Uhrzeit wird abgelehnt.
import-noted-nobody = „{ $column }“ nennt mit { $words } niemand Bestimmtes. Diese Zeilen zählen als Fälle unbekannter Kunden: für einen einzigen gehalten, käme der immer wieder.
import-updates-note = Die Spalten sind bekannt und werden gelesen wie beim letzten Mal. Bekannte Fälle werden fortgeschrieben, neue kommen dazu; eine ältere Datei verdirbt nichts.
import-replaces-note = Alle Fälle des Imports gehen, die aus dieser Datei treten an ihre Stelle. Die Wirkungen bleiben und werden neu berechnet.
import-open = { $count ->
        [one] Eine Frage offen: { $which }
       *[other] { $count } Fragen offen: { $which }
    }
import-open-time = wann ein Fall begonnen hat
import-open-journey = zu welchem Anliegen die Fälle gehören
import-journey-name = Von welchem Anliegen erzählen diese Fälle?
import-journey-hint = In den Worten der Kunden.
import-run = { $rows } Zeilen importieren
import-cancel = Anhalten
import-busy = { $what ->
        [understand] Die Datei wird angesehen …
        [preview] Erste Werte werden berechnet …
       *[import] { $file } wird importiert …
    }
import-busy-note = Bis alles fertig ist, wird nichts gespeichert. Ihr könnt jederzeit anhalten.

import-file = Datei
import-size =
    { $rows ->
        [one] eine Zeile
       *[other] { $rows } Zeilen
    }, { $size } { $unit ->
        [kilo] kB
       *[mega] MB
    }
import-layout-new = eigener Aufbau
import-layout = { $layout ->
        [zammad] Tickets aus Zammad
        [znuny] Ticketsuche aus Znuny oder OTRS
        [osTicket] Tickets aus osTicket
        [zendesk] Tickets aus Zendesk
        [freshdesk] Tickets aus Freshdesk
        [intercom] Gespräche aus Intercom
        [jira] Jira Service Management
        [chatwootCsat] Umfrageantworten aus Chatwoot
        [survey] Umfrageantworten
        [contactLog] Kontaktprotokoll
       *[serviceNowIncidents] Störungsprotokoll von ServiceNow
    }
import-encoding = Kodierung
import-encoding-marked = so steht es in der Datei
import-encoding-told = wie von euch gesagt
import-encoding-usual = wie das Format es vorschreibt
import-encoding-read = { $letters ->
        [0] keine Umlaute oder Akzente
        [one] ein Umlaut oder Akzent richtig gelesen
       *[other] { $letters } Umlaute und Akzente richtig gelesen
    }
import-format = Format
import-format-is = { $format ->
        [sheet] Excel-Arbeitsmappe
        [json] JSON
        [xes] Ereignisprotokoll (XES)
       *[delimited] Text mit Trennzeichen
    }
import-sheet = Blatt
import-sheet-rows = { $rows ->
        [one] eine Zeile
       *[other] { $rows } Zeilen
    }
import-sheets = { $count ->
        [one] das einzige
       *[other] { $count } Blätter
    }
import-header-names = Spaltennamen
import-names-inside = bei jedem Wert
import-names-inside-note = die Spalten brauchen keine Zeile darüber
import-delimiter = Trennzeichen
import-delimiter-is = { $delimiter ->
        [comma] Komma
        [semicolon] Semikolon
        [tab] Tabulator
       *[bar] senkrechter Strich
    }
import-columns = { $columns } Spalten
import-odd-rows = { $rows ->
        [one] eine Zeile hat andere
       *[other] { $rows } Zeilen haben andere
    }
import-header = Kopfzeile
import-header-line = Zeile { $line }
import-above = { $lines ->
        [0] nichts darüber
        [one] eine Zeile darüber weggelassen
       *[other] { $lines } Zeilen darüber weggelassen
    }
import-below = { $lines } am Ende
import-doubled = { $names ->
        [one] ein doppelter Name hat eine Nummer
       *[other] { $names } doppelte Namen haben eine Nummer
    }
import-order = Datumsfolge
import-order-is = { $order ->
        [dayMonthYear] Tag, Monat, Jahr
        [monthDayYear] Monat, Tag, Jahr
        [yearMonthDay] Jahr, Monat, Tag
        [yearDayMonth] Jahr, Tag, Monat
        [dayNumber] Nummer des Tages (Excel)
       *[unknown] so gelesen, wie es da steht
    }
import-order-of = Reihenfolge des Datums in „{ $column }“
import-order-open = wartet auf eure Antwort
import-order-mixed = je Spalte verschieden
import-order-none = keine Spalte mit Zeiten
import-order-seen =
    ganze Spalten: { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    } über 12
import-order-unseen = kein Tag über 12, der es verriete
import-order-plain = zweifelsfrei geschrieben
import-lines = Eine Zeile ist
import-lines-are = { $what ->
        [events] ein Ereignis
        [cases] ein ganzer Fall
       *[contacts] ein Kontakt
    }
import-lines-cases = { $cases } Fälle mit mehreren Zeilen
import-lines-one = jede Zeile zählt einmal
import-zone = Zeitzone
# Warum eine Datei in einer Zeitzone gelesen wird; die Zone steht darüber.
import-zone-found = { $why ->
        [named] steht in der Datei
        [layout] so schreibt dieses Programm
        [times] jede Zeit nennt ihre eigene; hier beginnen Wochen
        [known] wie beim letzten Mal
        [chosen] wie ihr es sagt
       *[proposed] eure; die Datei nennt keine
    }
import-double-hour = { $count ->
        [one] eine Zeit in der doppelten Herbststunde
       *[other] { $count } Zeiten in der doppelten Herbststunde
    }
import-skipped-hour = { $count ->
        [one] eine Zeit in der Stunde, die im Frühjahr ausfällt
       *[other] { $count } Zeiten in der Stunde, die im Frühjahr ausfällt
    }
import-decimals = { $mark ->
        [comma] Dezimalkomma
       *[point] Dezimalpunkt
    }: { $figure }
import-nothing = Heißt „nichts“
import-blank = leer
import-nothing-stands = { $word } steht { $count }-mal in { $column }
import-nothing-else = kein anderes Wort dafür gefunden

import-both-ways = „{ $column }“ lässt sich auf zwei Arten lesen.
import-day-number = „{ $column }“ enthält Zahlen, die Tage sein können, wie Excel sie zählt.
import-no-day = Kein Tag darin liegt über 12.
import-what-is = Zeile { $line }: Was ist
import-mixed = In „{ $column }“ stehen Tag und Monat mal so, mal so.
import-mixed-next = Keinem Datum darin ist zu trauen. Lasst die Spalte weg, oder exportiert sie einheitlich.
import-no-dates = In „{ $column }“ stehen keine Daten.
import-no-dates-next = Gebt ihr unten eine andere Bedeutung, oder lasst sie weg.
import-no-time = Keine Spalte sagt, wann ein Fall begonnen hat.
import-no-time-next = Wählt unten für eine „Erster Kontakt“.

import-wave = Oder der Tag der Befragung
import-no-customer = Keine Spalte sagt, um wen es geht. Also weiß niemand, wer wiederkam: Wiederkehr, „Beim ersten Mal gelöst“ und was ein Bot allein löst, lassen sich nicht berechnen. Alles andere schon.
import-leave-out = Weglassen

import-column = Spalte in der Datei
import-looks = Sieht aus wie
import-means = Bedeutet
import-means-of = Was „{ $column }“ bedeutet
import-note = Hinweis
import-not-shown =
    { $different ->
        [one] ein Eintrag, nicht gezeigt
       *[other] { $different } Einträge, nicht gezeigt
    }
import-free-text = Freitext
import-blank-column = leer
import-more = über { $count }
import-waits = wartet oben auf eure Antwort
import-customer-hashed = wird sofort zum verschlüsselten Kürzel
import-blank-cells = { $count } leer
import-voice-note = Kommt als Texte mit ihrer Woche und sonst nichts in den Arbeitsbereich: Darin können Namen stehen, nichts anderes verweist darauf, und mit dem Import verschwinden sie.
import-clock-alone = keine Spalte enthält den Tag dazu
import-clock-note = gehört zum Tag in „{ $days }“
# $lines: what a line tells of.
import-group-note = { $lines ->
        [cases] hat den Fall zuletzt; Weitergaben zeigt nur ein Ereignisprotokoll
       *[events] ihre Wechsel sind die Weitergaben
    }
# $counts: ob ihre Wechsel gezählt werden.
import-people = { $counts ->
        [yes] Sieht nach Namen von Menschen aus: Zählt nur im Speicher die Weitergaben und wird nie abgelegt.
       *[no] Sieht nach Namen von Menschen aus: Wird nie abgelegt, Zahlen werden nie nach Menschen getrennt.
    }
# $kept: ob sie als Gruppen gelten und damit gespeichert werden.
import-may-be-people = { $kept ->
        [yes] Nennt „{ $column }“ Gruppen, oder Menschen mit Anmeldenamen oder Kürzeln? Am Inhalt ist das nicht zu erkennen. Sind es Menschen, wählt „nicht importiert“: Gruppen werden mit den Fällen gespeichert.
       *[no] Nennt „{ $column }“ Gruppen oder Menschen? Es sieht nach Menschen aus, also wird nichts davon gespeichert. Sind es Gruppen, wählt „Gruppe“.
    }
import-users = Die Überschrift kann Leute meinen, die hier arbeiten: wird nie gespeichert. Sind es eure Kundinnen und Kunden, wählt „Kunde“; dann bleibt davon nur ein Hash mit Schlüssel.
import-people-never = Nach Menschen wird nichts unterschieden.
import-heading-people = Die Überschrift spricht von Menschen: Zählt höchstens Weitergaben im Speicher, wird nie abgelegt. Stehen Gruppen darin, gebt der Spalte in der Datei eine andere Überschrift.
# $said: ob jemand gesagt hat, dass es Gruppen sind; $groups: was darin steht.
import-groups = { $said ->
        [yes] Ihr sagt, dass es Gruppen sind. Mit den Fällen abgelegt werden: { $groups }.
       *[no] Die Überschrift spricht von Menschen, also wird nichts davon abgelegt. Sagt ihr, dass es Gruppen sind, werden diese Wörter mit den Fällen abgelegt: { $groups }.
    }
import-groups-said = „{ $column }“ nennt Gruppen, keine Menschen
import-means-is = { $means ->
        [case] Fall
        [customer] Kunde
        [opened] Erster Kontakt
        [updated] Zeitpunkt der Zeile
        [sequence] Reihenfolge der Zeilen
        [channel] Kanal
        [topic] Phase oder Thema
        [group] Gruppe
        [resolved] Gelöst
        [closed] Geschlossen
        [reopened] Wieder geöffnet
        [state] Zustand
        [satisfaction] Wie zufrieden
        [effort] Wie einfach es war
        [recommend] Würde uns weiterempfehlen
        [invited] Wurde befragt
        [eligible] Hätte befragt werden können
        [mode] Wie befragt wurde
        [wantedPerson] Wollte einen Menschen
        [reachedPerson] Erreichte einen Menschen
        [automated] Von einem Bot begonnen
        [escalated] An einen Menschen übergeben
        [abandoned] Hat aufgegeben
        [failureDemand] Fehlernachfrage
        [retained] Ist geblieben
        [openedClock] Erster Kontakt: Uhrzeit
        [updatedClock] Zeit der Zeile: Uhrzeit
        [resolvedClock] Gelöst: Uhrzeit
        [closedClock] Geschlossen: Uhrzeit
        [voice] Was Kunden geschrieben haben
       *[notImported] nicht importiert
    }
import-scale-from = von
import-scale-to = bis
import-scale-lowest = Niedrigste Note in „{ $column }“
import-scale-highest = Höchste Note in „{ $column }“
import-scale-beyond = { $mark } ({ $count }-mal) ist keine Antwort
# Bei einer Skala, auf der niemand eine 9 oder 10 geben kann.
import-scale-no-recommend = Weiterempfehlung braucht Noten von 0 bis 10: Aus dieser Skala wird keine Wirkung. Passt es besser, wählt „Wie zufrieden“.
import-scale-best = { $mark } ist am besten
import-scale-best-of = In „{ $column }“ ist { $mark } die beste Note
import-because = { $because ->
        [agent] Zählt höchstens Weitergaben im Speicher, wird nie abgelegt.
        [handleTime] Misst das Gespräch. Stattdessen: Zeit bis zur Lösung.
        [wrapUp] Misst das Gespräch. Stattdessen: Weitergaben je Fall.
        [freeText] Bleibt in der Datei, wenn ihr es nicht anders wählt: Darin stehen Namen.
        [notNeeded] Keine Wirkung braucht sie.
       *[leftOut] Weggelassen.
    }
import-different = { $different ->
        [one] ein Wert
       *[other] { $different } verschiedene
    }
import-more-different = mehr als { $different } verschiedene

import-first = Erste Werte
import-nothing-stored = noch ist nichts gespeichert
import-careful = Bevor ihr ihnen glaubt
import-first-waits = Sie kommen, sobald alle Fragen beantwortet sind.
import-no-outcome = Aus diesen Spalten wird noch keine Wirkung. Welche sagt, wann ein Fall zu Ende war oder wessen Fall es ist?
import-no-handovers = Weitergaben fehlen hier: Eine Zeile je Fall zeigt, wer ihn zuletzt hatte, und nicht, wie oft er weitergereicht wurde. Das sagt nur ein Ereignisprotokoll.
import-rejected = { $count ->
        [0] Jede Zeile ist lesbar
        [one] Eine Zeile ist nicht lesbar
       *[other] { $count } Zeilen sind nicht lesbar
    }
# Antworten aus Zeilen, die importiert werden.
import-rejected-answers = { $count ->
        [one] Eine Antwort bleibt weg
       *[other] { $count } Antworten bleiben weg
    }
import-line = Zeile { $line }
import-lines-alike = { $count } Zeilen, zuerst { $lines }
import-others = Alle anderen Zeilen werden importiert. Eure Datei bleibt, wie sie ist.
import-rest-of-line = Wo nur eine Antwort wegbleibt, wird der Rest der Zeile importiert. Ist die Skala eine andere, ändert sie bei der Spalte; oder berichtigt die Antwort in der Datei und importiert sie noch einmal.
import-blank-mark = In „{ $column }“ liegt { $mark } außerhalb von { $scale } und gilt als keine Antwort: { $count ->
        [one] einmal, in Zeile { $line }
       *[other] { $count }-mal, zuerst in Zeile { $line }
    }.
# Von einer Spalte mit Antworten: Zu viele sind keine Noten.
import-unread-column = In „{ $column }“ sind { $count } von { $of } Antworten keine Noten, zuerst in Zeile { $line }. Die übrigen sprächen nicht für alle, darum kommt aus dieser Spalte kein Wert.
import-save-list = Liste speichern
import-list-file = Tabelle
import-list-name = { $file } abgewiesene Zeilen.csv
import-list-saved = Die Liste liegt in { $path }.
import-list-first = In der Liste stehen die ersten { $count }.
import-more-rejected = { $count ->
        [one] und eine weitere in der Liste
       *[other] und { $count } weitere in der Liste
    }
import-csv-line = Zeile
import-csv-column = Spalte
import-csv-reason = Grund
import-csv-raw = Zeile, wie sie da steht
import-reject-open-quote = hier beginnt ein Anführungszeichen, das nirgends endet
import-reject-columns = { $found } Spalten, wo { $expected } erwartet werden
import-reject-large = zu groß, bis Zeile { $line }
import-reject-broken = das lässt sich nicht lesen
import-reject-nocase = keine Fallnummer
import-reject-notime = kein Zeitpunkt des Kontakts
import-reject-future = dieser Tag kommt erst noch
import-reject-date = { $what ->
        [noSuchDay] diesen Tag gibt es nicht
        [outOfRange] dieser Tag liegt außerhalb dessen, was ein Protokoll haben kann
        [noClock] die Uhrzeit fehlt oder ist nicht lesbar
        [unclearZone] der Name der Zeitzone ist nicht eindeutig
        [noSuchTime] diese Uhrzeit gibt es nicht
       *[notADate] das ist kein Datum
    }
import-reject-beyond = { $mark } liegt außerhalb der Skala { $scale }, ist also keine Antwort
import-reject-nomark = das ist keine Note, also keine Antwort
import-reject-backwards = endet { $unit ->
        [minutes] { $count ->
            [one] eine Minute
           *[other] { $count } Minuten
        }
        [hours] { $count } Stunden
       *[days] { $count } Tage
    } vor dem Anfang

import-done = { $file } ist importiert.
import-done-counts = { $rows ->
        [one] Eine Zeile erzählt
       *[other] { $rows } Zeilen erzählen
    } von { $cases ->
        [one] einem Fall
       *[other] { $cases } Fällen
    } von { $customers ->
        [one] einem Kunden
       *[other] { $customers } Kunden
    }.
import-done-known = „{ $name }“ ist auf dem neuesten Stand: { $added ->
        [one] Ein Fall ist
       *[other] { $added } Fälle sind
    } neu, von { $changed } war ein anderer Stand bekannt.
import-done-unchanged = „{ $name }“ kannte alles schon: Nichts hat sich geändert.
import-done-replaced = Die Fälle von „{ $name }“ sind ersetzt: { $removed } gingen, { $added } kamen.
import-done-early = { $count ->
        [one] Eine Zeile wurde
       *[other] { $count } Zeilen wurden
    } geschrieben, bevor der Fall begann: Eine Uhr ging falsch. Sie zählen mit.
import-done-double = { $count ->
        [one] Eine Zeit nennt
       *[other] { $count } Zeiten nennen
    } die Stunde, die es im Herbst zweimal gibt: { $second ->
        [0] Genommen wurde die erste.
        [one] Genommen wurde die erste und einmal die zweite, weil die Zeit sonst vor dem läge, was vorher war.
       *[other] Genommen wurde die erste und { $second }-mal die zweite, weil die Zeiten sonst vor dem lägen, was vorher war.
    }
import-done-skipped = { $count ->
        [one] Eine Zeit nennt
       *[other] { $count } Zeiten nennen
    } eine Stunde, die im Frühjahr ausfällt: Gelesen wurde sie eine Stunde später.
import-done-texts = { $count ->
        [one] Ein Text, den ein Kunde geschrieben hat, steht jetzt im Arbeitsbereich.
       *[other] { $count } Texte, die Kunden geschrieben haben, stehen jetzt im Arbeitsbereich.
    } Darin können Namen stehen; nichts anderes verweist darauf.
import-done-texts-left = { $count ->
        [one] Ein weiterer Text bleibt
       *[other] { $count } weitere Texte bleiben
    } in der Datei: Alle zusammen sind zu viel.
import-done-private = Aus Kunden und Fallnummern wurden verschlüsselte Kürzel. Wer bearbeitet hat und wie lange, wurde nicht gespeichert.
import-look = Die Diagramme ansehen
import-list = Bisher importiert
import-item = { $cases ->
        [one] Ein Fall
       *[other] { $cases } Fälle
    }, zuletzt am { $day } aus { $rows ->
        [one] einer Zeile
       *[other] { $rows } Zeilen
    }
import-replace = Durch eine Datei ersetzen
import-stands-outcomes = Daraus berechnete Wirkungen: { $names }
import-stands-marks = { $count ->
        [one] Eine Notiz oder Entscheidung über Grenzen in deren Diagrammen
       *[other] { $count } Notizen und Entscheidungen über Grenzen in deren Diagrammen
    }
import-stands-texts = { $count ->
        [one] Ein Text, den ein Kunde geschrieben hat
       *[other] { $count } Texte, die Kunden geschrieben haben
    }
import-stands-cards = Karten, die darauf zielen, bleiben ohne Ziel: { $titles }
import-key = Kundenschlüssel
import-key-there = Kundschaft und Fallnummern stehen nur als Prüfwerte in der Datei; mit diesem Schlüssel werden sie in der nächsten Datei wiedererkannt. Er liegt im Arbeitsbereich und lässt sich wegwerfen.
import-key-thrown = Der frühere wurde am { $day } weggeworfen.
import-key-next = Der nächste Import macht einen neuen und beginnt eine neue Kohorte.
import-key-forget = Schlüssel wegwerfen
import-key-keep = Schlüssel behalten
import-key-note = Was es bedeutet, bevor ihr es tut:
import-key-means-customers = Niemand erkennt mehr, wer hinter den bisher importierten Fällen steht, auch nicht mit der Datei in der Hand.
import-key-means-cases = Bisher importierte Fälle werden nicht mehr fortgeschrieben; offene bleiben bis zu ihrem letzten Tag offen.
import-key-means-stays = Die bisherigen Zahlen bleiben. Wiederkehr zählt nur innerhalb einer Kohorte: Wer vorher kam und wer danach kommt, gilt nie als dieselbe Person.
import-key-means-copies = Kopien und Sicherungen der Datei von vorher enthalten den Schlüssel noch. Löscht, was ihr davon nicht braucht.
import-key-imports = Es betrifft: { $names }
import-key-binds = Das lässt sich nicht zurücknehmen, auch nicht mit Rückgängig.
import-cohort = Der Schlüssel zur Kundschaft wurde am { $day } weggeworfen: Bis { $until } lässt sich niemand wiedererkennen.
import-cohort-begins = Bis dahin begonnene Fälle bleiben, wie sie sind; mit den neueren beginnt eine neue Kohorte.
import-done-cohort-begins = Eine neue Kohorte beginnt.
import-done-cohort = { $count ->
        [0] Kein Fall der Datei hat vorher begonnen.
        [one] Ein Fall der Datei hat vorher begonnen; er bleibt, wie er war.
       *[other] { $count } Fälle der Datei haben vorher begonnen; sie bleiben, wie sie waren.
    }
import-mappings = Zuordnungen, die ihr behalten habt
import-mapping-item = { $columns }. Behalten am { $day }
import-mapping-rename = Zuordnung umbenennen
import-mapping-name = So heißt die Zuordnung
import-mapping-note = Dateien mit diesen Spalten werden erkannt, wie auch immer sie heißt.
import-mapping-remove = Zuordnung entfernen
import-remove = Import entfernen
import-remove-note = „{ $name }“ verschwindet mit seinen Fällen und den daraus berechneten Wirkungen.
import-remove-binds = Das lässt sich nicht rückgängig machen; wer die Datei noch einmal importiert, hat alles wieder.
