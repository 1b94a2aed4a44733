//! The data sets as a reader meets them: files with their size, a line of code that reads them, notes on the columns.

use crate::content::evidence::shape::with_commas;
use crate::content::page::{Block, Shown};
use crate::content::visit::each_block;
use crate::content::words::data::{SetWords, address};
use crate::data::{Column, DataFile, DataSet, FOLDER, Form, PACKAGE};
use crate::model::answer::clauses::fill;
use crate::page::{
    context::Context,
    text::{here, record::joined},
};
use leptos::prelude::*;

/// So many tables of a set stand open; further ones stand behind a fold.
const MOST_TABLES: usize = 6;

/// Every data set, and above them the file that describes all.
pub fn sets(context: &Context) -> AnyView {
    let sets: Vec<_> = context.shared.sets.iter().map(|set| one(context, set)).collect();
    let href = href(context, PACKAGE);
    view! { <p><a href=href>{PACKAGE}</a> " " {context.site.data_words.words.about.clone()}</p> {sets} }.into_any()
}

/// The files of the rules and of the real cases.
pub fn of_rules(context: &Context) -> AnyView {
    let named = |name: &&str| context.shared.sets.iter().find(|set| set.name == *name);
    let sets = ["rules", "cases"].iter().filter_map(named);
    let sets = sets.map(|set| {
        let title = view! { <a href=context.href(&address(set.name))>{words(context, set).title.clone()}</a> };
        view! { <h3>{title}</h3> {files(context, set)} }
    });
    let sets: Vec<_> = sets.collect();
    view! { <p>{context.site.labels.tables.downloads.clone()}</p> {sets} }.into_any()
}

fn words<'a>(context: &'a Context, set: &DataSet) -> &'a SetWords {
    let words = context.site.data_words.sets.iter().find(|words| words.set == set.name);
    words.expect("checked: every data set has its words")
}

fn href(context: &Context, file: &str) -> String {
    format!("{}{FOLDER}/{file}", context.up)
}

fn one(context: &Context, set: &DataSet) -> AnyView {
    let (words, frame) = (words(context, set), &context.site.data_words.words);
    let id = format!("ds-{}", set.name);
    let count = if set.count == 1 { frame.record.clone() } else { number(&frame.records, set.count) };
    view! {
        <section id=id.clone()>
            <h3>
                {words.title.clone()} " " <small>{count}</small> "\u{a0}"
                {here::here(context, &id, &words.title)}
            </h3>
            <p>{words.holds.clone()}</p>
            {files(context, set)}
            {columns(context, set)}
        </section>
    }
    .into_any()
}

fn number(words: &str, number: usize) -> String {
    fill(words, &[("n", &with_commas(&number.to_string()))])
}

/// The files of a set, and a line of code for its JSON and for its first table.
fn files(context: &Context, set: &DataSet) -> AnyView {
    context.style("tables");
    let frame = &context.site.data_words.words;
    let entry = |file: &DataFile| {
        let about = matches!(file.form, Form::Schema).then(|| format!("{}, ", frame.schema));
        let size = number(&frame.bytes, file.text.len());
        let href = href(context, &file.name);
        view! { <li><a href=href>{file.name.clone()}</a> " " <span class="small">{about} {size}</span></li> }
    };
    let (open, folded) = set.files.split_at(set.files.len().min(2 + MOST_TABLES));
    let open: Vec<_> = open.iter().map(entry).collect();
    let folded: Vec<_> = folded.iter().map(entry).collect();
    let folded = (!folded.is_empty()).then(|| {
        let summary = number(&frame.more_tables, folded.len());
        view! { <details><summary>{summary}</summary> <ul class="downloads">{folded}</ul></details> }
    });
    let code = set.files.iter().filter_map(|file| match &file.form {
        Form::Json(list) => {
            Some(format!("import json; {list} = json.load(open(\"{}\", encoding=\"utf-8\"))[\"{list}\"]", file.name))
        }
        Form::Schema => None,
        Form::Table(_) => Some(format!("{} <- read.csv(\"{}\", encoding = \"UTF-8\")", variable(file), file.name)),
    });
    let code: Vec<_> = code
        .take(2)
        .zip(["Python", "R"])
        .map(|(line, language)| view! { <p class="small">{language} ": " <code>{line}</code></p> })
        .collect();
    view! { <ul class="downloads">{open}</ul> {folded} {code} }.into_any()
}

/// The name of a table as a name in code.
fn variable(file: &DataFile) -> String {
    file.name.trim_end_matches(".csv").replace('-', "_")
}

/// The notes on the columns of each table; tables with the same columns share them.
fn columns(context: &Context, set: &DataSet) -> AnyView {
    let mut shared: Vec<(&Vec<Column>, Vec<&str>)> = Vec::new();
    for file in &set.files {
        let Form::Table(columns) = &file.form else { continue };
        match shared.iter_mut().find(|(known, _)| *known == columns) {
            Some((_, names)) => names.push(&file.name),
            None => shared.push((columns, vec![&file.name])),
        }
    }
    let frame = &context.site.data_words.words;
    let folds = shared.into_iter().map(|(columns, names)| {
        let names = match names[..] {
            [first, .., last] => format!("{first} … {last}"),
            _ => names.concat(),
        };
        let rows: Vec<_> = columns.iter().map(|column| row(context, column)).collect();
        let [name, about, kind] = frame.heads.clone();
        view! {
            <details>
                <summary>{fill(&frame.columns, &[("file", &names), ("n", &columns.len().to_string())])}</summary>
                <table class="plain columns">
                    <thead>
                        <tr>
                            <th scope="col">{name}</th>
                            <th scope="col">{about}</th>
                            <th scope="col">{kind}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
        }
    });
    folds.collect::<Vec<_>>().into_any()
}

fn row(context: &Context, column: &Column) -> AnyView {
    let frame = &context.site.data_words.words;
    let several = column.several.then(|| format!(" {}", frame.several));
    let kind = match column.words.is_empty() {
        true => frame.kinds[column.kind as usize].clone(),
        false => column.words.join(", "),
    };
    view! {
        <tr>
            <th scope="row">{column.name.clone()}</th>
            <td>{with_code(&column.about)} {several}</td>
            <td>{kind}</td>
        </tr>
    }
    .into_any()
}

/// A note on a type, with what stands between backticks as code.
fn with_code(note: &str) -> Vec<AnyView> {
    let piece = |(index, piece): (usize, &str)| match index % 2 {
        0 => piece.to_owned().into_any(),
        _ => view! { <code>{piece.to_owned()}</code> }.into_any(),
    };
    note.split('`').enumerate().map(piece).collect()
}

/// The data sets that a `show` block shows.
fn shown(show: Shown) -> &'static [&'static str] {
    match show {
        Shown::Timeline => &["events"],
        Shown::Grades => &["sources"],
        Shown::Cases => &["cases"],
        Shown::RuleTables => &["rules"],
        Shown::Deals => &["deals"],
        Shown::Partners => &["countries", "groupings"],
        Shown::Companies => &["companies"],
        Shown::Aims => &["aims"],
        Shown::Path => &["steps"],
        Shown::Actors => &["actors", "links"],
        Shown::Arguments => &["arguments"],
        Shown::Comparison => &["comparison"],
        Shown::Polls => &["polls"],
        Shown::Ledger => &["ledger"],
        Shown::Outlook => &["outlook"],
        Shown::Terms => &["terms"],
        Shown::Numbers => &["series", "figures"],
        Shown::Corrections => &["corrections"],
        Shown::Chronicle
        | Shown::Reel
        | Shown::Ways
        | Shown::Downloads
        | Shown::DataSets
        | Shown::Everything
        | Shown::Licences
        | Shown::Map
        | Shown::Search
        | Shown::Embeds
        | Shown::Contents
        | Shown::DealTerms => &[],
    }
}

/// Links to the data sets whose records stand on this page.
pub fn of_page(context: &Context) -> Option<AnyView> {
    let mut names: Vec<&str> = Vec::new();
    each_block(context.page, &mut |block, _| {
        if let Block::Show(show) = block {
            names.extend(shown(*show));
        }
    });
    let link = |set: &DataSet| {
        view! { <a href=context.href(&address(set.name))>{words(context, set).title.clone()}</a> }.into_any()
    };
    let links: Vec<_> = context.shared.sets.iter().filter(|set| names.contains(&set.name)).map(link).collect();
    let before = context.site.data_words.words.of_page.clone();
    (!links.is_empty()).then(|| view! { {before} " " {joined(links, ", ")} ". " }.into_any())
}
