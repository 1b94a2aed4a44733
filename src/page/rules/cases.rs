//! Real cases: a question, and behind it what the rules of its day said and what happened.

use super::regimes;
use crate::component::{Fixed, Lists, quiz};
use crate::content::words::rules::VerdictWords;
use crate::model::date::Date;
use crate::model::rules::{
    Rules,
    decide::decide,
    record::{Question, RealCase},
};
use crate::page::{context::Context, list::listing::still, text::notes};
use leptos::prelude::*;

/// Every case with an address of its own; the answer is in `<details>`, so that a reader may guess first.
pub fn cases(context: &Context) -> AnyView {
    for style in ["form", "cases", "condition"] {
        context.style(style);
    }
    let rules = &context.shared.phrases.rules;
    let site = context.site;
    let meaning = |words: &VerdictWords| view! { <dt>{words.short.clone()}</dt> <dd>{words.means.clone()}</dd> };
    let meanings: Vec<_> = site.words.verdicts.iter().map(meaning).collect();
    let meanings = view! {
        <details>
            <summary>{site.labels.cases.verdicts.clone()}</summary>
            <dl class="record">{meanings}</dl>
        </details>
    };
    if context.on_paper {
        let case = |case: &RealCase| {
            let id = case.id.to_lowercase();
            view! { <li id=id>{question(context, case)} <details>{answer(context, rules, case)}</details></li> }
        };
        let cases: Vec<_> = site.cases.iter().map(case).collect();
        return view! { {meanings} <ol class="cases">{cases}</ol> }.into_any();
    }
    let words = &site.labels.quiz;
    let props = quiz::Props {
        cases: site.cases.iter().map(|case| guessed(context, rules, case)).collect(),
        verdicts: site.words.verdicts.iter().map(choice).collect(),
        words: quiz::Words { right: words.right.clone(), wrong: words.wrong.clone(), score: words.score.clone() },
        labels: quiz::Labels {
            begin: (&words.begin).into(),
            off: (&words.off).into(),
            guess: (&words.guess).into(),
            meanings: Fixed::new(still(meanings)),
        },
    };
    context.island("", Lists::Quiz(props))
}

/// A case as the quiz asks it.
fn guessed(context: &Context, rules: &Rules, case: &RealCase) -> quiz::Case {
    let right = case.inputs.iter().filter_map(|question| decide(rules, &question.case(rules)).verdict);
    let place = |verdict| context.site.words.verdicts.iter().position(|words| words.verdict == verdict);
    quiz::Case {
        id: Fixed::new(case.id.to_lowercase()),
        question: Fixed::new(still(question(context, case))),
        answer: Fixed::new(still(answer(context, rules, case))),
        right: right.filter_map(place).collect(),
    }
}

fn choice(words: &VerdictWords) -> quiz::Verdict {
    quiz::Verdict {
        id: Fixed::new(words.verdict.id()),
        tone: Fixed::new(words.verdict.tone()),
        name: (&words.short).into(),
    }
}

/// The day of a case, its name and what is asked.
fn question(context: &Context, case: &RealCase) -> impl IntoView + use<> {
    let own = context.site.words.case(&case.id);
    view! {
        <p class="small">{when(&case.date)}</p>
        <h3><a href=format!("#{}", case.id.to_lowercase())>{own.title.clone()}</a></h3>
        <p>{own.question.clone()}</p>
    }
}

/// What the rules of its day said and what happened.
fn answer(context: &Context, rules: &Rules, case: &RealCase) -> impl IntoView + use<> {
    let words = &context.site.labels.cases;
    let happened = words.outcomes.iter().find(|outcome| outcome.outcome == case.outcome);
    let happened = happened.map(|outcome| outcome.name.clone()).unwrap_or_default();
    let answers: Vec<_> = case.inputs.iter().map(|question| verdict(context, rules, question)).collect();
    let own = context.site.words.case(&case.id);
    let note = (!case.note.is_empty()).then(|| view! { <p class="small">{case.note.clone()}</p> });
    let sources: Vec<AnyView> = notes::links(context, &case.sources);
    view! {
        <summary>{words.answer.clone()}</summary>
        <p class="over">{words.rules_said.clone()}</p>
        {answers}
        <p class="over">{words.happened.clone()}</p>
        <p><b>{happened}</b>". "{own.happened.clone()}</p>
        {note}
        <p class="small">{sources}</p>
    }
}

/// When a case happened. Some stretch over days or years; each date in the record is put into words.
fn when(date: &str) -> String {
    let word = |word: &str| match Date::parse(word.trim_matches(['(', ')'])) {
        Some(date) => word.replace(word.trim_matches(['(', ')']), &date.in_words()),
        None => word.replace('-', "–"),
    };
    date.split(' ').map(word).collect::<Vec<_>>().join(" ").replace(" /", ",")
}

/// What the engine says to one question of a case: the verdict, and the condition that decides.
fn verdict(context: &Context, rules: &Rules, question: &Question) -> impl IntoView + use<> {
    let decision = decide(rules, &question.case(rules));
    let verdict = decision.verdict.unwrap_or(question.verdict);
    let named = context.site.words.verdict(verdict).name.clone();
    let date = Date::parse(&question.date).map(Date::in_words).unwrap_or_default();
    let deciding = decision.condition.or(decision.nearest.map(|nearest| nearest.failed));
    let deciding = deciding.map(|id| {
        let href = context.href(&format!("check/{}", regimes::anchor(&id)));
        view! { " " <a href=href>{context.site.words.condition(&id).title.clone()}</a> }
    });
    view! {
        <p class=format!("said-then {}", verdict.tone())>
            <b>{named}</b>
            " "
            <span class="small">{date}</span>
            {deciding}
        </p>
    }
}
