//! What the settings that are choices can be.

use super::built_in::{BuiltInSetting, Source};
use super::setting::{Given, Key, OfNumber, Shape, choices};

choices! {
    /// Who may own the domain besides the organizer, from the narrowest.
    DomainOwner(least: Affiliate) {
        /// The organizer alone.
        Organizer "organizer",
        /// The organizer or its legal representative.
        LegalRepresentative "legal-representative",
        /// Also its shareholders, principals and senior executives, as the law has it.
        Affiliate "affiliate",
    }
    /// Who may be in charge of a unit's filing.
    InCharge(least: Delegate) {
        /// The legal representative alone.
        LegalRepresentative "legal-representative",
        /// A delegate too.
        Delegate "delegate",
    }
    /// Whether something may be.
    Permission(least: Allowed) {
        /// It may.
        Allowed "allowed",
        /// It may not.
        Refused "refused",
    }
    /// Whether something has to be.
    Demand(least: Optional) {
        /// As the applicant likes.
        Optional "optional",
        /// It has to be.
        Required "required",
    }
    /// What an individual from another province needs.
    Residence(least: Unrestricted) {
        /// Nothing more.
        Unrestricted "unrestricted",
        /// A residence permit or other proof of living there.
        Permit "permit",
        /// That, or papers that show a home or social insurance there.
        PermitOrProof "permit-or-proof",
        /// A certificate of the province: there is no other way.
        Local "local",
    }
    /// What becomes of a legal representative without a mainland identity card.
    NonMainland(least: Accepted) {
        /// May be in charge.
        Accepted "accepted",
        /// Foreigners delegate to somebody with a mainland identity card.
        ForeignersDelegate "foreigners-delegate",
        /// Residents of Hong Kong, Macao and Taiwan do so too.
        EverybodyDelegates "everybody-delegates",
    }
    /// Of whom something is asked.
    Whose(least: Nobody) {
        /// Of nobody.
        Nobody "nobody",
        /// Of individuals from another province.
        Newcomers "newcomers",
        /// Of individuals.
        Individuals "individuals",
        /// Of everybody.
        Everybody "everybody",
    }
    /// What of a person in charge must not stand in another organizer's filing.
    Exclusive(least: Nothing) {
        /// Nothing is asked.
        Nothing "nothing",
        /// The mobile number.
        Mobile "mobile",
        /// The mobile number and the e-mail.
        MobileAndEmail "mobile-and-email",
        /// The certificate.
        Certificate "certificate",
        /// Both.
        Both "both",
    }
    /// Whose number the emergency phone may be.
    EmergencyContact(least: Anybody) {
        /// Anybody's.
        Anybody "anybody",
        /// Two persons in charge are not each other's contact.
        NotEachOther "not-each-other",
        /// It is that of somebody who is not in charge.
        ThirdPerson "third-person",
    }
    /// What a filing may become by a change of its organizer.
    OrganizerChange(least: Unsaid) {
        /// No source says.
        Unsaid "unsaid",
        /// Another organizer's.
        Allowed "allowed",
        /// That of a unit with the same legal representative.
        SameRepresentative "same-representative",
        /// That of a unit which the individual represents.
        RepresentedUnit "represented-unit",
        /// Nobody else's: cancel and file anew.
        Refused "refused",
    }
    /// How an individually-owned business files.
    Business(least: Either) {
        /// Nothing is asked.
        Either "either",
        /// As an enterprise.
        Enterprise "enterprise",
        /// As an enterprise under a trade name, as an individual without one.
        ByTradeName "by-trade-name",
    }
    /// What stands in the field for the investor or superior body.
    Investor(least: Anything) {
        /// Nothing is asked.
        Anything "anything",
        /// An enterprise's own name.
        Organizer "organizer",
        /// An enterprise's legal representative.
        LegalRepresentative "legal-representative",
    }
    /// Formats of pictures.
    Pictures(least: JpegPngGif) {
        /// JPEG.
        Jpeg "jpeg",
        /// JPEG and PNG.
        JpegPng "jpeg-png",
        /// JPEG, PNG and GIF.
        JpegPngGif "jpeg-png-gif",
    }
}
