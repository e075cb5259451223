//! What is refused by name, and what is not.

use spielraum_domain::outcome::{Quarantined, counts_quarantined, quarantined};

#[test]
fn a_sentence_that_counts_the_talk_is_known_and_one_that_leaves_it_out_is_not_meant() {
    for sentence in [
        "average handle time in minutes",
        "average handle time, not counting breaks",
        "Bearbeitungszeit in Sekunden",
        "Bearbeitungszeit ohne Pausen",
        "calls per agent and day",
    ] {
        assert!(counts_quarantined(sentence).is_some(), "{sentence}");
    }
    for sentence in [
        "Days until the money is there, not handle time",
        "Tage ohne Bearbeitungszeit",
        "of all cases",
        "How many contacts a person needs until it is solved",
        "Answers to tickets a day late",
        "Anfragen an Mitarbeitende, die offen bleiben",
    ] {
        assert_eq!(counts_quarantined(sentence), None, "{sentence}");
    }
}

#[test]
fn measures_of_the_talk_are_known_in_both_languages() {
    for (name, measure) in [
        ("Average handle time", Quarantined::Handling),
        ("AHT (s)", Quarantined::Handling),
        ("Durchschnittliche Bearbeitungszeit", Quarantined::Handling),
        ("Ø-Bearbeitungsdauer", Quarantined::Handling),
        ("Talk-time", Quarantined::Talk),
        ("Gesprächsdauer", Quarantined::Talk),
        ("Mittlere Gesprächszeit", Quarantined::Talk),
        ("Wrap-up", Quarantined::WrapUp),
        ("ACW", Quarantined::WrapUp),
        ("Nachbearbeitungszeit", Quarantined::WrapUp),
        ("Tickets per hour", Quarantined::Throughput),
        ("Calls an hour", Quarantined::Throughput),
        ("E-Mails pro Stunde", Quarantined::Throughput),
        ("Anrufe je Schicht", Quarantined::Throughput),
        ("Fälle pro Mitarbeiter", Quarantined::Throughput),
        ("Agent occupancy", Quarantined::Occupancy),
        ("Auslastung", Quarantined::Occupancy),
        ("Handling Duration", Quarantined::Handling),
        ("Minutes per call", Quarantined::Handling),
        ("Call time", Quarantined::Talk),
        ("Time per ticket", Quarantined::Handling),
        ("Time on the phone", Quarantined::Talk),
        ("Average time to handle a call", Quarantined::Handling),
        ("A.H.T.", Quarantined::Handling),
        ("DBZ", Quarantined::Handling),
        ("Cases closed per day", Quarantined::Throughput),
        ("Contacts handled per day", Quarantined::Throughput),
        ("Ticket throughput", Quarantined::Throughput),
        ("Telefonzeit", Quarantined::Talk),
        ("Minuten je Gespräch", Quarantined::Handling),
        ("Mittlere Dauer pro Vorgang", Quarantined::Handling),
        ("Stückzahl pro Tag", Quarantined::Throughput),
        ("Produktivität", Quarantined::Throughput),
        ("Wie lange wir telefonieren", Quarantined::Talk),
        ("AvgTalkDuration", Quarantined::Talk),
        ("Anrufdauer", Quarantined::Talk),
        ("Nacharbeitszeit", Quarantined::WrapUp),
        ("Netto-Arbeitszeit", Quarantined::Handling),
        ("Aufgewendete Zeit", Quarantined::Handling),
        ("Verbindungsdauer", Quarantined::Talk),
        ("Working time (min)", Quarantined::Handling),
        ("Worked minutes", Quarantined::Handling),
        ("Bearbeitung in Minuten", Quarantined::Handling),
    ] {
        assert_eq!(quarantined(name), Some(measure), "{name}");
    }
}

#[test]
fn measures_of_the_talk_are_known_when_they_are_paraphrased() {
    for (name, measure) in [
        ("Ø Dauer pro Ticket", Quarantined::Handling),
        ("mittlere Dauer eines Anrufs", Quarantined::Handling),
        ("Kontaktdauer", Quarantined::Talk),
        ("Zeit am Telefon", Quarantined::Talk),
        ("Bearb.-Zeit", Quarantined::Handling),
        ("Ø Bearbeitung", Quarantined::Handling),
        ("Ø Gespräch in Sek.", Quarantined::Handling),
        ("Anzahl bearbeiteter Fälle", Quarantined::Throughput),
        ("Number of handled calls", Quarantined::Throughput),
        ("Durchsatz pro Kopf", Quarantined::Throughput),
        ("Effizienz", Quarantined::Throughput),
        ("Vorgänge je Mitarbeiterstunde", Quarantined::Throughput),
        ("Adherence to schedule", Quarantined::Occupancy),
        ("Nacharbeit", Quarantined::WrapUp),
        ("Time on phone", Quarantined::Talk),
        ("Erledigte Fälle pro Woche", Quarantined::Throughput),
        ("Cases closed per week", Quarantined::Throughput),
        ("Gelöste Anfragen je Monat", Quarantined::Throughput),
        ("Agent availability", Quarantined::Occupancy),
        ("Verfügbarkeit der Agenten", Quarantined::Occupancy),
    ] {
        assert_eq!(quarantined(name), Some(measure), "{name}");
    }
}

#[test]
fn what_customers_experience_is_not() {
    for name in [
        "Solved at first go",
        "Reached a person when wanted",
        "Refund on account in 5 days",
        "Time to refund",
        "Waiting time on the phone",
        "Calls answered again",
        "Contacts per parcel",
        "Yacht claims solved",
        "Durchlaufzeit vom ersten Kontakt",
        "Anrufe, die niemand annimmt",
        "Kontakte je Paket",
        "Zeit bis zur Erstattung",
        "Zusage gehalten",
        "Calls answered",
        "Time to first answer",
        "Bearbeitungszeit aus Kundensicht",
        "Waiting time per call",
        "Refund time per case",
        "Time to a refund per case",
        "Throughput time of a claim",
        "Contacts per resolved case",
        "Wartezeit am Telefon",
        "Solved cases, not reopened",
        "Erreichbarkeit am Telefon",
        "Number of reopened cases",
        "Anzahl gelöster Fälle ohne Rückfrage",
        "Time of a first answer",
        "Durchsatzzeit eines Anliegens",
        "Time of call",
        "Time of contact",
        "Zeit einer Anfrage",
        "Nacharbeitsquote",
        "Anteil der Fälle mit Nacharbeit",
        "Rückrufdauer",
        "",
    ] {
        assert_eq!(quarantined(name), None, "{name}");
    }
}

#[test]
fn measures_of_the_talk_are_known_by_how_their_names_are_made() {
    for (name, measure) in [
        ("Total Handle", Quarantined::Handling),
        ("Total Talk", Quarantined::Talk),
        ("Total Hold", Quarantined::Handling),
        ("Total ACW", Quarantined::WrapUp),
        ("tTalk", Quarantined::Talk),
        ("tHandle", Quarantined::Handling),
        ("tAcw", Quarantined::WrapUp),
        ("Gebuchte Zeit", Quarantined::Handling),
        ("Accounted time", Quarantined::Handling),
        ("Gespraechsdauer", Quarantined::Talk),
        ("Gesprächsminuten", Quarantined::Talk),
        ("Talkzeit", Quarantined::Talk),
        ("Talk (s)", Quarantined::Talk),
        ("Handlezeit", Quarantined::Handling),
        ("Handlingzeit", Quarantined::Handling),
        ("Haltezeit", Quarantined::Handling),
        ("Hold time", Quarantined::Handling),
        ("Hold (min)", Quarantined::Handling),
        ("Logged hours", Quarantined::Handling),
        ("Hours logged", Quarantined::Handling),
        ("Worklog", Quarantined::Handling),
        ("Sprechdauer", Quarantined::Talk),
        ("Telefonatsdauer", Quarantined::Talk),
        ("Telefondauer", Quarantined::Talk),
        ("Arbeitszeit pro Fall", Quarantined::Handling),
        ("Aufwand je Ticket", Quarantined::Handling),
        ("Effort per case", Quarantined::Handling),
        ("Tickets/h", Quarantined::Throughput),
        ("Tickets / hour", Quarantined::Throughput),
        ("Tickets pro Std.", Quarantined::Throughput),
        ("Emails per hour", Quarantined::Throughput),
        ("Tickets in der Stunde", Quarantined::Throughput),
        ("Calls in an hour", Quarantined::Throughput),
        ("Pro Stunde gelöste Tickets", Quarantined::Throughput),
        ("Je Mitarbeiterin beantwortete Anfragen", Quarantined::Throughput),
        ("CPH", Quarantined::Throughput),
        ("TPH", Quarantined::Throughput),
        ("Fallzahl pro Mitarbeiter", Quarantined::Throughput),
        ("Solves per agent", Quarantined::Throughput),
        ("Faelle pro Kopf", Quarantined::Throughput),
        ("Auslastungsgrad", Quarantined::Occupancy),
        ("Mitarbeiterauslastung", Quarantined::Occupancy),
        ("Auslastung des Teams in Prozent", Quarantined::Occupancy),
        ("Nachbearbeitung nach Anruf", Quarantined::WrapUp),
        ("seconds an agent talks per call", Quarantined::Talk),
        ("Sekunden, die ein Mitarbeiter spricht", Quarantined::Talk),
        ("Wie lange wir sprechen", Quarantined::Talk),
    ] {
        assert_eq!(quarantined(name), Some(measure), "{name}");
    }
    assert!(counts_quarantined("seconds an agent talks per call").is_some());
}

#[test]
fn names_that_are_made_alike_are_not() {
    for name in [
        "Auslastung der Kartons",
        "Hotel occupancy",
        "Nachbearbeitung der Retoure nötig",
        "Erreichbar in den Sprechstunden",
        "Delivered below the threshold time",
        "Reached within working hours",
        "Logged time",
        "Time of call",
        "Kontaktzeit",
        "Date/Time Opened",
        "Minutes until an agent speaks to me",
        "Tage, bis wir antworten",
        "Deliveries per hour",
        "Kartons je Stunde",
        "Lieferdauer",
        "Vertragsdauer",
        "Household insured",
        "Solved per channel",
        "Ticket/Vorgang",
        "Handelspartner",
        "Availability",
        "Verfügbarkeit der Ware",
        "Availability of a person",
        "Contacts per week",
        "Fälle pro Monat",
        "Aktueller Stand",
    ] {
        assert_eq!(quarantined(name), None, "{name}");
    }
}
