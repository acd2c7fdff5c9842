//! Regions and addresses.

use super::{hold, hold_all};

fn address(region: &str, rows: &[(&str, &str)]) {
    let filing = r#"{"organizer":{"region":"REGION","address":◆}}"#.replace("REGION", region);
    hold(&filing, "/organizer/address", rows);
}

#[test]
fn an_address_of_another_district_than_chosen() {
    let elsewhere = "W contact/address#elsewhere";
    address(
        "110105",
        &[
            ("北京市海淀区中关村大街1号101室", elsewhere),
            ("北京海淀区中关村大街1号101室", elsewhere),
            ("海淀区中关村大街1号101室", elsewhere),
            ("上海市浦东新区示例路1号", elsewhere),
            ("长沙市岳麓区示例路1号", elsewhere),
            ("北京市朝阳区示例路1号", "W contact/address#repeats = 示例路1号"),
            ("北京市朝阳区", "W contact/address#repeats; P contact/address#vague"),
            ("上海路1号", ""),
            ("重庆大学1号", ""),
            ("酒仙桥路1号", ""),
        ],
    );
    address(
        "440305",
        &[
            ("广东省深圳市福田区示例路1号", elsewhere),
            ("广东省广州市天河区示例路1号", elsewhere),
            ("天河区示例路1号", elsewhere),
            ("东莞市示例镇1号", elsewhere),
            ("广东省深圳市南山区示例路1号", "W contact/address#repeats = 示例路1号"),
            ("深圳市，南山区，示例路1号", "W contact/address#repeats = 示例路1号"),
            ("南山大道1号", ""),
            ("广州路1号", ""),
            ("福田街道示例路1号", ""),
            ("高新区示例路1号", ""),
            ("东区1栋", ""),
        ],
    );
    // Former districts with what became of them.
    address(
        "500157",
        &[
            ("江北区示例路1号", ""),
            ("渝北区示例路1号", ""),
            ("两江新区示例路1号", "W contact/address#repeats = 示例路1号"),
        ],
    );
    address(
        "370102",
        &[
            ("市中区示例路1号", elsewhere),
            ("历下区示例路1号", "W contact/address#repeats = 示例路1号"),
        ],
    );
}

#[test]
fn an_address_on_the_certificate_of_another_district() {
    let filing = r#"{"organizer":{"nature":"enterprise","region":"110105","certificate":{"address":◆}}}"#;
    hold(
        filing,
        "/organizer/certificate/address",
        &[
            ("北京市海淀区中关村大街1号101室", "P contact/certificate-address#county"),
            ("海淀区中关村大街1号101室", "P contact/certificate-address#county"),
            ("上海市浦东新区示例路1号", "W contact/certificate-address#message"),
            ("北京市朝阳区示例路1号", ""),
            ("示例路1号", ""),
        ],
    );
}

#[test]
fn a_numeral_in_the_name_of_a_street_is_no_door_number() {
    let vague = "P contact/address#vague";
    let filing = r#"{"organizer":{"region":"330106","address":◆}}"#;
    let inputs = [
        "五四路",
        "文三路",
        "五一路",
        "中关村大街",
        "解放二路",
        "学院路",
        "107国道",
        "示例街道文一西路",
    ];
    hold_all(filing, "/organizer/address", &inputs, vague);
    let detailed = [
        "五四路1号",
        "文三路478号",
        "示例村",
        "示例路一号",
        "示例小区3栋",
        "示例路科技大厦",
        "示例镇示例村三组",
        "示例路1号院内示例街",
    ];
    hold_all(filing, "/organizer/address", &detailed, "");
}

#[test]
fn a_region_goes_down_to_the_district() {
    let filing = r#"{"organizer":{"region":◆}}"#;
    let path = "/organizer/region";
    hold_all(
        filing,
        path,
        &["440300", "330100", "460200", "370200"],
        "W organizer/region#city-only",
    );
    hold_all(
        filing,
        path,
        &[
            "441900", "442000", "460400", "620200", "429004", "110105", "440305", "500157", "310000",
        ],
        "",
    );
    hold(
        filing,
        path,
        &[
            ("500105", "W organizer/region#abolished = 500157"),
            // Its towns went to two.
            ("500112", "W organizer/region#abolished"),
            ("110103", "W organizer/region#abolished = 110101"),
            ("330103", "W organizer/region#abolished = 330105"),
        ],
    );
}

/// The last character of a place's name may begin a word.
#[test]
fn an_address_is_not_cut_within_a_word() {
    for (region, whole) in [
        ("330106", "杭州市民中心A座8楼801室"),
        ("440304", "深圳市民中心B区1号"),
        ("330782", "义乌市民广场1号"),
        ("210103", "沈阳市府大路260号"),
        ("370783", "寿光市立医院1号楼101室"),
        ("320583", "昆山市区示例路1号"),
        ("350128", "平潭县城示例路1号"),
        ("441900", "东莞市政大厦1号楼101室"),
        ("533103", "芒市大街12号301室"),
        ("533103", "芒市镇大湾村3组"),
    ] {
        address(region, &[(whole, "")]);
    }
    for (region, whole, clean) in [
        ("330106", "杭州市政务中心A座8楼801室", "政务中心A座8楼801室"),
        ("330782", "义乌市民生路1号", "民生路1号"),
        ("320583", "昆山市中医院1号楼101室", "中医院1号楼101室"),
        ("533103", "芒市青年路8号301室", "青年路8号301室"),
        ("370783", "寿光市立新街1号", "立新街1号"),
        ("350128", "平潭县示例路1号", "示例路1号"),
    ] {
        address(region, &[(whole, &format!("W contact/address#repeats = {clean}"))]);
    }
}
