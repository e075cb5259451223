//! The words that name measures of the talk, in English and German: small, without accents, and umlauts without their dots.

use super::Quarantined;

/// Names of whole measures. Those of three letters are whole words ("aht" stands in many others); the longer ones also stand inside a
/// compound.
pub(super) const NAMES: [(Quarantined, &[&str]); 4] = [
    (
        Quarantined::WrapUp,
        &[
            "wrapup",
            "aftercall",
            "aftertreatment",
            "acw",
            "tacw",
            "nachbearbeitungszeit",
            "nachbearbeitungsdauer",
            "nacharbeitszeit",
            "nacharbeitsdauer",
        ],
    ),
    (
        Quarantined::Handling,
        &[
            "handletime",
            "handlingtime",
            "handleduration",
            "handlingduration",
            "averagehandling",
            "timetohandle",
            "timespent",
            "timeworked",
            "workedtime",
            "worktime",
            "workingtime",
            "workedminutes",
            "workedhours",
            "minutesworked",
            "hoursworked",
            "worklog",
            "logwork",
            "aht",
            "dbz",
            "bearbeitungszeit",
            "bearbzeit",
            "bearbdauer",
            "bearbeitungsdauer",
            "bearbeitungsminuten",
            "bearbeitunginminuten",
            "bearbeitunginsekunden",
            "bearbeitunginstunden",
            "nettoarbeitszeit",
            "zeitaufwand",
            "arbeitsaufwand",
            "aufgewendetezeit",
            "aufgewandtezeit",
        ],
    ),
    (
        Quarantined::Talk,
        &[
            "talktime",
            "talkduration",
            "talkingtime",
            "calltime",
            "callduration",
            "calllength",
            "lengthofcall",
            "durationofcall",
            "timeonthephone",
            "timeonphone",
            "timeoncall",
            "phonetime",
            "howlongwetalk",
            "howlongwephone",
            "howlongweareonthephone",
            "gesprachslange",
            "telefonzeit",
            "telefondauer",
            "rufdauer",
            "verbindungsdauer",
            "kontaktdauer",
            "zeitamtelefon",
            "minutenamtelefon",
            "dauerdestelefonats",
            "wirtelefonieren",
        ],
    ),
    (
        Quarantined::Throughput,
        &[
            "throughput",
            "productivity",
            "efficiency",
            "stuckzahl",
            "produktivitat",
            "durchsatz",
            "effizienz",
            "cph",
            "tph",
        ],
    ),
];

/// What is done with a case. Beside a length of time, or in front of one in a compound, it is how long that takes: "Hold time",
/// "Talk (s)", "Haltezeit", "Sprechdauer". What comes after the talk stands first: in German the word for handling is a part of it.
pub(super) const WORK: [(Quarantined, &[&str]); 3] = [
    (Quarantined::WrapUp, &["nachbearbeitung", "nacharbeit", "wrap"]),
    (Quarantined::Handling, &["handle", "handling", "hold", "halte", "bearbeitung"]),
    (Quarantined::Talk, &["talk", "talking", "gesprach", "sprech", "telefonat", "telefonier", "telefonie"]),
];

/// What somebody writes down of their own time, beside a length of it: "Logged hours", "Gebuchte Zeit". A time that is logged may be
/// when that happened, so in English it is told by its unit.
pub(super) const KEPT: [&str; 4] = ["logged", "booked", "billed", "billable"];
pub(super) const KEPT_TIME: [&str; 8] =
    ["accounted", "tracked", "gebuchte", "gebuchter", "erfasste", "erfasster", "geloggte", "verbuchte"];

/// Measures of how busy people are. Of a hotel it is another one: nothing else is named beside it.
pub(super) const OCCUPANCY: [&str; 8] = [
    "occupancy",
    "utilisation",
    "utilization",
    "scheduleadherence",
    "adherencetoschedule",
    "auslastung",
    "belegungsgrad",
    "produktivzeit",
];
/// Of people it says the same, of goods another thing.
pub(super) const OF_PEOPLE: [&str; 2] = ["availability", "verfugbarkeit"];
/// What may stand beside it, or beside what comes after the talk, and says of neither that it is another thing.
pub(super) const BESIDE: [&str; 43] = [
    "rate",
    "ratio",
    "quote",
    "grad",
    "level",
    "share",
    "in",
    "im",
    "am",
    "of",
    "the",
    "our",
    "der",
    "des",
    "die",
    "unsere",
    "unserer",
    "prozent",
    "percent",
    "nach",
    "after",
    "per",
    "pro",
    "je",
    "team",
    "teams",
    "staff",
    "personal",
    "people",
    "callcenter",
    "call",
    "center",
    "contact",
    "service",
    "desk",
    "hotline",
    "support",
    "week",
    "month",
    "woche",
    "monat",
    "line",
    "kapazitats",
];

/// What makes it the customer's time after all: how long somebody waits, how it is from the customer's side, and how long a
/// case takes from one end to the other; or the hours in which somebody can be reached.
pub(super) const CUSTOMERS: [&str; 15] = [
    "wait",
    "wartezeit",
    "warten",
    "wartet",
    "kundensicht",
    "sichtderkund",
    "customersview",
    "customersside",
    "customerperspective",
    "customersperspective",
    "furkund",
    "throughputtime",
    "durchsatzzeit",
    "ruckruf",
    "sprechstunde",
];

/// What is counted in a measure of throughput…
pub(super) const CASES: [&str; 20] = [
    "ticket",
    "call",
    "contact",
    "case",
    "chat",
    "mail",
    "conversation",
    "request",
    "solve",
    "solution",
    "closure",
    "anruf",
    "kontakt",
    "fall",
    "falle",
    "vorgang",
    "vorgange",
    "gesprach",
    "anfrage",
    "losung",
];
/// … and in what: a while …
pub(super) const WHILES: [&str; 12] = [
    "hour",
    "shift",
    "day",
    "h",
    "hr",
    "std",
    "stunde",
    "schicht",
    "tag",
    "arbeitsstunde",
    "mitarbeiterstunde",
    "arbeitstag",
];
/// … a longer one: how many come in it is no measure of people, and how many get done in it is one …
pub(super) const LONG_WHILES: [&str; 4] = ["week", "month", "woche", "monat"];
/// … or somebody who works.
pub(super) const PEOPLE: [&str; 16] = [
    "agent",
    "agenten",
    "agentin",
    "head",
    "employee",
    "fte",
    "person",
    "kopf",
    "mitarbeiter",
    "mitarbeiterin",
    "mitarbeitende",
    "operator",
    "colleague",
    "kollege",
    "kollegin",
    "sachbearbeiter",
];
/// Words that say of a sentence that we are the ones who do something in it.
pub(super) const WE: [&str; 4] = ["we", "wir", "staff", "team"];
/// And what we do.
pub(super) const DO: [&str; 16] = [
    "talk",
    "talks",
    "speak",
    "speaks",
    "phone",
    "phones",
    "handle",
    "handles",
    "spend",
    "spends",
    "spricht",
    "sprechen",
    "telefoniert",
    "telefonieren",
    "bearbeitet",
    "bearbeiten",
];
/// Words behind which a customer waits: "minutes until an agent speaks to me".
pub(super) const UNTIL: [&str; 8] = ["until", "till", "before", "to", "bis", "bevor", "ehe", "zu"];

/// Words that say what is left out.
pub(super) const DENIALS: [&str; 13] = [
    "not", "no", "never", "without", "instead", "nicht", "kein", "keine", "keinen", "nie", "ohne", "statt", "anstelle",
];

/// "per", in both languages. The last two are it in a name only: in a sentence they are articles, or German for "to".
pub(super) const PER: [&str; 6] = ["per", "each", "pro", "je", "a", "an"];
/// What was done to what is counted.
pub(super) const DONE: [&str; 17] = [
    "closed",
    "handled",
    "solved",
    "resolved",
    "answered",
    "taken",
    "done",
    "worked",
    "completed",
    "finished",
    "bearbeitet",
    "gelost",
    "erledigt",
    "geschlossen",
    "beantwortet",
    "angenommen",
    "abgeschlossen",
];
/// How long something takes…
pub(super) const LENGTHS: [&str; 10] =
    ["time", "minutes", "seconds", "hours", "duration", "zeit", "minuten", "sekunden", "stunden", "dauer"];
/// … and how much of it somebody works.
pub(super) const EFFORTS: [&str; 3] = ["effort", "aufwand", "arbeitszeit"];
/// … on average.
pub(super) const AVERAGES: [&str; 14] = [
    "average",
    "avg",
    "mean",
    "median",
    "total",
    "sum",
    "net",
    "t",
    "ø",
    "durchschnittliche",
    "mittlere",
    "gesamte",
    "gesamt",
    "summe",
];
/// Units of it that stand behind "in": "Ø Gespräch in Sek."
pub(super) const UNITS: [&str; 12] =
    ["s", "sec", "secs", "min", "mins", "h", "sek", "std", "sekunden", "minuten", "seconds", "minutes"];
/// What is done with a case, where it stands for how long that takes.
pub(super) const ACTS: [&str; 3] = ["bearbeitung", "handling", "abwicklung"];
/// How many.
pub(super) const NUMBERS: [&str; 5] = ["number", "count", "anzahl", "zahl", "menge"];
