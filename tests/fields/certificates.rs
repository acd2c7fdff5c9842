//! Numbers of certificates.

use super::{hold, hold_all};
use beian::engine::inspect::inspect_certificate;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::value::Value;

const AT: &str = "/organizer/certificate/number";

fn of(kind: &str) -> String {
    r#"{"organizer":{"certificate":{"kind":"KIND","number":◆}}}"#.replace("KIND", kind)
}

#[test]
fn every_other_number_is_told() {
    let permit = of("hk-macau-travel-permit");
    hold(
        &permit,
        AT,
        &[
            ("A123456(3)", "W number#hong-kong-card"),
            ("1254125(5)", "W number#macao-card"),
            ("C12345678", "W number#exit-permit"),
            ("CA1234567", "W number#exit-permit"),
            ("W12345678", "W number#exit-permit"),
            ("A123456789", "W number#taiwan-card"),
            ("H00000001", ""),
            ("M00000001", ""),
        ],
    );
    hold(
        &of("taiwan-travel-permit"),
        AT,
        &[
            ("T12345678", "W number#exit-permit"),
            ("A123456789", "W number#taiwan-card"),
            ("00000001", ""),
        ],
    );
    hold(
        &of("resident-id"),
        AT,
        &[
            ("A123456789", "E number#taiwan-card"),
            ("A123456(3)", "E number#hong-kong-card"),
            ("4.40981E+17", "E number#spreadsheet"),
            ("1.10105e17", "E number#spreadsheet"),
            ("11010519491231002", "E number#length = 11010519491231002X"),
            ("44052418800101001", "E number#length"),
            ("11010519491231002X", ""),
        ],
    );
    hold(
        &of("business-licence"),
        AT,
        &[
            ("110105MA01AB2C3", "E number#taxpayer"),
            ("440300MA5EXAMP1", "E number#taxpayer"),
            ("11010519491231002X01", "E number#taxpayer"),
            ("9.14403E+17", "E number#spreadsheet"),
            ("91350100M000100Y43", ""),
            ("440301103097413", "W certificate/superseded#registration"),
        ],
    );
    hold(
        r#"{"organizer":{"personInCharge":{"mobile":◆}}}"#,
        "/organizer/personInCharge/mobile",
        &[
            ("1.99E+10", "E contact/mobile#spreadsheet"),
            ("1.9900000001E+10", "E contact/mobile#spreadsheet"),
        ],
    );
}

#[test]
fn a_spreadsheet_s_formula_is_taken_off() {
    hold(
        &of("resident-id"),
        AT,
        &[
            (
                "=\"11010519491231002X\"",
                "W certificate/typing#formula = 11010519491231002X",
            ),
            (
                "=\"11010519491231002\"",
                "E number#length = 11010519491231002X; W certificate/typing#formula = 11010519491231002X",
            ),
        ],
    );
    let licence = [(
        "=\"91350100M000100Y43\"",
        "W certificate/typing#formula = 91350100M000100Y43",
    )];
    hold(&of("business-licence"), AT, &licence);
}

#[test]
fn a_lost_x_is_offered_and_no_other_digit() {
    hold(
        &of("resident-id"),
        AT,
        &[
            ("11010519491231002*", "E number#character = 11010519491231002X"),
            (
                "11010519491231002 ",
                "E number#length = 11010519491231002X; W certificate/typing#message = 11010519491231002X",
            ),
            ("44052418800101001*", "E number#character"),
        ],
    );
}

#[test]
fn cards_of_foreign_permanent_residents() {
    let filing =
        r#"{"organizer":{"personInCharge":{"certificate":{"kind":"foreign-permanent-resident-id","number":◆}}}}"#;
    hold(
        filing,
        "/organizer/personInCharge/certificate/number",
        &[
            ("FRA310190133100", "W number#date"),
            ("CHN310190123109", "W number#chinese-national"),
            ("CAN110081080310", ""),
            ("911124198108030024", ""),
        ],
    );
}

#[test]
fn numbers_of_fifteen_digits_are_out_of_use() {
    hold(
        &of("resident-id"),
        AT,
        &[
            (
                "110105491231002",
                "E certificate/resident-id#fifteen = 11010519491231002X",
            ),
            ("110105261231996", "E certificate/resident-id#fifteen"),
            ("110105261231999", "E certificate/resident-id#fifteen"),
        ],
    );
    let options = Options::default();
    let inspect = |number: &str| {
        inspect_certificate(
            "resident-id",
            Value::text(number.into(), false),
            &options,
            Date::of(2026, 11, 22),
        )
    };
    assert!(!inspect("110105491231002").valid);
    assert_eq!(
        inspect("110105491231002").facts.birth_date.as_deref(),
        Some("1949-12-31")
    );
    assert_eq!(inspect("110105261231996").facts.birth_date, None);
}

#[test]
fn what_would_fail_is_not_offered() {
    hold_all(&of("resident-id"), AT, &["1102232050101001I0"], "E number#likely");
}
