# Wie ein Schritt der Geschichte heißt, beim Rückgängigmachen und Wiederholen.

op-workspace-begin = Arbeitsbereich beginnen
op-workspace-edit = Arbeitsbereich umbenennen
op-unit-add = Heimateinheit anlegen
op-unit-edit = Heimateinheit ändern
op-unit-remove = Heimateinheit entfernen
op-team-add = Team anlegen
op-team-edit = Team ändern
op-team-remove = Team entfernen
op-people-edit = Personen ändern
op-journey-add = Journey anlegen
op-journey-edit = Journey ändern
op-journey-remove = Journey entfernen
op-journey-take-part = Beteiligung an einer Journey
op-stage-add = Phase anlegen
op-stage-edit = Phase ändern
op-stage-move = Phase verschieben
op-stage-remove = Phase entfernen
op-touchpoint-add = Kontaktpunkt anlegen
op-touchpoint-edit = Kontaktpunkt ändern
op-touchpoint-remove = Kontaktpunkt entfernen
op-term-add = Begriff anlegen
op-term-edit = Begriff ändern
op-term-remove = Begriff entfernen
op-answer-set = Antwort ändern
op-answer-remove = Antwort entfernen
op-frame-draft = Entwurf des Rahmens beginnen
op-frame-edit = Rahmen ändern
op-frame-discard = Entwurf des Rahmens verwerfen
op-frame-publish = Rahmen veröffentlichen
op-frame-withdraw = angekündigten Rahmen zurückziehen
op-frame-answer = eine Fassung des Rahmens beantworten
op-frame-reply = einen Einwand beantworten
op-proposal-add = eine Änderung vorschlagen
op-proposal-settle = über einen Vorschlag entscheiden
op-rule-add = Regel anlegen
op-rule-import = Regeln aus DMN importieren
op-rule-edit = Regel ändern
op-rule-remove = Regel entfernen
op-rule-draft = Entwurf einer Regel beginnen
op-rule-column = Spalten einer Regel ändern
op-rule-row-add = Zeile anlegen
op-rule-cell = Zelle ändern
op-rule-row-move = Zeile verschieben
op-rule-row-remove = Zeile entfernen
op-rule-impossible = Als unmöglich markieren
op-rule-consent = Um Konsent zu einer Regel bitten
op-rule-take-back = Regel zurück in den Entwurf nehmen
op-rule-in-force = Regel in Kraft setzen
op-rule-retire = Regel ablösen
op-rule-use = Regel anwenden
op-statement-add = Auskunft hinzufügen
op-statement-edit = Auskunft ändern
op-statement-verify = Auskunft prüfen
op-statement-remove = Auskunft entfernen
op-statement-ask = Nach einer Auskunft fragen
op-consent-round = Eine Konsent-Runde führen
op-consent-adopt = Im Konsent annehmen
op-agreement-review = Ändern, wann eine Absprache wieder angeschaut wird
op-agreement-end = Eine Absprache beenden
op-rule-review = Ändern, wann eine Regel wieder angeschaut wird
op-rule-exemption = Einen Widerspruch vorläufig hinnehmen
op-rule-settle = Ein Team bitten, einen Widerspruch zu klären
op-rule-test = Testfälle einer Regel ändern
op-outcome-add = Wirkung anlegen
op-outcome-edit = Wirkung ändern
op-outcome-define = ändern, was eine Wirkung zählt
op-measure-retire = Messgröße ausmustern
op-measure-forget = ausgemusterte Messgröße nicht mehr zeigen
op-outcome-remove = Wirkung entfernen
op-outcome-point = Werte eintragen
op-outcome-rebase = Grenzen neu ziehen
op-outcome-note = Notiz ins Diagramm schreiben
op-outcome-note-remove = Notiz aus dem Diagramm entfernen
op-import = Import
op-import-replace = Import ersetzen
op-import-remove = Import entfernen
op-key-forget = Kundenschlüssel wegwerfen
op-mapping-edit = Zuordnung umbenennen
op-mapping-remove = Zuordnung entfernen
op-board-add = Board anlegen
op-board-edit = Board ändern
op-board-archive = Board beiseitelegen
op-board-take-up = Board wieder hervorholen
op-board-move = Board verschieben
op-filter-keep = Filter merken
op-filter-rename = Filter umbenennen
op-filter-remove = Filter entfernen
op-column-add = Spalte anlegen
op-column-edit = Spalte ändern
op-column-role = Zweck einer Spalte ändern
op-column-move = Spalte verschieben
op-column-remove = Spalte entfernen
op-card-add = Karte anlegen
op-card-edit = Karte ändern
op-card-move =
    { $cards ->
        [one] Karte verschieben
       *[other] { $cards } Karten verschieben
    }
op-card-block =
    { $cards ->
        [one] Karte blockieren
       *[other] { $cards } Karten blockieren
    }
op-card-unblock =
    { $cards ->
        [one] Blockade lösen
       *[other] { $cards } Blockaden lösen
    }
op-card-trash =
    { $cards ->
        [one] Karte wegwerfen
       *[other] { $cards } Karten wegwerfen
    }
op-card-restore =
    { $cards ->
        [one] Karte zurückholen
       *[other] { $cards } Karten zurückholen
    }
op-card-archive =
    { $cards ->
        [one] Karte archivieren
       *[other] { $cards } Karten archivieren
    }
op-card-checklist = Checkliste ändern
op-card-label =
    { $cards ->
        [one] Karte etikettieren
       *[other] { $cards } Karten etikettieren
    }
op-card-link = Karten verknüpfen
op-card-comment = Karte kommentieren
op-label-edit = Etiketten ändern
op-card-attachment = Dateien der Karte ändern
op-card-template = Vorlage behalten
op-template-remove = Vorlage entfernen
op-board-bring-in = Board hereinholen
op-experiment-watch = Wirkungen eines Versuchs wählen
op-experiment-end = Versuch beenden
op-ask-add = Anderes Team bitten
op-ask-accept = Einer Bitte zusagen
op-ask-decline = Eine Bitte ablehnen
op-ask-answer = Eine Bitte erfüllen
op-ask-withdraw = Bitte zurücknehmen
op-retro-edit = Retro
op-retro-format = Retro-Formate ändern
op-retro-attempt = nach einer Retro etwas ausprobieren
op-pulse-hold = Puls
op-rhythm-set = Rhythmus ändern
op-rhythm-remove = Treffen aus dem Rhythmus nehmen
