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
    /// The organizer's region and the numbers of filings.
    organizer { region filing_number }
    /// Names of services and of the organizer.
    name { reserved_word holder too_short no_han domain_as_name duplicate personal }
    /// Certificates: their kinds, numbers and validity.
    certificate {
        nature_kind person_kind typing uscc organization_code registration_number resident_id permit code_department
        region same_unit validity superseded conflict
    }
    /// Domains: how they are written, whose they are, and whether they can be filed.
    domain { syntax registrable suffix one_per_website homepage owner owner_certificate owner_unknown expiry real_name_wait public_body conflict }
    /// Prior approvals: whether they apply, and what is listed.
    approval { explicit needed complete abolished expired }
    /// The persons in charge.
    person { holder individual_in_person in_charge age legal_representative_given }
    /// How the persons in charge and the organizer are reached.
    contact { mobile email phone office_phone emergency_same shared address }
    /// Network access: addresses and where the server stands.
    access { address public_address server_location }
    /// What only an app has.
    app { identifier fingerprint public_key }
    /// The files to hand in.
    attachment { file }
}
