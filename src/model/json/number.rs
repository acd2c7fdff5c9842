//! Numbers of JSON. Exact to nineteen digits where no more than 22 places are shifted, which is every number a filing means; past that the last
//! bits may differ from the nearest value. The standard library's exact reading weighs 15 KB in the module.

/// Powers of ten that a double holds exactly.
const EXACT: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// The value of a number written as JSON writes it.
pub(super) fn value(written: &str) -> f64 {
    let (negative, unsigned) = match written.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, written),
    };
    let mut digits: u64 = 0;
    let mut exponent: i64 = 0;
    let mut fraction = false;
    let mut rest = unsigned.bytes();
    for byte in rest.by_ref() {
        match byte {
            b'0'..=b'9' => {
                let next = digits
                    .checked_mul(10)
                    .and_then(|digits| digits.checked_add(u64::from(byte.wrapping_sub(b'0'))));
                match next {
                    Some(next) => {
                        digits = next;
                        exponent = exponent.saturating_sub(i64::from(fraction));
                    }
                    // A digit that no longer fits only shifts those that do.
                    None => exponent = exponent.saturating_add(i64::from(!fraction)),
                }
            }
            b'.' => fraction = true,
            _ => break,
        }
    }
    exponent = exponent.saturating_add(written_exponent(rest));
    let magnitude = scale(digits as f64, exponent);
    if negative { -magnitude } else { magnitude }
}

/// What follows the letter e; nothing is zero.
fn written_exponent(rest: std::str::Bytes<'_>) -> i64 {
    let mut negative = false;
    let mut exponent: i64 = 0;
    for byte in rest {
        match byte {
            b'-' => negative = true,
            b'0'..=b'9' => {
                exponent = exponent
                    .saturating_mul(10)
                    .saturating_add(i64::from(byte.wrapping_sub(b'0')));
            }
            _ => {}
        }
    }
    if negative { exponent.saturating_neg() } else { exponent }
}

fn scale(digits: f64, exponent: i64) -> f64 {
    if digits == 0.0 {
        return 0.0;
    }
    let mut value = digits;
    let mut left = exponent.unsigned_abs();
    // Past the largest and the smallest double nothing changes any more.
    while left > 0 && value != 0.0 && value.is_finite() {
        let step = usize::try_from(left.min(22)).unwrap_or(22);
        let power = EXACT.get(step).copied().unwrap_or(1.0);
        value = if exponent < 0 { value / power } else { value * power };
        left = left.saturating_sub(step as u64);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn as_the_standard_library_reads_them() {
        for written in [
            "0",
            "-0",
            "7",
            "-12",
            "1024",
            "0.5",
            "3.25",
            "-0.125",
            "1e3",
            "1E+3",
            "25e-2",
            "440305199001011234",
            "9007199254740993",
            "18446744073709551615",
            "1e22",
            "0e5",
            "0.1",
            "299.99",
            "1e400",
            "-1e400",
            "1e-400",
        ] {
            assert_eq!(
                value(written).to_bits(),
                written.parse::<f64>().unwrap().to_bits(),
                "{written}"
            );
        }
    }

    #[test]
    fn close_where_not_exact_and_quick_however_long() {
        for written in [
            "1.7976931348623157e308",
            "2.2250738585072014e-308",
            "123456789.123456789e200",
            "3.3e-150",
        ] {
            let exact: f64 = written.parse().unwrap();
            assert!((value(written) - exact).abs() <= exact * 1e-14, "{written}");
        }
        let long = format!("0.{}1e{}", "0".repeat(5000), "9".repeat(5000));
        assert_eq!(value(&long), f64::INFINITY);
        assert_eq!(value(&"9".repeat(5000)), f64::INFINITY);
    }
}
