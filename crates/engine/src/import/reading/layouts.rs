//! Layouts that are known by their header, so that nothing has to be guessed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Scale;
use super::columns::{self, plain};
use super::mapping::{Means, Unimported};
use super::zone;

/// A known export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Layout {
    /// Audit log of incidents out of ServiceNow, one line an update: fields of its tables `incident` and `task`.
    ServiceNowIncidents,
    /// Tickets out of Zammad: `lib/excel_sheet/ticket.rb` of zammad/zammad.
    Zammad,
    /// Ticket search out of Znuny or OTRS: `Kernel/Modules/AgentTicketSearch.pm` of znuny/Znuny and the columns of its
    /// setting `AgentTicketSearch###SearchCSVData`, in English and German.
    Znuny,
    /// Tickets out of osTicket: `CustomQueue::getExportableFields` of osTicket/osTicket, which `include/class.export.php`
    /// writes.
    OsTicket,
    /// Tickets out of Zendesk as JSON: the ticket object of its interface for programs, with its metrics.
    Zendesk,
    /// Tickets out of Freshdesk, as its list of tickets exports them.
    Freshdesk,
    /// Conversations out of Intercom: its reports on conversations, and exports with a line a message.
    Intercom,
    /// Requests out of Jira Service Management: "Export CSV (all fields)".
    Jira,
    /// Survey answers out of Chatwoot: `csat_survey_responses/download.csv.erb` of chatwoot/chatwoot.
    ChatwootCsat,
    /// Answers to a survey, with names of columns that say so.
    Survey,
    /// Contacts, with names of columns that say so.
    ContactLog,
}

/// What is known of a layout. Names are compared without blanks, signs and capitals.
struct Known {
    layout: Layout,
    /// One name of each has to be there.
    signs: &'static [&'static [&'static str]],
    /// What columns mean; other columns mean what their name says of agents, times and texts, and nothing else.
    columns: &'static [(&'static str, Means)],
    /// Time zone of its times, unless somebody says otherwise.
    zone: Option<&'static str>,
}

const AGENT: Means = Means::NotImported { because: Unimported::Agent };
const TALK: Means = Means::NotImported { because: Unimported::HandleTime };
const TEXT: Means = Means::NotImported { because: Unimported::FreeText };
const NOT_NEEDED: Means = Means::NotImported { because: Unimported::NotNeeded };
const ONE_TO_FIVE: Scale = Scale::of(1, 5);
const GOOD_OR_BAD: Scale = Scale::of(0, 1);

const KNOWN: [Known; 9] = [
    Known {
        layout: Layout::ServiceNowIncidents,
        signs: &[
            &["number"],
            &["incident_state"],
            &["reopen_count"],
            &["sys_mod_count"],
            &["caller_id"],
            &["opened_at"],
            &["sys_updated_at"],
            &["contact_type"],
            &["category"],
            &["resolved_at"],
            &["closed_at"],
        ],
        columns: &[
            ("number", Means::Case),
            ("incident_state", Means::State),
            ("reopen_count", Means::Reopened),
            ("sys_mod_count", Means::Sequence),
            ("caller_id", Means::Customer),
            ("opened_at", Means::Opened),
            ("sys_updated_at", Means::Updated),
            ("contact_type", Means::Channel),
            ("category", Means::Topic),
            ("resolved_at", Means::Resolved),
            ("closed_at", Means::Closed),
            ("assignment_group", Means::Group),
            ("assigned_to", AGENT),
            ("opened_by", AGENT),
            ("resolved_by", AGENT),
            ("sys_updated_by", AGENT),
        ],
        zone: Some("UTC"),
    },
    Known {
        layout: Layout::Zammad,
        signs: &[
            &["#"],
            &["Owner", "Besitzer"],
            &["Customer", "Kunde"],
            &["Created At", "Erstellt am"],
            &["Closed At", "Geschlossen am"],
        ],
        columns: &[
            ("#", Means::Case),
            ("Title", TEXT),
            ("Titel", TEXT),
            ("State", Means::State),
            ("Status", Means::State),
            ("Group", Means::Group),
            ("Gruppe", Means::Group),
            ("Owner", AGENT),
            ("Besitzer", AGENT),
            ("Customer", Means::Customer),
            ("Kunde", Means::Customer),
            ("Create Channel", Means::Channel),
            ("Time Units Total", TALK),
            ("Created At", Means::Opened),
            ("Erstellt am", Means::Opened),
            ("Updated At", Means::Updated),
            ("Aktualisiert am", Means::Updated),
            ("Closed At", Means::Closed),
            ("Geschlossen am", Means::Closed),
        ],
        zone: None,
    },
    Known {
        layout: Layout::Znuny,
        signs: &[
            &["TicketNumber", "Ticketnummer", "Ticket#"],
            &["Created", "Erstellt"],
            &["Queue"],
            &["CustomerID", "Kundennummer", "Kundennr.", "Kunden#"],
            &["Owner", "Besitzer"],
            &["FirstLock", "Lock", "AccountedTime", "Sperre", "Sperren", "Erfasste Zeit"],
        ],
        columns: &[
            ("TicketNumber", Means::Case),
            ("Ticketnummer", Means::Case),
            ("Ticket#", Means::Case),
            ("Created", Means::Opened),
            ("Erstellt", Means::Opened),
            ("Closed", Means::Closed),
            ("Geschlossen", Means::Closed),
            ("State", Means::State),
            ("Status", Means::State),
            ("Queue", Means::Group),
            // The customer's name is a person's; the number beside it often is a whole company's.
            ("CustomerName", Means::Customer),
            ("Kundenname", Means::Customer),
            ("Service", Means::Topic),
            ("Owner", AGENT),
            ("Besitzer", AGENT),
            ("UserFirstname", AGENT),
            ("UserLastname", AGENT),
            ("Responsible", AGENT),
            ("Verantwortlicher", AGENT),
            ("From", TEXT),
            ("Von", TEXT),
            ("Subject", TEXT),
            ("Betreff", TEXT),
            ("ArticleTree", TEXT),
            ("AccountedTime", TALK),
            ("Erfasste Zeit", TALK),
            ("SolutionInMin", TALK),
        ],
        zone: None,
    },
    Known {
        layout: Layout::OsTicket,
        signs: &[&["Ticket Number"], &["Date Created"], &["Help Topic"], &["Current Status"], &["Agent Assigned"]],
        columns: &[
            ("Ticket Number", Means::Case),
            ("Date Created", Means::Opened),
            ("Last Updated", Means::Updated),
            ("Closed Date", Means::Closed),
            ("From Email", Means::Customer),
            ("From", TEXT),
            ("Subject", TEXT),
            ("Department", Means::Group),
            ("Help Topic", Means::Topic),
            ("Source", Means::Channel),
            ("Current Status", Means::State),
            ("Reopen Count", Means::Reopened),
            ("Agent Assigned", AGENT),
            ("Team Assigned", NOT_NEEDED),
        ],
        zone: None,
    },
    Known {
        layout: Layout::Zendesk,
        signs: &[&["id"], &["requester_id"], &["created_at"], &["group_id"], &["via.channel", "via"]],
        columns: &[
            ("id", Means::Case),
            ("requester_id", Means::Customer),
            ("created_at", Means::Opened),
            ("updated_at", Means::Updated),
            ("via.channel", Means::Channel),
            ("via", Means::Channel),
            // The name of the group says more than its number.
            ("group", Means::Group),
            ("group_id", Means::Group),
            ("status", Means::State),
            ("type", Means::Topic),
            ("ticket type", Means::Topic),
            ("metric_set.solved_at", Means::Resolved),
            ("solved at", Means::Resolved),
            ("metric_set.reopens", Means::Reopened),
            ("reopens", Means::Reopened),
            ("satisfaction_rating.score", Means::Satisfaction(GOOD_OR_BAD)),
            ("satisfaction_rating", Means::Satisfaction(GOOD_OR_BAD)),
            ("satisfaction score", Means::Satisfaction(GOOD_OR_BAD)),
            // The customer is known by the number; these are names.
            ("requester", NOT_NEEDED),
            ("requester email", NOT_NEEDED),
            ("requester external id", NOT_NEEDED),
            ("requester domain", NOT_NEEDED),
            ("assignee", AGENT),
            ("submitter", AGENT),
            ("assignee_id", AGENT),
            ("submitter_id", AGENT),
            ("subject", TEXT),
            ("raw_subject", TEXT),
            ("description", TEXT),
        ],
        zone: Some("UTC"),
    },
    Known {
        layout: Layout::Freshdesk,
        signs: &[
            // The list of tickets, or what its interface for programs answers.
            &["Ticket ID", "id"],
            &["Created time", "created_at"],
            &["Resolved time", "responder_id"],
            &["Agent interactions", "Customer interactions", "Resolution status", "Initial response time", "fr_due_by"],
        ],
        columns: &[
            ("Ticket ID", Means::Case),
            ("Created time", Means::Opened),
            ("Resolved time", Means::Resolved),
            ("Closed time", Means::Closed),
            ("Last update time", Means::Updated),
            ("Last updated time", Means::Updated),
            ("Status", Means::State),
            ("Source", Means::Channel),
            ("Type", Means::Topic),
            ("Group", Means::Group),
            ("id", Means::Case),
            ("created_at", Means::Opened),
            ("updated_at", Means::Updated),
            ("stats.resolved_at", Means::Resolved),
            ("stats.closed_at", Means::Closed),
            ("group_id", Means::Group),
            ("Contact ID", Means::Customer),
            ("Requester ID", Means::Customer),
            ("responder_id", AGENT),
            ("Requester Email", Means::Customer),
            ("Email", Means::Customer),
            ("Full name", NOT_NEEDED),
            ("Agent", AGENT),
            ("Internal Agent", AGENT),
            ("Agent interactions", AGENT),
            ("Subject", TEXT),
            ("Time tracked", TALK),
        ],
        zone: None,
    },
    Known {
        layout: Layout::Intercom,
        signs: &[
            &["Conversation ID", "id"],
            &["Conversation started at", "Conversation created at", "created_at"],
            &[
                "statistics.last_close_at",
                "waiting_since",
                "Conversation state",
                "Current conversation state",
                "State",
                "Teammate currently assigned",
                "Message author type",
            ],
        ],
        columns: &[
            ("Conversation ID", Means::Case),
            ("id", Means::Case),
            ("created_at", Means::Opened),
            ("updated_at", Means::Updated),
            ("statistics.last_close_at", Means::Closed),
            ("statistics.count_reopens", Means::Reopened),
            ("statistics.reopens", Means::Reopened),
            ("source.type", Means::Channel),
            ("contacts.contacts.0.id", Means::Customer),
            ("source.author.id", Means::Customer),
            ("conversation_rating.rating", Means::Satisfaction(ONE_TO_FIVE)),
            ("admin_assignee_id", AGENT),
            ("Conversation started at", Means::Opened),
            ("Conversation created at", Means::Opened),
            ("Conversation closed at", Means::Closed),
            ("Last closed at", Means::Closed),
            ("Conversation last closed at", Means::Closed),
            ("Ticket last resolved", Means::Resolved),
            ("Message created at", Means::Updated),
            ("Conversation updated at", Means::Updated),
            ("Updated at", Means::Updated),
            ("Conversation state", Means::State),
            ("Current conversation state", Means::State),
            ("State", Means::State),
            ("Channel", Means::Channel),
            ("Team currently assigned", Means::Group),
            ("Team assigned", Means::Group),
            ("User ID", Means::Customer),
            ("Contact ID", Means::Customer),
            ("User email", Means::Customer),
            ("User participant IDs", Means::Customer),
            ("User name", NOT_NEEDED),
            ("User participant names", NOT_NEEDED),
            ("AI Topic", Means::Topic),
            ("Ticket category", Means::Topic),
            ("Topics", Means::Topic),
            ("Conversation rating", Means::Satisfaction(ONE_TO_FIVE)),
            ("Last teammate rated", AGENT),
            // What is thought of one person, and not of the conversation.
            ("Last teammate rating", AGENT),
            ("Started by", NOT_NEEDED),
            ("Created by", AGENT),
            ("Resolved by", AGENT),
            ("Conversation rating remark", TEXT),
            ("Title", TEXT),
            ("Ticket title", TEXT),
            ("Team currently assigned ID", NOT_NEEDED),
            ("Teammate currently assigned ID", AGENT),
            ("Teammate currently assigned", AGENT),
            ("Teammate assigned", AGENT),
            // Teammates and customers write under the same heads, so that nobody can be told apart by them.
            ("Message author ID", AGENT),
            ("Message author user ID", AGENT),
            ("Message author name", AGENT),
            ("Message author email", AGENT),
            ("Message body", TEXT),
        ],
        zone: Some("UTC"),
    },
    Known {
        layout: Layout::Jira,
        signs: &[&["Issue key"], &["Issue id"], &["Created"], &["Reporter"], &["Resolved"]],
        columns: &[
            ("Issue key", Means::Case),
            ("Created", Means::Opened),
            ("Updated", Means::Updated),
            ("Resolved", Means::Resolved),
            ("Reporter", Means::Customer),
            ("Status", Means::State),
            ("Custom field (Request Type)", Means::Topic),
            ("Custom field (Customer Request Type)", Means::Topic),
            ("Custom field (Request channel type)", Means::Channel),
            ("Custom field (Satisfaction)", Means::Satisfaction(ONE_TO_FIVE)),
            ("Satisfaction rating", Means::Satisfaction(ONE_TO_FIVE)),
            ("Custom field (Satisfaction rating)", Means::Satisfaction(ONE_TO_FIVE)),
            ("Satisfaction", Means::Satisfaction(ONE_TO_FIVE)),
            ("Assignee", AGENT),
            ("Assignee Id", AGENT),
            ("Creator", AGENT),
            ("Creator Id", AGENT),
            ("Project lead", AGENT),
            ("Project lead id", AGENT),
            ("Watchers", AGENT),
            ("Watchers Id", AGENT),
            ("Log Work", AGENT),
            ("Time Spent", TALK),
            ("Σ Time Spent", TALK),
            ("Work Ratio", TALK),
            ("Summary", TEXT),
            ("Description", TEXT),
            ("Comment", TEXT),
        ],
        zone: None,
    },
    Known {
        layout: Layout::ChatwootCsat,
        signs: &[&["Agent Name"], &["Rating"], &["Contact Email Address"], &["Recorded date"]],
        columns: &[
            ("Agent Name", AGENT),
            ("Rating", Means::Satisfaction(ONE_TO_FIVE)),
            ("Feedback Comment", TEXT),
            ("Contact Name", NOT_NEEDED),
            ("Contact Email Address", Means::Customer),
            ("Contact Phone Number", NOT_NEEDED),
            ("Link to the conversation", Means::Case),
            ("Recorded date", Means::Opened),
            ("Review Notes", TEXT),
        ],
        zone: Some("UTC"),
    },
];

impl Layout {
    /// The layout that has these names in its header.
    pub(super) fn of(names: &[String]) -> Option<Self> {
        let there = |sign: &&str| names.iter().any(|name| same(name, sign));
        let known = KNOWN.iter().find(|known| known.signs.iter().all(|sign| sign.iter().any(there)));
        known.map(|known| known.layout).or_else(|| Self::by_meaning(names))
    }

    /// What the names of columns say together, in either language.
    fn by_meaning(names: &[String]) -> Option<Self> {
        let means: Vec<Means> = names.iter().map(|name| columns::among(name, names)).collect();
        let has = |of: fn(&Means) -> bool| means.iter().any(of);
        let ends = has(|means| matches!(means, Means::Closed | Means::Resolved));
        if !has(|means| matches!(means, Means::Opened | Means::Updated)) {
            return None;
        }
        if means.iter().any(|means| means.is_answer()) && !ends && !has(|means| matches!(means, Means::Group)) {
            return Some(Self::Survey);
        }
        let told = has(|means| *means == Means::Channel) && has(|means| matches!(means, Means::Topic | Means::Group));
        (told && has(|means| *means == Means::Customer)).then_some(Self::ContactLog)
    }

    fn known(self) -> Option<&'static Known> {
        KNOWN.iter().find(|known| known.layout == self)
    }

    /// What the column means in this layout; nothing for columns that it does not speak of. Where several of these `names` mean
    /// the same, the layout knows which of them is meant.
    pub(super) fn means(self, name: &str, names: &[String]) -> Option<Means> {
        let Some(known) = self.known() else { return Some(columns::among(name, names)) };
        let (_, means) = known.columns.iter().find(|(known, _)| same(name, known))?;
        let there = |known: &str| names.iter().any(|name| same(name, known));
        let meant = known.columns.iter().find(|(known, other)| other == means && there(known));
        let is_meant = !means.is_imported() || meant.is_some_and(|(known, _)| same(name, known));
        Some(if is_meant { *means } else { NOT_NEEDED })
    }

    /// Time zone of its times, unless somebody says otherwise.
    pub(super) fn zone(self) -> Option<&'static str> {
        self.known().and_then(|known| known.zone)
    }
}

fn same(name: &str, known: &str) -> bool {
    let (name, _) = zone::behind(name);
    let (one, other) = (plain(name), plain(known));
    if other.is_empty() { name == known } else { one == other && name.contains('Σ') == known.contains('Σ') }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_layout_maps_what_is_never_imported() {
        for known in &KNOWN {
            for (name, means) in known.columns.iter().filter(|(_, means)| means.is_imported()) {
                assert!(!columns::is_refused(name), "{:?} maps {name} to {means:?}", known.layout);
            }
        }
    }
}
