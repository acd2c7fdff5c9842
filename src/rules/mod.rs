//! Every rule, by section. To add one: write `rules/<section>/<name>.rs` and add its name to the list below.

pub mod support;

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
        pub static RULES: &[Rule] = &[$($($section::$rule::RULE.shipped(),)*)*];
    };
}

sections! {
    /// Whether the filing can be read and is complete.
    form { json wrong_type unknown_field unknown_choice illegal_character hidden_character formula date too_long too_large required }
    /// The organizer's region and the numbers of filings.
    organizer { region filing_number first_filing changed investor investor_text no_trade_name individual_business refused_certificate not_accepted }
    /// Names of services and of the organizer.
    name {
        unreadable reserved_word holder organizer_text organizer_form person_name too_short no_han domain_as_name symbols sensitive
        duplicate personal individual_word individual_hint foreign place latin_letters other_form implied_approval approval_word
        drug_site unrelated inner_college placeholder app_word
    }
    /// Certificates: their kinds, numbers and validity.
    certificate {
        nature_kind person_kind typing uscc organization_code registration_number resident_id division permit
        code_department region same_unit valid_from validity superseded conflict
    }
    /// Domains: how they are written, whose they are, and whether they can be filed.
    domain {
        syntax ip_address not_needed registrable app_level suffix one_per_website changed homepage record owner owner_certificate owner_unknown expiry
        status registrar real_name_wait public_body words conflict
    }
    /// Prior approvals: whether they apply, and what is listed.
    approval {
        explicit needed paid_service complete repeated not_yet abolished eligible number region authority holder expired
    }
    /// The persons in charge.
    person {
        name holder one_certificate one_representative individual_in_person in_charge age age_proof residence nationality delegate_for_both legal_representative_given
    }
    /// How the persons in charge and the organizer are reached.
    contact {
        mobile segment email phone office_phone area_code landline landline_digits emergency_same emergency_contact shared distinct local_number exclusive address
        address_shorthand certificate_address
    }
    /// Network access: addresses and where the server stands.
    access { address public_address whole_range server_location }
    /// What a filing says of its services: how many, what they hold, and the description.
    service { kind count content category individual_content remark other_unit individual_text }
    /// What only an app has.
    app { identifier fingerprint public_key sdks }
    /// The files to hand in.
    attachment { file assignment missing }
}
