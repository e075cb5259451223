//! Whether what stands in a column names people, whatever the column is called. Nothing that measures may refer to a person, so
//! such a column becomes no group.

mod groups;

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::columns::plain;

pub(super) use groups::Groups;

/// First names that are common where German and English are spoken, without those that are words as well.
static FIRST_NAMES: LazyLock<FxHashSet<&str>> =
    LazyLock::new(|| include_str!("people/first_names.txt").split_ascii_whitespace().collect());

/// Words of groups, queues and places: two of them with capital letters look like a name and are none.
const NO_NAMES: [&str; 96] = [
    "team",
    "teams",
    "gruppe",
    "group",
    "support",
    "service",
    "services",
    "desk",
    "helpdesk",
    "servicedesk",
    "office",
    "backoffice",
    "frontoffice",
    "level",
    "line",
    "tier",
    "stufe",
    "queue",
    "pool",
    "center",
    "centre",
    "zentrum",
    "abteilung",
    "department",
    "dept",
    "bereich",
    "region",
    "area",
    "unit",
    "einheit",
    "nord",
    "sued",
    "ost",
    "west",
    "mitte",
    "north",
    "south",
    "east",
    "central",
    "hotline",
    "chat",
    "mail",
    "email",
    "telefon",
    "phone",
    "web",
    "app",
    "shop",
    "billing",
    "rechnung",
    "rechnungen",
    "zahlung",
    "zahlungen",
    "payments",
    "payment",
    "invoice",
    "invoices",
    "sales",
    "vertrieb",
    "marketing",
    "finance",
    "finanzen",
    "accounting",
    "buchhaltung",
    "it",
    "hr",
    "network",
    "netzwerk",
    "security",
    "technik",
    "technical",
    "field",
    "customer",
    "customers",
    "kunden",
    "kundenservice",
    "kundendienst",
    "care",
    "claims",
    "schaden",
    "orders",
    "order",
    "bestellung",
    "bestellungen",
    "lieferung",
    "delivery",
    "returns",
    "retouren",
    "logistik",
    "logistics",
    "operations",
    "info",
    "contact",
    "kontakt",
    "beschwerden",
    "complaints",
];
/// What stands where nobody has a case.
const NOBODY: [&str; 10] = [
    "unassigned",
    "notassigned",
    "nobody",
    "noone",
    "nichtzugewiesen",
    "unzugewiesen",
    "niemand",
    "offen",
    "system",
    "admin",
];
/// Words within names that need no capital letter.
const PARTICLES: [&str; 18] = [
    "von", "vom", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "zu", "zum", "la", "le", "al", "el",
    "bin",
];
const TITLES: [&str; 9] = ["dr", "prof", "herr", "frau", "mr", "mrs", "ms", "dipl", "ing"];

/// What the different values of a column are like.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct People {
    different: u32,
    /// Names by their form.
    named: u32,
    /// Those of them with a first name, an initial or a title.
    known: u32,
    /// Names that stand with the family first: "Smith, Ann".
    turned: u32,
    /// Addresses, without those of mailboxes for all.
    mails: u32,
    /// Words in small letters that may be logins, and those of them that begin as no word does.
    logins: u32,
    cut: u32,
    /// Two or three capital letters alone.
    initials: u32,
}

enum Name {
    No,
    /// It has the form of a name.
    Formed,
    /// And is known for one.
    Known,
}

impl People {
    /// Takes a value that was not there before.
    pub fn take(&mut self, value: &str) {
        if is_nobody(value) {
            return;
        }
        self.different += 1;
        if let Some(local) = mail(value) {
            self.mails += u32::from(!groups::names_a_group(local));
            self.count(&login(local));
            return;
        }
        self.initials += u32::from(is_initials(value));
        self.logins += u32::from(is_login(value));
        self.cut += u32::from(is_login(value) && begins_cut(value));
        // "Ann Smith (Billing)" names her as well.
        let value = value.split(['(', '<']).next().unwrap_or(value);
        match value.split_once(',') {
            Some((family, first)) => {
                let name = both(family, first);
                self.turned += u32::from(!matches!(name, Name::No));
                self.count(&name);
            }
            None => self.count(&words(value)),
        }
    }

    fn count(&mut self, name: &Name) {
        self.named += u32::from(!matches!(name, Name::No));
        self.known += u32::from(matches!(name, Name::Known));
    }

    /// Whether nearly all of them name people: few values take more of them that are known for names than many do.
    pub fn are_likely(&self) -> bool {
        let Self { different, named, known, turned, mails, logins, cut, .. } = *self;
        let of = |part: u32, percent: u32| u64::from(part) * 100 >= u64::from(different) * u64::from(percent);
        let are_known = known >= 2 && (of(known, 25) || different >= 10 && of(known, 10));
        let are_turned = of(turned, 80) && (known > 0 || different >= 8);
        // Whoever has an address of their own is somebody, however many they are.
        let are_mails = mails > 0 && of(mails, 50);
        let are_logins = different >= 8 && of(logins, 80) && of(cut, 25);
        are_mails || are_logins || different >= 3 && (of(named, 80) && are_known || are_turned)
    }
}

impl People {
    /// Whether half of them may name people, and if so, whether that many do with names that are known.
    pub fn may_be(&self) -> Option<bool> {
        let half = |part: u32| part * 2 >= self.different;
        let may_be = [self.named, self.logins, self.initials].into_iter().any(half);
        (self.different > 1 && may_be).then(|| half(self.known))
    }
}

/// "KB", "JMS": two or three capital letters that are none of groups.
fn is_initials(value: &str) -> bool {
    (2..=3).contains(&value.len()) && value.bytes().all(|letter| letter.is_ascii_uppercase()) && !is_no_name(value)
}

/// What stands before the sign of an address; nothing when the value is none.
fn mail(value: &str) -> Option<&str> {
    let (local, host) = value.trim_end_matches('>').rsplit(['<', ' ']).next()?.split_once('@')?;
    host.contains('.').then_some(local)
}

/// A word in small letters, and digits behind it at most, that is none of groups: an initial before a family looks so, and much else.
fn is_login(value: &str) -> bool {
    let word = value.trim_end_matches(|letter: char| letter.is_ascii_digit());
    word.len() >= 5 && word.bytes().all(|letter| letter.is_ascii_lowercase()) && !is_no_name(word)
}

/// Two consonants that German and English words begin with.
const ONSETS: &str = "bl br ch cl cr dr dw fl fr gh gl gn gr kl kn kr ph pf pl pn pr ps rh sc sh sk sl sm sn sp sq st sw th tr ts tw vl \
                      wh wr zw";

/// Whether it begins with two consonants that no word begins with: the first of them is an initial, as in "mmuster".
fn begins_cut(word: &str) -> bool {
    let is_consonant = |letter: char| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    word.get(..2).is_some_and(|two| two.chars().all(is_consonant) && !ONSETS.split(' ').any(|known| known == two))
}

/// A name in small letters with a sign between: "ann.smith", "a_smith".
fn login(text: &str) -> Name {
    let parts: Vec<String> = text.split(['.', '_', '-']).map(str::to_lowercase).collect();
    let letters = |part: &String| !part.is_empty() && part.chars().all(char::is_alphabetic);
    if parts.len() > 3 || !parts.iter().all(letters) || parts.iter().any(|part| is_no_name(part)) {
        return Name::No;
    }
    let is_first = |part: &String| is_first_name(part) || (parts.len() > 1 && part.chars().count() == 1);
    if parts.iter().any(is_first) { Name::Known } else { Name::No }
}

/// A name whose family stands first.
fn both(family: &str, first: &str) -> Name {
    let is_name =
        |text: &str| (1..=3).contains(&text.split_whitespace().count()) && text.split_whitespace().all(is_word);
    if !is_name(family) || !is_name(first) {
        return Name::No;
    }
    let is_known = |word: &str| is_first_name(&word.to_lowercase()) || is_initial(word);
    if first.split_whitespace().any(is_known) { Name::Known } else { Name::Formed }
}

fn words(value: &str) -> Name {
    let words: Vec<&str> = value.split_whitespace().collect();
    let is_known = |word: &&str| {
        let small = word.trim_end_matches('.').to_lowercase();
        is_first_name(&small) || is_initial(word) || TITLES.contains(&small.as_str())
    };
    match words.as_slice() {
        [one] => login(one),
        [first, .., last] if words.len() <= 5 => {
            let is_known = [first, last].into_iter().any(is_known);
            let is_formed = words.iter().all(|word| is_word(word));
            let is_small = words.iter().all(|word| word.chars().all(char::is_lowercase) && !is_no_name(word));
            match (is_formed, is_known) {
                (true, true) => Name::Known,
                (true, false) => Name::Formed,
                (false, true) if is_small => Name::Known,
                _ => Name::No,
            }
        }
        _ => Name::No,
    }
}

/// Whether a word can stand in a name: a capital letter in front and letters behind it.
fn is_word(word: &str) -> bool {
    let small = word.trim_end_matches('.').to_lowercase();
    if PARTICLES.contains(&small.as_str()) || TITLES.contains(&small.as_str()) || is_initial(word) {
        return true;
    }
    let is_part = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() > 0
            && letters.all(char::is_alphabetic)
    };
    word.split(['-', '\'', '’']).all(|part| is_part(part) || part.chars().count() == 1) && !is_no_name(&small)
}

fn is_nobody(value: &str) -> bool {
    NOBODY.contains(&plain(value).as_str())
}

/// "A." or "A".
fn is_initial(word: &str) -> bool {
    let mut letters = word.trim_end_matches('.').chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

fn is_no_name(word: &str) -> bool {
    plain(word).len() > 1 && word.split('-').any(|part| NO_NAMES.contains(&plain(part).as_str()))
}

fn is_first_name(word: &str) -> bool {
    word.split('-').all(|part| FIRST_NAMES.contains(plain(&without_accents(part)).as_str()))
}

/// Letters of neighbouring languages as the list of first names has them.
fn without_accents(word: &str) -> String {
    let bare = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ã' | 'å' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ę' => 'e',
        'ğ' => 'g',
        'í' | 'ì' | 'î' | 'ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ó' | 'ò' | 'ô' | 'õ' | 'ø' => 'o',
        'ş' | 'ś' | 'š' => 's',
        'ú' | 'ù' | 'û' => 'u',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    };
    word.to_lowercase().chars().map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn are_people(values: &[&str]) -> bool {
        let mut people = People::default();
        values.iter().for_each(|value| people.take(value));
        people.are_likely()
    }

    #[test]
    fn names_of_people_are_seen_however_they_are_written() {
        for values in [
            ["Anna Schmidt", "Jörg Müller", "Ayşe Yılmaz", "Lena von der Heide"].as_slice(),
            &["Schmidt, Anna", "Müller, Jörg", "Yilmaz, Ayse"],
            &["Smith, J.", "Miller, A.", "O'Neill, P."],
            &["A. Schmidt", "J. Müller", "L. Heide"],
            &["Ann Smith", "Bob Jones", "Carol Miller", "unassigned"],
            &["Ann", "Bob", "Carol", "Dave"],
            &["anna.schmidt@example.org", "j.mueller@example.org", "lena.heide@example.org"],
            &["anna.schmidt", "joerg.mueller", "lena.heide"],
            &["ANNA SCHMIDT", "JÖRG MÜLLER", "LENA HEIDE"],
            &["anna schmidt", "jörg müller", "lena heide"],
            &["Herr Kowalczyk", "Frau Özdemir", "Frau Nowicki"],
            &["mmuster@firma.example"],
            &["x.unver@firma.example", "support@firma.example"],
            &["mmuster", "jschmidt", "uunten", "eklein", "jlang", "tmeyer2", "kbauer", "ahuber", "fwagner", "rbecker"],
            &["Anna Schmidt (Rechnung)", "Jörg Müller (Rechnung)", "Lena Heide (Technik)"],
        ] {
            assert!(are_people(values), "{values:?}");
        }
    }

    #[test]
    fn names_of_groups_are_no_people() {
        for values in [
            ["Team Nord", "Team Süd", "Team Ost"].as_slice(),
            &["1st Level", "2nd Level", "Back Office", "Field Service"],
            &["Group 70", "Group 24", "Group 3"],
            &["Rechnungen & Zahlung", "Lieferung", "Technik", "Beschwerden"],
            &["Billing", "Delivery", "Returns"],
            &["Technical Support", "Customer Care", "Claims Handling", "Human Resources", "Data Quality"],
            &["New York", "Los Angeles", "San Francisco", "Las Vegas", "Salt Lake City", "El Paso", "Santa Fe"],
            &["Hamburg", "Berlin", "Köln", "Bad Homburg", "St. Gallen"],
            &["Hamburg, Nord", "Hamburg, Süd", "Berlin, Mitte"],
            &["support@example.org", "billing@example.org", "info@example.org"],
            &[
                "Password Reset",
                "Order Status",
                "Delivery Delay",
                "Wrong Item",
                "Return Label",
                "Gift Card",
                "Product Defect",
                "Late Parcel",
                "Lost Parcel",
                "Address Change",
                "Price Match",
                "Size Chart",
            ],
            &["V5 3rd", "V30", "N26 2nd", "S42"],
            &[
                "hardware", "software", "network", "inquiry", "database", "printer", "password", "license", "access",
                "laptop",
            ],
            &["mmuster", "jschmidt", "uunten"],
            &["Raw", "Junk", "Misc", "Postmaster"],
            &["K-1", "K-2", "K-3"],
            &["Team Anna", "Team Bob", "Team Carol"],
            &["Anna Schmidt", "Billing", "Delivery", "Returns", "Support"],
            &[],
        ] {
            assert!(!are_people(values), "{values:?}");
        }
    }

    #[test]
    fn where_nobody_can_tell_it_is_asked() {
        let may_be = |values: &[&str]| {
            let mut people = People::default();
            values.iter().for_each(|value| people.take(value));
            people.may_be()
        };
        for (values, expected) in [
            (["KB", "JM", "TL"].as_slice(), Some(false)),
            (&["mmuster", "jschmidt", "uunten"], Some(false)),
            (&["anna", "tom", "support"], Some(true)),
            (&["Anna Schmidt", "Billing"], Some(true)),
            (&["New York", "Los Angeles"], Some(false)),
            (&["Team Nord", "Team Süd", "Team Ost"], None),
            (&["Billing", "Delivery", "Returns"], None),
            (&["Hamburg", "Köln"], None),
            (&["Anna Schmidt", "Billing", "Delivery", "Returns", "Support"], None),
        ] {
            assert_eq!(may_be(values), expected, "{values:?}");
        }
    }

    #[test]
    fn first_names_are_written_as_they_are_looked_for() {
        assert!(FIRST_NAMES.iter().all(|name| plain(name) == *name));
    }
}
