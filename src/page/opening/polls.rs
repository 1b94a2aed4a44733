//! The polls that asked the whole public for or against, each as a bar from either end.

use super::drawn::Figure;
use crate::content::words::names::short;
use crate::page::context::Context;
use crate::page::text::html::escape;
use crate::page::trade::polls::side;
use std::fmt::Write;

/// The figure.
pub fn figure(context: &Context, names: &[String]) -> Figure {
    let evidence = &context.site.evidence;
    let [pro, con, between] = [0, 1, 2].map(|at| names.get(at).cloned().unwrap_or_default());
    let mut html = "<dl class=\"units polled\">".to_owned();
    let (mut table, mut against_more) = (Vec::new(), 0);
    for (poll, _) in &evidence.polls {
        let Some(question) = poll.questions.iter().find(|question| question.among.is_none()) else { continue };
        let share =
            |side_of: &str| question.answers.iter().find(|answer| side(answer) == side_of).map(|one| one.percent);
        let (Some(yes), Some(no)) = (share("for"), share("against")) else { continue };
        against_more += usize::from(no > yes);
        let name = short(&evidence.names.polls, &poll.id.0);
        let [yes_said, no_said] = [yes, no].map(|percent| format!("{percent:.*}%", poll.decimals));
        let said = escape(&format!("{name}. {pro}: {yes_said}; {con}: {no_said}"));
        let rest = (100.0 - yes - no).max(0.0);
        let _ = write!(
            html,
            "<dt>{}</dt><dd><svg aria-hidden=\"true\" data-m=\"{said}\"><rect class=\"for\" width=\"{yes:.1}%\" height=\"100%\"/>\
             <rect class=\"other\" x=\"{yes:.1}%\" width=\"{rest:.1}%\" height=\"100%\"/>\
             <rect class=\"against\" x=\"{:.1}%\" width=\"{no:.1}%\" height=\"100%\"/></svg>\
             <span class=\"ends\"><b>{yes_said}</b> <b>{no_said}</b></span></dd>",
            escape(name),
            100.0 - no,
        );
        table.push(vec![name.to_owned(), yes_said, no_said, poll.from.in_words()]);
    }
    let key = format!(
        "<p class=\"small key\"><span><i class=\"for\"></i>{}</span> <span><i class=\"other\"></i>{}</span> <span><i class=\"against\"></i>{}</span></p>",
        escape(&pro),
        escape(&between),
        escape(&con)
    );
    let shown = table.len();
    let values = vec![
        ("all", shown.to_string()),
        ("against", against_more.to_string()),
        ("polls", evidence.polls.len().to_string()),
    ];
    Figure { drawing: key + &html + "</dl>", table, values, counted: (shown, shown) }
}
