//! What is wrong with a board, whatever program wrote it.

use std::collections::{BTreeMap, BTreeSet};

use super::portable::{Incoming, KeptLink, PortableBoard, PortableCard};
use super::problem::{At, BoardFormat, Fault, Remark};
use crate::text::{NAME, PROSE};

/// Lines of a checklist.
const LINES: usize = 200;

impl Incoming {
    /// Looks for what is wrong. What is wrong is said and not among the cards and links any more.
    pub fn check(&mut self, format: BoardFormat) {
        self.check_columns();
        self.check_cards();
        let known: BTreeSet<String> = self.board.cards.iter().map(|card| card.id.clone()).collect();
        self.check_links(&known, format);
        self.check_circles(format);
        for link in std::mem::take(&mut self.board.elsewhere) {
            if known.contains(&link.card) {
                self.board.elsewhere.push(link);
            } else {
                self.fault(link.at, Fault::UnknownCard { id: link.card });
            }
        }
    }

    fn check_columns(&mut self) {
        let mut known = BTreeSet::new();
        for column in std::mem::take(&mut self.board.columns) {
            let fault = if column.id.is_empty() {
                Some(Fault::NoId)
            } else if !known.insert(column.id.clone()) {
                Some(Fault::SameId { id: column.id.clone() })
            } else {
                too_long("name", &column.name, NAME).or_else(|| too_long("policy", &column.policy, PROSE))
            };
            match fault {
                Some(fault) => self.fault(column.at.clone(), fault),
                None => self.board.columns.push(column),
            }
        }
    }

    fn check_cards(&mut self) {
        let columns: BTreeSet<String> = self.board.columns.iter().map(|column| column.id.clone()).collect();
        let mut known = BTreeSet::new();
        for mut card in std::mem::take(&mut self.board.cards) {
            if length(card.title.trim()) > NAME {
                self.remark(Remark::TitleCut, &card.at);
                cut_title(&mut card);
            }
            let fault = if card.id.is_empty() {
                Some(Fault::NoId)
            } else if !known.insert(card.id.clone()) {
                Some(Fault::SameId { id: card.id.clone() })
            } else if crate::text::name("title", &card.title).is_err() {
                Some(Fault::NoTitle)
            } else if !columns.contains(&card.column) {
                Some(Fault::UnknownColumn { id: card.column.clone() })
            } else {
                let stranger = card.moves.iter().map(|one| &one.column).find(|id| !columns.contains(*id));
                let unknown = || stranger.map(|id| Fault::UnknownColumn { id: id.clone() });
                texts(&card).or_else(|| missing_file(&self.board, &card)).or_else(unknown)
            };
            match fault {
                Some(fault) => self.fault(card.at.clone(), fault),
                None => self.board.cards.push(card),
            }
        }
    }

    fn check_links(&mut self, known: &BTreeSet<String>, format: BoardFormat) {
        let mut kept = BTreeSet::new();
        for link in std::mem::take(&mut self.board.links) {
            let stranger = [&link.card, &link.other].into_iter().find(|id| !known.contains(*id));
            match stranger {
                // Exports of other programs hold a part of what is there.
                Some(_) if format != BoardFormat::Spielraum => self.remark(Remark::LinkElsewhere, &link.at),
                Some(id) => self.fault(link.at.clone(), Fault::UnknownCard { id: id.clone() }),
                None if link.card == link.other => {
                    let cards = vec![self.title(&link.card)];
                    self.fault(link.at.clone(), Fault::Circle { cards });
                }
                None => {
                    let turned = link.kind != KeptLink::Blocks && link.card > link.other;
                    let ends = if turned { (&link.other, &link.card) } else { (&link.card, &link.other) };
                    if kept.insert((ends.0.clone(), ends.1.clone(), link.kind)) {
                        self.board.links.push(link);
                    }
                }
            }
        }
    }

    /// Cards that wait on each other in a circle would wait for ever. A board of ours may hold such a circle, so it comes back as it is.
    fn check_circles(&mut self, format: BoardFormat) {
        let links = std::mem::take(&mut self.board.links);
        let blocks = links.iter().enumerate().filter(|(_, link)| link.kind == KeptLink::Blocks);
        let (places, edges): (Vec<usize>, Vec<(&str, &str)>) =
            blocks.map(|(place, link)| (place, (link.card.as_str(), link.other.as_str()))).unzip();
        let found = circles(&edges);
        let mut closing = BTreeSet::new();
        for (edge, cards) in found {
            let place = places[edge];
            let at = links[place].at.clone();
            if format == BoardFormat::Spielraum {
                self.remark(Remark::Circle, &at);
            } else {
                closing.insert(place);
                let cards: Vec<String> = cards.into_iter().map(|id| self.title(id)).collect();
                self.fault(at, Fault::Circle { cards });
            }
        }
        self.board.links =
            links.into_iter().enumerate().filter(|(place, _)| !closing.contains(place)).map(|(_, link)| link).collect();
    }

    /// What a card is called in what is said about it.
    pub fn title(&self, id: &str) -> String {
        let card = self.board.cards.iter().find(|card| card.id == id);
        card.map_or_else(|| id.to_owned(), |card| card.title.chars().take(80).collect())
    }

    /// Where a card stands in the file.
    pub fn at_card(&self, id: &str) -> At {
        self.board.cards.iter().find(|card| card.id == id).map(|card| card.at.clone()).unwrap_or_default()
    }
}

/// The circles among edges: the edge that closes each, and what lies on it. Without these edges there is none.
pub(super) fn circles<'a>(edges: &[(&'a str, &'a str)]) -> Vec<(usize, Vec<&'a str>)> {
    let mut from: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (edge, (start, _)) in edges.iter().enumerate() {
        from.entry(start).or_default().push(edge);
    }
    let mut left: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for start in from.keys().copied() {
        // The way that is walked, with how many edges were tried from each place.
        let mut way: Vec<(&str, usize)> = vec![(start, 0)];
        let mut on_way: BTreeSet<&str> = [start].into();
        while let Some((place, tried)) = way.last_mut() {
            let (place, next) = (*place, from.get(place).and_then(|edges| edges.get(*tried)).copied());
            *tried += 1;
            let Some(edge) = next.filter(|_| !left.contains(place)) else {
                left.insert(place);
                on_way.remove(place);
                way.pop();
                continue;
            };
            let to = edges[edge].1;
            if on_way.contains(to) {
                let circle = way.iter().map(|(place, _)| *place).skip_while(|place| *place != to).collect();
                found.push((edge, circle));
            } else if !left.contains(to) {
                way.push((to, 0));
                on_way.insert(to);
            }
        }
    }
    found
}

/// The first words stay the title; the whole stands above the description, so that nothing is lost.
fn cut_title(card: &mut PortableCard) {
    let whole = std::mem::take(&mut card.title);
    card.title = whole.trim().chars().take(NAME as usize - 1).chain(['…']).collect();
    let description = std::mem::take(&mut card.description);
    card.add_paragraph(whole.trim());
    if !description.is_empty() {
        card.add_paragraph(&description);
    }
}

fn texts(card: &PortableCard) -> Option<Fault> {
    let prose = [
        ("description", &card.description),
        ("stopWhen", &card.stop_when),
        ("answer", &card.answer),
        ("expectation", &card.expectation),
        ("learned", &card.learned),
    ];
    let names = card.labels.iter().map(|name| ("label", name));
    let lines = card.checklist.iter().map(|line| ("line", &line.text));
    let comments = card.comments.iter().map(|comment| ("comment", &comment.text));
    prose
        .into_iter()
        .chain(comments)
        .find_map(|(field, text)| too_long(field, text, PROSE))
        .or_else(|| names.chain(lines).find_map(|(field, text)| too_long(field, text, NAME)))
        .or_else(|| (card.checklist.len() > LINES).then(|| too_many(card.checklist.len())))
}

fn too_many(lines: usize) -> Fault {
    Fault::TooLong { field: "checklist", limit: LINES as u32, length: u32::try_from(lines).unwrap_or(u32::MAX) }
}

fn missing_file(board: &PortableBoard, card: &PortableCard) -> Option<Fault> {
    let missing = card.attachments.iter().find(|one| !board.files.contains_key(&one.file))?;
    Some(Fault::UnknownFile { name: missing.name.clone() })
}

fn too_long(field: &'static str, text: &str, limit: u32) -> Option<Fault> {
    let length = length(text);
    (length > limit).then_some(Fault::TooLong { field, limit, length })
}

fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn circles_are_found_once_each() {
        assert!(circles(&[("a", "b"), ("b", "c"), ("a", "c")]).is_empty());
        assert_eq!(circles(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]), [(2, vec!["a", "b", "c"])]);
        let two = circles(&[("a", "b"), ("b", "a"), ("x", "y"), ("y", "x")]);
        assert_eq!(two.len(), 2, "{two:?}");
        let long: Vec<String> = (0..50_000).map(|n| n.to_string()).collect();
        let mut edges: Vec<(&str, &str)> = long.windows(2).map(|two| (two[0].as_str(), two[1].as_str())).collect();
        edges.push((&long[49_999], &long[0]));
        assert_eq!(circles(&edges).len(), 1);
    }
}
