//! Names of persons, and how they are reached.

use super::{hold, hold_all};

const NAME: &str = r#"{"organizer":{"personInCharge":{"name":◆,"certificate":{"kind":"resident-id"}}}}"#;
const NAME_AT: &str = "/organizer/personInCharge/name";

#[test]
fn a_person_in_charge_has_a_person_s_name() {
    hold(
        NAME,
        NAME_AT,
        &[
            ("张三 13900000000", "W name/person-name#number = 张三"),
            ("张三13900000000", "W name/person-name#number = 张三"),
            ("张三（19900000001）", "W name/person-name#number = 张三"),
            ("张三 11010519491231002X", "W name/person-name#number = 张三"),
            ("13900000000 张三", "W name/person-name#number = 张三"),
            ("张三2", "W name/person-name#signs"),
            ("张三😀", "W person/name#pictures"),
            ("张三\u{e000}", "W person/name#pictures"),
            ("张三/李四", "W name/person-name#several"),
            ("张三、李四", "W name/person-name#several"),
            ("张三，李四", "W name/person-name#several"),
            ("张三;李四;王五", "W name/person-name#several"),
            ("张三先生", "W name/person-name#with-title"),
            ("李四女士", "W name/person-name#with-title"),
            ("王五经理", "W name/person-name#with-title"),
            ("林 晓禾", "W name/person-name#spaces = 林晓禾"),
            ("张　三", "W name/person-name#spaces = 张三"),
            ("欧阳 晓禾", "W name/person-name#spaces"),
            ("古丽 买买提", "W name/person-name#spaces"),
            ("Lin Xiaohe", "W name/person-name#latin"),
            ("LIN XIAOHE", "W name/person-name#latin"),
            ("林晓禾 Lin", "W name/person-name#latin"),
            ("ｌｉｎ", "W name/person-name#latin"),
            ("张*", "W name/person-name#signs; P name/person-name#single"),
            ("张某某", "W name/person-name#placeholder"),
            ("同上", "W name/person-name#placeholder"),
            ("法定代表人", "W name/person-name#placeholder"),
            ("示例科技有限公司", "W name/person-name#of-unit"),
            ("张三@qq", "W name/person-name#signs"),
            ("13900000000", "W person/name#no-name"),
            ("张", "P name/person-name#single"),
        ],
    );
    hold_all(
        NAME,
        NAME_AT,
        &[
            "张三",
            "林晓禾",
            "欧阳娜娜",
            "司马相如",
            "古丽·买买提",
            "阿卜杜热合曼·图尔荪",
            "迪丽热巴•迪力木拉提",
            "买买提．艾力",
            "乌云其木格",
            "扎西多吉次仁旺堆",
            "阿依古丽·买买提吐尔逊·阿不都热合曼",
            "𠮷田",
            "王䶮",
            "李〇",
            "张大学",
            "师文",
            "高博",
            "和平",
            "无名氏",
        ],
        "",
    );
}

#[test]
fn latin_letters_are_right_where_no_resident_card_is_shown() {
    for kind in [
        "passport",
        "foreign-permanent-resident",
        "hk-macau-travel-permit",
        "taiwan-travel-permit",
    ] {
        let filing = NAME.replace("resident-id", kind);
        let names = [
            "Lin Xiaohe",
            "JEAN-PIERRE O'NEIL, JR.",
            "Nguyễn Văn A",
            "约翰·史密斯",
            "J. R. Smith",
        ];
        hold_all(&filing, NAME_AT, &names, "");
    }
}

#[test]
fn what_the_certificate_prints_says_it_better() {
    let filing =
        r#"{"organizer":{"personInCharge":{"name":◆,"certificate":{"kind":"resident-id","holder":"林晓禾"}}}}"#;
    hold(
        filing,
        NAME_AT,
        &[("林 晓禾", "W person/holder#spelled = 林晓禾"), ("林晓禾", "")],
    );
}

#[test]
fn an_individual_organizer_s_name() {
    let filing = r#"{"organizer":{"nature":"individual","name":◆,"certificate":{"kind":"resident-id"}}}"#;
    hold(
        filing,
        "/organizer/name",
        &[
            ("林 晓禾", "W name/person-name#spaces = 林晓禾"),
            ("张三/李四", "W name/person-name#several"),
            ("Lin Xiaohe", "W name/person-name#latin"),
            ("张三 13900000000", "W name/person-name#number = 张三"),
            ("示例科技有限公司", "W name/person-name#unit"),
            ("张三", ""),
            ("古丽·买买提", ""),
        ],
    );
}

#[test]
fn mail_ends_in_a_suffix() {
    let filing = r#"{"organizer":{"personInCharge":{"email":◆}}}"#;
    let path = "/organizer/personInCharge/email";
    let inputs = [
        "a@163.com1",
        "a@sina.c",
        "a@qq.c0m",
        "a@example.cn2",
        "a@example.1cn",
        "a@example.co-m",
    ];
    hold_all(filing, path, &inputs, "E contact/email#suffix");
    let right = [
        "a@163.com",
        "a@sina.cn",
        "a@b.museum",
        "a@例子.中国",
        "a@b.xn--fiqs8s",
        "a@vip.163.com",
    ];
    hold_all(filing, path, &right, "");
    hold(
        filing,
        path,
        &[
            ("zhangsan@", "E contact/email#domain"),
            ("@qq.com", "E contact/email#local"),
        ],
    );
}

#[test]
fn landlines_have_an_area_code_and_the_city_s_digits() {
    let filing = r#"{"organizer":{"personInCharge":{"officePhone":◆}}}"#;
    let path = "/organizer/personInCharge/officePhone";
    hold(
        filing,
        path,
        &[
            ("086-0333-2123456", "W contact/landline-digits#unknown"),
            ("086-0410-82998299", "W contact/landline-digits#unknown"),
            ("086-0910-8299829", "W contact/landline-digits#unknown"),
            ("086-026-82998299", "W contact/landline-digits#unknown"),
            ("086-010-2123456", "W contact/landline-digits#short"),
            ("086-021-8299829", "W contact/landline-digits#short"),
            ("086-0755-2600000", "W contact/landline-digits#short"),
            ("086-0571-8299829-12", "W contact/landline-digits#short"),
            ("086-0317-29982990", "P contact/landline-digits#long"),
            ("58235823-9266", "W contact/office-phone#no-area"),
            ("82998299转12", "W contact/office-phone#no-area"),
            ("8299829-1", "W contact/office-phone#no-area"),
            ("4008100080", "W contact/office-phone#service"),
            ("086-010-82998299", ""),
            ("086-0317-2998299", ""),
            ("086-0754-82998299", ""),
            ("086-0754-8299829", ""),
            ("086-0433-2998299", ""),
        ],
    );
    let filing = r#"{"organizer":{"personInCharge":{"emergencyPhone":◆}}}"#;
    hold(
        filing,
        "/organizer/personInCharge/emergencyPhone",
        &[
            ("010-2123456", "W contact/landline-digits#short"),
            ("0755-2600000", "W contact/landline-digits#short"),
            ("0333-2123456", "W contact/landline-digits#unknown"),
            ("58235823-9266", "W contact/phone#no-area"),
            ("0317-2998299", ""),
            ("400-810-0080", ""),
            ("95188", ""),
        ],
    );
    let filing = r#"{"organizer":{"personInCharge":{"mobile":◆}}}"#;
    hold(
        filing,
        "/organizer/personInCharge/mobile",
        &[
            ("4008100080", "E contact/mobile#service"),
            ("400-810-0080", "E contact/mobile#service"),
            ("8008100080", "E contact/mobile#service"),
            ("95188", "E contact/mobile#service"),
            ("010-82998299", "E contact/mobile#landline"),
            ("58235823-9266", "E contact/mobile#landline"),
            ("19900000001", ""),
        ],
    );
}
