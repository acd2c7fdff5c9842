//! A summary as a picture.

use crate::summary::Shown;
use crate::summary::table::MOST;

const ROW: usize = 28;
const HEAD: usize = 56;
const LEFT: usize = 220;
const WIDTH: usize = 960;
const BAR: u64 = 600;

/// Bars of the rules that find most. No script, no font of its own, nothing from elsewhere.
pub(crate) fn svg(shown: &Shown) -> String {
    let rules = || shown.rules.iter().take(MOST);
    let height = HEAD
        .saturating_add(rules().count().saturating_mul(ROW))
        .saturating_add(16);
    let most = rules().map(|total| total.filings).max().unwrap_or_default().max(1);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n<title>{} · {}</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<text x=\"16\" y=\"32\" font-size=\"18\">{} · {}</text>\n",
        shown.month, shown.filings, shown.month, shown.filings
    );
    for (at, total) in rules().enumerate() {
        let top = HEAD.saturating_add(at.saturating_mul(ROW));
        let (base, end) = (top.saturating_add(18), LEFT.saturating_sub(12));
        let width = total.filings.saturating_mul(BAR).div_ceil(most);
        let after = width
            .saturating_add(u64::try_from(LEFT).unwrap_or_default())
            .saturating_add(8);
        text.push_str(&format!(
            "<g><title>{}</title><text x=\"{end}\" y=\"{base}\" text-anchor=\"end\">{}</text>\
             <rect x=\"{LEFT}\" y=\"{}\" width=\"{width}\" height=\"20\" fill=\"#2f5d50\"/><text x=\"{after}\" y=\"{base}\">{}</text></g>\n",
            escaped(total.title),
            escaped(total.rule),
            top.saturating_add(4),
            total.filings
        ));
    }
    text.push_str("</svg>\n");
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
