//! Every rule, by section. To add one: write `rules/<section>/<name>.rs` and add its name to the list below.

use crate::rule::Rule;

macro_rules! sections {
    ($($(#[$doc:meta])* $section:ident { $($rule:ident)* })*) => {
        $($(#[$doc])*
        pub mod $section {
            $(pub mod $rule;
            // A rule without an id, a basis or examples, or an error that rests on a convention, does not compile.
            const _: () = assert!($rule::RULE.is_sound(), concat!("the rule is not sound: ", stringify!($rule)));)*
        })*

        /// All rules, in the order of the form.
        pub static RULES: &[&Rule] = &[$($(&$section::$rule::RULE,)*)*];
    };
}

sections! {
    /// Whether the filing can be read and is complete.
    form { json wrong_type unknown_field unknown_choice illegal_character hidden_character date too_long too_large required }
}
