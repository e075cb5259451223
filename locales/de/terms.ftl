# Der Raum Begriffe: was alle Regeln mit einem Wort meinen, und die gemeinsamen Antworten mit dem, was sie setzen.

terms-title = Begriffe
terms-note = gemeinsam, damit die Regeln aller Teams dasselbe meinen
terms-none = Noch kein Begriff.
terms-none-question = Worauf schaut ihr, bevor ihr entscheidet, und was entscheidet ihr?
terms-new = Neuer Begriff
terms-edit = Ändern
terms-remove = Diesen Begriff entfernen
terms-kept = „{ $name }“ ist geändert.

### Die Liste

terms-group-set = Was Regeln entscheiden
terms-group-asked = Worauf Regeln schauen
terms-group-unused = Noch in keiner Regel
terms-protected = nie eine Bedingung
terms-same = überall gleich
terms-rules =
    { $count ->
        [0] keine Regel
        [one] 1 Regel
       *[other] { $count } Regeln
    }
terms-between = von { $min } bis { $max }
terms-from = ab { $min }
terms-to = bis { $max }
terms-step = in Schritten von { $step }

### Ein Begriff

terms-protected-means = Keine Regel darf danach fragen, was auch immer die Leitplanken sagen.
terms-same-means = Die Regeln aller Teams müssen im selben Fall denselben Wert nennen.
terms-used = Regeln, die ihn verwenden
terms-unused = Keine Regel verwendet ihn.
terms-by-if = fragt danach
terms-by-then = entscheidet ihn
terms-by-answer = entscheidet ihn über eine Antwort
terms-draft = Entwurf
terms-guardrails = Was der Rahmen dazu sagt

### Der Katalog der Antworten

terms-answers = Antworten und was sie setzen
terms-answers-note = Wer eine dieser Antworten gibt, sagt damit auch, was sie setzt. So gilt der Rahmen in jeder Regel.
terms-answer-new = Neue Antwort
terms-answer-sets-nothing = setzt sonst nichts
terms-answer-new-title = Neue Antwort: { $term }
terms-answer-dialog-note = Eine der Antworten von „{ $term }“. Sie gilt für alle Teams.
terms-answer-name = Was ihr sagt
terms-answer-name-hint = So, wie es Kundinnen und Kunden hören: „Express-Nachlieferung“
terms-answer-name-missing = Die Antwort hat noch keinen Namen.
terms-answer-name-taken = Eine Antwort mit diesem Namen gibt es schon.
terms-answer-sets = Was sie außerdem setzt
terms-answer-open = bleibt offen
terms-answer-more = Noch etwas setzen
terms-answer-kept = „{ $name }“ ist gespeichert.
terms-answer-remove = Diese Antwort entfernen
terms-answer-remove-note = Die Antwort verschwindet aus der Liste, und mit ihr, was sie setzt.
terms-values = Die Werte
terms-value-new = Neuer Wert
terms-value-new-title = Neuer Wert: { $term }
terms-value-dialog-note = Einer der Werte von „{ $term }“. Er gilt für alle Teams.
terms-value-name = Der Wert
terms-value-name-missing = Der Wert hat noch keinen Namen.
terms-value-name-taken = Einen Wert mit diesem Namen gibt es schon.
terms-value-remove = Diesen Wert entfernen
terms-value-remove-note = Der Wert verschwindet aus der Liste. Regeln können nicht mehr danach fragen.
terms-answer-remove-do = Entfernen
terms-answer-removed = „{ $name }“ ist entfernt.

### Einen Begriff ändern oder anlegen

terms-new-title = Neuer Begriff
terms-edit-title = „{ $name }“ ändern
terms-dialog-note = Er gilt für alle Teams. Solange ihn eine geltende Regel verwendet, können benannte Werte nur hinzukommen.
terms-keep = Speichern
terms-keep-anyway = Trotzdem speichern

### Was eine Änderung bewirken würde, angesehen, bevor sie gilt

terms-check = Was sich ändern würde
terms-check-none = Alle Regeln bleiben in Ordnung und antworten wie bisher.
terms-check-breaks =
    { $count ->
        [one] 1 Regel wäre nicht mehr in Ordnung.
       *[other] { $count } Regeln wären nicht mehr in Ordnung.
    }
terms-check-changes =
    { $count ->
        [one] 1 Regel würde anders antworten.
       *[other] { $count } Regeln würden anders antworten.
    }
terms-check-checked =
    { $of ->
        [0] Noch gibt es keine Regel.
        [one] 1 Fassung geprüft.
       *[other] { $checked } von { $of } Fassungen geprüft, geltende und Entwürfe.
    }
terms-check-wait = Es wird noch angesehen und dann gespeichert.
terms-check-news = Das würde andere Regeln stören, als eben hier standen. Seht es euch an, und speichert dann.
terms-check-stopped = Vor dem Ende angehalten.
terms-check-unreadable =
    { $count ->
        [one] Zeile { $rows } wäre nicht mehr lesbar.
       *[other] Die Zeilen { $rows } wären nicht mehr lesbar.
    }
# <case>: the clauses of a case
terms-check-gap = <row>Keine Zeile antwortet</row>, wenn <case>es so ist</case>.
terms-check-contradicts = hier { $term } { $ours }, in „{ $topic }“ von { $team } { $theirs }.
terms-check-change = Aus { $before } wird { $after }.
