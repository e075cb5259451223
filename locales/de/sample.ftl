# Der Beispiel-Arbeitsbereich: Alles darin ist erfunden und sagt das überall, wo es steht.
# Eine Nachricht, deren Einträge durch | getrennt sind, ist eine Liste; ihre Länge legt das Programm fest.

sample-workspace = Versandhandel (Beispiel)
sample-file = Spielraum-Beispiel

### Organisation

sample-unit-company = Versandhandel
sample-unit-company-short = VH
sample-unit-service = Kundenservice
sample-unit-service-short = KS
sample-unit-carriers = Paketdienst-Betreuung
sample-unit-carriers-short = PD

sample-team-delivery = Lieferung & Retoure
sample-team-delivery-short = LR
sample-team-orders = Bestellung & Zahlung
sample-team-orders-short = BZ
sample-team-digital = Digitale Kanäle
sample-team-digital-short = DK
sample-team-leaving = Vertrag & Abschied
sample-team-leaving-short = VA
sample-team-welcome = Willkommen & erste Rechnung
sample-team-welcome-short = WR
sample-team-logistics = Logistikdaten
sample-team-logistics-short = LD

sample-people-managers = Katrin Albers
sample-people-delivery = Jana Vogt | Marek Dudek | Paula Lindner | Tuan Nguyen | Aylin Özdemir | Sabine Krüger | Ben Okafor
sample-people-orders = Ruth Hansen | Emil Sander | Fatma Yıldız | Lars Petersen | Ines Costa | Georg Wolff
sample-people-digital = Nora Schulte | Amir Haddad | Lena Brandt | Piotr Nowak | Clara Engel
sample-people-leaving = Hanna Roth | Milan Petrović | Eva Lorenz | Onur Kaya | Silke Busch | Dario Conti
sample-people-welcome = Theo Albrecht | Mina Park | Kirsten Jahn | Samuel Asante | Vera Lang
sample-people-logistics = Felix Grund | Zoe Martin | Jonas Weiß | Alma Berg

### Journeys

sample-journey-late = Mein Paket kommt zu spät
sample-journey-late-stages = Erwarten | Nachsehen | Uns fragen | Antwort bekommen | Noch einmal warten | Erledigt
sample-journey-return = Ich schicke etwas zurück
sample-journey-return-stages = Entscheiden | Einpacken | Abgeben | Geld ist zurück
sample-journey-refund = Wo bleibt mein Geld?
sample-journey-refund-stages = Warten | Nachfragen | Geld ist da
sample-journey-twice = Es wurde doppelt abgebucht
sample-journey-twice-stages = Bemerken | Uns sagen | Berichtigt
sample-journey-change = Meine Bestellung ändern
sample-journey-change-stages = Es sich anders überlegen | Uns sagen | Geändert oder zu spät
sample-journey-login = Ich komme nicht in mein Konto
sample-journey-login-stages = Ausgesperrt | Noch einmal versuchen | Drin
sample-journey-app = Die App macht nicht, was ich will
sample-journey-app-stages = Festhängen | Hilfe suchen | Weitermachen
sample-journey-cancel = Meinen Vertrag kündigen
sample-journey-cancel-stages = Darüber nachdenken | Uns sagen | Hören, was jetzt geschieht | Im Guten gehen
sample-journey-moving = Ich ziehe um
sample-journey-moving-stages = Uns sagen | Alte und neue Adresse | Angekommen
sample-journey-bill = Die erste Rechnung
sample-journey-bill-stages = Darauf warten | Öffnen | Nachfragen | Bezahlt oder berichtigt
sample-journey-new = Ich bin neu hier
sample-journey-new-stages = Erste Bestellung | Erstes Paket | Wissen, wie es geht
sample-journey-pickup = Mein Paket liegt im Paketshop
sample-journey-pickup-stages = Herausfinden, wo | Hingehen | In der Hand haben
sample-journey-address = Falsche Adresse
sample-journey-address-stages = Bemerken | Umleiten | Angekommen

sample-stage-late-expecting-note = der genannte Tag ist da
sample-stage-late-expecting-wants = Ich will den Tag wissen, damit ich zu Hause sein kann.
sample-stage-late-looking-note = Sendungslink, App
sample-stage-late-looking-wants = Wo ist es, und kümmert sich jemand darum?
sample-stage-late-asking-note = 2.140 im letzten Monat
sample-stage-late-asking-wants = Ich will es einmal erzählen, und zwar jemandem.
sample-stage-late-answer-note = wir entscheiden und sagen es
sample-stage-late-answer-wants = Lasst mir die Wahl, statt mir einen Gutschein zu schicken.
sample-stage-late-waiting-note = neues Datum oder neues Paket
sample-stage-late-waiting-wants = Haltet das Datum. Und meldet euch, bevor ich frage.
sample-stage-late-settled-note = Paket oder Geld ist da
sample-stage-late-settled-wants = Mein Geld zurück, ohne noch einen Brief.
sample-stage-cancel-thinking-note = das Kleingedruckte lesen
sample-stage-cancel-thinking-wants = Was passiert, wenn ich gehe?
sample-stage-cancel-telling-note = Formular, Telefon, Brief
sample-stage-cancel-telling-wants = Ein Satz sollte reichen.
sample-stage-cancel-hearing-note = wir bestätigen und nennen den letzten Tag
sample-stage-cancel-hearing-wants = Nennt mir das Datum. Redet mir nichts aus.
sample-stage-cancel-leaving-note = letztes Paket, letzte Rechnung
sample-stage-cancel-leaving-wants = Vielleicht komme ich wieder. Macht es mir leicht.
sample-stage-bill-waiting-note = das erste Paket ist da
sample-stage-bill-waiting-wants = Wann bezahle ich, und wie?
sample-stage-bill-opening-note = liegt im Postfach
sample-stage-bill-opening-wants = Ich will jede Zeile verstehen.
sample-stage-bill-asking-note = 310 im letzten Monat
sample-stage-bill-asking-wants = Erklärt es mir, ohne mich zu belehren.
sample-stage-bill-settled-note = bezahlt oder berichtigt
sample-stage-bill-settled-wants = Und nächsten Monat stimmt sie.

sample-touch-shipping-mail = Versandmail
sample-touch-tracking = Sendungsverfolgung
sample-touch-phone = Telefon
sample-touch-bot = Chatbot
sample-touch-email = E-Mail
sample-touch-call-back = Rückruf
sample-touch-letter = Antwortbrief
sample-touch-text = SMS
sample-touch-refund-notice = Erstattungsmail
sample-touch-help-page = Hilfeseite
sample-touch-form = Kündigungsformular
sample-touch-confirmation = Bestätigung
sample-touch-last-bill = Letzte Rechnung
sample-touch-welcome-mail = Willkommensmail
sample-touch-bill = Rechnung per E-Mail

### Begriffe und ihre Werte

sample-days = Tage
sample-term-tracking = Sendungsstatus
sample-term-days-late = Tage zu spät
sample-term-date-needed = Termin nötig
sample-term-order-value = Bestellwert
sample-term-offer = Wir bieten an
sample-term-goodwill = Kulanz
sample-term-date-named = Genanntes Datum
sample-term-person = Weg zu einem Menschen
sample-term-refund-before-return = Erstattung vor Rücksendung
sample-term-refund-days = Erstattung in
sample-term-answer-days = Tage bis zur Antwort
sample-term-money-back = Geld zurück
sample-term-tell = Wir sagen
sample-term-box = Verpackung
sample-term-deduct = Wir ziehen ab
sample-term-again = Schon einmal passiert
sample-term-concern = Anliegen
sample-term-person-wanted = Nach einem Menschen gefragt
sample-term-answers-first = Zuerst antwortet
sample-term-leaving-because = Kündigt wegen
sample-term-bill-surprise = Überrascht von
sample-term-protected = Alter, Herkunft, Name

sample-value-on-its-way = Unterwegs
sample-value-no-scan = Seit 48 h kein Scan
sample-value-lost = Verloren
sample-value-confirmed = vom Paketdienst bestätigt
sample-value-estimated = geschätzt
sample-value-at-once = sofort
sample-value-when-scanned = wenn die Retoure gescannt ist
sample-value-when-carrier-answers = wenn der Paketdienst geantwortet hat
sample-value-original-box = Originalkarton
sample-value-other-box = anderer Karton
sample-value-no-box = kein Karton
sample-value-parcel = wo ist mein Paket
sample-value-complaint = Beschwerde
sample-value-something-else = etwas anderes
sample-value-chat-bot = Chatbot
sample-value-a-person = ein Mensch
sample-value-price = Preis
sample-value-delivery = Lieferung
sample-value-not-needed = kein Bedarf mehr
sample-value-amount = dem Betrag
sample-value-due-date = der Frist
sample-value-unknown-item = einem unbekannten Posten

### Rahmen

sample-frame-purpose = Wenn bei einer Bestellung etwas schiefgeht, finden Menschen jemanden, der es in Ordnung bringt. Beim ersten Mal, ohne noch einmal fragen zu müssen.
sample-guardrail-goodwill = Kulanz je Fall
sample-guardrail-before-return = Erstattung vor Rücksendung
sample-guardrail-withdrawal = Erstattung nach Widerruf
sample-guardrail-person = Weg zu einem Menschen
sample-guardrail-protected = Alter, Herkunft, Name
sample-guardrail-answer = Tage bis zur Antwort
sample-guardrail-dates = Termine, die wir zusagen
sample-principle-choice = Lieber eine Wahl als ein Gutschein.
sample-principle-no = Wir sagen klar Nein, und wir sagen, warum.
sample-principle-listens = Wer zuhört, entscheidet.
sample-principle-unknown = Was wir nicht wissen, sagen wir.
sample-principle-twice = Niemand muss es zweimal erzählen.
sample-wanted-solved = Beim ersten Mal gelöst
sample-wanted-solved-note = steigt in jeder Journey
sample-wanted-person = Menschen erreicht
sample-wanted-person-note = wenn die Kundin oder der Kunde das möchte
sample-wanted-healthy = Gesunde Teams
sample-wanted-healthy-note = die Belastung im Puls steigt nicht
sample-watched-reached = Einen Menschen erreicht
sample-watched-reached-note = Ein Anteil an allen, die danach fragten. Keine einzelne Regel kann ihn einhalten.
sample-frame-why-1 = Bisher hat jedes Team Fall für Fall gefragt. Was in diesem Rahmen liegt, entscheidet ihr selbst.
sample-frame-why-2 = Ihr habt euren Spielraum gut genutzt, deshalb wächst er. Ein Weg zu einem Menschen fehlt noch zu oft.
sample-frame-why-3 = Erstattungen vor der Rücksendung warten mehr auf uns als auf das Paket. Ihr dürft bis 250 € gehen.
sample-frame-why-4 = Willkommen & erste Rechnung beginnen mit eigenem Spielraum. Kulanz innerhalb der Grenzen ist jetzt allein eure Sache.
sample-frame-objection = Für uns bleibt es bei 25 € je Fall, und jeder fünfte unserer Fälle endet dort. Warum haben wir weniger als Lieferung & Retoure?
sample-frame-reply = Eure Fälle sind klein und zahlreich, deren wenige und groß. Wir lassen es ein halbes Jahr so, sehen uns an, wie oft ihr an die Grenze kommt, und reden dann wieder.
sample-proposal-frame = Kulanz für Bestellung & Zahlung bis 35 € je Fall.
sample-proposal-frame-why = Den ganzen Sommer sind wir an die Grenze gekommen, und jedes Mal war doppelt abgebucht worden, ohne dass die Kundin oder der Kunde etwas dafür konnte.
sample-area-own-rules = Regeln der eigenen Journeys
sample-area-goodwill = Kulanz innerhalb der Leitplanken
sample-area-knowledge = Auskünfte
sample-area-shifts = Schichten und Präsenz
sample-area-people = Neue Leute im Team
sample-area-automation = Automatisierung mit Kundenkontakt
sample-area-prices = Preise und Vertragsbedingungen

### Regeln

sample-rule-offer = Was wir anbieten dürfen
sample-rule-warn = Wann wir von uns aus warnen
sample-rule-posted = Auf dem Laufenden halten
sample-rule-refund = Erstattung in 5 Tagen
sample-rule-box = Retoure ohne Originalkarton
sample-rule-before-return = Erstattung vor Rücksendung
sample-rule-twice = Doppelt abgebucht
sample-rule-answers-first = Wer zuerst antwortet
sample-rule-leaving = Wenn jemand gehen möchte
sample-rule-first-bill = Die erste Rechnung überrascht

sample-agreed-all = Konsent aller im Team.
sample-accepted-delivery = Bis 250 € macht es keinen Unterschied. Darüber beobachten wir, was das Warten mit den Kunden macht.
sample-accepted-orders = Über 250 € zahlt die Versicherung nur mit dem Wort des Paketdienstes. Im Herbst verhandeln wir neu.

# Was in Zellen getippt wird. Es müssen Wörter sein, die Zellen verstehen.
sample-cell-any = egal
sample-cell-yes = ja
sample-cell-no = nein
sample-cell-between = { $low } bis { $high }
sample-cell-up-to = bis { $n }
sample-cell-over = über { $n }
sample-cell-up-to-euros = bis { $n } €
sample-cell-over-euros = über { $n } €
sample-cell-euros = { $n } €
sample-cell-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }

sample-says-watch = Neues Datum nennen und dranbleiben
sample-says-pick-up = Abholung oder Express-Ersatz anbieten
sample-says-apologise = Neues Datum nennen und entschuldigen
sample-says-express = Sofort per Express neu senden
sample-says-voucher = Gutschein schicken
sample-says-choose = Ersatz oder Geld, nach Wahl der Kundin
sample-says-wait-for-trace = Nachforschung des Paketdienstes abwarten
sample-says-open-trace = Wir forschen nach, Rückruf in 24 h
sample-says-resend-now = Sofort neu senden, Nachforschung nicht abwarten
sample-says-resend-after-trace = Neu senden, wenn die Nachforschung abgeschlossen ist
sample-says-refund = Geld zurück
sample-says-buy-elsewhere = Geld zurück, gekauft wird anderswo
sample-says-choose-at-once = Sofort Geld oder Ersatz, nach Wahl der Kundin
sample-says-wait-for-carrier = Antwort des Paketdienstes abwarten
sample-says-mail-new-date = E-Mail mit dem neuen Datum
sample-says-mail-waiting = E-Mail, dass wir es suchen
sample-says-text-new-date = SMS mit dem neuen Datum
sample-says-text-after-24 = SMS nach 24 h ohne Scan
sample-says-phone-same-day = Noch am selben Tag anrufen
sample-says-text-on-change = SMS bei jeder Änderung
sample-says-call-every-second-day = Jeden zweiten Tag anrufen
sample-says-thank-you = Danke, das Geld ist unterwegs
sample-says-ask-for-box = Bitte schickt den Karton nach
sample-says-say-deduction = Danke, wir ziehen etwas für den Karton ab und sagen, warum
sample-says-correct-and-confirm = Berichtigen und schriftlich bestätigen
sample-says-correct-and-call = Berichtigen, anrufen und entschuldigen
sample-says-confirm-and-name-end = Bestätigen und den letzten Tag nennen
sample-says-apologise-and-settle = Entschuldigen, Offenes klären, den letzten Tag nennen
sample-says-explain-lines = Zeile für Zeile erklären
sample-says-move-due-date = Die Frist einmal verschieben
sample-says-take-off-and-check = Von der Rechnung nehmen, danach prüfen

sample-because-date-helps = Ein Datum hilft, ein Gutschein nicht
sample-because-planned = Sie haben den Tag verplant
sample-because-two-waits = Zweimal warten verdient eine Entschuldigung
sample-because-second-miss = Ein zweites Mal kostet uns die Kundin
sample-because-thin-trust = Nach fünf Tagen ist das Vertrauen dünn
sample-because-trace-is-ours = Nachforschen ist unsere Sache, nicht ihre
sample-because-trace-takes = Eine Nachforschung dauert acht Tage
sample-because-same-as-row-3 = Fühlt sich an wie Zeile 3
sample-because-same-as-row-5 = Fühlt sich an wie Zeile 5
sample-because-nothing-left = Es gibt nichts mehr abzuwarten
sample-because-carrier-knows = Der Paketdienst weiß mehr als wir
sample-because-before-they-ask = Besser schreiben wir, als dass sie fragen
sample-because-silence-worries = Schweigen beunruhigt mehr als eine schlechte Nachricht
sample-because-bad-news-by-voice = Schlechte Nachrichten brauchen eine Stimme
sample-because-no-need-to-ask = Niemand soll nachfragen müssen
sample-because-voice-calms = Eine Stimme beruhigt mehr als eine Nachricht
sample-because-booking-takes = Die Bank braucht ihre Zeit
sample-because-small-sums = Kleine Beträge sind das Warten nicht wert
sample-because-as-it-came = Es kam zurück, wie es hinausging
sample-because-goods-matter = Auf die Ware kommt es an, nicht auf den Karton
sample-because-box-costs = Ein neuer Karton kostet uns Geld
sample-because-still-a-chance = Das Paket kann noch kommen
sample-because-large-sums = Große Beträge brauchen Gewissheit
sample-because-our-mistake = Der Fehler lag bei uns
sample-because-second-mistake = Beim zweiten Mal ist es kein Versehen
sample-because-people-first = Wer fragt, will gehört werden
sample-because-bot-knows-pages = Der Bot findet Seiten schneller
sample-because-bot-is-there-at-night = Der Bot ist auch nachts da
sample-because-no-haggling = Wer in Frieden geht, kommt vielleicht wieder
sample-because-we-owe-them = Wir sind ihnen etwas schuldig
sample-because-first-impression = Der erste Eindruck bleibt
sample-because-believe-first = Erst glauben, dann prüfen

### Konsent-Runden

sample-round-choice-why = Nach fünf Tagen ohne Scan lassen wir erst nachforschen und senden dann neu. Wer so lange gewartet hat, will wählen.
sample-round-choice-objection = 25 € für ein Paket ohne Scan sind so viel wie für ein verlorenes. Dann bleibt nichts für die, deren Paket weg ist, und Zeile 3 endet bei 20 €.
sample-round-choice-concern = Manche wählen ein neues Paket, und dann taucht das erste doch noch auf.
sample-round-choice-works = „Beim ersten Mal gelöst“ steigt, und weniger fragen ein zweites Mal nach.
sample-round-quiet-hour-why = Schriftliche Anfragen liegen bis zum Abend, weil immer erst das Telefon drankommt.
sample-round-quiet-hour-text =
    Von neun bis zehn antworten zwei von uns nur schriftlich.
    Wer das ist, wechselt jeden Tag.
sample-round-quiet-hour-concern = Montags steht das Telefon vor elf nicht still.
sample-round-quiet-hour-works = Keine schriftliche Antwort bleibt über Nacht liegen.

### Die letzte Retro

sample-retro-theme-refund = Das Geld wartet auf das Paket
sample-retro-notes-refund =
    Das Paket ist auf dem Rückweg, das Geld noch nicht. |
    Sie fragen zweimal: Wo ist mein Paket, und wo ist mein Geld? |
    Bis sechzig Euro könnten wir ihnen einfach vertrauen.
sample-retro-theme-holiday = Tage, an denen sich nichts bewegt
sample-retro-notes-holiday =
    Am Feiertag steht auf der Seite immer noch „unterwegs“. |
    Die Leute zählen Sonntage mit. Der Paketdienst nicht. |
    Am Tag danach fragen alle dasselbe.
sample-retro-theme-gift = Geschenke, die zurückkamen
sample-retro-notes-gift =
    Ein Geschenk kam zurück, und wer es schenkte, erfuhr es zuletzt. |
    Ich wusste nicht, wen ich anrufe: wer zahlt oder wer wartet?
sample-retro-notes-kept =
    Seit Zeile 5 wählen sie selbst, und niemand streitet. |
    Die handgeschriebene Karte. Zwei haben zurückgeschrieben.

### Boards

sample-board = Board
sample-column-options = Optionen
sample-column-options-policy = donnerstags füllt ihr auf
sample-column-chosen = Ausgewählt
sample-column-chosen-policy = Kommt rein, wenn eine Wirkung genannt ist. Zieht weiter, wenn zwei von euch Zeit haben.
sample-column-doing = In Arbeit
sample-column-doing-policy = Zieht weiter, wenn der Nachweis keine Lücke mehr zeigt.
sample-column-trying = Mit Kunden erproben
sample-column-trying-policy = Höchstens 14 Tage. Das Abbruchkriterium steht vorher fest.
sample-column-checking = Wirkung prüfen
sample-column-checking-policy = Fertig nach 6 Punkten im Diagramm, ob gut oder schlecht.
sample-column-done = Erledigt
sample-column-small-options = Optionen
sample-column-small-options-policy = wird aufgefüllt, wenn etwas fertig ist
sample-column-small-doing = In Arbeit
sample-column-small-doing-policy = Fertig, wenn es bei Kunden angekommen ist.
sample-column-small-done = Erledigt

sample-card-tracking-date = Sendungsverfolgung nennt ein Datum statt „demnächst“
sample-stopped-on-legal = Rechtsabteilung
sample-stopped-carrier-data = Daten des Paketdienstes kamen zu spät
sample-stopped-carrier-day = Beim Probelauf des Paketdienstes war kein Tag frei
sample-stopped-chat-words = Texte im Chat ändern sich nur montags
sample-stopped-chat-release = Der Chat war vor einer neuen Version gesperrt
sample-stopped-legal-answer = Die Rechtsabteilung hat noch nicht geantwortet
sample-stopped-legal-reads = Die Rechtsabteilung liest den neuen Text
sample-card-tracking-date-blocked = Die Termine des Paketdienstes kommen nur einmal am Tag
sample-card-open-parcels = Offene Pakete im Gespräch zur ersten Rechnung anzeigen
sample-card-rule-v7 = Regel „Verspätetes Paket“ v7: zu einem Termin gebraucht
sample-card-refund-letter = Erstattungsschreiben auf einer Seite
sample-card-person-step-one = Schon im ersten Chat-Schritt zu einem Menschen
sample-card-person-step-one-text =
    Wer im Chat „Mensch“ schreibt, erreicht sofort einen, ohne zweites Menü.

    - Worte für den ersten Schritt: fertig
    - Änderung am Anfang des Bots: bei Digitale Kanäle erbeten
    - Zählen, wer es noch immer zweimal schreibt
sample-card-person-step-one-blocked = Den ersten Schritt im Chat ändern nur die Digitalen Kanäle
sample-card-one-answer = Eine Antwort für verlorene Pakete über 250 €
sample-card-one-answer-text =
    Über 250 € wartet Bestellung & Zahlung auf den Paketdienst, wir nicht. Für dasselbe verlorene Paket hören Kunden zwei Antworten.
sample-card-phone-twelve = Die 12 anrufen, die zweimal beim Bot landeten
sample-card-refund-first = Erst erstatten, dann zurücksenden, bis 60 €
sample-card-refund-first-text =
    Bis 60 € geht das Geld hinaus, sobald der Rücksendeschein erstellt ist. Wir zählen, wie viele Pakete trotzdem zurückkommen.
sample-card-refund-first-stop = Mehr als 3 von 100 Paketen kommen nicht zurück
sample-card-message-24 = Nachricht, wenn ein Paket 24 Stunden lang nicht gescannt wurde
sample-card-message-24-text =
    Wessen Paket 24 Stunden lang nicht gescannt wurde, hört von uns, bevor eine Frage nötig wird.
sample-card-message-24-stop = Wegen der Nachricht fragen mehr nach als ohne sie
sample-card-call-back-window = Rückruf zur Wunschzeit statt Warteschleife
sample-card-call-back-window-text =
    Kunden wählen eine halbe Stunde, in der wir anrufen. Niemand wartet in der Schleife.
sample-card-call-back-window-stop = Zwei Rückrufe hintereinander kommen nicht zur Wunschzeit
sample-card-refund-first-expects = „Erstattung in 5 Tagen“ verlässt das übliche Band nach oben, und die Pakete kommen trotzdem zurück.
sample-card-message-24-expects = Weniger müssen nachfragen, und „Es war leicht“ steigt.
sample-card-call-back-window-expects = „Zusage gehalten“ liegt wieder in den Grenzen.
sample-card-evening-calls-expects = Mehr erreichen einen Menschen, weil wir anrufen, wenn jemand zu Hause ist.
sample-card-evening-calls-learned = Die Hälfte wollte abends gar keinen Anruf. Beim nächsten Mal wählen sie die Zeit selbst.
sample-card-handwritten-expects = „Es war leicht“ steigt, wo der Ersatz mit einer Karte kommt.
sample-card-handwritten-learned = Kundinnen haben zurückgeschrieben und sich bedankt. Es kostet zwei Minuten, und die dürfen wir geben.
sample-card-resend-first-expects = „Beim ersten Mal gelöst“ steigt, wenn niemand zurückgefragt wird.
sample-card-resend-first-learned = Keine Wirkung zu sehen: Die meisten dieser Pakete kamen inzwischen von selbst an. Wir fragen zuerst.
sample-card-without-asking-expects = „Wir konnten selbst entscheiden“ steigt, und „Zusage gehalten“ fällt nicht.
sample-card-without-asking-learned = Wir entscheiden mehr selbst, und wir geben nicht mehr als vorher. Meist hatten wir wegen Beträgen unter 10 € gefragt.
sample-card-holiday-notice-expects = Am Tag nach einem Feiertag fragen weniger Menschen nach.
sample-card-carrier-trace = Den Nachforschungsauftrag stellen wir, nicht die Kundin
sample-card-one-number = Eine Telefonnummer auf jedem Brief

sample-card-orders-partial = Sagen, welcher Teil der Bestellung erstattet wurde
sample-card-orders-voucher = Gutschein nur noch auf Wunsch
sample-card-orders-lost = Geld für verlorene Pakete ohne zweites Formular
sample-card-orders-twice = Die neun anrufen, denen doppelt abgebucht wurde
sample-card-digital-words = Der Bot sagt, was er nicht kann
sample-card-digital-person = Schon im ersten Chat-Schritt zu einem Menschen
sample-card-digital-night = Nachts bietet der Bot einen Rückruf an
sample-card-digital-login = Ein Link statt drei Passwörtern
sample-card-welcome-letter = Willkommensbrief ohne Kleingedrucktes
sample-card-welcome-lines = Jede Zeile der ersten Rechnung erklären

sample-options =
    Öffnungszeiten des Paketshops gleich in der Nachricht |
    Rücksendeschein in jedem Paket |
    Abends liefern lassen, wer möchte |
    Foto vom Ablageort |
    Eine Seite für alles rund ums verspätete Paket |
    Die zehn fragen, die letzten Monat zweimal schrieben |
    Express-Ersatz ohne Rückfrage |
    Antwortbrief in einfachen Worten |
    Entschuldigung mit der Unterschrift des Teams |
    Paket unterwegs noch umleiten |
    Anruf vor dem zweiten Zustellversuch |
    Das Depot besuchen, in dem die meisten Scans fehlen |
    Sagen, wie lange die Bank braucht |
    SMS in der Sprache der Kundin

sample-done =
    Ansage sagt, wie lange es dauert |
    Sendungslink ganz oben in jeder Mail |
    Die fünf fragen, die das Geschenk zurückschickten |
    Erstattungsmail nennt den Betrag |
    Eine Vorlage für „Wo ist mein Paket?“ |
    Zwei Wochen lang Rückrufe am Abend |
    Kein „leider“ mehr im ersten Satz |
    Auf die drei wütenden Briefe antworten |
    Fehlende Scans im Fall sichtbar |
    Sagen, welcher Shop das Paket angenommen hat |
    Gutschein nur, wo jemand einen will |
    Rücksendeschein als Code auf dem Telefon |
    Pakete einer Bestellung zusammen anzeigen |
    Liste der Verspätungen jeden Morgen um acht |
    Versandmail nennt einen Tag statt einer Spanne |
    Unsere Durchwahl auf dem Antwortbrief |
    Dem Depot danken, das vierzig Pakete fand |
    Verlorene Pakete ohne Formular erledigt |
    Offene Retouren im Gespräch, für Bestellung & Zahlung |
    Die Kundin mit drei verlorenen Paketen anrufen |
    SMS, wenn das Paket umkehrt |
    Adresse vor dem Versand prüfen |
    Erstattungsgrund in einfachen Worten |
    Regel v6 auf einer Seite erklärt |
    Paketshop auf der Karte |
    Datum des neuen Pakets, für Digitale Kanäle |
    Handgeschriebene Karte bei jedem zweiten Ersatz |
    Beschwerde dort beantworten, wo sie ankam |
    Zweiter Zustelltag lässt sich wählen |
    Antwort des Paketdienstes steht im Fall |
    Depots fragen, warum nachts Scans fehlen |
    Erst neu senden, nicht zurückfragen |
    Feiertagshinweis in der Sendungsverfolgung |
    Briefe verlassen am selben Tag das Haus |
    Liste verspäteter Pakete, für Willkommen & erste Rechnung |
    Bis 15 €, ohne jemanden zu fragen

sample-done-this-week =
    Im Fall nach der Bestellnummer suchen |
    Rücksendetermine, für Vertrag & Abschied |
    Kurzes Formular für beschädigte Pakete |
    Die zwei vom Ausfall am Montag zurückrufen

### Wirkungen

sample-outcome-solved = Beim ersten Mal gelöst
sample-outcome-solved-note = kein erneuter Kontakt in 7 Tagen
sample-outcome-solved-cheat = Einen Fall schließen und unter anderem Thema neu eröffnen.
sample-outcome-solved-rebase = Acht Wochen über der alten Mittellinie seit Regel v6.
sample-outcome-reached = Menschen erreicht
sample-outcome-reached-note = von denen, die nach einem fragten
sample-outcome-reached-cheat = Keinen Menschen anbieten, damit niemand danach fragt.
sample-outcome-promise = Zusage gehalten
sample-outcome-promise-note = Rückrufe und genannte Termine
sample-outcome-promise-cheat = Späte Termine nennen oder gar keine.
sample-outcome-easy = „Es war leicht“
sample-outcome-easy-note = stimmen zu, nach dem Abschluss gefragt
sample-outcome-easy-cheat = Nur die fragen, bei denen es gut lief.
sample-outcome-refund = Erstattung in 5 Tagen
sample-outcome-refund-note = vom Scan des Pakets bis zur Buchung
sample-outcome-refund-cheat = Das Paket später scannen.
sample-outcome-handed = Mehrfach weitergereicht
sample-outcome-handed-note = von allen Kontakten
sample-outcome-handed-cheat = Fälle behalten, die andere schneller lösen könnten.
sample-retired-handle-time = Durchschnittliche Bearbeitungszeit
sample-outcome-decide = „Wir konnten selbst entscheiden“
sample-outcome-decide-note = Team-Puls, anonym
sample-outcome-decide-cheat = So lange fragen, bis die Antwort gefällt.

sample-note-summer-sale = Sommerschlussverkauf
sample-note-bot-first = Der Chatbot antwortet zuerst
sample-note-no-carrier-data = Vier Tage ohne Daten des Paketdienstes; 61 Termine verschoben

### Das echte Protokoll

sample-journey-incidents = IT-Störungen (echte Daten)
sample-journey-incidents-stages = Gemeldet | In Bearbeitung | Gelöst
sample-real-log = Störungsprotokoll einer IT-Firma, 2016
sample-real-log-credit = Claudio Amaral, Marcelo Fantinato, Sarajane Peres (2018): Incident management process enriched event log, UCI Machine Learning Repository, doi 10.24432/C57S4H, CC BY 4.0. Jede 50. meldende Person, Zellen unverändert.
sample-real-repeat = Kam innerhalb von 7 Tagen wieder
sample-real-repeat-note = Meldende mit einer weiteren Störung
sample-real-repeat-cheat = Eine alte Störung ergänzen, statt eine neue zu melden.
sample-real-reopened = Wieder geöffnet
sample-real-reopened-note = von allen, die als gelöst galten
sample-real-reopened-cheat = Um eine neue Meldung bitten, statt die alte wieder zu öffnen.
sample-real-end-to-end = Von der Meldung bis zum Abschluss
sample-real-end-to-end-note = die Hälfte ist bis dahin abgeschlossen
sample-real-end-to-end-cheat = Abschließen, bevor es wieder läuft.
sample-real-handovers = Weitergaben
sample-real-handovers-note = Gruppenwechsel je Störung
sample-real-handovers-cheat = Kollegen unter der Hand fragen, statt weiterzugeben.

### Im Gespräch

sample-statement-express = Express verlässt das Lager am selben Tag, wenn er vor 16 Uhr bestellt ist.
sample-statement-first-parcel = Das erste Paket darf bleiben, bis das neue da ist. Zurücksenden kostet nichts.
sample-statement-saturday = Samstags stellt der Zusteller bis 14 Uhr zu.
sample-exceptions-offer =
    Ist für einen Geburtstag am Samstag, Express kommt am Freitag.
    | Fährt am Freitagmorgen weg, Express kommt am Donnerstag.
    | Hat das Gleiche im Laden um die Ecke gefunden.
    | Zieht am Samstag um, das Paket käme an die alte Adresse.
    | Hat es fürs Wochenende anderswo gekauft und schon zweimal angerufen.
    | Braucht es am Montag für die Arbeit, Express kommt rechtzeitig.
sample-exceptions-box =
    Wir hatten gesagt, der Karton sei nicht nötig.
    | Der Karton war bei der Zustellung durchnässt.

### The rhythm

sample-rhythm-stand-up = Stand-up
sample-rhythm-retro = Retro
sample-rhythm-review = Regeln und Wirkungen
