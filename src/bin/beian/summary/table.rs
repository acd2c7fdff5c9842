//! A summary as CSV, and as a table in a terminal.

use crate::summary::Shown;

/// The rules that a picture has room for.
pub(crate) const MOST: usize = 20;
/// Columns of the longest bar.
const BAR: u64 = 40;

/// With a byte order mark, by which spreadsheets know UTF-8. A row without a rule counts all filings of its province and nature.
pub(crate) fn csv(shown: &Shown) -> String {
    let mut text = String::from("\u{feff}month,province,nature,rule,filings\r\n");
    for cell in shown.groups.iter().chain(&shown.cells) {
        let filings = cell.filings.to_string();
        let row = [cell.month.as_str(), cell.province, cell.nature, cell.rule, &filings].map(field);
        text.push_str(&row.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A cell that no spreadsheet runs, and that ends where it should.
fn field(content: &str) -> String {
    let runs = content.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let content = if runs {
        format!("'{content}")
    } else {
        content.to_owned()
    };
    if content.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", content.replace('"', "\"\""))
    } else {
        content
    }
}

pub(crate) fn text(shown: &Shown) -> String {
    let mut text = format!("{}  {} filings\n", shown.month, shown.filings);
    let rules = || shown.rules.iter().take(MOST);
    let width = rules().map(|total| total.rule.len()).max().unwrap_or_default();
    let most = rules().map(|total| total.filings).max().unwrap_or_default().max(1);
    for total in rules() {
        let bar = "█".repeat(usize::try_from(total.filings.saturating_mul(BAR).div_ceil(most)).unwrap_or_default());
        text.push_str(&format!("{:<width$}  {:>9}  {bar}\n", total.rule, total.filings));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spreadsheet_runs_a_cell() {
        for (given, written) in [
            ("=1+1", "'=1+1"),
            ("＝1", "'＝1"),
            ("-1", "'-1"),
            ("@a", "'@a"),
            ("+a,b", "\"'+a,b\""),
            ("\t=1", "'\t=1"),
            ("name/length", "name/length"),
            ("a\"b", "\"a\"\"b\""),
        ] {
            assert_eq!(field(given), written);
        }
    }
}
