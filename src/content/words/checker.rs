//! The words of the checker: its form, its answer, and the pages of its conditions.

use super::named::named_words;

named_words! {
    /// The words of the checker's form and of what it says as it works.
    CheckWords {
        /// The heading of the form.
        legend,
        /// The heading of the answer.
        answer,
        /// A value that is left open.
        not_sure,
        /// The group of everyday items.
        everyday,
        /// The group of classes of items.
        by_class,
        /// The name of the field for a second day.
        other_day,
        /// What that field does.
        other_day_hint,
        /// What lies behind the questions that have a usual answer.
        more,
        /// What is said when the checker cannot start.
        off,
        /// The same on the home page.
        off_short,
        /// The same where the page asks who has a say.
        off_who,
        /// What is said when a part of the address was left out.
        dropped,
        /// What is said when an origin does not fit the item: `{origin}`.
        origin_changed,
        /// What is said of a day that no rules here reach: `{from}`, `{to}`.
        day_unknown,
        /// What is announced after a change: `{stamp}`, `{sentence}`.
        announced,
        /// What a rule's page says when the case in its address is decided by another: `{rule}`.
        another_rule,
        /// The link to the answer.
        copy,
        /// The answer as a table.
        csv,
        /// The link to the code that shows the answer elsewhere.
        embed,
        /// The heading of the citation.
        cite,
        /// The citation: `{question}`, `{sentence}`, `{day}`.
        citation,
        /// The link that reports a mistake.
        report,
        /// The subject of that report.
        report_subject,
        /// What the report asks for.
        report_body,
        /// The name of the tools below an answer.
        tools,
        /// The home page's question; `{item}`, `{place}` and `{year}` are the choices.
        ask,
        /// The name of the choice of an item.
        ask_item,
        /// The name of the choice of a destination.
        ask_place,
        /// The name of the choice of a year.
        ask_year,
        /// Above a column of cases.
        case,
        /// A case by its item and place: `{item}`, `{place}`.
        case_name,
        /// Above a column: a day, `{day}`.
        on_day,
        /// Who signs where the rules have no gate.
        nobody,
        /// Above the names of those who have a say in the reader's own case.
        own_case,
        /// The button that leads to the whole checker.
        ask_more,
        /// On a page of a condition: the words before its example.
        example,
        /// On a page of a condition: what it is of.
        rule_of,
        /// On a page of a condition: until when later rules kept it: `{day}`.
        carried,
        /// On a page of a condition: the question that it asks.
        asks,
        /// On a page of a condition: who decides.
        decider,
        /// On a page of a condition: how sure it is.
        confidence,
        /// On a page of a condition: that nothing was found which it decides.
        never,
        /// On a page of a condition: the heading of its real cases.
        real_cases,
        /// On a page of a condition: the link to its row among all.
        in_table,
    }
}
