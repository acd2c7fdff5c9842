//! The leaves of a filing by the names of their members, so that a rule can say at which of them it reports.

macro_rules! leaves {
    ($($leaf:ident $name:literal)*) => {
        /// A member that holds no record: a text, a number, a choice, or a list of them. The same name is the same leaf anywhere.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)]
        pub enum Leaf { $($leaf,)* }

        impl Leaf {
            /// The leaf with this name.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$leaf),)*
                    _ => None,
                }
            }
        }
    };
}

leaves! {
    Action "action"
    Nature "nature"
    Name "name"
    Region "region"
    Address "address"
    Investor "investor"
    FilingNumber "filingNumber"
    Remark "remark"
    Kind "kind"
    Number "number"
    Holder "holder"
    ValidFrom "validFrom"
    ValidUntil "validUntil"
    Mobile "mobile"
    EmergencyPhone "emergencyPhone"
    OfficePhone "officePhone"
    Email "email"
    Role "role"
    Homepage "homepage"
    Content "content"
    Description "description"
    Languages "languages"
    Domain "domain"
    Registrant "registrant"
    Registrar "registrar"
    RegisteredOn "registeredOn"
    VerifiedOn "verifiedOn"
    ExpiresOn "expiresOn"
    Status "status"
    Redacted "redacted"
    Item "item"
    Authority "authority"
    IssuedOn "issuedOn"
    Provider "provider"
    Method "method"
    ServerLocation "serverLocation"
    Addresses "addresses"
    Os "os"
    Id "id"
    PublicKey "publicKey"
    Fingerprint "fingerprint"
    Vendor "vendor"
    Purpose "purpose"
    Of "of"
    FileName "fileName"
    MediaType "mediaType"
    Bytes "bytes"
    Width "width"
    Height "height"
    Changes "changes"
}

/// Some of the leaves, and perhaps what is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaves(u64);

impl Leaves {
    /// All of them, and what is none.
    pub const ANY: Self = Self(u64::MAX);
    /// Records, and lists of them.
    const RECORD: u64 = 1 << 63;

    /// These alone.
    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
    pub const fn of(leaves: &[Leaf]) -> Self {
        let (mut set, mut index) = (0, 0);
        while index < leaves.len() {
            set |= 1 << leaves[index] as u32;
            index += 1;
        }
        Self(set)
    }

    /// Records too.
    pub const fn and_records(self) -> Self {
        Self(self.0 | Self::RECORD)
    }

    /// The leaf that a member with this name is, or what is none.
    pub fn at(name: Option<&str>) -> Self {
        match name.and_then(Leaf::named) {
            Some(leaf) => Self::of(&[leaf]),
            None => Self(Self::RECORD),
        }
    }

    /// Has one at least of the other set.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// There is a leaf among them.
    pub const fn is_leaf(self) -> bool {
        self.0 != Self::RECORD
    }
}
