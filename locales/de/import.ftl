# Ein Protokoll in den Arbeitsbereich holen.

import-title = Import
import-log = Protokoll
import-choose = Datei wählen
import-other = Andere Datei
import-leave = Zurück zu den Wirkungen
import-empty = Bringt ein Protokoll mit.
import-empty-question = Ein CSV-Export aus eurem Ticketsystem genügt. Was er sagen würde, seht ihr, bevor etwas gespeichert wird.
import-into = In die Journey
import-new-journey = Eine neue Journey
import-journey-name = Von welchem Anliegen erzählen diese Fälle?
import-journey-hint = In den Worten der Kunden.
import-run = { $rows } Zeilen importieren
import-cancel = Anhalten
import-busy = { $what ->
        [understand] Die Datei wird angesehen …
        [preview] Erste Werte werden berechnet …
       *[import] Wird importiert …
    }

import-file = Datei
import-rows = { $rows } Zeilen, { $megabytes } MB
import-rows-are = { $what ->
        [events] mehrere Zeilen je Fall, { $cases } Fälle
        [cases] eine Zeile je Fall
       *[contacts] eine Zeile je Kontakt
    }
import-layout = { $layout ->
       *[serviceNowIncidents] Störungsprotokoll von ServiceNow
    }
import-encoding = Kodierung
import-delimiter = Trennzeichen
import-delimiter-is = { $delimiter ->
        [comma] Komma
        [semicolon] Semikolon
        [tab] Tabulator
       *[bar] senkrechter Strich
    }
import-header = Kopfzeile
import-header-line = Zeile { $line }
import-odd-rows = { $rows ->
        [0] alle Zeilen haben gleich viele Spalten
        [one] eine Zeile hat eine andere Zahl von Spalten
       *[other] { $rows } Zeilen haben eine andere Zahl von Spalten
    }
import-zone = Zeitzone
import-nothing = Heißt „nichts“
import-blank = leer

import-both-ways = „{ $column }“ lässt sich auf zwei Arten lesen. Kein Tag darin liegt über 12.
import-what-is = Zeile { $line }: Was ist { $written }?
import-mixed = In „{ $column }“ stehen beide Datumsfolgen, also ist keiner zu trauen.
import-leave-out = Weglassen
import-no-time = Keine Spalte sagt, wann ein Fall begonnen hat. Wählt unten eine aus.

import-column = Spalte in der Datei
import-looks = Sieht aus wie
import-means = Bedeutet
import-means-of = Was „{ $column }“ bedeutet
import-note = Hinweis
import-not-shown = { $different } Einträge, nicht gezeigt
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
        [rating] Bewertung
       *[notImported] nicht importiert
    }
import-because = { $because ->
        [agent] Zählt höchstens Weitergaben im Speicher, wird nie abgelegt.
        [handleTime] Misst das Gespräch. Stattdessen: Zeit bis zur Lösung.
        [wrapUp] Misst das Gespräch. Stattdessen: Weitergaben je Fall.
        [freeText] Nur auf euren Wunsch: Darin stehen Namen.
        [notNeeded] Keine Wirkung braucht sie.
       *[leftOut] Weggelassen.
    }
import-customer-hashed = wird sofort zum verschlüsselten Kürzel, { $different } verschiedene
import-dates = { $order ->
        [dayMonthYear] Tag, Monat, Jahr: { $above } Tage über 12
        [monthDayYear] Monat, Tag, Jahr: { $above } Tage über 12
        [yearMonthDay] Jahr, Monat, Tag
       *[open] wartet oben auf eure Antwort
    }
import-different = { $different ->
        [one] ein Wert
       *[other] { $different } verschiedene
    }
import-more-different = mehr als { $different } verschiedene

import-first = Erste Werte
import-nothing-stored = noch ist nichts gespeichert
import-first-waits = Sie kommen, sobald alle Fragen beantwortet sind.
import-no-outcome = Aus diesen Spalten wird noch keine Wirkung. Welche sagt, wann ein Fall zu Ende war oder wessen Fall es ist?
import-rejected = { $count ->
        [0] Jede Zeile ist lesbar
        [one] Eine Zeile ist nicht lesbar
       *[other] { $count } Zeilen sind nicht lesbar
    }
import-line = Zeile { $line }
import-others = Alle anderen Zeilen werden importiert. Eure Datei bleibt, wie sie ist.
import-reject-columns = { $found } Spalten, wo { $expected } erwartet werden
import-reject-large = zu groß, bis Zeile { $line }
import-reject-nocase = keine Fallnummer
import-reject-notime = kein Zeitpunkt des Kontakts
import-reject-date = { $what ->
        [noSuchDay] diesen Tag gibt es nicht
        [noSuchTime] diese Uhrzeit gibt es nicht
       *[notADate] das ist kein Datum
    }
import-reject-backwards = endet { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } vor dem Anfang

import-outcome = { $what ->
        [repeatContact] Binnen 7 Tagen wiedergekommen
        [reopened] Wieder geöffnet
        [endToEnd] Vom ersten Kontakt bis gelöst
        [handovers] Weitergereicht
       *[own] Wirkung
    }
import-outcome-note = { $what ->
        [repeatContact] von den Fällen mit Kunde
        [reopened] von den beendeten Fällen
        [endToEnd] die Hälfte ist bis dahin erledigt
        [handovers] Gruppenwechsel je Fall
       *[own] { "" }
    }
import-outcome-cheat = { $what ->
        [repeatContact] Alte Fälle offen halten und den neuen Kontakt hineinschreiben.
        [reopened] Einen neuen Fall anlegen statt den alten zu öffnen.
        [endToEnd] Früh schließen und die Leute wiederkommen lassen.
        [handovers] Behalten, was andere lösen könnten.
       *[own] { "" }
    }

import-done = { $file } ist importiert.
import-done-counts = { $rows } Zeilen erzählen von { $cases } Fällen von { $customers } Kunden.
import-done-early = { $count ->
        [one] Eine Zeile wurde
       *[other] { $count } Zeilen wurden
    } geschrieben, bevor der Fall begann: Eine Uhr ging falsch. Sie zählen mit.
import-done-private = Aus Kunden und Fallnummern wurden verschlüsselte Kürzel. Wer bearbeitet hat und wie lange, wurde nicht gespeichert.
import-look = Die Diagramme ansehen
import-list = Bisher importiert
import-item = { $cases } Fälle aus { $rows } Zeilen, { $day }
import-remove = Import entfernen
import-remove-note = „{ $name }“ verschwindet mit seinen Fällen und den daraus berechneten Wirkungen.
import-remove-binds = Das lässt sich nicht rückgängig machen; wer die Datei noch einmal importiert, hat alles wieder.
