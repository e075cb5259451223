//! What stops cards again and again: reasons that share a word, heaviest first.

use std::collections::{BTreeMap, BTreeSet};

/// Shorter words say nothing about a reason.
const SHORTEST: usize = 4;

/// Longer words that say nothing about it either, in both languages.
const EMPTY_WORDS: &[&str] = &[
    "aber",
    "alle",
    "also",
    "auch",
    "because",
    "been",
    "blocked",
    "blockiert",
    "dass",
    "denn",
    "dies",
    "diese",
    "dieser",
    "does",
    "doch",
    "eine",
    "einem",
    "einen",
    "einer",
    "eines",
    "erst",
    "fehlen",
    "fehlt",
    "from",
    "gibt",
    "haben",
    "have",
    "ihre",
    "immer",
    "into",
    "kann",
    "kein",
    "keine",
    "keinen",
    "kommt",
    "missing",
    "nach",
    "nicht",
    "noch",
    "nothing",
    "oder",
    "ohne",
    "only",
    "over",
    "schon",
    "seit",
    "sich",
    "sind",
    "some",
    "still",
    "that",
    "their",
    "them",
    "then",
    "there",
    "they",
    "this",
    "unser",
    "unsere",
    "until",
    "wait",
    "waiting",
    "waits",
    "warten",
    "wartet",
    "weil",
    "wenn",
    "werden",
    "when",
    "which",
    "will",
    "wird",
    "with",
    "without",
    "your",
];

/// Stops with something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// The word they share, as the first of them writes it; the whole reason where nothing is shared.
    pub label: String,
    /// Indexes of the stops.
    pub members: Vec<usize>,
}

/// Gathers stops by the words of their reasons. Each stop is a reason and the minutes it lasted. The word that covers most
/// minutes of at least two stops comes first, then the same with what is left; what shares no word stands for itself.
#[must_use]
pub fn clusters(stops: &[(&str, u64)]) -> Vec<Cluster> {
    let words: Vec<BTreeMap<String, &str>> = stops.iter().map(|(reason, _)| words_of(reason)).collect();
    let mut left: BTreeSet<usize> = (0..stops.len()).collect();
    let mut clusters = Vec::new();
    while let Some((word, members)) = heaviest(&words, stops, &left) {
        let label = words[members[0]].get(&word).map_or(word.clone(), |written| (*written).to_owned());
        left.retain(|index| !members.contains(index));
        clusters.push(Cluster { label, members });
    }
    clusters.extend(
        left.into_iter().map(|index| Cluster { label: stops[index].0.trim().to_owned(), members: vec![index] }),
    );
    let weight = |cluster: &Cluster| cluster.members.iter().map(|index| stops[*index].1).sum::<u64>();
    clusters.sort_by_key(|cluster| std::cmp::Reverse(weight(cluster)));
    clusters
}

/// The word that covers most minutes of at least two stops that are left, and those stops; the first of the alphabet when
/// several do.
fn heaviest(
    words: &[BTreeMap<String, &str>],
    stops: &[(&str, u64)],
    left: &BTreeSet<usize>,
) -> Option<(String, Vec<usize>)> {
    let mut by_word: BTreeMap<&String, (u64, Vec<usize>)> = BTreeMap::new();
    for index in left {
        for word in words[*index].keys() {
            let (minutes, members) = by_word.entry(word).or_default();
            *minutes += stops[*index].1;
            members.push(*index);
        }
    }
    by_word
        .into_iter()
        .filter(|(_, (_, members))| members.len() > 1)
        .min_by_key(|(_, (minutes, members))| (std::cmp::Reverse(*minutes), std::cmp::Reverse(members.len())))
        .map(|(word, (_, members))| (word.clone(), members))
}

/// The words of a reason that say something, folded, each as it is first written.
fn words_of(reason: &str) -> BTreeMap<String, &str> {
    let mut words = BTreeMap::new();
    for written in reason.split(|letter: char| !letter.is_alphanumeric()) {
        let word = written.to_lowercase();
        if word.chars().count() >= SHORTEST && !EMPTY_WORDS.contains(&word.as_str()) {
            words.entry(word).or_insert(written);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reasons_that_share_a_word_are_one() {
        let stops = [
            ("Waiting for the carrier's data", 600),
            ("Legal has not answered", 900),
            ("The data feed is broken", 500),
            ("no carrier contract", 100),
        ];
        let found = clusters(&stops);
        // "data" covers 1,100 minutes, "carrier" only 700.
        assert_eq!(found[0], Cluster { label: "data".into(), members: vec![0, 2] });
        assert_eq!(found[1], Cluster { label: "Legal has not answered".into(), members: vec![1] });
        assert_eq!(found[2], Cluster { label: "no carrier contract".into(), members: vec![3] });
    }

    #[test]
    fn case_and_empty_words_make_no_difference() {
        let stops = [("Freigabe fehlt noch", 10), ("noch keine FREIGABE", 20), ("Server fehlt", 5)];
        let found = clusters(&stops);
        assert_eq!(found[0], Cluster { label: "Freigabe".into(), members: vec![0, 1] });
        assert_eq!(found[1].label, "Server fehlt");
        assert!(clusters(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn every_stop_is_in_one_cluster(stops in prop::collection::vec(("[a-cäß ]{0,12}", 0_u64..5_000), 0..12)) {
            let stops: Vec<(&str, u64)> = stops.iter().map(|(reason, minutes)| (reason.as_str(), *minutes)).collect();
            let mut members: Vec<usize> = clusters(&stops).into_iter().flat_map(|cluster| cluster.members).collect();
            members.sort_unstable();
            prop_assert_eq!(members, (0..stops.len()).collect::<Vec<_>>());
        }
    }
}
