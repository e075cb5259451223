# Die Journey: ein Anliegen der Kundschaft vom ersten Bedarf bis zur Lösung, als Karte.

journey-title = Journey
journey-choose = Journey wählen
journey-owned =
    Verantwortung: { $team }, { $count ->
        [one] sonst ist kein Team beteiligt
       *[other] { $count } Teams beteiligt
    }
journey-edit = Karte bearbeiten
journey-done = Fertig
journey-new = Neue Journey

### Noch nichts da

journey-none = Noch keine Journey.
journey-none-question = Welches Anliegen eurer Kundschaft begleitet ihr bis zum Schluss?
journey-none-team = Eine Journey gehört einem Team. Wie nennt ihr euch?
journey-name-team = Das Team benennen
journey-stages-none = Noch keine Phase.
journey-stages-question = Was geschieht zuerst, so wie es die Kundschaft erlebt?

### Eine neue Journey

journey-new-title = Welches Anliegen begleitet ihr bis zum Schluss?
journey-new-name = In den Worten der Kundschaft
journey-new-name-hint = Zum Beispiel „Mein Paket ist zu spät“.
journey-new-stages = Phasen
journey-new-stages-hint = Eine je Zeile, so wie die Kundschaft sie erlebt. Das geht auch später.
journey-new-add = Journey beginnen

### Die Karte

journey-lane-wants = Was der Mensch will
journey-lane-touchpoints = Kontaktpunkte
journey-lane-touchpoints-note = % der Kontakte
journey-lane-person = Ein Mensch
journey-lane-person-note = gebraucht und da
journey-lane-rules = Regeln, die gelten
journey-lane-outcomes = Wirkungen
journey-lane-outcomes-note = letzte 24 Wochen
journey-quote = „{ $text }“
journey-wants = Was der Mensch will
journey-wants-question = Was würde jemand hier sagen?
journey-wants-none = noch keine Worte
journey-touchpoints-none = noch keiner genannt
journey-person-both = { $needed } gebraucht, { $there } da
journey-person-needed = { $needed } gebraucht, wie viele da sind: unbekannt
journey-person-not-needed = hier nicht gebraucht
journey-person-not-asked = noch nicht gefragt
journey-person-needed-label = gebraucht %
journey-person-there-label = da %
journey-rule-version = v{ $number }
journey-rule-draft = Entwurf
journey-rules-none = noch keine Regel
journey-outcome-none = Noch keine Wirkung.
journey-outcome-question = Woran würdet ihr merken, dass es hier gut läuft?
journey-outcome-add = Eine hinzufügen
journey-outcome-name = Wirkung

### Wer antwortet

journey-handling = Wer antwortet
journey-handling-person = ein Mensch
journey-handling-assisted = Mensch, unterstützt
journey-handling-automated = automatisch
journey-handling-self-service = Selbstbedienung
journey-channel = Kanal
journey-channel-letter = Brief
journey-channel-email = E-Mail
journey-channel-phone = Telefon
journey-channel-chat = Chat
journey-channel-bot = Chatbot
journey-channel-web = Webseite
journey-channel-app = App
journey-channel-message = SMS
journey-channel-visit = vor Ort

### Ein Mensch fehlt

journey-short = <b>Phase { $number }: { $needed } brauchen einen Menschen, { $there } erreichen einen.</b>
journey-improve = Verbesserung
journey-improvement = Mehr Leute erreichen einen Menschen: { $stage }

### Bearbeiten

journey-facts = Die Journey
journey-name = Name
journey-owner = Verantwortung
journey-take-part = Auch beteiligt
journey-remove = Diese Journey entfernen
journey-stage-name = Phase
journey-stage-note = In wenigen Worten
journey-stage-add = Phase
journey-stage-left = Nach links: { $name }
journey-stage-right = Nach rechts: { $name }
journey-stage-remove = Entfernen: { $name }
journey-touchpoint-add = Kontaktpunkt
journey-touchpoint-name = Name
journey-touchpoint-remove = Entfernen
journey-share = % der Kontakte
journey-share-wrong = Ein Anteil ist eine ganze Zahl von 0 bis 100.

### Tasten

journey-key-stage = Phase
journey-key-lane = Zeile
journey-key-open = öffnen
