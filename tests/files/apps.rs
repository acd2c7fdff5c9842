//! Apps and profiles: the certificate and the name inside them.

use super::made::{Made, Random, base64, bundle_manifest, manifest, modulus, pem, rsa, signed, signing_block, zip};
use super::{codes, signing};

fn certificate(seed: u64) -> Vec<u8> {
    let mut random = Random(seed);
    let key = rsa(&modulus(&mut random, 2048), &[1, 0, 1]);
    Made::android(&mut random, key).build()
}

const V2: u32 = 0x7109_871a;
const V3: u32 = 0xf053_68c0;
const V31: u32 = 0x1b93_ad61;

#[test]
fn an_apk_by_its_signing_block() {
    let (old, new) = (certificate(1), certificate(2));
    let expected = signing(&old);
    for (block, found) in [
        (signing_block(&[(V2, &old)]), vec![]),
        (signing_block(&[(V3, &old)]), vec![]),
        (signing_block(&[(V2, &old), (V3, &old)]), vec![]),
        (signing_block(&[(V2, &old), (V3, &new)]), vec!["rotated"]),
        (signing_block(&[(V2, &old), (V31, &new), (V3, &old)]), vec!["rotated"]),
    ] {
        for utf8 in [true, false] {
            let manifest = manifest("com.example.app", utf8);
            let apk = zip(
                &[("AndroidManifest.xml", &manifest), ("classes.dex", &[7; 5000])],
                &block,
            );
            let facts = signing(&apk);
            assert_eq!(facts.package.as_deref(), Some("com.example.app"));
            assert_eq!(codes(&facts), found);
            assert_eq!((&facts.md5, &facts.public_key), (&expected.md5, &expected.public_key));
        }
    }
}

#[test]
fn an_apk_or_bundle_by_its_jar_signature() {
    let bytes = certificate(3);
    let expected = signing(&bytes);
    let made = {
        let mut random = Random(3);
        let key = rsa(&modulus(&mut random, 2048), &[1, 0, 1]);
        Made::android(&mut random, key)
    };
    for marked in [true, false] {
        let signature = signed(
            &[],
            std::slice::from_ref(&bytes),
            Some((&made.issuer, &made.serial)),
            marked,
        );
        for name in [
            "META-INF/CERT.RSA",
            "META-INF/key.rsa",
            "META-INF/UPLOAD.EC",
            "meta-inf/A.DSA",
        ] {
            // Entries are compressed and stored in turn.
            for before in [&[][..], &[("a", &b"x"[..])]] {
                let compiled = manifest("com.example.app", true);
                let entries = [before, &[(name, &signature), ("AndroidManifest.xml", &compiled)]].concat();
                let facts = signing(&zip(&entries, &[]));
                assert_eq!(
                    (facts.package.as_deref(), &facts.sha1),
                    (Some("com.example.app"), &expected.sha1)
                );
                assert!(facts.findings.is_empty());
                let bundled = bundle_manifest("com.example.bundle");
                let entries = [
                    before,
                    &[("base/manifest/AndroidManifest.xml", &bundled), (name, &signature)],
                ]
                .concat();
                let facts = signing(&zip(&entries, &[]));
                assert_eq!(
                    (facts.package.as_deref(), &facts.md5),
                    (Some("com.example.bundle"), &expected.md5)
                );
                assert_eq!(codes(&facts), ["bundle"]);
            }
        }
    }
}

#[test]
fn archives_that_say_nothing() {
    let compiled = manifest("com.example.app", true);
    for (entries, code) in [
        (&[("AndroidManifest.xml", &compiled[..])][..], "unsigned"),
        (
            &[("AndroidManifest.xml", &compiled[..]), ("META-INF/CERT.RSA", b"x")],
            "damaged",
        ),
        (
            &[
                ("AndroidManifest.xml", &compiled[..]),
                ("META-INF/services/x.RSA", b"x"),
            ],
            "unsigned",
        ),
        (&[("word/document.xml", b"x")], "not-app"),
        (&[], "not-app"),
        (&[("module.json", b"{}"), ("libs/x", b"")], "harmony-app"),
        (&[("pack.info", b"{}"), ("entry.hap", b"")], "harmony-app"),
        (&[("Payload/a.app/embedded.mobileprovision", b"x")], "damaged"),
        (
            &[("Payload/a.app/PlugIns/b.appex/embedded.mobileprovision", b"x")],
            "not-app",
        ),
    ] {
        assert_eq!(codes(&signing(&zip(entries, &[]))), [code], "{entries:?}");
    }
}

fn apple_profile(id: &str, debug: bool, certificates: &[Vec<u8>]) -> Vec<u8> {
    let certificates: String = certificates
        .iter()
        .map(|bytes| format!("\t\t<data>{}</data>\n", base64(bytes)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n\t<key>AppIDName</key>\n\t<string>x</string>\n\
         \t<key>DeveloperCertificates</key>\n\t<array>\n{certificates}\t</array>\n\t<key>Entitlements</key>\n\t<dict>\n\
         \t\t<key>application-identifier</key>\n\t\t<string>{id}</string>\n\t\t<key>get-task-allow</key>\n\t\t<{debug}/>\n\t</dict>\n</dict></plist>"
    )
    .into_bytes()
}

#[test]
fn a_provisioning_profile_alone_or_in_an_app() {
    let bytes = certificate(4);
    for (id, package, debug, found) in [
        (
            "A1B2C3D4E5.com.example.my-app",
            Some("com.example.my-app"),
            false,
            vec![],
        ),
        (
            "A1B2C3D4E5.com.example.app",
            Some("com.example.app"),
            true,
            vec!["debug"],
        ),
        ("A1B2C3D4E5.*", None, false, vec!["wildcard"]),
        ("A1B2C3D4E5.com.example.*", None, true, vec!["wildcard", "debug"]),
    ] {
        let profile = apple_profile(id, debug, std::slice::from_ref(&bytes));
        for marked in [true, false] {
            let file = signed(&profile, &[certificate(5)], None, marked);
            let facts = signing(&file);
            assert_eq!(
                (facts.package.as_deref(), facts.os, facts.debug),
                (package, Some("ios"), Some(debug)),
                "{id}"
            );
            assert_eq!(facts.sha1, signing(&bytes).sha1);
            assert_eq!(facts.public_key.as_ref().unwrap().len(), 512);
            assert_eq!(codes(&facts), found, "{id}");
            let app = zip(
                &[
                    ("Payload/x.app/Info.plist", b""),
                    ("Payload/x.app/embedded.mobileprovision", &file),
                ],
                &[],
            );
            assert_eq!(signing(&app), facts);
        }
        assert_eq!(signing(&profile).package.as_deref(), package);
    }
    let several = apple_profile("A1B2C3D4E5.a.b", false, &[bytes, certificate(6)]);
    let facts = signing(&signed(&several, &[], None, false));
    // All of them are somebody's own here, and issued by themselves under one name.
    assert!(facts.sha1.is_some());
    assert_eq!(
        codes(&signing(&signed(&apple_profile("a.b", false, &[]), &[], None, false))),
        ["damaged"]
    );
}

#[test]
fn a_profile_of_harmony() {
    let bytes = certificate(7);
    let text = pem("CERTIFICATE", &bytes).replace('\n', "\\n");
    for (kind, member, debug) in [
        ("release", "distribution-certificate", false),
        ("debug", "development-certificate", true),
    ] {
        let profile = format!(
            r#"{{"version-name":"2.0.0","version-code":2,"uuid":"x","validity":{{"not-before":1,"not-after":2}},"type":"{kind}",
            "bundle-info":{{"developer-id":"x","{member}":"{text}","bundle-name":"com.example.harmony","apl":"normal"}},"issuer":"app_gallery"}}"#
        );
        for marked in [true, false] {
            let facts = signing(&signed(profile.as_bytes(), &[certificate(8)], None, marked));
            assert_eq!(
                (facts.package.as_deref(), facts.os, facts.debug),
                (Some("com.example.harmony"), Some("harmony"), Some(debug))
            );
            assert_eq!((facts.sha1, facts.public_key), (signing(&bytes).sha1, None));
        }
    }
    assert_eq!(
        codes(&signing(&signed(br#"{"bundle-info":{}}"#, &[], None, true))),
        ["damaged"]
    );
}
