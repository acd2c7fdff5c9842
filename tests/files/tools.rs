//! Certificates that openssl and keytool make and print, where they are installed.

use super::{codes, signing};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("beian-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Runs a command here, its words between spaces, then more of them; nothing where the tool is not installed.
    fn try_run(&self, command: &str, more: &[&str]) -> Option<String> {
        let words: Vec<&str> = command.split(' ').chain(more.iter().copied()).collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).current_dir(&self.0).env("LC_ALL", "C.UTF-8");
        let output = command.output().ok()?;
        assert!(
            output.status.success(),
            "{words:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Some(String::from_utf8(output.stdout).unwrap())
    }

    fn run(&self, command: &str) -> String {
        self.try_run(command, &[]).unwrap()
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.0.join(name)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

/// The text after a label.
fn value(printed: &str, label: &str) -> String {
    let line = printed.lines().find_map(|line| line.trim().strip_prefix(label));
    line.unwrap_or_else(|| panic!("{label} in {printed}")).trim().to_owned()
}

fn decimal(hexadecimal: &str) -> String {
    let digits = hexadecimal.as_bytes().chunks(2);
    let bytes: Vec<u8> = digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect();
    rsa::BigUint::from_bytes_be(&bytes).to_string()
}

#[test]
fn openssl_says_the_same() {
    let folder = Folder::new("openssl");
    let names = [
        "/C=CN/ST=广东省/L=深圳市/O=示例科技, Inc./OU=移动+1/CN=示例 发布",
        "/CN=Android Debug/O=Android/C=US",
    ];
    let extension = ["-addext", "extendedKeyUsage=codeSigning"];
    for (place, key) in [
        "rsa:1024",
        "rsa:2048",
        "rsa:3072",
        "rsa:4096",
        "ec -pkeyopt ec_paramgen_curve:P-256",
        "ec -pkeyopt ec_paramgen_curve:P-384",
    ]
    .into_iter()
    .enumerate()
    {
        let name = names[place % 2];
        let make = format!("openssl req -x509 -utf8 -nodes -days 9000 -keyout key.pem -out a.pem -newkey {key}");
        let more = [&["-subj", name][..], if place % 3 == 0 { &extension } else { &[] }].concat();
        if folder.try_run(&make, &more).is_none() {
            return;
        }
        let print = |algorithm: &str| {
            let printed = folder.run(&format!("openssl x509 -in a.pem -noout -fingerprint -{algorithm}"));
            printed.split('=').nth(1).unwrap().trim().replace(':', "")
        };
        let subject = folder.run("openssl x509 -in a.pem -noout -subject -nameopt RFC2253,-esc_msb,utf8");
        let facts = signing(&folder.read("a.pem"));
        assert_eq!(facts.subject.as_deref(), Some(value(&subject, "subject=").as_str()));
        assert_eq!(
            (facts.md5.clone(), facts.sha1.clone()),
            (Some(print("md5")), Some(print("sha1")))
        );
        assert_eq!(facts.debug, Some(name.contains("Debug")));
        let known = key.starts_with("rsa").then(|| {
            let printed = folder.run("openssl x509 -in a.pem -noout -modulus");
            decimal(&value(&printed, "Modulus="))
        });
        assert_eq!(facts.public_key, known);
        // The same in other files, and what must not be shown.
        for command in [
            "crl2pkcs7 -nocrl -certfile a.pem -outform DER -out a.p7b",
            "pkcs12 -export -inkey key.pem -in a.pem -out a.p12 -passout pass:x",
            "pkcs8 -topk8 -in key.pem -outform DER -out encrypted.der -passout pass:x",
            "pkcs8 -topk8 -nocrypt -in key.pem -outform DER -out key.der",
            "pkey -in key.pem -traditional -out old.pem",
            "pkey -in key.pem -pubout -out public.pem",
            "req -new -key key.pem -subj /CN=x -out request.pem",
        ] {
            folder.run(&format!("openssl {command}"));
        }
        assert_eq!(signing(&folder.read("a.p7b")), facts);
        for (file, code) in [
            ("a.p12", "keystore"),
            ("key.pem", "private-key"),
            ("encrypted.der", "private-key"),
            ("key.der", "private-key"),
            ("old.pem", "private-key"),
            ("public.pem", "public-key"),
            ("request.pem", "request"),
        ] {
            assert_eq!(codes(&signing(&folder.read(file))), [code], "{file} of {key}");
        }
    }
}

#[test]
fn keytool_says_the_same() {
    let folder = Folder::new("keytool");
    let name = "CN=示例, OU=移动, O=\"示例, Inc.\", L=深圳, ST=广东, C=CN";
    for key in ["RSA -keysize 2048", "EC -keysize 256"] {
        let store = format!("-keystore {}.jks -storepass secret1 -alias a", &key[..2]);
        let make = format!("keytool -genkeypair -storetype JKS -keypass secret1 -validity 10000 {store} -keyalg {key}");
        if folder.try_run(&make, &["-dname", name]).is_none() {
            return;
        }
        assert_eq!(
            codes(&signing(&folder.read(&format!("{}.jks", &key[..2])))),
            ["keystore"]
        );
        folder.run(&format!("keytool -exportcert -rfc -file a.pem {store}"));
        folder.run(&format!("keytool -exportcert -file a.cer {store}"));
        let printed = folder.run("keytool -printcert -file a.cer");
        let facts = signing(&folder.read("a.cer"));
        assert_eq!(facts, signing(&folder.read("a.pem")));
        assert_eq!(facts.sha1.unwrap(), value(&printed, "SHA1:").replace(':', ""));
        assert_eq!(
            facts.subject.unwrap(),
            r"CN=示例,OU=移动,O=示例\, Inc.,L=深圳,ST=广东,C=CN"
        );
        assert_eq!(facts.public_key.is_some(), key.starts_with("RSA"));
    }
}
