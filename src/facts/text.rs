//! Text as people write it: positions in UTF-16, folding for comparison, the twelve reserved words, and the cleaning of codes.
//!
//! Nothing here changes what is shown or filed. Folding is for comparing only, cleaning is for suggesting only.

pub mod clean;
pub mod fold;
mod han;
mod hint;
mod joins;
mod letter;
pub mod reserved;
pub mod same;
mod tables;
mod words;

pub use fold::{Folded, Match, fold, folds_away};
pub use han::simplified;
pub use hint::{Hint, find_hints, hints_in};
pub use letter::{decimal_digit, half_width, is_han, is_invisible, is_picture, is_private};
pub use reserved::{Reserved, find_reserved, reserved_in};
pub use same::{Sameness, compare_names};
pub use words::WordList;
