//! What a column means, from its name. A person confirms or changes it.

use spielraum_domain::outcome::{Quarantined, quarantined};

use super::Scale;
use super::mapping::{Means, Unimported};

/// Words that name a column, in English and German, as they are once blanks and signs are gone. The first list that fits
/// wins; a name fits when it equals a word, or holds one that stands between asterisks.
const WORDS: [(Means, &[&str]); 28] = [
    // What exports call so; whatever else measures the talk, the registry of outcomes knows by name.
    (
        Means::NotImported { because: Unimported::HandleTime },
        &["*holdtime*", "*timeunit*", "*businessduration*", "*calendarduration*", "*activetime*", "arbeitszeit"],
    ),
    // Before agents: "reached an agent" names none.
    (
        Means::WantedPerson,
        &[
            "*wantedperson*",
            "*wantedagent*",
            "*askedforperson*",
            "*askedforaperson*",
            "*askedforagent*",
            "*requestedagent*",
            "*requestedhuman*",
            "*humanrequested*",
            "*agentrequested*",
            "*wolltemensch*",
            "*menschgewuenscht*",
        ],
    ),
    (
        Means::ReachedPerson,
        &[
            "*reachedperson*",
            "*reachedaperson*",
            "*reachedhuman*",
            "*reachedagent*",
            "*reachedanagent*",
            "*menscherreicht*",
            "*personerreicht*",
        ],
    ),
    (
        Means::Escalated,
        &["*escalated*", "*escalation*", "*eskaliert*", "*eskalation*", "*handedtoagent*", "*uebergebenan*"],
    ),
    (
        Means::Automated,
        &[
            "*automated*",
            "*botstarted*",
            "*begunbybot*",
            "isbot",
            "bot",
            "*chatbot*",
            "*automatisiert*",
            "*virtualagent*",
        ],
    ),
    (Means::Abandoned, &["*abandoned*", "*abandonment*", "*hungup*", "*aufgelegt*", "*abgebrochen*", "*abbruch*"]),
    (
        Means::FailureDemand,
        &["*failuredemand*", "*demandtype*", "*fehlernachfrage*", "*nachfrageart*", "*avoidablecontact*"],
    ),
    (Means::Retained, &["*retained*", "*stayed*", "*gehalten*", "*gebliebenerkunde*", "*kundegeblieben*"]),
    (
        Means::Mode,
        &["*surveymode*", "*surveychannel*", "*interviewmode*", "*administered*", "*befragungsart*", "*befragungsweg*"],
    ),
    (Means::Eligible, &["*eligible*", "*befragbar*", "*surveyallowed*", "*umfrageerlaubt*"]),
    (
        Means::Invited,
        &[
            "*invited*",
            "*surveysent*",
            "*surveyrequested*",
            "*invitation*",
            "*eingeladen*",
            "*umfrageversendet*",
            "*befragungversendet*",
        ],
    ),
    (
        Means::NotImported { because: Unimported::Agent },
        &[
            "*agent*",
            "*assignedto*",
            "*assignee*",
            "*resolvedby*",
            "*openedby*",
            "*closedby*",
            "*createdby*",
            "*updatedby*",
            "*handledby*",
            "*takenby*",
            "*answeredby*",
            "*modifiedby*",
            "*employee*",
            "*operator*",
            "*bearbeiter*",
            "*mitarbeiter*",
            "*bearbeitetvon*",
            "*erstelltvon*",
            "*geschlossenvon*",
            "*geloestvon*",
            "*erledigtvon*",
            "*abgeschlossenvon*",
            "*beantwortetvon*",
            "*angenommenvon*",
            "zustaendig",
            "zustaendiger",
            "zustaendigeperson",
            "*zugewiesenan*",
            "*owner*",
            "*responsible*",
            "*verantwortlich*",
            "*besitzer*",
            "user",
            "username",
            "benutzer",
            "login",
            "*staff*",
            "*technician*",
            "*supervisor*",
            "*teammate*",
            "*advisor*",
            "*berater*",
        ],
    ),
    (
        Means::NotImported { because: Unimported::FreeText },
        &[
            "*note*",
            "*notiz*",
            "*comment*",
            "*kommentar*",
            "*description*",
            "*beschreibung*",
            "subject",
            "betreff",
            "title",
            "titel",
            "*body*",
            "*message*",
            "*nachricht*",
            "*bemerkung*",
            "*freitext*",
            "*freetext*",
            "*feedbacktext*",
            "summary",
            "*zusammenfassung*",
            "*transcript*",
            "text",
        ],
    ),
    // Before customers: "Kundenzufriedenheit" names none.
    (Means::Recommend(MARKS), &["*nps*", "*recommend*", "*netpromoter*", "*weiterempf*", "netpro"]),
    (Means::Effort(MARKS), &["ces", "*cesscore*", "*effort*", "*easy*", "*einfach*", "ease", "kundenaufwand"]),
    (
        Means::Satisfaction(MARKS),
        &["rating", "csat", "*csatrating*", "*csatscore*", "score", "bewertung", "*zufriedenheit*", "*satisfaction*"],
    ),
    (
        Means::Reopened,
        &["reopened", "*reopencount*", "*reopenings*", "reopens", "*wiedereroeffn*", "*wiedergeoeffnet*", "isreopened"],
    ),
    (
        Means::Resolved,
        &[
            "resolved",
            "resolvedat",
            "*resolvedat*",
            "*resolvedon*",
            "*resolutiondate*",
            "*resolvedtime*",
            "*solvedat*",
            "*geloestam*",
            "geloest",
            "*erledigtam*",
            "solved",
            "resolutiontime",
        ],
    ),
    (
        Means::Closed,
        &[
            "closed",
            "*closedat*",
            "*closedon*",
            "*closedtime*",
            "*closedate*",
            "*closetime*",
            "*geschlossenam*",
            "geschlossen",
            "*schlussdatum*",
            "*abgeschlossenam*",
            "*abschlussdatum*",
            "abgeschlossen",
            "ende",
        ],
    ),
    (
        Means::Updated,
        &[
            "updated",
            "*updatedat*",
            "*updatedon*",
            "*lastupdate*",
            "*modifiedat*",
            "*changedat*",
            "*changetime*",
            "*geaendertam*",
            "geaendert",
            "*aktualisiertam*",
            "timestamp",
            "*eventtime*",
            "zeitstempel",
        ],
    ),
    (
        Means::Opened,
        &[
            "opened",
            "*openedat*",
            "*openedon*",
            "created",
            "createdat",
            "*createdat*",
            "*createdon*",
            "*createtime*",
            "*creationdate*",
            "*createdate*",
            "*contactat*",
            "*contacttime*",
            "*contactdate*",
            "*receivedat*",
            "received",
            "*reportedat*",
            "*eroeffnetam*",
            "eroeffnet",
            "*erstelltam*",
            "erstellt",
            "*eingangam*",
            "eingang",
            "*eingegangenam*",
            "*angelegtam*",
            "angelegt",
            "*kontaktam*",
            "kontaktzeit",
            "kontaktdatum",
            "*eingangsdatum*",
            "*erstelldatum*",
            "date",
            "datum",
            "start",
            "beginn",
            "time",
            "zeit",
            "*answeredat*",
            "*submittedat*",
            "*submittedon*",
            "*responsedate*",
            "*recordeddate*",
            "*beantwortetam*",
            "*abgegebenam*",
            "*antwortdatum*",
            "*datumuhrzeit*",
            "datetime",
        ],
    ),
    (Means::Sequence, &["sysmodcount", "modcount", "sequence", "sequencenumber", "*eventnumber*", "version", "lfdnr"]),
    (
        Means::Case,
        &[
            "number",
            "case",
            "caseid",
            "caseno",
            "casenumber",
            "ticket",
            "ticketid",
            "ticketno",
            "ticketnumber",
            "key",
            "issuekey",
            "incident",
            "incidentid",
            "incidentnumber",
            "requestid",
            "conversationid",
            "conversation",
            "fall",
            "fallnr",
            "fallnummer",
            "fallid",
            "vorgang",
            "vorgangsnummer",
            "vorgangnr",
            "ticketnr",
            "ticketnummer",
            "id",
            "displayid",
            "contactid",
            "kontaktid",
            "kontaktnr",
        ],
    ),
    (
        Means::Customer,
        &[
            "customer",
            "*customerid*",
            "*customerno*",
            "*customernumber*",
            "*customeruser*",
            "*customeremail*",
            "caller",
            "callerid",
            "*calleridnumber*",
            "*requester*",
            "client",
            "clientid",
            "*kunde*",
            "*kundennr*",
            "*anrufer*",
            "*contactemail*",
            "email",
            "fromemail",
            "reporter",
            "account",
            "accountid",
            "userid",
            "customername",
        ],
    ),
    (
        Means::Channel,
        &[
            "*channel*",
            "contacttype",
            "kanal",
            "*kanal*",
            "*contactmode*",
            "medium",
            "source",
            "quelle",
            "via",
            "origin",
            "ursprung",
            "kontaktart",
        ],
    ),
    (
        Means::Group,
        &[
            "*assignmentgroup*",
            "group",
            "groupname",
            "*gruppe*",
            "queue",
            "*queue*",
            "team",
            "teamname",
            "department",
            "abteilung",
            "*warteschlange*",
        ],
    ),
    (
        Means::Topic,
        &[
            "topic",
            "thema",
            "category",
            "kategorie",
            "*reason*",
            "*anliegen*",
            "stage",
            "phase",
            "requesttype",
            "issuetype",
            "tickettype",
            "type",
            "typ",
            "art",
            "kontaktgrund",
        ],
    ),
    (Means::State, &["state", "status", "*incidentstate*", "ticketstate", "ticketstatus", "zustand"]),
];

/// The scale is seen from what stands in the column, not from its name.
const MARKS: Scale = Scale::of(1, 5);

/// Names that the standard for event logs gives; tools for process mining write them into tables as well.
const EVENT_LOG: [(&str, Means); 7] = [
    ("case:concept:name", Means::Case),
    ("time:timestamp", Means::Updated),
    ("concept:name", Means::State),
    ("org:group", Means::Group),
    ("org:resource", Means::NotImported { because: Unimported::Agent }),
    ("org:role", Means::NotImported { because: Unimported::NotNeeded }),
    ("lifecycle:transition", Means::NotImported { because: Unimported::NotNeeded }),
];

/// What the name of a column says it means.
pub(super) fn by_name(name: &str) -> Means {
    if let Some((_, means)) = EVENT_LOG.iter().find(|(known, _)| *known == name) {
        return *means;
    }
    let name = name.strip_prefix("case:").unwrap_or(name);
    let unknown = Means::NotImported { because: Unimported::NotNeeded };
    let found = by_words(name);
    // "ticket.status" is a status, and "group.id" a group.
    match name.rsplit_once('.').filter(|_| found == unknown) {
        Some((above, last)) => match by_words(last) {
            Means::Case => by_words(above.rsplit('.').next().unwrap_or(above)),
            means => means,
        },
        None => found,
    }
}

fn by_words(name: &str) -> Means {
    // No outcome, so no column either: one list for both.
    match quarantined(name) {
        Some(Quarantined::WrapUp) => return Means::NotImported { because: Unimported::WrapUp },
        Some(_) => return Means::NotImported { because: Unimported::HandleTime },
        None => {}
    }
    let plain = plain(name);
    let fits = |word: &&str| match word.strip_prefix('*').and_then(|word| word.strip_suffix('*')) {
        Some(inside) => plain.contains(inside),
        None => plain == **word,
    };
    let known = WORDS.iter().find(|(_, words)| words.iter().any(fits));
    known.map_or(Means::NotImported { because: Unimported::NotNeeded }, |(means, _)| *means)
}

/// Whether an agent column names who has the case now, so that its changes are handovers.
pub(super) fn holds_the_case(name: &str) -> bool {
    let plain = plain(name);
    ["assignedto", "assignee", "zugewiesenan", "zustaendig", "agent", "owner", "bearbeiter", "besitzer", "orgresource"]
        .iter()
        .any(|word| plain.contains(word))
}

/// Small letters and digits only, umlauts spelt out.
pub(super) fn plain(name: &str) -> String {
    let spelt = name.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    spelt.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Unimported::{Agent, FreeText, HandleTime, NotNeeded, WrapUp};

    #[test]
    fn common_names_are_recognised() {
        let not = |because| Means::NotImported { because };
        for (name, means) in [
            ("Case no.", Means::Case),
            ("Contact at", Means::Opened),
            ("Customer no.", Means::Customer),
            ("Channel", Means::Channel),
            ("Topic", Means::Topic),
            ("Queue", Means::Group),
            ("Closed at", Means::Closed),
            ("Reopened", Means::Reopened),
            ("Agent", not(Agent)),
            ("Handle time (s)", not(HandleTime)),
            ("Wrap-up (s)", not(WrapUp)),
            ("Notes", not(FreeText)),
            ("Vorgangsnummer", Means::Case),
            ("Kundennummer", Means::Customer),
            ("Eröffnet am", Means::Opened),
            ("Geschlossen am", Means::Closed),
            ("Wiedereröffnungen", Means::Reopened),
            ("Sachbearbeiter", not(Agent)),
            ("Gesprächsdauer", not(HandleTime)),
            ("Nachbearbeitungszeit", not(WrapUp)),
            ("Warteschlange", Means::Group),
            ("Kanal", Means::Channel),
            ("Bemerkung", not(FreeText)),
        ] {
            assert_eq!(by_name(name), means, "{name}");
        }
    }

    #[test]
    fn names_that_systems_give_are_recognised() {
        let not = |because| Means::NotImported { because };
        for (name, means) in [
            ("Payment run", not(NotNeeded)),
            ("resolved_by", not(Agent)),
            ("resolved_at", Means::Resolved),
            ("sys_created_by", not(Agent)),
            ("NPS score", Means::Recommend(MARKS)),
            ("Weiterempfehlung", Means::Recommend(MARKS)),
            ("Kundenzufriedenheit", Means::Satisfaction(MARKS)),
            ("CSAT", Means::Satisfaction(MARKS)),
            ("Satisfaction comment", not(FreeText)),
            ("Satisfaction with agent", not(Agent)),
            ("It was easy", Means::Effort(MARKS)),
            ("Survey sent", Means::Invited),
            ("Reached a person", Means::ReachedPerson),
            ("Asked for person", Means::WantedPerson),
            ("Escalated to agent", Means::Escalated),
            ("Chatbot", Means::Automated),
            ("Abandoned", Means::Abandoned),
            ("Fehlernachfrage", Means::FailureDemand),
            ("Befragungsart", Means::Mode),
            ("Kunde gehalten", Means::Retained),
            ("via.channel", Means::Channel),
            ("ticket.status", Means::State),
            ("group.id", Means::Group),
            ("requester.email", Means::Customer),
            ("conversation_parts.0.body", not(FreeText)),
            ("case:concept:name", Means::Case),
            ("time:timestamp", Means::Updated),
            ("org:resource", not(Agent)),
            ("case:channel", Means::Channel),
            ("e.g. this", not(NotNeeded)),
            ("AvgTalkDuration", not(HandleTime)),
            ("Anrufdauer", not(HandleTime)),
            ("Nacharbeitszeit", not(WrapUp)),
            ("Netto-Arbeitszeit", not(HandleTime)),
            ("Aufgewendete Zeit", not(HandleTime)),
            ("Working time (min)", not(HandleTime)),
            ("Bearbeitung in Minuten", not(HandleTime)),
            ("Occupancy", not(HandleTime)),
            ("Zuständig", not(Agent)),
            ("Erledigt von", not(Agent)),
            ("Zuständige Gruppe", Means::Group),
        ] {
            assert_eq!(by_name(name), means, "{name}");
        }
    }
}
