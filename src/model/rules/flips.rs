//! What would flip a verdict: all minimal changes of one input, then of two.
//!
//! A change of two inputs is minimal if neither of its halves flips the verdict alone. Values that
//! do the same are one flip: forty states, or a run of years, read as one line.

use serde::{Deserialize, Serialize};

use super::{
    Rules,
    case::{Case, Choice, Input},
    givens::LISTED,
    point::Point,
    verdict::Verdict,
};
use crate::model::date::Day;

/// A minimal change that gives another verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flip {
    /// One change or two, of different inputs.
    pub changes: Vec<Change>,
    pub verdict: Verdict,
    pub condition: Option<String>,
    /// The changed case is one that can be: a licensed item has a licensor, say.
    pub realistic: bool,
}

/// A new value of one input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub input: Input,
    /// The value, as addresses write it; of a date the day nearest to the case.
    pub to: String,
    /// Values that do the same. Days are given by `from` and `until` instead.
    pub alike: Vec<String>,
    pub from: Option<Day>,
    /// The last day, inclusive; none for the era in force.
    pub until: Option<Day>,
}

/// A closed case, with time and place apart.
#[derive(Clone, Copy)]
struct State {
    era: usize,
    column: usize,
    values: [usize; 6],
}

/// What a changed case comes to. Equal effects can share a line.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Effect {
    verdict: Verdict,
    decided_by: Option<usize>,
    realistic: bool,
}

/// Values of one input that have the same effect.
type Values = Vec<usize>;

/// A flip before it is put into words.
struct Found {
    changes: Vec<(Input, Values)>,
    effect: Effect,
}

/// All flips of a closed case, in the order in which to offer them; none while an input is open,
/// as there is no verdict to flip.
pub fn flips(rules: &Rules, case: &Case) -> Vec<Flip> {
    let Some(asked) = Asked::new(rules, case) else { return Vec::new() };
    let mut in_order: Vec<(Rank, Found)> = Vec::new();
    let (ones, quiet) = asked.flips_of_one();
    for found in ones.into_iter().chain(asked.flips_of_two(&quiet)) {
        let rank = asked.rank(&found);
        // Flips are few hundred at most: inserting each weighs less in the WASM than a sort.
        let at = in_order.partition_point(|(other, _)| *other <= rank);
        in_order.insert(at, (rank, found));
    }
    in_order.iter().map(|(_, found)| asked.flip(found)).collect()
}

/// Fewer changes first, then realistic ones, then inputs that are easier to change.
type Rank = (usize, bool, usize, usize);

/// Groups of values by effect. Eras must follow each other to be one run of time.
struct Groups<T>(Vec<(Values, T)>, bool);

impl<T: PartialEq> Groups<T> {
    fn new(input: Input) -> Self {
        Self(Vec::new(), input == Input::Date)
    }

    fn add(&mut self, value: usize, effect: T) {
        let in_time = self.1;
        let joins = |values: &Values| !in_time || values.last().is_some_and(|last| last + 1 == value);
        match self.0.iter_mut().find(|(values, other)| *other == effect && joins(values)) {
            Some((values, _)) => values.push(value),
            None => self.0.push((vec![value], effect)),
        }
    }
}

/// The case as it was asked.
struct Asked<'a> {
    rules: &'a Rules,
    day: Day,
    state: State,
    verdict: Verdict,
}

impl<'a> Asked<'a> {
    fn new(rules: &'a Rules, case: &Case) -> Option<Self> {
        let day = case.date()?;
        let point = rules.point(case)?;
        let state = State {
            era: rules.timeline.era_on(day),
            column: rules.column(case[Input::Destination]?),
            values: point.values,
        };
        Some(Self { rules, day, state, verdict: rules.answer(&point).verdict })
    }

    /// The flips of one input, and for each input the values that do not flip.
    fn flips_of_one(&self) -> (Vec<Found>, [Values; 8]) {
        let mut found = Vec::new();
        let mut quiet: [Values; 8] = Default::default();
        for input in Input::ALL {
            let mut groups = Groups::new(input);
            for value in self.others(input) {
                let effect = self.effect(self.state.with(input, value));
                if effect.verdict == self.verdict {
                    quiet[input as usize].push(value);
                } else {
                    groups.add(value, effect);
                }
            }
            let groups = groups.0.into_iter();
            found.extend(groups.map(|(values, effect)| Found { changes: vec![(input, values)], effect }));
        }
        (found, quiet)
    }

    /// The flips of two inputs, from values that do not flip alone.
    fn flips_of_two(&self, quiet: &[Values; 8]) -> Vec<Found> {
        let mut found = Vec::new();
        for (place, first) in Input::ALL.into_iter().enumerate() {
            for second in Input::ALL.into_iter().skip(place + 1) {
                let mut rows = Groups::new(first);
                for value in &quiet[first as usize] {
                    let mut row = Groups::new(second);
                    for other in &quiet[second as usize] {
                        let effect = self.effect(self.state.with(first, *value).with(second, *other));
                        if effect.verdict != self.verdict {
                            row.add(*other, effect);
                        }
                    }
                    row.0.into_iter().for_each(|group| rows.add(*value, group));
                }
                for (values, (others, effect)) in rows.0 {
                    found.push(Found { changes: vec![(first, values), (second, others)], effect });
                }
            }
        }
        found
    }

    fn rank(&self, found: &Found) -> Rank {
        let easiest = &self.rules.lists.easiest_first;
        let effort = |input: Input| easiest.iter().position(|listed| *listed == input).unwrap_or(easiest.len());
        let efforts = || found.changes.iter().map(|(input, _)| effort(*input));
        let (least, most) = (efforts().min().unwrap_or_default(), efforts().max().unwrap_or_default());
        (found.changes.len(), !found.effect.realistic, least, most)
    }

    /// The other values of an input: eras, columns of destinations, or places in a list.
    fn others(&self, input: Input) -> Values {
        let lists = &self.rules.lists;
        let timeline = &self.rules.timeline;
        match input {
            Input::Date => {
                let eras = timeline.eras_between(lists.first_day, lists.last_day);
                eras.filter(|era| *era != self.state.era).collect()
            }
            Input::Destination => (0..timeline.column_count).filter(|column| *column != self.state.column).collect(),
            _ => {
                let place = place_of(input);
                let given = |value| self.rules.givens.of(place, value);
                let now = self.state.values[place];
                // An everyday item and its class are the same thing twice.
                (0..self.rules.class_count(input))
                    .filter(|value| *value != now && given(*value) != given(now))
                    .collect()
            }
        }
    }

    fn effect(&self, state: State) -> Effect {
        let place = self.rules.timeline.place(state.era, state.column);
        let answer = self.rules.answer(&Point { place, values: state.values });
        Effect {
            verdict: answer.verdict,
            decided_by: answer.decided_by,
            realistic: self.rules.is_realistic(state.values[0], state.values[1]),
        }
    }

    fn flip(&self, found: &Found) -> Flip {
        Flip {
            changes: found.changes.iter().map(|(input, values)| self.change(*input, values)).collect(),
            verdict: found.effect.verdict,
            condition: found.effect.decided_by.map(|rule| self.rules.condition_id(rule)),
            realistic: found.effect.realistic,
        }
    }

    fn change(&self, input: Input, values: &[usize]) -> Change {
        if input == Input::Date {
            return self.change_of_date(values);
        }
        let names = |choice: usize| self.rules.choice_id(input, Choice::at(choice));
        let mut ids: Vec<String> = match input {
            Input::Destination => {
                let columns = self.rules.timeline.columns.iter().enumerate();
                columns.filter(|(_, column)| values.contains(column)).map(|(state, _)| names(state)).collect()
            }
            _ => values.iter().map(|value| names(*value)).collect(),
        };
        let alike = ids.split_off(ids.len().min(1));
        Change { input, to: ids.pop().unwrap_or_default(), alike, from: None, until: None }
    }

    fn change_of_date(&self, eras: &[usize]) -> Change {
        let (lists, timeline) = (&self.rules.lists, &self.rules.timeline);
        let first = eras.first().map_or(lists.first_day, |era| timeline.eras[*era].from.max(lists.first_day));
        let until = eras.last().and_then(|era| timeline.last_day(*era));
        let nearest = if self.day < first { first } else { until.unwrap_or(lists.last_day) };
        Change {
            input: Input::Date,
            to: nearest.min(lists.last_day).to_string(),
            alike: Vec::new(),
            from: Some(first),
            until,
        }
    }
}

impl State {
    fn with(mut self, input: Input, value: usize) -> Self {
        match input {
            Input::Date => self.era = value,
            Input::Destination => self.column = value,
            _ => self.values[place_of(input)] = value,
        }
        self
    }
}

/// The place of an input among those that are lists of values.
fn place_of(input: Input) -> usize {
    LISTED.iter().position(|listed| *listed == input).unwrap_or_default()
}
