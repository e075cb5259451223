# Was geschehen ist, was sicher ist, wie es weitergeht. Keine Entschuldigung, keine Schuld.

error-unknown = Das hat nicht geklappt ({ $code }). Was gesichert war, ist sicher. Versucht es noch einmal oder startet die Anwendung neu.
error-unreachable = Der Teil, der eure Datei liest, antwortet nicht. Was gesichert war, ist sicher. Startet die Anwendung neu.
error-unexpected = Diese Ansicht konnte nicht gezeigt werden ({ $detail }). Eure Datei ist unberührt. Öffnet den Raum noch einmal.
error-title = Das hat nicht geklappt
