# Das Board: die Arbeit eines Teams auf einen Blick.

board-title = Board
board-which = Welches Board
board-journey = Journey
board-all-journeys = Alle Journeys
board-lanes = Bahnen
board-lanes-stage = Bahnen je Phase
board-lanes-none = Ohne Bahnen
board-lanes-no-stages = Noch hat keine Journey dieses Teams Phasen, deshalb gibt es keine Bahnen je Phase.
board-new = Neue Karte

### Fluss

board-finished = { $count } fertig in der letzten Woche
board-usual = üblich sind { $low } bis { $high }
board-usual-one =
    { $count ->
        [one] üblich ist { $count }
       *[other] üblich sind { $count }
    }
board-usual-unknown = noch zu früh für Übliches
board-bars = Fertig je Woche, älteste zuerst: { $counts }
board-ages = Alter der offenen Karten
board-within =
    { $share } sind in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } fertig
board-within-unknown = noch zu wenige fertig
board-ages-said =
    { $count ->
        [0] Keine Karte in Arbeit
        [one] Eine Karte in Arbeit, seit { $oldest ->
            [one] { $oldest } Tag
           *[other] { $oldest } Tagen
        } offen
       *[other] { $count } Karten in Arbeit, die älteste seit { $oldest ->
            [one] { $oldest } Tag
           *[other] { $oldest } Tagen
        } offen
    }
board-waiting =
    { $waiting ->
        [one] { $waiting } von { $open } wartet auf andere
       *[other] { $waiting } von { $open } warten auf andere
    }
board-strip-cards = Karten:
board-count-cards = gezählt werden Karten

### Spalten und Bahnen

board-count-of = { $count } von { $limit }
board-cards =
    { $count ->
        [one] Karte
       *[other] Karten
    }
board-rail-options = { $name }, { $policy }
board-rail-done =
    { $name } { $days ->
        [one] am letzten Tag
       *[other] in den letzten { $days } Tagen
    }
board-done-days =
    In den letzten { $days } Tagen; Älteres liegt im Archiv
board-fold = { $name } einklappen
board-room =
    { $count ->
        [one] Platz für eine weitere Karte
       *[other] Platz für { $count } weitere Karten
    }
board-lane-none = Ohne Phase
board-lane-empty = { $name }, keine Karten
board-lane-shown =
    { $name }, { $count ->
        [0] keine Karte zu sehen
        [one] { $count } Karte zu sehen
       *[other] { $count } Karten zu sehen
    }
board-cell-hidden = Keine Karte zu sehen
board-shown = { $shown } von { $total } zu sehen
board-lane-quiet = { $name }, nichts in Arbeit
board-lane-closed =
    { $name }, { $count ->
        [one] { $count } Karte in Arbeit
       *[other] { $count } Karten in Arbeit
    }
board-lane-blocked = { $count } blockiert
board-cell = { $column }, { $lane }

### Menü einer Spalte

board-column-menu = { $name } ändern
board-column-add-card = Neue Karte hier
board-column-change = Name, Vereinbarung, Grenze, Zweck
board-column-left = Nach links
board-column-right = Nach rechts
board-column-insert-left = Neue Spalte links davon
board-column-insert-right = Neue Spalte rechts davon
board-column-remove = Entfernen
board-column-remove-full = Verschiebt erst ihre Karten.
board-column-old =
    { $count ->
        [one] Eine Karte, die seit mehr als { $days } Tagen erledigt ist, liegt noch hier
       *[other] { $count } Karten, die seit mehr als { $days } Tagen erledigt sind, liegen noch hier
    }; das Board zeigt sie nicht mehr: { $titles }{ $more ->
        [0] {""}
       *[other] { " " }und { $more } weitere
    }. Nichts wurde geändert. Findet sie mit Strg+K und archiviert sie, dann kann die Spalte gehen.
board-column-old-title = „{ $title }“
board-column-at = { $name } (Spalte { $place })
board-column-title = Spalte „{ $name }“
board-column-new = Neue Spalte
board-column-name = Name
board-column-policy = Vereinbarung
board-column-policy-hint = Wann kommt eine Karte rein? Wann zieht sie weiter?
board-column-limit = Grenze
board-column-limit-hint = Wie viele Karten gleichzeitig hierher gehören. Leer heißt: keine Grenze.
board-limit-wrong = Eine Grenze ist eine ganze Zahl von 1 bis 999, oder leer.
board-limit-said = höchstens { $limit }
board-column-role = Wofür sie da ist
board-role-options = Optionen
board-role-options-note = Was man tun könnte
board-role-active = In Arbeit
board-role-active-note = Zählt als offen
board-role-done = Erledigt
board-role-done-note = Zählt als fertig
board-role-to-options =
    { $count ->
        [0] Was hierher kommt, ist dann noch nicht begonnen.
        [one] Die Karte hier gilt dann als noch nicht begonnen.
       *[other] Die { $count } Karten hier gelten dann als noch nicht begonnen.
    }
board-role-to-active =
    { $count ->
        [0] Was hierher kommt, ist dann in Arbeit.
        [one] Die Arbeit an der Karte hier beginnt heute.
       *[other] Die Arbeit an den { $count } Karten hier beginnt heute.
    }
board-role-to-done =
    { $count ->
        [0] Was hierher kommt, zählt dann als fertig.
        [one] Die Karte hier zählt ab heute als fertig.
       *[other] Die { $count } Karten hier zählen ab heute als fertig.
    }
board-role-from-done =
    { $count ->
        [0] {""}
        [one] Die Karte hier ist dann wieder offen.{ " " }
       *[other] Die { $count } Karten hier sind dann wieder offen.{ " " }
    }Was seit mehr als { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } fertig ist, bleibt es und liegt im Archiv.

### Karten

board-kind-improvement = Verbesserung
board-kind-experiment = Versuch
board-kind-ask = Bitte
board-kind-follow-up = Nachfassen
board-age =
    { $days ->
        [0] heute
        [one] { $days } Tag
       *[other] { $days } Tage
    }
board-age-said =
    { $days ->
        [0] seit heute offen
        [one] seit { $days } Tag offen
       *[other] seit { $days } Tagen offen
    }
board-age-old = { $said }, länger als üblich
board-blocked =
    { $days ->
        [0] Seit heute blockiert
        [one] Blockiert seit { $days } Tag
       *[other] Blockiert seit { $days } Tagen
    }
board-needed-by = gebraucht bis { $day }
board-was-needed-by = wurde bis { $day } gebraucht
board-due = fällig am { $day }
board-overdue = überfällig seit { $day }
board-day-of = Tag { $day } von { $of }
board-begins = beginnt am { $day }
board-look-since = anzuschauen seit { $day }

### Eine Karte neben dem Board

board-finished-on = fertig am { $day }
board-card-title = Titel
board-card-kind = Art
board-card-column = Spalte
board-card-stage = Phase
board-card-outcome = Wirkung, der sie dient
board-card-asker = Bitte von
# $how: accepted or answered.
board-ask-replied =
    { $how ->
        [answered] { $team } hat so geantwortet, wie es hier steht. Braucht ihr noch etwas anderes, bittet neu.
       *[accepted] { $team } hat so zugesagt, wie es hier steht; darum bleibt es so. Braucht ihr etwas anderes, schreibt einen Kommentar, oder nehmt die Bitte zurück und bittet neu.
    }
board-ask-to-say = Worum gebeten wird und bis wann, sagt { $team }.
board-card-needed = Gebraucht bis
board-card-due = Fällig am
board-day-past = Dieser Tag ist schon vorbei.
board-card-begun = Beginnt am
board-card-days = Tage
board-card-look-at = angeschaut am { $day }
board-card-stop = Abbruchkriterium
board-card-stop-hint = Was würde euch vorzeitig aufhören lassen?
board-card-description = Beschreibung
board-stage-none = keine
board-outcome-none = noch keine
board-asker-none = noch niemand
board-whom = Wen frage ich?
board-whom-note = Kürzel stehen nur auf offenen Karten. Nach ihnen wird nie etwas gezählt. Sie stehen in keinem Verlauf, darum holt Rückgängig sie nicht wieder.
board-trash = Wegwerfen
board-trashed = „{ $title }“ liegt im Papierkorb.

### Was neben der Karte steht

board-description-edit = Beschreibung ändern
board-description-add = Beschreibung schreiben
board-card-gone = Die Karte liegt nicht mehr auf diesem Board, sie wurde anderswo weggelegt.
board-card-gone-typed = Was ihr gerade geschrieben habt, kommt mit ihr zurück.
# $initials: who could be asked about the cards until now.
board-initials-gone = Fertige Karten tragen keine Kürzel. Bisher konntet ihr { $initials } fragen.
board-description-whole = Alles zeigen
board-description-less = Weniger zeigen
board-description-room = { $length } von höchstens { $limit } Zeichen
board-markdown = Markdown: **fett**, Listen, Tabellen, Links. Strg+Eingabe oder Esc speichert.
board-checklist = Checkliste
board-checklist-of = { $done } von { $of } erledigt
board-checklist-add = Zeile hinzufügen
board-checklist-line = Zeile
board-checklist-remove = „{ $text }“ entfernen
board-checklist-up = Nach oben
board-checklist-down = Nach unten
board-line-gone = Die Zeile wurde woanders entfernt, während ihr darin geschrieben habt. Eingabe macht aus eurem Text eine neue Zeile.
board-labels = Etiketten
board-label-new = Neues Etikett
board-label-name = Wort
board-label-colour = Farbe
board-label-remove = Überall entfernen
board-label-change = Etikett { $name } ändern
board-label-hint = Rechtsklick oder F2 ändert das Etikett { $name }
board-colour-grey = Grau
board-colour-petrol = Petrol
board-colour-blue = Blau
board-colour-violet = Violett
board-colour-ochre = Ocker
board-colour-brick = Ziegelrot
board-links = Verknüpfungen
board-link-add = Karte verknüpfen
board-link-find = Karte an ihren Wörtern finden
board-link-found =
    { $count ->
        [one] { $count } Karte gefunden. Pfeil ab führt zu ihr.
       *[other] { $count } Karten gefunden. Pfeil ab führt zu ihnen.
    }
board-link-none = Keine andere Karte enthält diese Wörter.
board-link-known = Was diese Wörter enthält, ist schon verknüpft.
board-link-more = { $count } weitere
board-link-short = Mindestens drei Buchstaben.
board-link-blocks = Hält auf
board-link-waits-on = Wartet auf
board-link-relates = Gehört zu
board-link-duplicates = Dasselbe wie
board-link-kind = Was hat sie damit zu tun?
board-link-remove = Verknüpfung mit „{ $title }“ lösen
board-link-done = erledigt
board-link-trashed = im Papierkorb
board-link-circle = Diese Karten warten im Kreis aufeinander: { $cards }. Keine kommt weiter, solange nicht eine ohne die andere auskommt.
board-comments = Kommentare
board-comment-add = Kommentar schreiben
board-comment-hint = Eingabe schickt den Kommentar ab, Esc schickt ihn ab und schließt das Feld.
board-comment-note = Kommentare stehen ohne Namen da.
board-comment-edit = Kommentar ändern
board-comment-remove = Kommentar entfernen
board-comment-gone = Der Kommentar wurde woanders entfernt, während ihr ihn geändert habt. Eingabe schickt euren Text als neuen Kommentar ab.
board-comments-said =
    { $count ->
        [one] { $count } Kommentar
       *[other] { $count } Kommentare
    }
board-waits-on-cards =
    { $count ->
        [one] wartet auf { $count } Karte
       *[other] wartet auf { $count } Karten
    }
board-blocks = War blockiert
board-block-span = { $since } bis { $until }
board-archive = Archivieren
board-archived = „{ $title }“ liegt im Archiv.

### Was das Board verlassen hat

board-away = Archiv und Papierkorb
board-away-word = Archiv
board-away-note = Karten, die das Board verlassen, behalten alles. Gelöscht wird nichts.
board-away-find = Wörter im Titel
board-away-none = Von diesem Board ist noch nichts verschwunden.
board-away-none-found = Hier enthält keine Karte diese Wörter.
board-away-trash = im Papierkorb seit { $day }
board-away-taken-back = zurückgenommen von { $team }, { $day }
board-away-archive = im Archiv seit { $day }
board-away-done = erledigt am { $day }
board-away-brought = „{ $title }“ steht wieder auf dem Board.
board-away-back = Zurückholen
board-away-line-done = erledigt:
board-away-line-open = offen:
board-away-bare = Mehr steht nicht darauf.
board-away-more = Gezeigt werden die letzten 1.000. Die anderen findet ihr überall mit Strg+K.
board-key-away = Archiv und Papierkorb

### Bitten zwischen Teams

board-ask-of = Wen bittet ihr?
board-ask-choose = Team auswählen
board-ask-whom = Wen bittet ihr? Wählt ein Team, dann geht die Bitte ab.
board-ask-of-us = Jemand bittet uns
board-ask-send = Bitte abschicken
board-ask-sent = { $team } ist gefragt.
board-ask-offered =
    { $days ->
        [0] heute gefragt
        [one] seit { $days } Tag ohne Antwort
       *[other] seit { $days } Tagen ohne Antwort
    }
board-ask-accepted = zugesagt
board-ask-declined = abgelehnt
board-ask-answered = beantwortet
board-ask-stands = { $team } bittet euch
board-ask-ours = Ihr bittet { $team }
board-ask-theirs = { $asker } bittet { $team }
board-ask-said-accept = „{ $title }“ zugesagt. { $team } sieht, dass ihr es macht.
board-ask-said-decline = „{ $title }“ abgelehnt. { $team } liest euren Grund.
board-ask-said-answer = „{ $title }“ beantwortet. { $team } sieht, dass es erledigt ist.
board-asks-wait =
    { $count ->
        [one] { $count } Bitte wartet auf eure Antwort
       *[other] { $count } Bitten warten auf eure Antwort
    }
board-ask-boardless = hat noch kein Board, also keinen Platz für eine Bitte
board-ask-accept = Machen wir
board-ask-decline = Machen wir nicht
board-ask-answer = Ist erledigt
board-ask-reason = Warum nicht?
board-ask-reason-hint = { $team } liest das. Sagt dazu, was sonst helfen würde, wenn ihr es wisst.
board-ask-words = Eure Antwort
board-ask-words-hint = Darf leer bleiben.
board-ask-decline-title = „{ $title }“ ablehnen?
board-ask-answer-title = „{ $title }“ beantworten
# $reason is theirs, as they wrote it.
board-ask-gone-declined = { $team } hat „{ $title }“ abgelehnt: „{ $reason }“
board-ask-gone-taken-back = { $team } hat „{ $title }“ zurückgenommen.
board-ask-gone-typed = Was ihr gerade dazu geschrieben habt, wurde nicht gespeichert.
board-ask-markdown = Markdown: **fett**, Listen, Tabellen, Links. Bis zur Antwort könnt ihr alles noch ändern.
board-ask-withdraw = Bitte zurücknehmen
board-ask-withdraw-title = „{ $title }“ zurücknehmen?
board-ask-withdraw-declined = { $team } hat schon abgelehnt. Die Bitte steht dann nicht mehr bei euch, und { $team } kann sie nicht mehr annehmen.
board-ask-withdraw-note = Die Karte verlässt das Board von { $team }. Einen Grund erfährt das Team nicht.
board-asked = Erbeten von anderen
board-asked-count =
    { $count ->
        [one] { $count } Bitte an ein anderes Team
       *[other] { $count } Bitten an andere Teams
    }
board-asked-blocked = dort blockiert
board-asked-open = Dort ansehen

### Eine neue Karte

board-new-add = Karte anlegen
board-begun-forget = Neu beginnen
board-begun = Diese Karte habt ihr begonnen und liegen lassen.
board-begun-kept = Noch nicht angelegt: „{ $title }“ wartet unter „Neue Karte“.

### Blockieren

board-block = Blockieren
board-block-change = Ändern oder lösen
board-block-save = Änderung behalten
board-block-title =
    { $count ->
        [one] Was hält diese Karte auf?
       *[other] Was hält diese { $count } Karten auf?
    }
# $title is that of the first one; $others are blocked with it, $finished chosen cards are not.
board-block-which =
    { $others ->
        [0] „{ $title }“.
        [one] „{ $title }“ und eine weitere.
       *[other] „{ $title }“ und { $others } weitere.
    } { $finished ->
        [0] { "" }
        [one] Die erledigte Karte bleibt, wie sie ist.
       *[other] Die { $finished } erledigten Karten bleiben, wie sie sind.
    }
board-block-reason = Grund
board-block-team = Wartet auf
board-block-nobody = keines unserer Teams
board-block-on = Auf wen oder was dann?
board-block-hint = Ein Lieferant, eine Entscheidung, eine Lieferung. Keine Namen von Menschen.
board-free =
    { $count ->
        [one] Geht weiter
       *[other] Gehen weiter
    }

### Filter und Hinweise

board-filter = Filtern
board-filter-text = Worte auf der Karte
board-filter-kinds = Nur
board-filter-blocked = Blockiert
board-filter-clear = Filter leeren
board-filtered =
    { $shown ->
        [one] { $shown } von { $total } Karten ist zu sehen.
       *[other] { $shown } von { $total } Karten sind zu sehen.
    }
board-added-hidden = „{ $title }“ steht auf dem Board, aber euer Filter verdeckt die Karte.
board-filtered-none = Keine Karte passt zum Filter.
board-filtered-no-words = Nichts passt zu „{ $words }“.
board-show-all = Alle zeigen
board-theirs = Das ist das Board von { $team }. Ihr könnt alles anschauen; Karten verschiebt dort nur das Team selbst.
board-read-only = Dieser Arbeitsbereich ist nur zum Lesen geöffnet. Ihr könnt alles anschauen.

### Das erste Board

board-none = Noch kein Board.
board-none-managers = Teams legen ihr Board selbst an. Wählt oben links ein Team, um für es zu beginnen.
board-no-team = Noch kein Team.
board-no-team-add = Team anlegen
board-no-team-next = Wer kümmert sich um die Journey? Legt ein Team an, dann kann sein Board beginnen.
board-begin-question = Was wollt ihr als Erstes besser machen?
board-begin-card = Eure erste Karte
board-begin-hint = Darf leer bleiben. Sie kommt nach „Ausgewählt“ und lässt sich gleich verschieben.
board-begin-columns = Mit diesen Spalten fangt ihr an
board-begin-note = Namen, Vereinbarungen und Grenzen gehören euch: Ändert sie, wann ihr wollt.
board-begin = Board anfangen
board-begin-options = Optionen
board-begin-options-policy = donnerstags füllt ihr auf
board-begin-chosen = Ausgewählt
board-begin-chosen-policy = Kommt rein, wenn eine Wirkung genannt ist. Zieht weiter, wenn zwei von euch Zeit haben.
board-begin-doing = In Arbeit
board-begin-doing-policy = Zieht weiter, wenn der Nachweis keine Lücke mehr zeigt.
board-begin-trying = Mit Kunden erproben
board-begin-trying-policy = Höchstens 14 Tage. Das Abbruchkriterium steht vorher fest.
board-begin-checking = Wirkung prüfen
board-begin-checking-policy = Fertig nach 6 Punkten im Diagramm, ob gut oder schlecht.
board-begin-done = Erledigt

### Tasten

board-key-go = bewegen
board-key-open = öffnen
board-key-move = verschieben
board-key-block = blockieren
board-key-new = neue Karte
board-key-lanes = Bahnen
board-key-filter = filtern
board-key-link = mit einer Karte verknüpfen
board-key-trash = Ausgewähltes wegwerfen
board-key-label = Etikett mit dem Fokus ändern
board-key-close = Karte schließen
board-key-menu = Menü
board-key-others = Board eines anderen Teams anschauen
board-key-carry = Karte tragen
board-key-drop = ablegen, oder dort klicken
board-key-cancel = zurücklegen

### Angesagt, während sich eine Karte bewegt.

board-said-lifted = „{ $title }“ angehoben. Pfeile tragen sie, Eingabe legt sie ab, Escape legt sie zurück.
board-said-place = { $column }, Platz { $place } von { $of }
board-said-place-each = { $column }, jede in ihrer Phase
board-said-place-lane = { $column }, { $lane }, Platz { $place } von { $of }
board-said-dropped = Abgelegt: { $place }.
board-said-back = Zurückgelegt.
board-said-blocked =
    { $count ->
        [one] „{ $title }“ ist blockiert.
       *[other] { $count } Karten sind blockiert.
    }
board-said-free =
    { $count ->
        [one] „{ $title }“ ist wieder frei.
       *[other] { $count } Karten sind wieder frei.
    }
board-said-column = { $name }, Spalte { $place } von { $of }.
board-said-removed = „{ $name }“ ist entfernt.

### Several boards

# The menu beside the name of a board.
board-acts = Boards: { $name }
board-another = Weiteres Board
board-another-note = Ein zweites Board für andere Arbeit. Karten können vom einen zum anderen wandern.
board-another-columns = Seine Spalten
board-another-same = Wie auf diesem Board
board-another-first = Die üblichen
board-another-add = Board anlegen
board-name = Name
board-name-hint = Wofür ist es da?
board-rename = Umbenennen
board-rename-title = „{ $name }“ umbenennen
board-earlier = Weiter nach oben
board-later = Weiter nach unten
board-put-aside = Beiseitelegen
board-put-aside-last = ein Board behält jedes Team
board-is-aside = beiseitegelegt
board-aside = Dieses Board liegt beiseite. Ihr könnt alles ansehen; nichts davon taucht sonst noch auf.
board-take-up = Wieder hervorholen

### Several cards

board-picked =
    { $count ->
        [one] { $count } Karte ausgewählt
       *[other] { $count } Karten ausgewählt
    }
board-let-go = Auswahl aufheben
board-move-to = Verschieben nach
board-menu-open = Öffnen
board-menu-move = Verschieben
board-to-another = Auf ein anderes Board
board-to-board = Auf „{ $name }“
board-to-board-note = wo dort die Arbeit beginnt
board-no-column = „{ $name }“ hat keine Spalte. Nichts wurde verschoben. Legt dort zuerst eine an.
board-sent =
    { $count ->
        [one] { $count } Karte steht jetzt auf „{ $name }“.
       *[other] { $count } Karten stehen jetzt auf „{ $name }“.
    }
board-label-them = Etikett
board-label-off = Abnehmen: { $name }
board-trashed-some = { $count } Karten liegen im Papierkorb.
board-archived-some = { $count } Karten liegen im Archiv.
# $title is that of the first one.
board-cut =
    { $count ->
        [one] „{ $title }“ ist ausgeschnitten. Wählt einen Platz auf einem eurer Boards.
       *[other] { $count } Karten sind ausgeschnitten. Wählt einen Platz auf einem eurer Boards.
    }
board-cut-said = ausgeschnitten
board-cut-act = Ausschneiden
board-paste-act = Hier ablegen
board-cut-forget = Alles lassen, wie es ist
board-pasted =
    { $count ->
        [one] { $count } Karte in „{ $column }“ abgelegt.
       *[other] { $count } Karten in „{ $column }“ abgelegt.
    }
board-paste-theirs = Karten bleiben bei ihrem Team. Auf das Board eines anderen Teams kommt eine Bitte: N, dann „Bitte“.
board-said-chosen = Gewählt: { $place }. Abgelegt wird mit Strg+V.
board-said-let-go = Auswahl aufgehoben.
board-said-lifted-some = { $count } Karten angehoben. Pfeile tragen sie, Eingabe legt sie ab, Escape legt sie zurück.

### Filters that are kept

board-filter-labels = Mit einem dieser Etiketten
board-filter-any = Beliebig
board-filter-day = Fällig oder wieder anzuschauen
board-filter-overdue = Überfällig
board-filter-week = In sieben Tagen oder überfällig
board-filter-undated = Ohne Tag
board-filter-ours = Gemerkte Filter
board-filter-name = Diesen Filter merken als
board-filter-keep = Merken
board-filter-kept = „{ $name }“ ist gemerkt.
board-filter-remove = „{ $name }“ nicht länger merken
board-filter-rename = „{ $name }“ umbenennen
board-filter-new-name = Neuer Name
board-filter-nothing = sucht nichts mehr: Seine Etiketten gibt es nicht mehr
board-filter-label-gone = Ein Etikett, nach dem der Filter suchte, gibt es nicht mehr. Es zählt nicht länger.

### Stand-up

board-standup = Stand-up
board-standup-blocked = Zuerst, was blockiert ist
board-standup-at = { $at } von { $of }
board-standup-gone = Diese Karte steht nicht mehr auf dem Board.
board-standup-over = Das war das Board.
# $time is minutes and seconds, "8:41".
board-standup-took =
    { $count ->
        [0] Nichts ist in Arbeit.
        [one] { $count } Karte in { $time }.
       *[other] { $count } Karten in { $time }.
    }
board-standup-left = Verbleibende Zeit
board-standup-minutes = Wie lange
board-standup-minutes-of = { $count } Min.
board-standup-next = nächste Karte
board-standup-back = vorige Karte
board-standup-stop = Beenden
board-standup-end = Stand-up beenden
board-key-standup = Stand-up
board-standup-elsewhere = Stand-up in einem anderen Fenster, gerade bei: { $title }
board-standup-alone = Nicht folgen
board-key-pick = dazunehmen
board-key-pick-along = mit Pfeilen dazunehmen
board-key-cut = Ausgewähltes ausschneiden
board-key-paste = hier ablegen
board-key-archive = Ausgewähltes archivieren
board-key-let-go = Auswahl aufheben
