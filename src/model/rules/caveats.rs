//! What an answer rests on besides rules and lists: how the question itself was read.

use super::{
    Rules,
    case::{Case, Input},
    decide::{Decision, Ground},
    regime::Confidence,
    verdict::Verdict,
};

impl Rules {
    /// Adds to a decision how its question was read, and the measures that name the destination.
    pub(super) fn add_readings(&self, decision: &mut Decision, case: &Case) {
        decision.ended = self.point(case).is_some_and(|point| self.is_over(&point));
        if decision.verdict == Some(Verdict::NoDoor) && decision.condition.is_none() {
            // That no door was found rests on how every one of them is read.
            decision.read_as("doors", Confidence::Medium);
        }
        let leaves_the_rules = decision.verdict == Some(Verdict::Outside);
        if let Some(item) = case[Input::Item]
            && self.readings.unsettled_items.contains(&item.place())
        {
            decision.item_unsettled = true;
            decision.read_as("item", Confidence::Low);
        }
        if let (Some(destination), Some(day)) = (case[Input::Destination], case.date()) {
            decision.measures = self.readings.measures_on(destination.place(), day).map(str::to_owned).collect();
            if !decision.measures.is_empty() && !leaves_the_rules && decision.opens() {
                decision.read_as("measures", Confidence::Low);
            }
            decision.counted_with = self.readings.counted_with(destination.place(), day).map(str::to_owned);
            if decision.counted_with.is_some() && !leaves_the_rules {
                decision.read_as("territory", Confidence::Low);
            }
        }
        if decision.ended {
            decision.read_as("ended", Confidence::Low);
        }
    }
}

impl Decision {
    /// Whether a verdict that is possible leaves a door open.
    fn opens(&self) -> bool {
        let doors = [Verdict::ByException, Verdict::MinistersDecide, Verdict::LicenceOnly];
        self.possible.iter().any(|verdict| doors.contains(verdict))
    }

    /// An answer is not surer than the reading of its question.
    fn read_as(&mut self, reading: &str, at_most: Confidence) {
        self.rests_on.push(Ground { id: reading.to_owned(), is_list: false, confidence: at_most });
        self.confidence = Some(self.confidence.map_or(at_most, |confidence| confidence.min(at_most)));
    }
}
