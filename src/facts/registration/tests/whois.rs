use super::*;

pub(super) const CNNIC: &str = "\
Domain Name: example.cn
ROID: 20200102s10001s00000001-cn
Domain Status: ok
Registrant: 示例科技有限公司
Registrant Contact Email: someone@example.cn
Sponsoring Registrar: 示例域名注册服务有限公司
Name Server: ns1.example.net
Name Server: ns2.example.net
Registration Time: 2020-01-02 20:04:05
Expiration Time: 2027-01-02 20:04:05
DNSSEC: unsigned
";

const CNNIC_EXPECTED: Expected = Expected {
    domain: "example.cn",
    registrant: "示例科技有限公司",
    registrar: "示例域名注册服务有限公司",
    days: ["2020-01-02", "", "2027-01-02"],
    status: &["ok"],
    redacted: false,
};

#[test]
fn cnnic() {
    check("plain", CNNIC, &CNNIC_EXPECTED);
    check("CR LF", &CNNIC.replace('\n', "\r\n"), &CNNIC_EXPECTED);
    check("CR", &CNNIC.replace('\n', "\r"), &CNNIC_EXPECTED);
    let mixed: String = CNNIC
        .lines()
        .zip(["\n", "\r\n", "\r"].iter().cycle())
        .map(|(line, end)| format!("{line}{end}"))
        .collect();
    check("mixed line ends", &mixed, &CNNIC_EXPECTED);
    check("byte order mark", &format!("\u{feff}{CNNIC}"), &CNNIC_EXPECTED);
    let quoted: String = CNNIC.lines().map(|line| format!("> > {line}\n")).collect();
    check("quoted in mail", &quoted, &CNNIC_EXPECTED);
    check("full-width colons", &CNNIC.replace(": ", "："), &CNNIC_EXPECTED);
    check(
        "upper case",
        &CNNIC.replace("Domain Name: example.cn", "DOMAIN NAME: EXAMPLE.CN"),
        &CNNIC_EXPECTED,
    );
    check(
        "comments",
        &format!("% Terms of use: none\n# Registrant: nobody\n\n{CNNIC}"),
        &CNNIC_EXPECTED,
    );
    check(
        "quoted comments",
        &format!("> % Registrar: nobody\n{CNNIC}"),
        &CNNIC_EXPECTED,
    );
    check(
        "Markdown's headings",
        &CNNIC.replace("Domain Name:", "## Domain Name:"),
        &CNNIC_EXPECTED,
    );
    check("tabs", &CNNIC.replace(": ", ":\t"), &CNNIC_EXPECTED);
    check("spaces", &CNNIC.replace(": ", "   :    "), &CNNIC_EXPECTED);
    check(
        "characters that nobody sees",
        &CNNIC.replace('-', "\u{200b}-"),
        &CNNIC_EXPECTED,
    );
    // The record of another domain below does not mix in.
    let two = format!(
        "{CNNIC}\nDomain Name: example.net\nRegistrant: 李四\nExpiration Time: 2021-01-01 00:00:00\nDomain Status: clientHold\n"
    );
    check("two records", &two, &CNNIC_EXPECTED);
}

#[test]
fn cnnic_chinese_domain_on_hold() {
    let text = "\
Domain Name: 示例.中国
Domain Status: clientTransferProhibited
Domain Status: serverHold
Registrant: 张三
Sponsoring Registrar: 示例注册商（北京）有限公司
Registration Time: 2019-12-31 23:59:59
Expiration Time: 2026-12-31 23:59:59
";
    check(
        "U-label",
        text,
        &Expected {
            domain: "xn--fsq092h.xn--fiqs8s",
            registrant: "张三",
            registrar: "示例注册商（北京）有限公司",
            days: ["2019-12-31", "", "2026-12-31"],
            status: &["clientTransferProhibited", "serverHold"],
            redacted: false,
        },
    );
}

const THIN: &str = "   Domain Name: EXAMPLE.COM
   Registry Domain ID: 0000000_DOMAIN_COM-VRSN
   Registrar WHOIS Server: whois.example.net
   Registrar URL: http://www.example.net
   Updated Date: 2024-08-14T07:01:34Z
   Creation Date: 2015-08-13T20:00:00Z
   Registry Expiry Date: 2026-08-13T20:00:00Z
   Registrar: Example Registrar (Beijing) Co., Ltd.
   Registrar IANA ID: 0000
   Registrar Abuse Contact Email: abuse@example.net
   Domain Status: clientDeleteProhibited https://icann.org/epp#clientDeleteProhibited
   Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited
   Name Server: A.EXAMPLE.NET
   DNSSEC: unsigned
   URL of the ICANN Whois Inaccuracy Complaint Form: https://www.icann.org/wicf/
>>> Last update of whois database: 2026-11-22T04:00:00Z <<<

For more information on Whois status codes, please visit https://icann.org/epp

NOTICE: The expiration date displayed in this record is the date the
registrar's sponsorship of the domain name registration in the registry is
currently set to expire.
";

#[test]
fn registry_record_without_contacts() {
    check(
        "thin",
        THIN,
        &Expected {
            domain: "example.com",
            registrant: "",
            registrar: "Example Registrar (Beijing) Co., Ltd.",
            // Eight in the evening by UTC is the next day in Shanghai.
            days: ["2015-08-14", "", "2026-08-14"],
            status: &["clientDeleteProhibited", "clientTransferProhibited"],
            redacted: false,
        },
    );
}

#[test]
fn registrar_record() {
    let text = "\
Domain Name: example.com
Registry Domain ID: 0000000_DOMAIN_COM-VRSN
Creation Date: 2015-08-13T10:00:00Z
Registrar Registration Expiration Date: 2025-08-13T10:00:00Z
Registrar: Example Registrar LLC
Reseller:
Domain Status: ok https://icann.org/epp#ok
Registry Registrant ID: Not Available From Registry
Registrant Name: Zhang San
Registrant Organization: Example Technology Co., Ltd.
Registrant Street: 1 Example Road
Registrant Country: CN
Admin Name: Li Si
Admin Organization: Another Company
Tech Name: Wang Wu
";
    let expected = Expected {
        domain: "example.com",
        registrant: "Example Technology Co., Ltd.",
        registrar: "Example Registrar LLC",
        days: ["2015-08-13", "", "2025-08-13"],
        status: &["ok"],
        redacted: false,
    };
    check("organization and contact", text, &expected);
    // The registry's answer, in its year of grace, is often pasted above the registrar's.
    let thick = format!(
        "{}\n{text}",
        THIN.lines()
            .filter(|line| !line.contains("Status"))
            .collect::<Vec<_>>()
            .join("\n")
    );
    check(
        "both",
        &thick,
        &Expected {
            registrar: "Example Registrar LLC",
            ..expected
        },
    );
    let person = text.replace("Organization: Example Technology Co., Ltd.", "Organization: N/A");
    check(
        "person",
        &person,
        &Expected {
            registrant: "Zhang San",
            ..expected
        },
    );
    let empty = text
        .replace("Organization: Example Technology Co., Ltd.", "Organization:")
        .replace("Name: Zhang San", "Name:");
    check(
        "empty",
        &empty,
        &Expected {
            registrant: "",
            ..expected
        },
    );
}

#[test]
fn hidden_holders() {
    let record = |name: &str, organization: &str| {
        format!(
            "Domain Name: example.com\nRegistrant Name: {name}\nRegistrant Organization: {organization}\nRegistrant State/Province: Beijing\n"
        )
    };
    for (name, organization, registrant, redacted) in [
        ("REDACTED FOR PRIVACY", "REDACTED FOR PRIVACY", "", true),
        ("REDACTED FOR PRIVACY", "", "", true),
        ("", "Privacy", "", true),
        ("Domain Administrator", "Domains By Proxy, LLC", "", true),
        ("张*", "", "", true),
        ("REDACTED FOR PRIVACY", "示例科技有限公司", "示例科技有限公司", false),
        ("", "", "", false),
        ("N/A", "none", "", false),
    ] {
        check(
            &format!("{name}/{organization}"),
            &record(name, organization),
            &Expected {
                domain: "example.com",
                registrant,
                registrar: "",
                days: ["", "", ""],
                status: &[],
                redacted,
            },
        );
    }
}

#[test]
fn page_with_sections() {
    let text = "\
Domain Information
Name: EXAMPLE.NET
Registry Domain ID: 0000000_DOMAIN_NET-VRSN
Domain Status:
clientTransferProhibited
client hold
Nameservers:
A.EXAMPLE.NET

Dates
Registry Expiration: 2027-03-01 15:59:59 UTC
Updated: 2026-03-01 10:00:00 UTC
Created: 2013-02-28 16:00:00 UTC

Contact Information
Registrant:
Handle: X-1
Name: REDACTED FOR PRIVACY
Organization: 示例科技有限公司
Mailing Address: REDACTED FOR PRIVACY, CN
Technical:
Name: 李四
Organization: 示例运维有限公司

Registrar Information
Name: Example Registrar LLC
IANA ID: 0000
";
    let expected = Expected {
        domain: "example.net",
        registrant: "示例科技有限公司",
        registrar: "Example Registrar LLC",
        days: ["2013-03-01", "", "2027-03-01"],
        status: &["clientTransferProhibited", "clientHold"],
        redacted: false,
    };
    check("sections", text, &expected);
    let hidden = text.replace("Organization: 示例科技有限公司\n", "");
    check(
        "hidden",
        &hidden,
        &Expected {
            registrant: "",
            redacted: true,
            ..expected
        },
    );
}

const CONSOLE: Expected = Expected {
    domain: "example.cn",
    registrant: "示例科技有限公司",
    registrar: "示例云计算有限公司",
    days: ["2020-01-02", "2020-01-05", "2027-01-02"],
    status: &["clientTransferProhibited"],
    redacted: false,
};

#[test]
fn consoles() {
    let lines = "\
域名：example.cn
域名持有者：示例科技有限公司
域名持有者类型：企业
域名注册商：示例云计算有限公司
注册时间：2020年1月2日
实名认证时间：2020-01-05 10:11:12
到期时间：2027年1月2日
域名状态：注册商设置禁止转移（clientTransferProhibited）
";
    check("colons", lines, &CONSOLE);
    check("tabs", &lines.replace('：', "\t"), &CONSOLE);
    check("label above value", &lines.replace('：', "\n"), &CONSOLE);
    check(
        "label above value, blank lines",
        &lines
            .replace('：', "\n\n")
            .replace("域名持有者类型", "\n域名持有者类型"),
        &CONSOLE,
    );
    check("one row", &lines.replace(['：', '\n'], "\t"), &CONSOLE);
    check("spaces", &lines.replace('：', "   "), &CONSOLE);
    check("label with colon above value", &lines.replace('：', "：\n"), &CONSOLE);
    let spaced = lines.replace("域名：", "域　名：").replace("注册时间", "注 册 时 间");
    check("spaced labels", &spaced, &CONSOLE);
    let cells: String = lines
        .lines()
        .map(|line| format!("|{}|\n", line.replace('：', "|")))
        .collect();
    check("cells", &cells, &CONSOLE);
}

#[test]
fn tables_with_a_row_of_headings() {
    let text = "\
域名 | 域名持有者 | 域名注册商 | 注册时间 | 实名认证时间 | 到期时间 | 域名状态
---|---|---|---|---|---|---
example.cn | 示例科技有限公司 | 示例云计算有限公司 | 2020-01-02 | 2020-01-05 | 2027-01-02 | clientTransferProhibited
";
    check("bars", text, &CONSOLE);
    check(
        "a line between",
        &text.replace("---|---|---|---|---|---|---", "共 1 个域名"),
        &CONSOLE,
    );
    check("tabs", &text.replace(" | ", "\t"), &CONSOLE);
    check("commas", &text.replace(" | ", ","), &CONSOLE);
    let short = text.replace("域名状态\n", "域名状态 | 备注 | 操作\n");
    check("a row without its last cells", &short, &CONSOLE);
    let quoted = text
        .replace("示例科技有限公司", "\"Example Co., Ltd.\"")
        .replace(" | ", ",");
    let latin = Expected {
        registrant: "Example Co., Ltd.",
        ..CONSOLE
    };
    check("commas in quotation marks", &quoted, &latin);
    // Which cell is missing cannot be told.
    let read = parse_registration("域名 | 域名持有者 | 注册商\nexample.cn | 示例云");
    assert_eq!((read.registrant, read.registrar), (None, None));
}

#[test]
fn bilingual_labels() {
    let text = "\
域名/Domain Name: example.cn
注册人（Registrant）: 示例科技有限公司
注册商（Registrar）: 示例云计算有限公司
注册日期（Registration Date）: 2020/01/02
实名认证通过时间: 2020.1.5
到期日期（Expiration Date）: 02-Jan-2027
域名状态（Domain Status）: clientTransferProhibited
";
    check("bilingual", text, &CONSOLE);
}

#[test]
fn domain_certificate() {
    let text = "\
国际顶级域名注册证书
域名：example.com
域名所有者：示例（上海）贸易有限公司
注册服务机构：示例信息技术有限公司
注册日期：2018 年 05 月 20 日
到期日期：2028 年 05 月 20 日
1.本证书仅表示域名注册信息，不作为其他用途。
";
    check(
        "certificate",
        text,
        &Expected {
            domain: "example.com",
            registrant: "示例（上海）贸易有限公司",
            registrar: "示例信息技术有限公司",
            days: ["2018-05-20", "", "2028-05-20"],
            status: &[],
            redacted: false,
        },
    );
}

#[test]
fn labels_with_dots_and_english_dates() {
    let text = "\
domain..............: example.me
Registrant..........: 示例工作室
Registrar Name......: Example Registrar
Created On..........: Tue, 02 Jan 2024 20:04:05 GMT
Expires On..........: January 3, 2027
Status..............: pending delete
";
    check(
        "dots",
        text,
        &Expected {
            domain: "example.me",
            registrant: "示例工作室",
            registrar: "Example Registrar",
            days: ["2024-01-03", "", "2027-01-03"],
            status: &["pendingDelete"],
            redacted: false,
        },
    );
}

#[test]
fn a_title_is_the_domain_where_anything_else_is_said() {
    let domain = |text: &str| parse_registration(text).domain;
    for said in [
        "Registrar: Example Registrar",
        "Registrant: Example Ltd",
        "Registrant: REDACTED FOR PRIVACY",
        "Expiry Date: 2030-01-01",
    ] {
        assert_eq!(
            domain(&format!("example.com\n{said}")).as_deref(),
            Some("example.com"),
            "{said}"
        );
    }
    assert_eq!(domain("example.com\nDNSSEC: unsigned"), None);
    for (title, expected) in [
        ("example.com 的注册信息", "example.com"),
        ("example.com的WHOIS信息", "example.com"),
        ("www.例子.com", "www.xn--fsqu00a.com"),
        ("www。例子。com", "www.xn--fsqu00a.com"),
    ] {
        let text = format!("{title}\nRegistrar: Example Registrar");
        assert_eq!(domain(&text).as_deref(), Some(expected), "{title}");
    }
}

#[test]
fn whose_a_name_is() {
    for (text, registrant) in [
        ("Registrant:\nState: Beijing\nName: 张三", Some("张三")),
        ("Registrant:\nHandle: X-1\n\nName: 张三", None),
        (
            "Registrant: 示例科技有限公司\nAdmin\nOrganization: 另一家有限公司",
            Some("示例科技有限公司"),
        ),
        ("域名持有者︰示例科技有限公司", Some("示例科技有限公司")),
        ("域名持有者∶示例科技有限公司", Some("示例科技有限公司")),
        (
            "Registrant Name/Organization: 示例科技有限公司",
            Some("示例科技有限公司"),
        ),
        ("域名持有者：......\n示例科技有限公司", Some("示例科技有限公司")),
        ("您的信息 域名持有者：示例科技有限公司", Some("示例科技有限公司")),
        ("域名持有者\n复制", None),
    ] {
        let read = parse_registration(&format!("Domain Name: example.com\n{text}"));
        assert_eq!(read.registrant.as_deref(), registrant, "{text}");
    }
}

#[test]
fn another_contact_is_not_the_holder() {
    for heading in [
        "Technical Contact",
        "Admin",
        "Abuse Contact:",
        "Tech Contact: T-1",
        "== Technical ==",
        "Reseller Information",
        "管理联系人",
        "【技术联系人】",
        "联系人信息",
    ] {
        for (name, registrant, redacted) in [
            ("张小明", Some("张小明"), false),
            ("REDACTED FOR PRIVACY", None, true),
            ("", None, false),
        ] {
            for other in [
                "Name: 李四\nOrganization: 示例运维有限公司",
                "Organization:\n示例运维有限公司",
            ] {
                let text = format!("Domain: yunque.com\nRegistrant Contact\nName: {name}\n{heading}\n{other}");
                let read = parse_registration(&text);
                assert_eq!(read.registrant.as_deref(), registrant, "{text}");
                assert_eq!(read.redacted, redacted, "{text}");
            }
        }
    }
    // An address that goes on below is no heading, nor is a heading a name.
    for (text, registrant) in [
        (
            "Registrant Contact\nStreet: x\n1 Example Rd\nOrganization: 示例云雀科技有限公司",
            Some("示例云雀科技有限公司"),
        ),
        ("Registrant Contact\nTechnical Contact\nName: 李四", None),
        ("域名持有者\n技术联系人\n李四", None),
        // `企业` says what the holder is; what stands below it is something else.
        ("注册人\n企业\n北京示例路一号", None),
        // An unknown heading ends the section, an empty particular does not.
        ("Registrant:\nFax:\nName: 张小明", Some("张小明")),
        ("Registrant:\nZone:\nName: 张小明", None),
        // A label with its value opens no section.
        (
            "Domain Name: yunque.com\nName: example.net\nRegistrant: 张小明",
            Some("张小明"),
        ),
    ] {
        let read = parse_registration(&format!("Domain: yunque.com\n{text}"));
        assert_eq!(read.registrant.as_deref(), registrant, "{text}");
    }
}

#[test]
fn a_label_is_no_value() {
    let unit = "示例云雀科技有限公司";
    for (text, registrant) in [
        (
            "Registrant Contact\nName\nZhang\nOrganization\n示例云雀科技有限公司",
            Some(unit),
        ),
        (
            "Registrant Contact\nName\nZhang\nStreet\nx\nOrganization\n示例云雀科技有限公司",
            Some(unit),
        ),
        (
            "Registrant Contact\nName\tZhang\nOrganization\t示例云雀科技有限公司",
            Some(unit),
        ),
        (
            "Registrant Contact\nName\n张小明\nTechnical Contact\nOrganization\n示例运维有限公司",
            Some("张小明"),
        ),
        ("所有者信息\n姓名\n张小明", Some("张小明")),
        ("所有者信息\n姓名\t张小明", Some("张小明")),
        ("所有者信息\n姓名 张小明\n邮箱 a@yunque.com", Some("张小明")),
        ("域名所有者\n单位名称\n示例云雀科技有限公司", Some(unit)),
        // Empty.
        ("域名持有者\n域名分组\n未分组", None),
        ("域名持有者\n注册人联系人邮件\na@yunque.com", None),
        ("域名持有者\n域名持有者类型\n企业", None),
        ("域名持有者\n备注\n张小明", None),
        ("Registrant\nRegistrant State/Province\nBeijing", None),
        ("Registrant Name\nName Server\nns1", None),
        ("域名持有者\n企业\n更新时间\n2024-01-02\n示例", None),
        // What a holder is stands below its name, and is no label.
        ("域名持有者\n张小明\n组织\n李四", Some("张小明")),
        ("域名持有者\n示例云雀科技有限公司\n企业名称\n李四", Some(unit)),
        ("姓名：\n李四\n域名持有者：\n姓名：\n张小明", Some("张小明")),
        ("域名持有者\n示例云雀科技有限公司", Some(unit)),
        ("Registrant\nFelicity Wang", Some("Felicity Wang")),
        ("Registrant\nTel Aviv Tech", Some("Tel Aviv Tech")),
        ("Registrant\nWebster", Some("Webster")),
        ("域名持有者\n地址科技有限公司", Some("地址科技有限公司")),
    ] {
        let read = parse_registration(&format!("Domain: yunque.com\n{text}"));
        assert_eq!(read.registrant.as_deref(), registrant, "{text}");
    }
    for (text, registrar) in [
        (
            "Registrar Info\nName\nExample Registrar LLC\nIANA ID\n0000",
            Some("Example Registrar LLC"),
        ),
        ("注册商\nWHOIS服务器\nwhois.example.net", None),
    ] {
        let read = parse_registration(&format!("Domain: yunque.com\n{text}"));
        assert_eq!(read.registrar.as_deref(), registrar, "{text}");
    }
}

#[test]
fn only_what_follows_the_status_at_once_is_one() {
    let status = |text: &str| parse_registration(&format!("域名：example.cn\n域名状态\n{text}")).status;
    assert_eq!(status("ok\nclientHold"), ["ok", "clientHold"]);
    assert_eq!(status("已启用\n备注\nclientHold"), [""; 0]);
}

#[test]
fn a_certificate_belongs_to_a_domain_or_a_holder() {
    let number = "证件号码：91350100M000100Y43";
    for (said, is_read) in [
        ("域名：example.cn", true),
        ("注册人：示例科技有限公司", true),
        ("备注：无", false),
    ] {
        let read = parse_registration(&format!("{said}\n{number}"));
        assert_eq!(read.registrant_certificate.is_some(), is_read, "{said}");
    }
}

#[test]
fn what_is_no_domain_ends_no_record() {
    let read = parse_registration("Domain: -\nRegistrar: Example Registrar");
    assert_eq!(read.registrar.as_deref(), Some("Example Registrar"));
}

#[test]
fn sentences() {
    for (text, registrant) in [
        ("域名example.cn由示例市图书馆注册", Some("示例市图书馆")),
        ("兹证明example.cn域名由示例市图书馆注册", Some("示例市图书馆")),
        ("域名example.cn由登记人注册", None),
        ("域名example.cn由示例数码代为注册", None),
        ("域名example.cn由示例数码代理注册", None),
        ("域名example.cn的注册信息由该域名持有者所有", None),
        ("域名：example.cn\n注册人：张**\n该域名由示例数码注册", None),
        (
            "域名example.cn 已由示例云雀科技有限公司注册",
            Some("示例云雀科技有限公司"),
        ),
        (
            "“example.cn”由示例云雀科技有限公司持有，域名",
            Some("示例云雀科技有限公司"),
        ),
        (
            "该域名系由示例云雀科技有限公司所有：example.cn",
            Some("示例云雀科技有限公司"),
        ),
        ("域名：example.cn\n本站由示例云雀科技有限公司所有", None),
        ("域名：example.cn\n本页面由示例云雀科技有限公司所有", None),
        ("域名：example.cn\n该域名已由他人注册", None),
        ("域名：example.cn\n域名由系统自动注册", None),
        ("域名：example.cn\n域名由客户自行注册", None),
        ("域名：example.cn\n自由职业者注册", None),
        ("域名：example.cn\n域名解析由示例云雀科技有限公司所有", None),
        ("域名：example.cn\n版权由示例云雀科技有限公司所有", None),
        ("域名：example.cn\n该域名由示例云雀科技有限公司注册局管理", None),
        (
            "The domain name example.cn is registered by Example Ltd.",
            Some("Example Ltd."),
        ),
    ] {
        let read = parse_registration(text);
        assert_eq!(read.domain.as_deref(), Some("example.cn"), "{text}");
        assert_eq!(read.registrant.as_deref(), registrant, "{text}");
    }
}

#[test]
fn days_in_sentences_are_the_domains() {
    for other in [
        "SSL证书到期时间：2025-01-01",
        "服务器到期时间：2025-01-01",
        "云解析到期日：2025-01-01",
        "商标到期时间：2025-01-01",
        "DNSSEC到期时间：2025-01-01",
        "主机有效期至：2025-01-01",
        "营业执照有效期至：2025-01-01",
        "身份证有效期：2015-01-01至2025-01-01",
        "优惠截止日期：2025-01-01",
        "企业注册时间：2015-01-01",
        "备案注册日期：2015-01-01",
        "商标注册有效期至2025-01-01",
        "证书的到期时间为2025-01-01",
        "原到期时间：2024-05-06\n现到期时间：2027-05-06",
    ] {
        let read = parse_registration(&format!("域名：yunque.cn\n注册商：示例云\n{other}"));
        assert_eq!((read.registered_on, read.expires_on), (None, None), "{other}");
    }
    let days = (Date::new(2018, 5, 20), Date::new(2028, 5, 20));
    for text in [
        "兹证明示例云雀科技有限公司已注册域名yunque.cn，该域名的注册时间为2018年5月20日，到期时间为2028年5月20日。",
        "兹证明域名yunque.cn由示例云雀科技有限公司注册，有效期自2018年5月20日至2028年5月20日。",
        "域名yunque.cn的注册日期为2018年5月20日，其有效期至2028年5月20日",
        "本域名注册时间2018年5月20日 到期时间2028年5月20日",
        "域名 yunque.cn 注册于2018年5月20日，域名注册有效期至2028年5月20日",
    ] {
        let read = parse_registration(text);
        assert_eq!((read.registered_on, read.expires_on), days, "{text}");
    }
}

/// When, where and through whom a domain was registered is no part of its holder's name.
#[test]
fn a_sentence_names_its_holder_alone() {
    for (text, holder) in [
        ("兹证明 张三 已于2019年03月14日注册域名 yunque.cn", Some("张三")),
        (
            "兹证明北京示例大学于2019年3月14日注册域名yunque.cn",
            Some("北京示例大学"),
        ),
        (
            "兹证明示例云雀科技有限公司于 2019年03月14日成功注册域名yunque.cn",
            Some("示例云雀科技有限公司"),
        ),
        ("域名 yunque.cn 已由 张小明 于2019年3月14日注册", Some("张小明")),
        ("域名 yunque.cn 由张小明自2019年03月14日起注册", Some("张小明")),
        ("兹证明 张小明 在我公司注册了域名yunque.cn", Some("张小明")),
        ("以下域名由张小明在我司注册：yunque.cn", Some("张小明")),
        ("域名yunque.cn由于洋注册", Some("于洋")),
        ("域名yunque.cn由示例在线科技有限公司注册", Some("示例在线科技有限公司")),
        ("域名yunque.cn由自贡示例科技有限公司注册", Some("自贡示例科技有限公司")),
        ("域名yunque.cn由通过示例科技有限公司注册", Some("通过示例科技有限公司")),
        // Where the name ends cannot be told.
        ("兹证明张小明通过示例云计算有限公司注册域名yunque.cn", None),
    ] {
        let read = parse_registration(&format!("域名证书\n{text}\n注册商：示例云"));
        assert_eq!(read.registrant.as_deref(), holder, "{text}");
    }
}

#[test]
fn a_check_that_has_not_succeeded_has_no_day() {
    for label in ["实名认证", "实名认证状态", "域名实名认证"] {
        for (value, status) in [
            ("审核失败 2026-10-01", "未实名"),
            ("未通过（2026-10-01）", "未实名"),
            ("认证失败，2026年10月1日", "未实名"),
            ("已驳回 2026-10-01", "未实名"),
            ("审核中 2026-10-01", "实名审核中"),
            ("待审核（2026-10-01提交）", "实名审核中"),
            ("资料已提交，预计2026-10-01完成", "实名审核中"),
            ("请于2026-10-01前完成", "实名审核中"),
        ] {
            let read = parse_registration(&format!("域名：yunque.cn\n{label}：{value}"));
            assert_eq!(
                (read.verified_on, read.status),
                (None, vec![status.to_owned()]),
                "{label}：{value}"
            );
        }
        for value in [
            "已通过 2026-10-01",
            "2026-10-01",
            "已实名认证（2026-10-01）",
            "认证成功 2026-10-01",
        ] {
            let read = parse_registration(&format!("域名：yunque.cn\n{label}：{value}"));
            assert_eq!(
                (read.verified_on, read.status),
                (Date::new(2026, 10, 1), vec![]),
                "{label}：{value}"
            );
        }
    }
}

/// What stands behind a label of another domain's part is not read once more as a sentence.
#[test]
fn the_labels_of_another_domain_are_not_read_as_sentences() {
    let read = parse_registration(
        "域名：yunque.cn\n注册商：示例云\n\n域名：yunque.com\n到期时间：2027-05-06\n注册时间 2015-05-06",
    );
    assert_eq!((read.registered_on, read.expires_on), (None, None));
}

/// Of a table whose columns are parted by spaces nothing can be told.
#[test]
fn a_row_of_headings_names_nobody() {
    for headings in [
        "域名 所有者 注册时间 到期时间\nyunque.cn 张小明 2019-03-14 2029-03-14",
        "域名  所有者  注册时间  到期时间",
        "Domain    Registrant    Expires",
        "域名所有者 所有者类型",
        "注册商 注册时间",
        "Registrant: Registrar Expires",
    ] {
        let read = parse_registration(headings);
        assert_eq!((read.registrant, read.registrar), (None, None), "{headings}");
    }
}

#[test]
fn of_two_days_the_second_is_the_expiry() {
    let days = (Date::new(2015, 5, 6), Date::new(2027, 5, 6));
    for text in [
        "注册/到期时间：2015-05-06 / 2027-05-06",
        "注册时间/到期时间：2015-05-06/2027-05-06",
        "创建/过期时间：2015-05-06 2027-05-06",
        "注册日期 / 到期日期：2015-05-06 / 2027-05-06",
        "注册日期 / 到期日期\n2015-05-06 / 2027-05-06",
        "注册时间~到期时间：2015-05-06~2027-05-06",
        "有效期：2015-05-06/2027-05-06",
        "有效期：2015-05-06 → 2027-05-06",
        "有效期：2015-05-06 | 2027-05-06",
        "| 域名 | 注册/到期时间 |\n| yunque.cn | 2015-05-06 / 2027-05-06 |",
    ] {
        let read = parse_registration(&format!("域名：yunque.cn\n{text}"));
        assert_eq!((read.registered_on, read.expires_on), days, "{text}");
    }
    // Of one alone nothing tells which it is.
    for text in [
        "注册/到期时间：2015-05-06",
        "注册/到期时间：2015-05-06\n2027-05-06",
        "注册日期 / 到期日期：\n2015-05-06\n2027-05-06",
    ] {
        let read = parse_registration(&format!("域名：yunque.cn\n{text}"));
        assert_eq!((read.registered_on, read.expires_on), (None, None), "{text}");
    }
    // Two domains side by side.
    let read = parse_registration("域名 | yunque.cn | yunque.com\n到期时间 | 2027-05-06 | 2028-05-06");
    assert_eq!((read.registered_on, read.expires_on), (None, days.1));
    let read = parse_registration("域名：yunque.cn\n有效期：2015-05-06起12年");
    assert_eq!((read.registered_on, read.expires_on), (days.0, None));
}

#[test]
fn a_term_may_be_the_certificates() {
    let day = Date::new(2027, 5, 6);
    for (text, expires) in [
        (
            "证件类型：身份证\n证件号码：4403**********\n有效期至：2020-01-01\n域名到期时间：2027-05-06",
            day,
        ),
        ("有效期至：2020-01-01\n到期时间：2027-05-06", day),
        ("到期时间：2027-05-06\n有效期至：2020-01-01", day),
        ("证件号码：4403**********\n有效期至：2020-01-01", None),
        ("证件号码：4403**********\n有效期：2010-01-01至2020-01-01", None),
        ("证件号码\n4403**********\n有效期至\n2020-01-01", None),
        (
            "证件号码：4403**********\n有效期：2010-01-01\n有效期至：2020-01-01",
            None,
        ),
        ("证件号码：4403**********\n有效期至 2020-01-01", None),
        ("证件号码：4403**********\n有效期自 2010-01-01 至 2020-01-01", None),
        ("证件类型：身份证\n有效期自：2010-01-01\n有效期至：2020-01-01", None),
        ("证件类型：身份证，有效期自2010年1月1日至2020年1月1日。", None),
        ("证件号码：4403**********；域名有效期至2027年5月6日", day),
        (
            "证件号码：4403**********\n域名yunque.cn的有效期自2010年1月1日至2027年5月6日",
            day,
        ),
        ("证件号码：4403**********\n域名有效期至：2027-05-06", day),
        ("证件号码：4403**********\n注册商：示例云\n有效期至：2027-05-06", day),
        ("有效期：2015-05-06至2027-05-06", day),
        ("有效期至：2027-05-06", day),
    ] {
        let read = parse_registration(&format!("域名：yunque.cn\n域名持有者：张小明\n{text}"));
        assert_eq!(read.expires_on, expires, "{text}");
        // Nor is the day that it begins on the domain's.
        assert!(expires.is_some() || read.registered_on.is_none(), "{text}");
    }
}

#[test]
fn lines_that_a_field_of_one_line_joins() {
    let text = "Domain Name: example.comRegistry Domain ID: 12Registrar: Example Ltd";
    for (text, lines) in [
        (
            text,
            Some("\nDomain Name: example.com\nRegistry Domain ID: 12\nRegistrar: Example Ltd"),
        ),
        (
            "域名：example.cn注册人：示例科技有限公司",
            Some("\n域名：example.cn\n注册人：示例科技有限公司"),
        ),
        // One label is no record, and not everything before a colon is one.
        ("Registrar: Example Ltd", None),
        ("Foo Bar: a Baz: b", None),
    ] {
        assert_eq!(joined_lines(text).as_deref(), lines, "{text}");
    }
    assert!(joined_lines(&format!("{text:MAX_JOINED$}")).is_some());
    assert!(joined_lines(&format!("{text:0$}", MAX_JOINED + 1)).is_none());
}

#[test]
fn a_record_may_be_so_long() {
    let said = "Domain Name: example.com\nRegistrar: Example Ltd\n";
    let record = |length: usize| format!("{said}{}", " ".repeat(length - said.len()));
    assert!(parse_registration(&record(MAX_RECORD)).domain.is_some());
    assert!(parse_registration(&record(MAX_RECORD + 1)).domain.is_none());
}

#[test]
fn what_comes_after_a_blank_line_is_no_longer_below_the_heading() {
    let read =
        parse_registration("Domain Name: example.com\nRegistrant:\n  Name: Example Ltd\n\nOrganization: Another Ltd");
    assert_eq!(read.registrant.as_deref(), Some("Example Ltd"));
}
