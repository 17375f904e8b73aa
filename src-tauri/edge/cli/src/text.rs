//! A screening as readable text, and the whole tree of its reasons.
//!
//! Not here: words of the law; they come with the rows.

use app::Screener;
use app::case_file::{CaseFile, FactPath};
use app::screening::{self, Reason, Row, Status, Verdict};

use crate::output::Output;

/// Writes every row, or those of one remedy; with `reasons`, each requirement too.
pub(crate) fn rows(
    file: &CaseFile,
    screener: &Screener,
    remedy: Option<&str>,
    reasons: bool,
    out: &mut Output,
) -> bool {
    let screening = screening::screen(file, &screener.law, screener.as_of);
    let mut target = None;
    let mut any = false;
    out.line(&format!("Screened for {}. Information, not legal advice.", screening.as_of));
    for row in &screening.rows {
        if remedy.is_some_and(|remedy| row.remedy.id.as_str() != remedy) {
            continue;
        }
        any = true;
        if target != Some(&row.target) {
            target = Some(&row.target);
            out.line("");
            out.line(&target_line(file, row));
        }
        out.line(&format!("  {}: {}", row.remedy.title, status_words(row, screener)));
        out.line(&format!("    {}", row.remedy.id));
        if let Status::NeedsInfo { missing } = &row.status {
            for fact in missing {
                out.line(&format!("    find out: {}", row.spell(fact)));
            }
        }
        if reasons {
            for reason in &row.reasons {
                write_reason(row, reason, out);
            }
            for assumption in &row.assumed {
                let say = if assumption.say.is_empty() { "not given" } else { &assumption.say };
                out.line(&format!("    assumed {}: {say}", row.spell(&assumption.fact)));
            }
        }
    }
    let warnings = app::warnings(&screening, file, &screener.law, &screener.words);
    if !warnings.is_empty() {
        out.line("");
    }
    for warning in warnings {
        out.line(&format!("! {}", warning.say));
    }
    any
}

fn target_line(file: &CaseFile, row: &Row<'_>) -> String {
    let whole = FactPath::new(row.target.clone(), "");
    let id = whole.owner_id().map_or_else(|| "person".to_owned(), ToString::to_string);
    let description = FactPath::new(row.target.clone(), "description");
    match file.fact(&description).as_ref().and_then(|words| words.as_str()) {
        Some(words) => format!("{id}: {words}"),
        None => id,
    }
}

fn status_words(row: &Row<'_>, screener: &Screener) -> String {
    let mut words = vec![screener.words.say(&format!("cli-{}", row.status.word()))];
    if let Status::EligibleLater { on } = &row.status {
        words.push(format!("from {on}"));
    }
    if let Some(deadline) = row.deadline {
        words.push(format!("until {deadline}"));
    }
    if row.discretionary {
        words.push("a judge decides".to_owned());
    }
    words.join(", ")
}

fn write_reason(row: &Row<'_>, reason: &Reason<'_>, out: &mut Output) {
    let requirement = reason.requirement;
    let unmet = reason.verdict == Verdict::No && !requirement.unmet.is_empty();
    let say = if unmet { &requirement.unmet } else { &requirement.say };
    out.line(&format!("    [{:7}] {} {say} ({})", reason.verdict.word(), requirement.id, reason.cite));
    if let Some(from) = reason.from {
        out.line(&format!("              met from {from}"));
    }
    if let Some(until) = reason.until {
        out.line(&format!("              met until {until}"));
    }
    if let Verdict::Unknown(missing) = &reason.verdict {
        let spelled: Vec<String> = missing.iter().map(|fact| row.spell(fact)).collect();
        out.line(&format!("              waits for {}", spelled.join(", ")));
    }
}
