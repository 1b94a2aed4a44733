//! Real cases: a question, and behind it what the rules of its day said and what happened.

use super::regimes;
use crate::content::words::rules::VerdictWords;
use crate::model::date::Date;
use crate::model::rules::{
    Rules,
    decide::decide,
    record::{Question, RealCase},
};
use crate::page::{context::Context, text::notes};
use crate::widget::{Widget, quiz, words::Words};
use leptos::prelude::*;

/// Every case with an address of its own; the answer is in `<details>`, so that a reader may guess first.
pub fn cases(context: &Context) -> AnyView {
    context.style("form");
    context.style("cases");
    context.style("condition");
    let rules = &context.shared.phrases.rules;
    let cases: Vec<_> = context.site.cases.iter().map(|case| one(context, rules, case)).collect();
    let verdicts = |case: &RealCase| {
        let decided = case.inputs.iter().filter_map(|question| decide(rules, &question.case(rules)).verdict);
        (case.id.to_lowercase(), decided.map(|verdict| verdict.id().to_owned()).collect())
    };
    let meaning = |words: &VerdictWords| view! { <dt>{words.short.clone()}</dt> <dd>{words.means.clone()}</dd> };
    let meanings: Vec<_> = context.site.words.verdicts.iter().map(meaning).collect();
    let words = &context.site.labels.quiz;
    let props = quiz::Props {
        cases: context.site.cases.iter().map(verdicts).collect(),
        words: Words { pairs: words.by_name() },
    };
    view! {
        {context.widget("aide", Widget::Quiz(props))}
        <p class="score" id="score">{words.begin.clone()}</p>
        <details>
            <summary>{context.site.labels.cases.verdicts.clone()}</summary>
            <dl class="record">{meanings}</dl>
        </details>
        <ol class="cases" id="cases">{cases}</ol>
    }
    .into_any()
}

/// One button for each verdict; they can be pressed once the quiz has come alive.
fn guesses(context: &Context, case: &str) -> impl IntoView + use<> {
    let buttons: Vec<_> = context
        .site
        .words
        .verdicts
        .iter()
        .map(|words| {
            let verdict = words.verdict.id();
            let (id, mark) = (quiz::button(case, verdict), format!("{case} {verdict}"));
            view! { <button type="button" id=id data-m=mark class=words.verdict.tone()>{words.short.clone()}</button> }
        })
        .collect();
    view! {
        <fieldset id=quiz::guesses(case) class="guess" disabled>
            <legend>{context.site.labels.quiz.guess.clone()}</legend>
            {buttons}
        </fieldset>
        <p class="told" id=quiz::told_at(case)></p>
    }
}

fn one(context: &Context, rules: &Rules, case: &RealCase) -> impl IntoView + use<> {
    let words = &context.site.labels.cases;
    let id = case.id.to_lowercase();
    let happened = words.outcomes.iter().find(|outcome| outcome.outcome == case.outcome);
    let happened = happened.map(|outcome| outcome.name.clone()).unwrap_or_default();
    let answers: Vec<_> = case.inputs.iter().map(|question| answer(context, rules, question)).collect();
    let when = when(&case.date);
    let own = context.site.words.case(&case.id);
    let note = (!case.note.is_empty()).then(|| view! { <p class="small">{case.note.clone()}</p> });
    let sources: Vec<AnyView> = notes::links(context, &case.sources);
    view! {
        <li id=id.clone()>
            <p class="small">{when}</p>
            <h3><a href=format!("#{id}")>{own.title.clone()}</a></h3>
            <p>{own.question.clone()}</p>
            {guesses(context, &id)}
            <details id=quiz::answer(&id)>
                <summary>{words.answer.clone()}</summary>
                <p class="over">{words.rules_said.clone()}</p>
                {answers}
                <p class="over">{words.happened.clone()}</p>
                <p><b>{happened}</b>". "{own.happened.clone()}</p>
                {note}
                <p class="small">{sources}</p>
            </details>
        </li>
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
fn answer(context: &Context, rules: &Rules, question: &Question) -> impl IntoView + use<> {
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
