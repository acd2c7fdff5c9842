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

/// `kind` is a slug of the vocabulary, or the name of a number format alone.
pub(super) fn accepts(kind: &str) -> Option<Accepts> {
    use Accepts::{Only, Uscc};
    use Older::{DocumentNumber, Nothing, RegistrationNumber};
    Some(match kind {
        "resident-id" => Only(Format::ResidentId),
        "business-licence" => Uscc {
            bodies: &["91", "92", "93"],
            or: RegistrationNumber,
        },
        "uscc" => Uscc {
            bodies: &[],
            or: Nothing,
        },
        "organization-code" => Only(Format::OrganizationCode),
        "registration-number" => Only(Format::RegistrationNumber),
        "passport" => Only(Format::Passport),
        "hk-macau-travel-permit" => Only(Format::HkMacauTravelPermit),
        "taiwan-travel-permit" => Only(Format::TaiwanTravelPermit),
        "hk-macau-residence-permit" => Only(Format::HkMacauResidencePermit),
        "taiwan-residence-permit" => Only(Format::TaiwanResidencePermit),
        "foreign-permanent-resident-id" => Only(Format::ForeignPermanentResidentId),
        "org-code-institution"
        | "org-code-government"
        | "org-code-social-organization"
        | "org-code-enterprise"
        | "org-code-private-non-enterprise"
        | "org-code-foundation"
        | "org-code-law-firm" => Only(Format::OrganizationCode),
        "uscc-government" => Uscc {
            bodies: &["11", "19"],
            or: Nothing,
        },
        "uscc-institution" => Uscc {
            bodies: &["12"],
            or: Nothing,
        },
        "uscc-mass-organization" => Uscc {
            bodies: &["13", "81", "89"],
            or: Nothing,
        },
        "foreign-enterprise-office" => Uscc {
            bodies: &["91"],
            or: RegistrationNumber,
        },
        "rural-collective-registration" => Uscc {
            bodies: &["N1", "N2", "N3", "N9"],
            or: DocumentNumber,
        },
        "institution-legal-person" => Uscc {
            bodies: &["12"],
            or: DocumentNumber,
        },
        "social-organization-registration" => Uscc {
            bodies: &["51"],
            or: DocumentNumber,
        },
        "private-non-enterprise-registration" | "social-service-registration" => Uscc {
            bodies: &["52"],
            or: DocumentNumber,
        },
        "foundation-registration" => Uscc {
            bodies: &["53"],
            or: DocumentNumber,
        },
        "law-firm-licence" => Uscc {
            bodies: &["31"],
            or: DocumentNumber,
        },
        "notary-licence" => Uscc {
            bodies: &["32"],
            or: DocumentNumber,
        },
        "forensic-licence" => Uscc {
            bodies: &["34"],
            or: DocumentNumber,
        },
        "arbitration-registration" => Uscc {
            bodies: &["35"],
            or: DocumentNumber,
        },
        "religious-site-registration" => Uscc {
            bodies: &["71", "72"],
            or: DocumentNumber,
        },
        "foreign-cultural-centre-registration" => Uscc {
            bodies: &["41"],
            or: DocumentNumber,
        },
        "foreign-tourism-office" => Uscc {
            bodies: &["61", "62"],
            or: DocumentNumber,
        },
        "military-designation" => Only(Format::MilitaryDesignation),
        "officer-id"
        | "military-paid-service-licence"
        | "overseas-institution-certificate"
        | "private-school-licence"
        | "medical-institution-licence"
        | "embassy-school-licence" => Only(Format::DocumentNumber),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_named_here_is_known_to_the_code_table() {
        for kind in crate::certificate::tests::KINDS {
            let Some(Accepts::Uscc { bodies, .. }) = accepts(kind) else {
                continue;
            };
            for body in bodies {
                let code = format!("{body}110000000000000X");
                assert_eq!(crate::certificate::uscc::says(&code).entity_code, Some(*body), "{kind}");
            }
        }
    }
}
