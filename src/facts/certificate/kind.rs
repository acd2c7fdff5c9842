//! Which numbers each kind of certificate may carry.
//!
//! Kinds are those of the filing system. Which bodies hold which kind follows the categories of GB 32100-2015; that the older certificates of
//! institutions, associations and licensed practices still count, where they have not been replaced, follows 《互联网信息服务备案审批服务指南》
//! 七(二). State 2026-11-22.

use super::Format;

/// What may stand as the number of one kind of certificate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Accepts {
    /// One format and no other.
    Only(Format),
    /// A unified social credit code of one of these categories (all, where none is listed), or an older number.
    Uscc { bodies: &'static [&'static str], or: Older },
}

/// What a number that is no unified social credit code may be instead.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Older {
    Nothing,
    RegistrationNumber,
    /// A number of the older certificate, of no established layout.
    DocumentNumber,
}

use Accepts::Only;
use Older::{DocumentNumber, Nothing, RegistrationNumber};

/// By slug of the vocabulary, then the number formats alone.
#[rustfmt::skip]
static KINDS: &[(&str, Accepts)] = &[
    ("resident-id", Only(Format::ResidentId)),
    ("business-licence", code(&["91", "92", "93"], RegistrationNumber)),
    ("passport", Only(Format::Passport)),
    ("hk-macau-travel-permit", Only(Format::HkMacauTravelPermit)),
    ("taiwan-travel-permit", Only(Format::TaiwanTravelPermit)),
    ("hk-macau-residence-permit", Only(Format::HkMacauResidencePermit)),
    ("taiwan-residence-permit", Only(Format::TaiwanResidencePermit)),
    ("foreign-permanent-resident-id", Only(Format::ForeignPermanentResidentId)),
    ("org-code-institution", Only(Format::OrganizationCode)),
    ("org-code-government", Only(Format::OrganizationCode)),
    ("org-code-social-organization", Only(Format::OrganizationCode)),
    ("org-code-enterprise", Only(Format::OrganizationCode)),
    ("org-code-private-non-enterprise", Only(Format::OrganizationCode)),
    ("org-code-foundation", Only(Format::OrganizationCode)),
    ("org-code-law-firm", Only(Format::OrganizationCode)),
    ("uscc-government", code(&["11", "19"], Nothing)),
    ("uscc-institution", code(&["12", "A1", "A9"], Nothing)),
    ("uscc-mass-organization", code(&["13", "81", "89"], Nothing)),
    ("foreign-enterprise-office", code(&["91"], DocumentNumber)),
    ("rural-collective-registration", code(&["N1", "N2", "N3", "N9"], DocumentNumber)),
    ("institution-legal-person", code(&["12"], DocumentNumber)),
    ("social-organization-registration", code(&["51"], DocumentNumber)),
    ("private-non-enterprise-registration", code(&["52"], DocumentNumber)),
    ("social-service-registration", code(&["52"], DocumentNumber)),
    ("foundation-registration", code(&["53"], DocumentNumber)),
    ("law-firm-licence", code(&["31"], DocumentNumber)),
    ("notary-licence", code(&["32", "12"], DocumentNumber)),
    ("forensic-licence", code(&["34", "12", "52", "91"], DocumentNumber)),
    ("arbitration-registration", code(&["35", "12"], DocumentNumber)),
    ("religious-site-registration", code(&["71", "72"], DocumentNumber)),
    ("foreign-cultural-centre-registration", code(&["41"], DocumentNumber)),
    ("foreign-tourism-office", code(&["61", "62"], DocumentNumber)),
    ("hk-macau-taiwan-tourism-office", code(&["62"], DocumentNumber)),
    ("foreign-news-agency", code(&["21", "29"], DocumentNumber)),
    ("overseas-ngo-office", code(&["G1", "G9"], DocumentNumber)),
    ("social-credit-code", code(&[], Nothing)),
    ("military-designation", Only(Format::MilitaryDesignation)),
    ("officer-id", Only(Format::DocumentNumber)),
    ("military-paid-service-licence", Only(Format::DocumentNumber)),
    ("overseas-institution-certificate", Only(Format::DocumentNumber)),
    ("private-school-licence", Only(Format::DocumentNumber)),
    ("medical-institution-licence", Only(Format::DocumentNumber)),
    ("embassy-school-licence", Only(Format::DocumentNumber)),
    ("uscc", code(&[], Nothing)),
    ("organization-code", Only(Format::OrganizationCode)),
    ("registration-number", Only(Format::RegistrationNumber)),
];

const fn code(bodies: &'static [&'static str], or: Older) -> Accepts {
    Accepts::Uscc { bodies, or }
}

/// `kind` is a slug of the vocabulary, or the name of a number format alone.
pub(super) fn accepts(kind: &str) -> Option<Accepts> {
    KINDS
        .iter()
        .find(|(slug, _)| *slug == kind)
        .map(|(_, accepts)| *accepts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_named_here_is_known_to_the_code_table() {
        for kind in crate::facts::certificate::tests::KINDS {
            let Some(Accepts::Uscc { bodies, .. }) = accepts(kind) else {
                continue;
            };
            for body in bodies {
                let code = format!("{body}110000000000000X");
                assert_eq!(
                    crate::facts::certificate::uscc::facts(&code).entity_code,
                    Some(*body),
                    "{kind}"
                );
            }
        }
    }
}
