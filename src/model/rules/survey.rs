//! What is still possible while inputs are open, and the question that would settle most.

use super::{
    Rules,
    case::{Case, Input},
    givens::LISTED,
    point::Point,
    space::{Kind, each_point},
    verdict::Verdicts,
};

/// Every way in which a case can end.
#[derive(Clone, Debug)]
pub struct Survey {
    pub possible: Verdicts,
    /// The open input whose answer leaves the fewest verdicts, on average over its values.
    pub ask_next: Option<Input>,
    /// The rule that decides, if it is the same however the case is closed.
    pub decided_by: Option<usize>,
    /// Every kind of closed case, if the same rule decides them all.
    pub points: Vec<Point>,
}

impl Rules {
    /// Closes a case in every way.
    pub(super) fn survey(&self, case: &Case) -> Survey {
        let timeline = &self.timeline;
        let mut by_input: [Vec<Verdicts>; 8] = Input::ALL.map(|input| match input {
            Input::Date => vec![Verdicts::default(); timeline.eras.len()],
            Input::Destination => vec![Verdicts::default(); timeline.column_count],
            _ => vec![Verdicts::default(); self.choice_count(input)],
        });
        let mut possible = Verdicts::default();
        let mut deciders: Vec<Option<usize>> = Vec::new();
        let mut points = Vec::new();
        let spots = self.spots(case);
        for spot in &spots {
            let kinds: [Vec<Kind>; 6] = std::array::from_fn(|input| self.kinds(spot.plan, input, case));
            let mut by_kind = kinds.each_ref().map(|kinds| vec![Verdicts::default(); kinds.len()]);
            let mut here = Verdicts::default();
            each_point(spot, &kinds, |point, chosen| {
                let answer = self.answer(&point);
                here.insert(answer.verdict);
                for (kind, verdicts) in chosen.into_iter().zip(&mut by_kind) {
                    verdicts[kind].insert(answer.verdict);
                }
                if deciders.len() < 2 && !deciders.contains(&answer.decided_by) {
                    deciders.push(answer.decided_by);
                }
                if deciders.len() < 2 {
                    points.push(point);
                }
            });
            possible.extend(here);
            for (input, (kinds, verdicts)) in kinds.iter().zip(by_kind).enumerate() {
                for (kind, verdicts) in kinds.iter().zip(verdicts) {
                    kind.values.iter().for_each(|value| by_input[LISTED[input] as usize][*value].extend(verdicts));
                }
            }
            for (era, column) in &spot.at {
                by_input[Input::Date as usize][*era].extend(here);
                by_input[Input::Destination as usize][*column].extend(here);
            }
        }
        let settled = deciders.len() == 1;
        if !settled {
            points.clear();
        }
        Survey {
            possible,
            ask_next: if possible.len() > 1 { sharpest(case, &by_input) } else { None },
            decided_by: deciders.first().copied().flatten().filter(|_| settled),
            points,
        }
    }
}

/// Compares means without fractions; the first of equals wins.
fn sharpest(case: &Case, by_input: &[Vec<Verdicts>; 8]) -> Option<Input> {
    let mut best: Option<(Input, usize, usize)> = None;
    for input in case.open() {
        let seen = by_input[input as usize].iter().filter(|verdicts| !verdicts.is_empty());
        let (left, count) = seen.fold((0, 0), |(left, count), verdicts| (left + verdicts.len(), count + 1));
        if best.is_none_or(|(_, best_left, best_count)| left * best_count < best_left * count) {
            best = Some((input, left, count));
        }
    }
    best.map(|(input, _, _)| input)
}
