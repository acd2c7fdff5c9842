//! Days of validity and of registration.

use super::{hold, hold_all};

const EXPIRY: &str = r#"{"organizer":{"certificate":{"validUntil":◆}}}"#;
const EXPIRY_AT: &str = "/organizer/certificate/validUntil";

#[test]
fn a_period_is_read_as_its_last_day() {
    hold(
        EXPIRY,
        EXPIRY_AT,
        &[
            ("2019.06.06 - 2039.06.06", "W form/date#written = 2039-06-06"),
            ("2015.05.01-2035.05.01", "W form/date#written = 2035-05-01"),
            ("2016-06-06至2036-06-05", "W form/date#written = 2036-06-05"),
            ("2016.06.06-长期", "W form/date#written = long-term"),
            ("2016年06月06日至无固定期限", "W form/date#written = long-term"),
            ("长期有效", "W form/date#written = long-term"),
            (
                "2026-11-22T16:00:00.000Z",
                "W form/date#written = 2026-11-23; W certificate/validity#soon",
            ),
            // What was meant is judged as well.
            (
                "2005.05.01-2025.05.01",
                "E certificate/validity#expired; W form/date#written",
            ),
            (
                "2006年12月1日至2026年12月1日",
                "W form/date#written = 2026-12-01; W certificate/validity#soon",
            ),
            ("2035.05.01-2015.05.01", "E form/date#message"),
            ("long-term", ""),
            ("2039-06-06", ""),
        ],
    );
}

#[test]
fn a_last_day_that_stands_for_none() {
    let endless = "P form/date#endless = long-term";
    hold_all(
        EXPIRY,
        EXPIRY_AT,
        &[
            "9999-12-31",
            "99991231",
            "9999.12.31",
            "2099-12-31",
            "3000-01-01",
            "2999年12月31日",
            "2016.06.06-9999.12.31",
        ],
        endless,
    );
    hold_all(EXPIRY, EXPIRY_AT, &["2076-11-21", "2099-12-30"], "");
    hold_all(
        r#"{"services":[{"approvals":[{"validUntil":◆}]}]}"#,
        "/services/0/approvals/0/validUntil",
        &["9999-12-31"],
        endless,
    );
}

#[test]
fn days_of_a_registration() {
    let filing = r#"{"services":[{"domains":[{"registration":{"expiresOn":◆}}]}]}"#;
    hold(
        filing,
        "/services/0/domains/0/registration/expiresOn",
        &[
            ("2030-01-31T16:00:00.000Z", "W form/date#written = 2030-02-01"),
            ("2030-01-31T15:59:59Z", "W form/date#written = 2030-01-31"),
            ("2030-01-31 16:00:00", "W form/date#written = 2030-01-31"),
            ("2030-01-31 16:00:00 UTC", "W form/date#written = 2030-02-01"),
            ("2030-02-01T00:00:00+08:00", "W form/date#written = 2030-02-01"),
            ("1896105600000", "W form/date#written = 2030-02-01"),
            ("长期", "E form/date#message"),
            ("long-term", "E form/date#message"),
            ("永久", "E form/date#message"),
            ("2017.01.31-2030.01.31", "E form/date#message"),
            ("2099-12-31", ""),
        ],
    );
    let registered = r#"{"services":[{"domains":[{"registration":{"registeredOn":◆}}]}]}"#;
    let path = "/services/0/domains/0/registration/registeredOn";
    hold_all(
        registered,
        path,
        &["长期", "长期有效", "2016-06-06至长期"],
        "E form/date#message",
    );
}
