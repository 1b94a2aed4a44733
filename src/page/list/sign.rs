//! The signs that stand for records in lines and figures. Each is a shape of its own, drawn as SVG in the colour of
//! the text around it, so that it keeps its meaning on paper, in forced colours and for every eye.

/// A shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Full: it is there, done, carried out, reported.
    Full,
    /// Half: in part, or under way.
    Half,
    /// A ring: planned, open, light.
    Ring,
    /// A cross in a square: not so, fallen through, refused.
    Cross,
    /// A diamond: chosen, agreed.
    Diamond,
    /// A double dashed ring, the empty seal: looked for and not found. It means nothing else.
    Seal,
    /// A ring with a question mark: not known.
    Question,
    /// A stroke: there is nothing of the kind.
    Dash,
    /// Hardly there: the place of a mark that does not stand.
    Blank,
}

impl Sign {
    /// The sign as an image for no one but the eye: words say the same beside it.
    pub fn svg(self) -> &'static str {
        match self {
            Self::Full => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle cx=\"8\" cy=\"8\" r=\"6.5\" fill=\"currentColor\"/></svg>"
            }
            Self::Half => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle cx=\"8\" cy=\"8\" r=\"5.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/><path d=\"M8 2.2a5.8 5.8 0 0 0 0 11.6z\" fill=\"currentColor\"/></svg>"
            }
            Self::Ring => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle cx=\"8\" cy=\"8\" r=\"5.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/></svg>"
            }
            Self::Cross => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M2.5 2.5h11v11h-11zM5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/></svg>"
            }
            Self::Diamond => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M8 1l7 7-7 7-7-7z\" fill=\"currentColor\"/></svg>"
            }
            Self::Seal => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"><circle cx=\"8\" cy=\"8\" r=\"6.8\" stroke-dasharray=\"2.4 1.6\"/><circle cx=\"8\" cy=\"8\" r=\"3.8\" stroke-dasharray=\"2.2 1.5\"/></g></svg>"
            }
            Self::Question => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"><circle cx=\"8\" cy=\"8\" r=\"6.6\"/><path d=\"M6 6.3a2 2 0 1 1 2.9 1.8c-.7.4-.9.7-.9 1.4M8 11.1v1\"/></g></svg>"
            }
            Self::Dash => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"M3 8h10\" stroke=\"currentColor\" stroke-width=\"1.8\"/></svg>"
            }
            Self::Blank => {
                "<svg class=\"m\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><circle cx=\"8\" cy=\"8\" r=\"1.1\" fill=\"currentColor\" opacity=\".5\"/></svg>"
            }
        }
    }
}
