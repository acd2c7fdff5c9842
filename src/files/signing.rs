//! What the certificate of an app says: of a certificate alone, a chain, a profile, or the app itself.

use super::apk::SigningBlock;
use super::cms::{self, SignedData};
use super::der::{BIT_STRING, Der, INTEGER, SEQUENCE};
use super::hash;
use super::manifest;
use super::note::{IDENTIFIER, Notes, SIGNATURE, Texts};
use super::pem;
use super::profile::{self, Profile};
use super::secret::{self, Secret};
use super::source::{File, position};
use super::x509::{Certificate, Key};
use super::zip::{Directory, Entry};
use crate::data::vocabulary::{Os, Vocabulary};
use crate::model::calendar::Date;
use crate::model::phrase::{Lang, Phrase};
use crate::model::report::{Finding, Param, Severity};
use crate::rule::messages;
use serde::Serialize;

/// What an app's certificate says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SigningFacts {
    /// Whose apps such a certificate signs. An Android certificate is known by not being anybody else's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(optional, type = "\"android\" | \"ios\" | \"harmony\"")
    )]
    pub os: Option<&'static str>,
    /// 包名 or Bundle ID, where the file says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub package: Option<String>,
    /// 公钥 in the platform's form: the RSA modulus, in decimal for Android, in hexadecimal for iOS. None for HarmonyOS, whose form is not
    /// written down, and for keys that are not RSA.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub public_key: Option<String>,
    /// MD5 of the certificate: 32 hexadecimal digits, in capitals.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub md5: Option<String>,
    /// SHA-1 of the certificate: 40 hexadecimal digits, in capitals.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sha1: Option<String>,
    /// Whose it is, as RFC 2253 writes a name: "CN=Android Debug,O=Android,C=US".
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub subject: Option<String>,
    /// The last day it is valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "IsoDate"))]
    pub valid_until: Option<String>,
    /// Whether it is for development only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub debug: Option<bool>,
    /// What was found, at path "".
    pub findings: Vec<Finding>,
}

pub(super) const TEXTS: Texts = Texts {
    id: "app/signing",
    messages: MESSAGES,
};

messages! {
    FIX "fix"
        "选择证书（.cer、.crt、.pem、.p7b）、描述文件（.mobileprovision、.p7b）或安装包（.apk、.aab、.ipa）。"
        "Choose a certificate (.cer, .crt, .pem, .p7b), a profile (.mobileprovision, .p7b) or the app (.apk, .aab, .ipa).";
    EMPTY "empty" "文件是空的。" "The file is empty.";
    FIX_EMPTY "fix-empty" "重新选择文件。" "Choose the file again.";
    PRIVATE_KEY "private-key"
        "这是私钥，不是证书。私钥谁都不要给，也不要传到网上。"
        "This is a private key, not a certificate. Show it to nobody and upload it nowhere.";
    FIX_PRIVATE_KEY "fix-private-key"
        "换用证书文件（.cer、.crt、.pem）或已签名的安装包。私钥如果给过别人或传到过网上，尽快更换。"
        "Use the certificate file (.cer, .crt, .pem) or the signed app instead. If the private key was ever sent to anybody or uploaded, replace it soon.";
    KEYSTORE "keystore"
        "这是密钥库（{format}），里面有私钥。谁都不要给，也不要传到网上。"
        "This is a keystore ({format}), which contains a private key. Show it to nobody and upload it nowhere.";
    FIX_KEYSTORE "fix-keystore"
        "从中导出证书：keytool -exportcert -rfc -keystore 密钥库 -alias 别名 -file app.cer；也可以换用已签名的安装包。"
        "Export the certificate from it: keytool -exportcert -rfc -keystore STORE -alias ALIAS -file app.cer; or use the signed app.";
    UNKNOWN "unknown"
        "这不是签名证书、描述文件，也不是安装包。"
        "This is neither a signing certificate, nor a profile, nor an app.";
    DAMAGED "damaged"
        "文件不完整或已损坏，读不出证书。"
        "The file is incomplete or damaged, and no certificate can be read from it.";
    FIX_DAMAGED "fix-damaged" "重新导出或下载这个文件。" "Export or download the file again.";
    REQUEST "request"
        "这是证书签名请求（CSR），还不是证书。"
        "This is a certificate signing request (CSR), not a certificate yet.";
    FIX_REQUEST "fix-request"
        "到苹果开发者网站或 AppGallery Connect 提交它，再下载签发的证书。"
        "Submit it on Apple's developer site or AppGallery Connect, and download the certificate that is issued.";
    PUBLIC_KEY "public-key"
        "这里只有公钥，没有证书，得不到指纹。"
        "This file contains only a public key; without the certificate there is no fingerprint.";
    AUTHORITY "authority"
        "这是签发机构的证书，不是应用的签名证书。"
        "This is the certificate of an issuing authority, not an app's signing certificate.";
    WEBSITE "website"
        "这是网站的 HTTPS 证书，不是应用的签名证书。"
        "This is a website's HTTPS certificate, not an app's signing certificate.";
    DEBUG "debug"
        "这是调试用的证书，正式发布的应用用的是另一张。"
        "This is a debug certificate; the published app is signed with another one.";
    FIX_DEBUG "fix-debug"
        "换成发布用的证书，或正式签名的安装包。"
        "Use the release certificate, or the app signed with it.";
    EXPIRED "expired" "证书已经过期，有效期到 {date}。" "The certificate was valid until {date} and has expired.";
    FIX_EXPIRED "fix-expired"
        "安卓应用可以继续用；苹果、鸿蒙的请换成有效的证书。"
        "An Android app can keep it; for iOS and HarmonyOS use a valid one.";
    SEVERAL "several"
        "文件里有 {count} 张可能的证书，这里取的是第一张。"
        "The file contains {count} possible certificates; the first one is used here.";
    FIX_SEVERAL "fix-several"
        "核对证书主体，确认发布应用时用的是这一张。"
        "Check the subject, and make sure that the app is published with this certificate.";
    ROTATED "rotated"
        "应用换过签名密钥，新旧系统上的证书不同；这里取的是原来那张。"
        "The signing key of the app was changed, so older and newer systems have different certificates; the original one is used here.";
    FIX_ROTATED "fix-rotated" "问接入服务商以哪一张为准。" "Ask your access provider which of the two counts.";
    UNSIGNED "unsigned" "安装包还没有签名。" "The app is not signed yet.";
    FIX_UNSIGNED "fix-unsigned"
        "用发布用的密钥签名，再选择签名后的安装包。"
        "Sign it with the release key, then choose the signed app.";
    NOT_APP "not-app"
        "这个压缩包不是安卓或苹果的安装包。"
        "This archive is not an Android or iOS app.";
    HARMONY_APP "harmony-app"
        "鸿蒙的安装包里读不出证书。"
        "The certificate cannot be read from a HarmonyOS package.";
    FIX_HARMONY_APP "fix-harmony-app"
        "到 AppGallery Connect 下载证书（.cer）或 Profile（.p7b），选择它。"
        "Download the certificate (.cer) or the profile (.p7b) from AppGallery Connect, and choose that.";
    BUNDLE "bundle"
        "AAB 上的签名可能只用于上传，应用商店分发时会换成它保管的签名。"
        "The signature of an AAB may be only for uploading; the app store signs the app again with a key it keeps.";
    FIX_BUNDLE "fix-bundle"
        "由应用商店签名的，从商店后台下载应用签名证书再选。"
        "If the app store signs the app, download the app signing certificate from its console and choose that.";
    WILDCARD "wildcard"
        "描述文件可用于多个应用，没有写明 Bundle ID。"
        "The profile is for several apps and does not contain a bundle ID.";
    FIX_WILDCARD "fix-wildcard"
        "到苹果开发者网站查看应用的 Bundle ID。"
        "Look up the app's bundle ID on Apple's developer site.";
    NO_MODULUS "no-modulus"
        "证书的密钥不是 RSA，没有模数，这里不给出公钥。"
        "The key of the certificate is not RSA and has no modulus, so no public key is given here.";
    FIX_NO_MODULUS "fix-no-modulus"
        "问接入服务商公钥一栏怎么填。"
        "Ask your access provider what to enter as the public key.";
    HARMONY_KEY "harmony-key"
        "鸿蒙应用的公钥怎么写没有公开的规定，这里不给出。"
        "There is no published rule for the public key of a HarmonyOS app, so none is given here.";
    FIX_HARMONY_KEY "fix-harmony-key"
        "按 AppGallery Connect 上这张证书显示的公钥，或接入服务商的说明填写。"
        "Enter the public key that AppGallery Connect shows for this certificate, or follow your access provider's instructions.";
}

/// Longer files are apps: certificates and profiles take some hundred kilobytes at most.
const MOST_PLAIN: u32 = 1 << 20;
/// Most of an app's signature and of its manifest that is unpacked.
const MOST_SIGNATURE: usize = 1 << 18;
const MOST_MANIFEST: usize = 1 << 19;

/// What the certificate of an app says. Any bytes at all give an answer, and nothing that must be kept secret is repeated.
pub fn inspect_signing(file: File<'_>, lang: Lang, today: Date) -> SigningFacts {
    let mut inspection = Inspection {
        facts: SigningFacts::default(),
        notes: Notes::new(TEXTS.id, lang, today),
    };
    inspection.file(file);
    inspection.facts.findings = inspection.notes.findings;
    inspection.facts
}

struct Inspection {
    facts: SigningFacts,
    notes: Notes,
}

impl Inspection {
    fn warn(&mut self, message: &Phrase, fix: &Phrase) {
        self.notes.say(Severity::Warning, message, fix, SIGNATURE, &[]);
    }

    fn prompt(&mut self, message: &Phrase, fix: &Phrase) {
        self.notes.say(Severity::Prompt, message, fix, SIGNATURE, &[]);
    }

    fn file(&mut self, file: File<'_>) {
        let head = file.piece(0, 64);
        if head.is_empty() {
            self.warn(&EMPTY, &FIX_EMPTY);
        } else if let Some(secret) = secret::of_head(&head) {
            self.secret(secret);
        } else if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
            self.archive(file);
        } else if file.length() > MOST_PLAIN {
            self.warn(&UNKNOWN, &FIX);
        } else {
            self.plain(&file.piece(0, MOST_PLAIN));
        }
    }

    /// A certificate or profile, in binary or in text.
    fn plain(&mut self, bytes: &[u8]) {
        let narrow = pem::narrow(bytes);
        let text = narrow.as_deref().unwrap_or(bytes);
        // A length past 127, which no text has, or none said: a profile may have certificates in PEM inside.
        if matches!(bytes, [SEQUENCE, 0x80..=0xff, ..]) {
            self.asn1(bytes);
        } else if pem::is_pem(text) {
            self.pem(text);
        } else if pem::is_bare(text) {
            self.asn1(&pem::base64(text));
        } else if bytes.first() == Some(&SEQUENCE) {
            self.asn1(bytes);
        } else if position(bytes, b"<key>DeveloperCertificates</key>").is_some() {
            self.apple(bytes);
        } else {
            self.warn(&UNKNOWN, &FIX);
        }
    }

    fn pem(&mut self, text: &[u8]) {
        let blocks = pem::blocks(text);
        // Beside a certificate, too: who chose the file has to know.
        if let Some(secret) = blocks.iter().find_map(|block| secret::of_label(&block.label)) {
            return self.secret(secret);
        }
        let is_certificate = |label: &str| matches!(label, "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE");
        let parts: Vec<&[u8]> = blocks.iter().map(|block| block.content.as_slice()).collect();
        let certificates = blocks.iter().filter(|block| is_certificate(&block.label));
        let certificates: Vec<Certificate<'_>> = certificates
            .filter_map(|block| Certificate::read(Der::new(&block.content).next()?))
            .collect();
        match parts.first() {
            Some(_) if !certificates.is_empty() => self.chain(&certificates, None),
            Some(first) => self.asn1(first),
            None => self.warn(&DAMAGED, &FIX_DAMAGED),
        }
    }

    fn asn1(&mut self, bytes: &[u8]) {
        if let Some(secret) = secret::of_der(bytes) {
            return self.secret(secret);
        }
        if let Some(signed) = SignedData::read(bytes) {
            return self.signed(&signed);
        }
        let certificates = cms::certificates(Der::new(bytes));
        if !certificates.is_empty() {
            return self.chain(&certificates, None);
        }
        match shape(bytes) {
            Some(Shape::Request) => self.warn(&REQUEST, &FIX_REQUEST),
            Some(Shape::PublicKey) => self.warn(&PUBLIC_KEY, &FIX),
            None => self.warn(&DAMAGED, &FIX_DAMAGED),
        }
    }

    /// A profile has its content; a PKCS #7 file of certificates has none.
    fn signed(&mut self, signed: &SignedData<'_>) {
        let content = signed.content.as_deref().unwrap_or_default();
        if position(content, b"<plist").is_some() {
            self.apple(content);
        } else if let Some(profile) = profile::of_harmony(content) {
            self.profile(profile, Os::Harmony);
        } else if signed.certificates.is_empty() {
            self.warn(&DAMAGED, &FIX_DAMAGED);
        } else {
            self.chain(&signed.certificates, signed.signer);
        }
    }

    fn apple(&mut self, text: &[u8]) {
        match profile::of_apple(text) {
            Some(profile) => self.profile(profile, Os::Ios),
            None => self.warn(&DAMAGED, &FIX_DAMAGED),
        }
    }

    fn profile(&mut self, profile: Profile, os: Os) {
        if profile.is_wildcard {
            self.notes
                .say(Severity::Prompt, &WILDCARD, &FIX_WILDCARD, IDENTIFIER, &[]);
        }
        self.facts.package = profile.package;
        let read = |bytes| Certificate::read(Der::new(bytes).next()?);
        let certificates: Vec<Certificate<'_>> = profile
            .certificates
            .iter()
            .map(Vec::as_slice)
            .filter_map(read)
            .collect();
        if certificates.is_empty() {
            self.warn(&DAMAGED, &FIX_DAMAGED);
        } else {
            self.found(&certificates, None, Some(os), profile.debug);
        }
    }

    fn secret(&mut self, secret: Secret) {
        match secret {
            Secret::PrivateKey => self.warn(&PRIVATE_KEY, &FIX_PRIVATE_KEY),
            Secret::Keystore(format) => {
                let format = Param::Text(format.to_owned());
                self.notes.say(
                    Severity::Warning,
                    &KEYSTORE,
                    &FIX_KEYSTORE,
                    SIGNATURE,
                    &[("format", format)],
                );
            }
        }
    }

    fn archive(&mut self, file: File<'_>) {
        let Some(directory) = Directory::find(file) else {
            return self.warn(&DAMAGED, &FIX_DAMAGED);
        };
        let mut parts = Parts::default();
        if !directory.each(file, &mut |name, entry| parts.look(name, entry)) {
            return self.warn(&DAMAGED, &FIX_DAMAGED);
        }
        let unpack = |entry: Option<Entry>, most: usize| entry.and_then(|entry| entry.unpack(file, most));
        if parts.is_harmony {
            return self.warn(&HARMONY_APP, &FIX_HARMONY_APP);
        }
        if parts.provision.is_some() {
            return match unpack(parts.provision, MOST_SIGNATURE.saturating_mul(2)) {
                Some(profile) => self.asn1(&profile),
                None => self.warn(&DAMAGED, &FIX_DAMAGED),
            };
        }
        if parts.manifest.is_none() && parts.bundle_manifest.is_none() {
            return self.warn(&NOT_APP, &FIX);
        }
        self.facts.package = match unpack(parts.bundle_manifest, MOST_MANIFEST) {
            Some(manifest) => manifest::package_of_bundle(&manifest),
            None => unpack(parts.manifest, MOST_MANIFEST).and_then(|manifest| manifest::package_of_apk(&manifest)),
        };
        let block = SigningBlock::read(file, directory).unwrap_or_default();
        let signature = unpack(parts.signature, MOST_SIGNATURE);
        let signed = signature.as_deref().and_then(SignedData::read);
        if let Some(certificate) = block.first.as_ref().or(block.latest.as_ref()) {
            let certificates = cms::certificates(Der::new(certificate));
            self.app(&certificates, None);
        } else if let Some(signed) = signed {
            self.app(&signed.certificates, signed.signer);
        } else if parts.signature.is_some() {
            return self.warn(&DAMAGED, &FIX_DAMAGED);
        } else {
            return self.warn(&UNSIGNED, &FIX_UNSIGNED);
        }
        if block.first.is_some() && block.latest.is_some() && block.first != block.latest {
            self.prompt(&ROTATED, &FIX_ROTATED);
        }
        if parts.bundle_manifest.is_some() && self.facts.md5.is_some() {
            self.prompt(&BUNDLE, &FIX_BUNDLE);
        }
    }

    /// What an Android app is signed with, whoever issued it.
    fn app(&mut self, certificates: &[Certificate<'_>], signer: Option<(&[u8], &[u8])>) {
        if certificates.is_empty() {
            self.warn(&DAMAGED, &FIX_DAMAGED);
        } else {
            self.found(certificates, signer, Some(Os::Android), false);
        }
    }

    /// Certificates that stand for themselves.
    fn chain(&mut self, certificates: &[Certificate<'_>], signer: Option<(&[u8], &[u8])>) {
        if let Some((leaf, _)) = cms::leaf(certificates, signer) {
            let os = os(leaf);
            if leaf.is_of_server && os == Os::Android {
                return self.warn(&WEBSITE, &FIX);
            }
            if leaf.is_authority && (os != Os::Android || !leaf.is_self_issued()) {
                return self.warn(&AUTHORITY, &FIX);
            }
        }
        self.found(certificates, signer, None, false);
    }

    /// The certificate is there: what it says, and what is to be said about it.
    fn found(
        &mut self,
        certificates: &[Certificate<'_>],
        signer: Option<(&[u8], &[u8])>,
        known: Option<Os>,
        debug: bool,
    ) {
        let Some((certificate, ambiguous)) = cms::leaf(certificates, signer) else {
            return;
        };
        let os = known.unwrap_or_else(|| os(certificate));
        let debug = debug || is_debug(certificate, os);
        self.facts.os = Some(os.slug());
        self.facts.md5 = Some(hash::md5(certificate.whole));
        self.facts.sha1 = Some(hash::sha1(certificate.whole));
        self.facts.subject = Some(certificate.subject.written());
        self.facts.valid_until = certificate.not_after.map(|day| day.to_string());
        self.facts.debug = Some(debug);
        self.facts.public_key = match (certificate.key, os) {
            (Key::Rsa(modulus), Os::Android) => Some(hash::decimal(modulus)),
            (Key::Rsa(modulus), Os::Ios) => Some(hash::hexadecimal(modulus)),
            _ => None,
        };
        if debug {
            self.warn(&DEBUG, &FIX_DEBUG);
        }
        if ambiguous {
            let count = u32::try_from(certificates.len()).unwrap_or(u32::MAX);
            let count = [("count", Param::Number(count))];
            self.notes
                .say(Severity::Prompt, &SEVERAL, &FIX_SEVERAL, SIGNATURE, &count);
        }
        if let Some(day) = certificate.not_after.filter(|day| *day < self.notes.today) {
            let date = [("date", Param::Text(day.to_string()))];
            self.notes
                .say(Severity::Prompt, &EXPIRED, &FIX_EXPIRED, SIGNATURE, &date);
        }
        if os == Os::Harmony {
            self.prompt(&HARMONY_KEY, &FIX_HARMONY_KEY);
        } else if self.facts.public_key.is_none() {
            self.prompt(&NO_MODULUS, &FIX_NO_MODULUS);
        }
    }
}

/// The parts of an archive that say something.
#[derive(Default)]
struct Parts {
    manifest: Option<Entry>,
    bundle_manifest: Option<Entry>,
    /// The signature of version 1.
    signature: Option<Entry>,
    provision: Option<Entry>,
    is_harmony: bool,
}

impl Parts {
    fn look(&mut self, name: &[u8], entry: Entry) {
        let slot = match name {
            b"AndroidManifest.xml" => &mut self.manifest,
            b"base/manifest/AndroidManifest.xml" => &mut self.bundle_manifest,
            b"pack.info" | b"module.json" => {
                self.is_harmony = true;
                return;
            }
            _ if is_signature(name) => &mut self.signature,
            // Of the app itself, not of what it brings along.
            _ if name.starts_with(b"Payload/")
                && name.ends_with(b".app/embedded.mobileprovision")
                && name.iter().filter(|byte| **byte == b'/').count() == 2 =>
            {
                &mut self.provision
            }
            _ => return,
        };
        slot.get_or_insert(entry);
    }
}

fn is_signature(name: &[u8]) -> bool {
    let Some((folder, file)) = name.split_at_checked(9) else {
        return false;
    };
    let mut parts = file.rsplit(|byte| *byte == b'.');
    let is_kind = |end: &[u8]| {
        [b"RSA".as_slice(), b"EC", b"DSA"]
            .iter()
            .any(|kind| end.eq_ignore_ascii_case(kind))
    };
    folder.eq_ignore_ascii_case(b"META-INF/") && !file.contains(&b'/') && parts.next().is_some_and(is_kind)
}

/// Whose apps a certificate signs: Apple and Huawei issue theirs, and Android's are whatever the developer made.
fn os(certificate: &Certificate<'_>) -> Os {
    let organization = certificate.issuer.attribute("O").unwrap_or_default();
    if organization.starts_with("Apple ") {
        Os::Ios
    } else if organization.starts_with("Huawei") || organization.starts_with("OpenHarmony") {
        Os::Harmony
    } else {
        Os::Android
    }
}

fn is_debug(certificate: &Certificate<'_>, os: Os) -> bool {
    let name = certificate.subject.attribute("CN").unwrap_or_default();
    match os {
        Os::Android => name == "Android Debug",
        Os::Ios => ["Apple Development", "iPhone Developer", "Mac Developer"]
            .iter()
            .any(|start| name.starts_with(start)),
        Os::Harmony => name.ends_with("Development") || name.ends_with("Debug"),
    }
}

enum Shape {
    Request,
    PublicKey,
}

/// What else there is in ASN.1 that people take for a certificate.
fn shape(bytes: &[u8]) -> Option<Shape> {
    let mut parts = Der::new(bytes).tagged(SEQUENCE)?.inside();
    // RSAPublicKey: two numbers.
    if parts.tagged(INTEGER).is_some() {
        parts.tagged(INTEGER)?;
        return parts.peek().is_none().then_some(Shape::PublicKey);
    }
    let mut first = parts.tagged(SEQUENCE)?.inside();
    if first.tagged(INTEGER).is_some() {
        first.tagged(SEQUENCE)?;
        super::x509::key(first.tagged(SEQUENCE)?)?;
        return Some(Shape::Request);
    }
    parts.tagged(BIT_STRING)?;
    parts.peek().is_none().then_some(Shape::PublicKey)
}
