//! What the reader looks at.

/// What the reader looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// Nothing yet.
    #[default]
    Nothing,
    /// The exporter itself.
    Home,
    /// A destination, by its place in the rules.
    Place(usize),
}

impl Seen {
    /// The place that is so many steps on, of so many; from nowhere the first or the last.
    pub fn stepped(self, step: isize, count: usize) -> Self {
        if count == 0 {
            return self;
        }
        let at = match self {
            Self::Place(at) => at as isize + step,
            _ if step > 0 => 0,
            _ => -1,
        };
        Self::Place(at.rem_euclid(count as isize) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn steps_go_round() {
        assert_eq!(Seen::Nothing.stepped(1, 3), Seen::Place(0));
        assert_eq!(Seen::Home.stepped(-1, 3), Seen::Place(2));
        assert_eq!(Seen::Place(2).stepped(1, 3), Seen::Place(0));
        assert_eq!(Seen::Place(0).stepped(-1, 3), Seen::Place(2));
        assert_eq!(Seen::Nothing.stepped(1, 0), Seen::Nothing);
    }
}
