//! Keys on the map.

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// So many places on.
    Step(isize),
    /// To the case of the place.
    Follow,
}

/// What a key means; with others held down, or while an input method puts a letter together, it is not ours.
pub fn press(key: &str, held: bool, composing: bool) -> Option<Press> {
    match key {
        _ if held || composing => None,
        "ArrowRight" | "ArrowDown" => Some(Press::Step(1)),
        "ArrowLeft" | "ArrowUp" => Some(Press::Step(-1)),
        "Enter" => Some(Press::Follow),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Press, press};

    #[test]
    fn only_plain_keys_are_ours() {
        assert_eq!(press("ArrowRight", false, false), Some(Press::Step(1)));
        assert_eq!(press("ArrowUp", false, false), Some(Press::Step(-1)));
        assert_eq!(press("Enter", false, false), Some(Press::Follow));
        for (key, held, composing) in [("ArrowLeft", true, false), ("Enter", false, true), ("/", false, false)] {
            assert_eq!(press(key, held, composing), None, "{key}");
        }
    }
}
