//! What customers wrote, in stretches of weeks that are long enough for nobody's words to stand alone.

use serde::Serialize;
use ts_rs::TS;

use super::Week;
use crate::chart::FEWEST_SHOWN;

/// Weeks in a row whose texts are shown together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoiceSpan {
    /// The first week with a text.
    pub from: Week,
    /// The last one.
    pub until: Week,
    /// How many customers wrote.
    pub texts: u32,
}

/// The stretches, newest first, of weeks in which so many customers wrote; weeks come oldest first. Each holds as many texts as answers
/// have to be before they are shown: what is too little for a stretch of its own belongs to the one after it, and where all of it is too
/// little there is none.
#[must_use]
pub fn voice_spans(weeks: &[(Week, u32)]) -> Vec<VoiceSpan> {
    let mut spans: Vec<VoiceSpan> = Vec::new();
    let mut open: Option<VoiceSpan> = None;
    for &(week, texts) in weeks.iter().rev().filter(|(_, texts)| *texts > 0) {
        let span = open.take().map_or(VoiceSpan { from: week, until: week, texts }, |later| VoiceSpan {
            from: week,
            texts: later.texts + texts,
            ..later
        });
        if f64::from(span.texts) >= FEWEST_SHOWN {
            spans.push(span);
        } else {
            open = Some(span);
        }
    }
    if let (Some(oldest), Some(few)) = (spans.last_mut(), open) {
        oldest.from = few.from;
        oldest.texts += few.texts;
    }
    spans
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn weeks(texts: &[u32]) -> Vec<(Week, u32)> {
        texts.iter().enumerate().map(|(at, texts)| (Week::from_number(2_900 + at as i32), *texts)).collect()
    }

    fn sizes(texts: &[u32]) -> Vec<u32> {
        voice_spans(&weeks(texts)).iter().map(|span| span.texts).collect()
    }

    #[test]
    fn below_ten_nothing_is_shown() {
        assert_eq!(sizes(&[]), [0; 0]);
        assert_eq!(sizes(&[4, 0, 5]), [0; 0]);
        assert_eq!(sizes(&[4, 0, 6]), [10]);
    }

    #[test]
    fn the_newest_weeks_stand_first_and_few_texts_never_alone() {
        assert_eq!(sizes(&[12, 3, 9, 40]), [40, 12, 12]);
        assert_eq!(sizes(&[3, 2, 12]), [17], "what is left over is shown with the weeks after it");
        let all = weeks(&[12, 3, 9]);
        let spans = voice_spans(&all);
        assert_eq!((spans[0].from, spans[0].until), (all[1].0, all[2].0));
    }

    proptest! {
        #[test]
        fn every_text_stands_in_one_stretch_of_ten_at_least(texts in prop::collection::vec(0..25_u32, 0..40)) {
            let spans = voice_spans(&weeks(&texts));
            let all: u32 = texts.iter().sum();
            prop_assert_eq!(spans.iter().map(|span| span.texts).sum::<u32>(), if all < 10 { 0 } else { all });
            prop_assert!(spans.iter().all(|span| span.texts >= 10));
            prop_assert!(spans.windows(2).all(|two| two[1].until < two[0].from));
        }
    }
}
