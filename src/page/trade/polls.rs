//! The polls, each by its own question: the answers as a table with bars.

use crate::content::record::Confidence;
use crate::content::record::polls::*;
use crate::content::{
    evidence::find,
    record::shape::{label, with_commas},
};
use crate::page::list::{
    lane::{Axis, Lane, Line, short},
    sign::Sign,
};
use crate::page::text::record::{fill, joined, reported, sources, title};
use crate::page::{context::Context, text::prose};
use leptos::prelude::*;

/// Every poll, in the order of the file.
pub fn polls(context: &Context) -> AnyView {
    context.style("records");
    context.style("polls");
    let polls = &context.site.evidence.polls;
    let polls: Vec<_> = polls.iter().map(|(poll, words)| one(context, poll, words)).collect();
    view! { <ol class="lanes drawn always polls">{polls}</ol> }.into_any()
}

fn one(context: &Context, poll: &Poll, words: &PollWords) -> AnyView {
    let evidence = &context.site.evidence;
    let labels = &evidence.number_labels;
    let frame = &labels.words;
    let id = poll.id.0.clone();
    let date = match poll.to {
        Some(to) => fill(&evidence.deal_labels.words.period, &[("a", &poll.from.in_words()), ("b", &to.in_words())]),
        None => poll.from.in_words(),
    };
    let number = |count: u32| with_commas(&count.to_string());
    let asked = match (poll.answered, poll.sample) {
        (Some(n), Some(sample)) => Some(fill(&frame.answered_of, &[("n", &number(n)), ("sample", &number(sample))])),
        (Some(n), None) => Some(fill(&frame.answered, &[("n", &number(n))])),
        (None, _) => None,
    };
    let response = poll.response.map(|share| fill(&frame.response, &[("n", &share.to_string())]));
    let about: Vec<String> = [
        words.pollster.clone(),
        format!("{} {date}", label(&labels.poll_dates, poll.date_is).name),
        label(&labels.modes, poll.mode).name.clone(),
    ]
    .into_iter()
    .chain(asked)
    .chain(response)
    .collect();
    let questions: Vec<_> = poll.questions.iter().map(|question| table(context, poll, question, words)).collect();
    let general = words.asked.iter().find(|asked| !poll.questions.iter().any(|one| one.id == asked.question));
    let general = general.map(|asked| view! { <p class="asked">{prose::text(context, &asked.text.0)}</p> });
    let same: Vec<_> = poll
        .same_question
        .iter()
        .map(|id| {
            let title = find(&evidence.polls, |poll| poll.id.0 == id.0).1.title.clone();
            view! { <a href=format!("#{}", id.0)>{title}</a> }.into_any()
        })
        .collect();
    let same = (!same.is_empty()).then(|| view! { {frame.same_question.clone()} " " {joined(same, ", ")} ". " });
    let caveats: Vec<_> = words.caveats.iter().map(|caveat| view! { {prose::text(context, &caveat.0)} " " }).collect();
    let line = Line {
        id: &id,
        name: short(&evidence.names.polls, &id),
        sign: (if poll.confidence == Confidence::Low { Sign::Ring } else { Sign::Full }, "nezu"),
        word: poll.from.in_words(),
        lane: Some(poll.questions.first().map_or_else(|| Lane::new(WHOLE, &[]), lane)),
    };
    let inside = view! {
            <h3>{title(context, &id, &words.title)} {reported(context, poll.confidence)}</h3>
            <p class="small">{about.join(" · ")} ". " {label(&labels.wordings, poll.wording).name.clone()} ":"</p>
            {general}
            <div class="questions">{questions}</div>
            <p class="small">{same} {caveats} {sources(context, &poll.sources)}</p>
    };
    line.over(context, inside.into_any())
}

/// All who were asked, in percent.
const WHOLE: Axis = Axis { from: 0.0, to: 100.0 };

/// Which side an answer is on, as the series that holds the same number says.
pub(in crate::page) fn side(answer: &Answer) -> &'static str {
    match answer.from.series.as_ref().map(|series| series.0.as_str()).filter(|_| !answer.from.note) {
        Some("poll-support") => "for",
        Some("poll-oppose") => "against",
        _ => "other",
    }
}

/// The answers of a question: who is for it from one end, who is against it from the other, others between.
fn lane(question: &Question) -> Lane {
    let mut from = 0.0;
    let has_sides = question.answers.iter().any(|answer| side(answer) != "other");
    question.answers.iter().fold(Lane::new(WHOLE, &[]), |lane, answer| {
        let side = side(answer);
        let start = if has_sides && side == "against" { 100.0 - answer.percent } else { from };
        from += answer.percent;
        lane.share(side, start, answer.percent)
    })
}

/// The answers to one question, or of one group.
fn table(context: &Context, poll: &Poll, question: &Question, words: &PollWords) -> AnyView {
    let evidence = &context.site.evidence;
    let frame = &evidence.number_labels.words;
    let rows: Vec<_> = question
        .answers
        .iter()
        .map(|answer| {
            let percent = format!("{:.*}", poll.decimals, answer.percent);
            let width = percent.clone();
            view! {
                <tr>
                    <th scope="row">{evidence.answer_names[&answer.id.0].clone()}</th>
                    <td>{percent} "%"</td>
                    <td>
                        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                            <rect width=width height="8"></rect>
                        </svg>
                    </td>
                </tr>
            }
        })
        .collect();
    let among = question.among.as_ref().map(|id| fill(&frame.among, &[("group", &evidence.category_names[&id.0])]));
    let text = words.asked.iter().find(|asked| asked.question == question.id);
    let text = text.map(|asked| prose::text(context, &asked.text.0));
    let gap = (among.is_some() && text.is_some()).then_some(" ");
    view! {
        <table>
            <caption>{among} {gap} {text}</caption>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
