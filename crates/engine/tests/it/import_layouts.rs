//! Known layouts are recognised by their header, whatever order its columns have, and nothing private is imported.

use std::ops::ControlFlow;

use spielraum_engine::import::reading::{Layout, Means, Told, Understood, Unimported, read, understand_as};

/// A table out of cells that know nothing of delimiters, with columns from right to left when `reversed`.
fn table(header: &str, rows: &[&str], reversed: bool) -> String {
    let line = |text: &str| {
        let mut cells: Vec<String> = text.split('|').map(|cell| format!("\"{cell}\"")).collect();
        if reversed {
            cells.reverse();
        }
        cells.join(",") + "\n"
    };
    std::iter::once(&header).chain(rows).map(|text| line(text)).collect()
}

/// Columns that are imported, as "name: meaning", in the order of the file.
fn imported(understood: &Understood) -> Vec<String> {
    let columns = understood.mapping.columns.iter().filter(|column| column.means.is_imported());
    columns
        .map(|column| {
            let means = format!("{:?}", column.means);
            format!("{}: {}", column.name, means.split('(').next().unwrap_or_default())
        })
        .collect()
}

fn because(understood: &Understood, because: Unimported) -> Vec<&str> {
    let columns = understood.mapping.columns.iter();
    columns.filter(|column| column.means == Means::NotImported { because }).map(|column| column.name.as_str()).collect()
}

struct Export {
    layout: Layout,
    header: &'static str,
    rows: [&'static str; 3],
    imported: &'static [&'static str],
    agents: &'static [&'static str],
    talk: &'static [&'static str],
}

const EXPORTS: &[Export] = &[
    Export {
        layout: Layout::Zammad,
        header: "#|Title|State|Priority|Group|Owner|Customer|Organization|Create Channel|Sender|Tags|Time Units Total|\
            Created At|Updated At|Closed At|Close In Min|Last Contact Agent At|Article Count",
        rows: [
            "61001|Where is it|open|2 normal|Delivery|Ann Agent|Cora Customer||email|Customer|late|15.0|2026-07-13 09:00:00|2026-07-13 10:00:00||||2",
            "61002|Invoice|closed|2 normal|Billing|Bob Agent|Cid Customer||phone|Customer||5.0|2026-07-14 09:00:00|2026-07-15 10:00:00|2026-07-15 10:00:00|90||1",
            "61003|Return|closed|2 normal|Delivery|Ann Agent|Cora Customer||web|Customer||5.0|2026-07-20 09:00:00|2026-07-21 10:00:00|2026-07-21 10:00:00|90||1",
        ],
        imported: &[
            "#: Case",
            "State: State",
            "Group: Group",
            "Customer: Customer",
            "Create Channel: Channel",
            "Created At: Opened",
            "Updated At: Updated",
            "Closed At: Closed",
        ],
        agents: &["Owner", "Last Contact Agent At"],
        talk: &["Time Units Total"],
    },
    Export {
        layout: Layout::Zammad,
        header: "#|Titel|Status|Priorität|Gruppe|Besitzer|Kunde|Organisation|Erstellt am|Aktualisiert am|Geschlossen am",
        rows: [
            "61001|Wo ist es|offen|2 normal|Zustellung|Ann Agent|Cora Kundin||2026-07-13 09:00:00|2026-07-13 10:00:00|",
            "61002|Rechnung|geschlossen|2 normal|Rechnung|Bob Agent|Cid Kunde||2026-07-14 09:00:00|2026-07-15 10:00:00|2026-07-15 10:00:00",
            "61003|Rückgabe|geschlossen|2 normal|Zustellung|Ann Agent|Cora Kundin||2026-07-20 09:00:00|2026-07-21 10:00:00|2026-07-21 10:00:00",
        ],
        imported: &[
            "#: Case",
            "Status: State",
            "Gruppe: Group",
            "Kunde: Customer",
            "Erstellt am: Opened",
            "Aktualisiert am: Updated",
            "Geschlossen am: Closed",
        ],
        agents: &["Besitzer"],
        talk: &[],
    },
    Export {
        layout: Layout::Znuny,
        header: "Ticket Number|Age|Created|Closed|FirstLock|FirstResponse|State|Priority|Queue|Lock|Owner|UserFirstname|\
            UserLastname|CustomerID|Customer Name|From|Subject|AccountedTime|ArticleTree|SolutionInMin|SolutionDiffInMin",
        rows: [
            "2026071310000017|3 d|2026-07-13 09:00:00||2026-07-13 09:10:00||open|3 normal|Raw|lock|ann|Ann|Agent|acme|Cora Customer|cora@example.org|Where is it|12||0|0",
            "2026071310000018|2 d|2026-07-14 09:00:00|2026-07-15 10:00:00|||closed successful|3 normal|Billing|unlock|bob|Bob|Agent|acme|Cid Customer|cid@example.org|Invoice|5||90|0",
            "2026071310000019|1 d|2026-07-20 09:00:00|2026-07-21 10:00:00|||closed successful|3 normal|Raw|unlock|ann|Ann|Agent|acme|Cora Customer|cora@example.org|Return|5||90|0",
        ],
        imported: &[
            "Ticket Number: Case",
            "Created: Opened",
            "Closed: Closed",
            "State: State",
            "Queue: Group",
            "Customer Name: Customer",
        ],
        agents: &["Owner", "UserFirstname", "UserLastname"],
        talk: &["AccountedTime", "SolutionInMin"],
    },
    // As `AgentTicketSearch.pm` writes it in German: names that its dictionary does not have stay English.
    Export {
        layout: Layout::Znuny,
        header: "Ticketnummer|Alter|Erstellt|Geschlossen|FirstLock|FirstResponse|Status|Priorität|Queue|Sperren|Besitzer|\
            UserFirstname|UserLastname|Kundennummer|Kundenname|Von|Betreff|AccountedTime|ArticleTree|SolutionInMin|SolutionDiffInMin",
        rows: [
            "2026071310000017|3 T|2026-07-13 09:00:00||2026-07-13 09:10:00||offen|3 normal|Raw|gesperrt|ann|Ann|Agent|acme|Cora Kundin|cora@example.org|Wo ist es|12||0|0",
            "2026071310000018|2 T|2026-07-14 09:00:00|2026-07-15 10:00:00|||erfolgreich geschlossen|3 normal|Rechnung|frei|bob|Bob|Agent|acme|Cid Kunde|cid@example.org|Rechnung|5||90|0",
            "2026071310000019|1 T|2026-07-20 09:00:00|2026-07-21 10:00:00|||erfolgreich geschlossen|3 normal|Raw|frei|ann|Ann|Agent|acme|Cora Kundin|cora@example.org|Rückgabe|5||90|0",
        ],
        imported: &[
            "Ticketnummer: Case",
            "Erstellt: Opened",
            "Geschlossen: Closed",
            "Status: State",
            "Queue: Group",
            "Kundenname: Customer",
        ],
        agents: &["Besitzer", "UserFirstname", "UserLastname"],
        talk: &["AccountedTime", "SolutionInMin"],
    },
    Export {
        layout: Layout::OsTicket,
        header: "Ticket Number|Date Created|Subject|From|From Email|Priority|Department|Help Topic|Source|Current Status|\
            Last Updated|SLA Due Date|Due Date|Closed Date|Overdue|Answered|Agent Assigned|Team Assigned|Thread Count|Reopen Count|Attachment Count",
        rows: [
            "100001|2026-07-13 09:00:00|Where is it|Cora Customer|cora@example.org|Normal|Support|Delivery|Email|Open|2026-07-13 10:00:00||||0|0|Ann Agent||1|0|0",
            "100002|2026-07-14 09:00:00|Invoice|Cid Customer|cid@example.org|Normal|Billing|Billing|Web|Closed|2026-07-15 10:00:00|||2026-07-15 10:00:00|0|1|Bob Agent||2|1|0",
            "100003|2026-07-20 09:00:00|Return|Cora Customer|cora@example.org|Normal|Support|Delivery|Phone|Closed|2026-07-21 10:00:00|||2026-07-21 10:00:00|0|1|Ann Agent||2|0|0",
        ],
        imported: &[
            "Ticket Number: Case",
            "Date Created: Opened",
            "From Email: Customer",
            "Department: Group",
            "Help Topic: Topic",
            "Source: Channel",
            "Current Status: State",
            "Last Updated: Updated",
            "Closed Date: Closed",
            "Reopen Count: Reopened",
        ],
        agents: &["Agent Assigned"],
        talk: &[],
    },
    Export {
        layout: Layout::Zendesk,
        header: "url|id|created_at|updated_at|type|subject|raw_subject|description|priority|status|requester_id|submitter_id|\
            assignee_id|organization_id|group_id|via.channel|satisfaction_rating.score|metric_set.reopens|metric_set.solved_at",
        rows: [
            "u|35436|2026-07-13T09:00:00Z|2026-07-13T10:00:00Z|incident|Where is it|Where is it|It is late|high|open|20978392|76872|235323||98738|web|unoffered|0|",
            "u|35437|2026-07-14T09:00:00Z|2026-07-15T10:00:00Z|question|Invoice|Invoice|Wrong|low|solved|20978393|76872|235324||98739|email|good|1|2026-07-15T10:00:00Z",
            "u|35438|2026-07-20T09:00:00Z|2026-07-21T10:00:00Z|problem|Return|Return|How|low|closed|20978392|76872|235323||98738|chat|bad|0|2026-07-21T10:00:00Z",
        ],
        imported: &[
            "id: Case",
            "created_at: Opened",
            "updated_at: Updated",
            "type: Topic",
            "status: State",
            "requester_id: Customer",
            "group_id: Group",
            "via.channel: Channel",
            "satisfaction_rating.score: Satisfaction",
            "metric_set.reopens: Reopened",
            "metric_set.solved_at: Resolved",
        ],
        agents: &["submitter_id", "assignee_id"],
        talk: &[],
    },
    Export {
        layout: Layout::Freshdesk,
        header: "Ticket ID|Subject|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|Resolved time|Closed time|\
            Last update time|Initial response time|Time tracked|First response time (in hrs)|Resolution time (in hrs)|\
            Agent interactions|Customer interactions|Resolution status|First response status|Tags|Survey results|Full name|Email|Contact ID",
        rows: [
            "1|Where is it|Open|Low|Email|Delivery|Ann Agent|Support|2026-07-13 09:00:00|2026-07-16 09:00:00|||2026-07-13 10:00:00||00:12|||1|1|||late||Cora Customer|cora@example.org|43001",
            "2|Invoice|Closed|Low|Portal|Billing|Bob Agent|Billing|2026-07-14 09:00:00|2026-07-17 09:00:00|2026-07-15 10:00:00|2026-07-15 10:00:00|2026-07-15 10:00:00||00:05|1|25|2|1|Within SLA|Within SLA|||Cid Customer|cid@example.org|43002",
            "3|Return|Closed|Low|Phone|Delivery|Ann Agent|Support|2026-07-20 09:00:00|2026-07-23 09:00:00|2026-07-21 10:00:00|2026-07-21 10:00:00|2026-07-21 10:00:00||00:05|1|25|2|1|Within SLA|Within SLA|||Cora Customer|cora@example.org|43001",
        ],
        imported: &[
            "Ticket ID: Case",
            "Status: State",
            "Source: Channel",
            "Type: Topic",
            "Group: Group",
            "Created time: Opened",
            "Resolved time: Resolved",
            "Closed time: Closed",
            "Last update time: Updated",
            "Contact ID: Customer",
        ],
        agents: &["Agent", "Agent interactions"],
        talk: &["Time tracked"],
    },
    // Freshservice, which names its columns nearly so.
    Export {
        layout: Layout::Freshdesk,
        header: "Subject|Type|Status|Priority|Group|Agent|Company|Description|Category|Source|Association type|Ticket Id|\
            Requester Name|Requester Email|Created Time|Due by Time|Resolved Time|Closed Time|Last Updated Time|\
            Initial Response Time|Time Tracked|Resolution Time (in Hrs)|Agent interactions|Customer interactions|Resolution Status",
        rows: [
            "Where is it|Incident|Open|Low|Support|Ann Agent|Acme|It is late|Delivery|Email||1|Cora Customer|cora@example.org|2026-07-13 09:00:00|||||2026-07-13 10:00:00|00:12||1|1|",
            "Invoice|Incident|Closed|Low|Billing|Bob Agent|Acme|Wrong|Billing|Portal||2|Cid Customer|cid@example.org|2026-07-14 09:00:00||2026-07-15 10:00:00|2026-07-17 10:00:00|2026-07-17 10:00:00||00:05|25|2|1|Within SLA",
            "Return|Request|Closed|Low|Support|Ann Agent|Acme|How|Delivery|Phone||3|Cora Customer|cora@example.org|2026-07-20 09:00:00||2026-07-21 10:00:00|2026-07-23 10:00:00|2026-07-23 10:00:00||00:05|25|2|1|Within SLA",
        ],
        imported: &[
            "Type: Topic",
            "Status: State",
            "Group: Group",
            "Source: Channel",
            "Ticket Id: Case",
            "Requester Email: Customer",
            "Created Time: Opened",
            "Resolved Time: Resolved",
            "Closed Time: Closed",
            "Last Updated Time: Updated",
        ],
        agents: &["Agent", "Agent interactions"],
        talk: &["Time Tracked"],
    },
    // As its reports export conversations today: the time zone stands in the names.
    Export {
        layout: Layout::Intercom,
        header: "Conversation ID|Conversation started at (Europe/Berlin)|Current conversation state|Title|Channel|Started by|\
            Conversation source|Team currently assigned|Team currently assigned ID|Teammate currently assigned|\
            Teammate currently assigned ID|User name|User email|Conversation updated at (Europe/Berlin)|\
            Conversation last closed at (Europe/Berlin)|Last teammate rated|Conversation rating|Conversation rating remark|AI Topic|\
            Fin AI Agent involved",
        rows: [
            "215001|2026-07-13 09:00:00|Open|Where is it|Chat|Customer|Messenger|Delivery|11|Ann Agent|71|Cora Customer|cora@example.org|2026-07-13 10:00:00|||||Parcel|false",
            "215002|2026-07-14 09:00:00|Closed|Invoice|Email|Customer|Email|Billing|12|Bob Agent|72|Cid Customer|cid@example.org|2026-07-15 10:00:00|2026-07-15 10:00:00|Bob Agent|4|thanks|Invoice|true",
            "215003|2026-07-20 09:00:00|Closed|Return|Chat|Customer|Messenger|Delivery|11|Ann Agent|71|Cora Customer|cora@example.org|2026-07-21 10:00:00|2026-07-21 10:00:00|Ann Agent|5||Parcel|false",
        ],
        imported: &[
            "Conversation ID: Case",
            "Conversation started at (Europe/Berlin): Opened",
            "Current conversation state: State",
            "Channel: Channel",
            "Team currently assigned: Group",
            "User email: Customer",
            "Conversation updated at (Europe/Berlin): Updated",
            "Conversation last closed at (Europe/Berlin): Closed",
            "Conversation rating: Satisfaction",
            "AI Topic: Topic",
        ],
        agents: &[
            "Teammate currently assigned",
            "Teammate currently assigned ID",
            "Last teammate rated",
            "Fin AI Agent involved",
        ],
        talk: &[],
    },
    Export {
        layout: Layout::Intercom,
        header: "Conversation ID|Conversation started at|Conversation state|Channel|Team currently assigned|\
            Teammate currently assigned|User ID|User name|Conversation rating|Conversation last closed at",
        rows: [
            "21501|2026-07-13 09:00:00|open|Chat|Delivery|Ann Agent|u-71|Cora Customer||",
            "21502|2026-07-14 09:00:00|closed|Email|Billing|Bob Agent|u-72|Cid Customer|4|2026-07-15 10:00:00",
            "21503|2026-07-20 09:00:00|closed|Chat|Delivery|Ann Agent|u-71|Cora Customer|5|2026-07-21 10:00:00",
        ],
        imported: &[
            "Conversation ID: Case",
            "Conversation started at: Opened",
            "Conversation state: State",
            "Channel: Channel",
            "Team currently assigned: Group",
            "User ID: Customer",
            "Conversation rating: Satisfaction",
            "Conversation last closed at: Closed",
        ],
        agents: &["Teammate currently assigned"],
        talk: &[],
    },
    Export {
        layout: Layout::Jira,
        header: "Summary|Issue key|Issue id|Issue Type|Status|Project key|Project lead|Project lead id|Assignee|Assignee Id|Reporter|\
            Reporter Id|Creator|Creator Id|Created|Updated|Last Viewed|Resolved|Description|Time Spent|Σ Time Spent|\
            Custom field (Request Type)|Custom field (Satisfaction)|Comment",
        rows: [
            "Where is it|HELP-1|45001|Service Request|Open|HELP|Lea Lead|71:lea|Ann Agent|71:ann|Cora Customer|71:cora|Bob Agent|71:bob|13/Jul/26 9:00 AM|13/Jul/26 10:00 AM|||late|600|600|Delivery||hello",
            "Invoice|HELP-2|45002|Service Request|Done|HELP|Lea Lead|71:lea|Bob Agent|71:bob|Cid Customer|71:cid|Bob Agent|71:bob|14/Jul/26 9:00 AM|15/Jul/26 10:00 AM||15/Jul/26 10:00 AM|wrong|300|300|Billing|4|hello",
            "Return|HELP-3|45003|Service Request|Done|HELP|Lea Lead|71:lea|Ann Agent|71:ann|Cora Customer|71:cora|Bob Agent|71:bob|20/Jul/26 9:00 AM|21/Jul/26 10:00 AM||21/Jul/26 10:00 AM|how|300|300|Delivery|5|hello",
        ],
        imported: &[
            "Issue key: Case",
            "Status: State",
            "Reporter: Customer",
            "Created: Opened",
            "Updated: Updated",
            "Resolved: Resolved",
            "Custom field (Request Type): Topic",
            "Custom field (Satisfaction): Satisfaction",
        ],
        agents: &["Project lead", "Project lead id", "Assignee", "Assignee Id", "Creator", "Creator Id"],
        talk: &["Time Spent", "Σ Time Spent"],
    },
    Export {
        layout: Layout::ChatwootCsat,
        header: "Agent Name|Rating|Feedback Comment|Contact Name|Contact Email Address|Contact Phone Number|\
            Link to the conversation|Recorded date",
        rows: [
            "Ann Agent (ann@example.org)|4|thanks|Cora Customer|cora@example.org||https://example.org/app/accounts/1/conversations/11|2026-07-13 09:00:00 UTC",
            "Bob Agent (bob@example.org)|5||Cid Customer|cid@example.org||https://example.org/app/accounts/1/conversations/12|2026-07-14 09:00:00 UTC",
            "Ann Agent (ann@example.org)|1|slow|Cora Customer|cora@example.org||https://example.org/app/accounts/1/conversations/13|2026-07-20 09:00:00 UTC",
        ],
        imported: &[
            "Rating: Satisfaction",
            "Contact Email Address: Customer",
            "Link to the conversation: Case",
            "Recorded date: Opened",
        ],
        agents: &["Agent Name"],
        talk: &[],
    },
    Export {
        layout: Layout::ContactLog,
        header: "Kontakt am|Kundennummer|Kanal|Anliegen|Sachbearbeiter|Gesprächsdauer|Nachbearbeitungszeit",
        rows: [
            "13.07.2026 09:00|K-1|Telefon|Lieferung|Ann Agent|312|20",
            "14.07.2026 09:00|K-2|Chat|Rechnung|Bob Agent|95|20",
            "20.07.2026 09:00|K-1|Telefon|Lieferung|Ann Agent|101|20",
        ],
        imported: &["Kontakt am: Opened", "Kundennummer: Customer", "Kanal: Channel", "Anliegen: Topic"],
        agents: &["Sachbearbeiter"],
        talk: &["Gesprächsdauer"],
    },
    Export {
        layout: Layout::ContactLog,
        header: "Contact at|Customer no.|Channel|Topic|Agent|Handle time (s)|Wrap-up (s)",
        rows: [
            "2026-07-13 09:00|K-1|phone|delivery|Ann Agent|312|20",
            "2026-07-14 09:00|K-2|chat|invoice|Bob Agent|95|20",
            "2026-07-20 09:00|K-1|phone|delivery|Ann Agent|101|20",
        ],
        imported: &["Contact at: Opened", "Customer no.: Customer", "Channel: Channel", "Topic: Topic"],
        agents: &["Agent"],
        talk: &["Handle time (s)"],
    },
    Export {
        layout: Layout::Survey,
        header: "Answered at|Customer number|Recommend (0-10)|Satisfaction|Comment",
        rows: ["2026-07-13 09:00|K-1|9|5|nice", "2026-07-14 09:00|K-2|2|1|not nice", "2026-07-20 09:00|K-1|10|4|"],
        imported: &[
            "Answered at: Opened",
            "Customer number: Customer",
            "Recommend (0-10): Recommend",
            "Satisfaction: Satisfaction",
        ],
        agents: &[],
        talk: &[],
    },
];

#[test]
fn known_exports_are_recognised_and_mapped_in_any_order_of_columns() {
    let folder = tempfile::tempdir().unwrap();
    for export in EXPORTS {
        for reversed in [false, true] {
            let path = folder.path().join("export.csv");
            std::fs::write(&path, table(export.header, &export.rows, reversed)).unwrap();
            let understood = understand_as(&path, "Europe/Berlin", &Told::default()).unwrap();
            let (layout, turned) = (export.layout, |names: &[&str]| {
                let mut names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
                if reversed {
                    names.reverse();
                }
                names
            });
            assert_eq!(understood.layout, Some(layout), "{}", export.header);
            assert_eq!(imported(&understood), turned(export.imported), "{layout:?} {reversed}");
            assert_eq!(because(&understood, Unimported::Agent), turned(export.agents), "{layout:?}");
            assert_eq!(because(&understood, Unimported::HandleTime), turned(export.talk), "{layout:?}");
            assert_eq!(understood.questions, [], "{layout:?}");
            let log = read(&path, &understood.mapping, &[0; 32], &mut |_, _| ControlFlow::Continue(())).unwrap();
            assert_eq!((log.counts.cases, log.counts.customers, log.counts.rejected), (3, 2, 0), "{layout:?}");
            let names = format!("{:?}", log.words);
            assert!(!names.contains("Agent") && !names.contains("Customer") && !names.contains("Kund"), "{names}");
        }
    }
}

#[test]
fn what_customers_answered_beside_a_known_layout_is_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.csv");
    // Until version 4 a customer's number was called "Kunden#".
    let header = "Ticket#|Erstellt|Geschlossen|Status|Queue|Sperren|Besitzer|Kunden#|";
    for (asked, means) in [
        ("nps", "nps: Recommend"),
        ("NPS", "NPS: Recommend"),
        ("Weiterempfehlung", "Weiterempfehlung: Recommend"),
        ("CSAT", "CSAT: Satisfaction"),
        ("CES", "CES: Effort"),
    ] {
        let rows = [
            "1001|2026-07-13 09:00:00|2026-07-14 09:00:00|zu|Raw|frei|ann|acme|9|E-17",
            "1002|2026-07-14 09:00:00|2026-07-15 09:00:00|zu|Raw|frei|ann|acme|2|E-18",
        ];
        std::fs::write(&path, table(&format!("{header}{asked}|Easybill-ID"), &rows, false)).unwrap();
        let understood = understand_as(&path, "Europe/Berlin", &Told::default()).unwrap();
        assert_eq!(understood.layout, Some(Layout::Znuny), "{asked}");
        let answers: Vec<String> = imported(&understood).split_off(5);
        assert_eq!(answers, [means], "{asked}, and no answer in a number that begins with easy");
    }
}

#[test]
fn other_headers_are_no_known_layout() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.csv");
    std::fs::write(&path, "case;customer;opened;closed\nV-1;K-1;13.07.2026 09:00;15.07.2026 10:00\n").unwrap();
    assert_eq!(understand_as(&path, "UTC", &Told::default()).unwrap().layout, None);
}
