//! RFC 3492, for labels: at most 63 ASCII characters on one side, so the quadratic steps are bounded.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 128;

/// Longest label in DNS, in octets.
const MAX_LABEL: usize = 63;

/// The prefix and this label encoded; `None` when it holds more characters than a label can.
pub(super) fn encode(prefix: &str, label: &str) -> Option<String> {
    let characters: Vec<char> = label.chars().take(MAX_LABEL.saturating_add(1)).collect();
    if characters.len() > MAX_LABEL {
        return None;
    }
    let mut output = String::with_capacity(MAX_LABEL);
    output.push_str(prefix);
    output.extend(characters.iter().filter(|c| c.is_ascii()));
    let mut handled = u32::try_from(output.len().checked_sub(prefix.len())?).ok()?;
    let basic = handled;
    if basic > 0 {
        output.push('-');
    }
    let (mut n, mut delta, mut bias) = (INITIAL_N, 0u32, INITIAL_BIAS);
    while let Some(next) = characters.iter().map(|&c| u32::from(c)).filter(|&code| code >= n).min() {
        delta = next
            .checked_sub(n)?
            .checked_mul(handled.checked_add(1)?)?
            .checked_add(delta)?;
        n = next;
        for code in characters.iter().map(|&c| u32::from(c)) {
            if code < n {
                delta = delta.checked_add(1)?;
            }
            if code == n {
                write_number(&mut output, delta, bias)?;
                let next_handled = handled.checked_add(1)?;
                bias = adapt(delta, next_handled, handled == basic);
                delta = 0;
                handled = next_handled;
            }
        }
        delta = delta.checked_add(1)?;
        n = n.checked_add(1)?;
    }
    Some(output)
}

/// The label behind `xn--`, or `None` when this encodes none.
pub(super) fn decode(encoded: &str) -> Option<String> {
    if encoded.len() > MAX_LABEL || !encoded.is_ascii() {
        return None;
    }
    let (basic, extended) = encoded.rsplit_once('-').unwrap_or(("", encoded));
    let mut output: Vec<char> = basic.chars().collect();
    let (mut n, mut i, mut bias) = (INITIAL_N, 0u32, INITIAL_BIAS);
    let mut digits = extended.bytes();
    while digits.len() > 0 {
        let before = i;
        i = read_number(&mut digits, i, bias)?;
        let length = u32::try_from(output.len()).ok()?.checked_add(1)?;
        bias = adapt(i.checked_sub(before)?, length, before == 0);
        n = n.checked_add(i.checked_div(length)?)?;
        i = i.checked_rem(length)?;
        output.insert(usize::try_from(i).ok()?, char::from_u32(n)?);
        i = i.checked_add(1)?;
    }
    Some(output.into_iter().collect())
}

/// One generalised variable-length integer (RFC 3492, 3.3).
fn write_number(output: &mut String, number: u32, bias: u32) -> Option<()> {
    let mut rest = number;
    let mut k = BASE;
    loop {
        let t = threshold(k, bias);
        if rest < t {
            break;
        }
        let (over, span) = (rest.checked_sub(t)?, BASE.checked_sub(t)?);
        output.push(digit(t.checked_add(over.checked_rem(span)?)?)?);
        rest = over.checked_div(span)?;
        k = k.checked_add(BASE)?;
    }
    output.push(digit(rest)?);
    Some(())
}

/// `start` plus one generalised variable-length integer.
fn read_number(digits: &mut std::str::Bytes<'_>, start: u32, bias: u32) -> Option<u32> {
    let mut number = start;
    let mut weight = 1u32;
    let mut k = BASE;
    loop {
        let value = match digits.next()? {
            byte @ b'a'..=b'z' => u32::from(byte).checked_sub(u32::from(b'a'))?,
            byte @ b'0'..=b'9' => u32::from(byte).checked_sub(u32::from(b'0'))?.checked_add(26)?,
            _ => return None,
        };
        number = value.checked_mul(weight)?.checked_add(number)?;
        let t = threshold(k, bias);
        if value < t {
            return Some(number);
        }
        weight = weight.checked_mul(BASE.checked_sub(t)?)?;
        k = k.checked_add(BASE)?;
    }
}

fn threshold(k: u32, bias: u32) -> u32 {
    k.saturating_sub(bias).clamp(T_MIN, T_MAX)
}

fn digit(value: u32) -> Option<char> {
    let digits = b"abcdefghijklmnopqrstuvwxyz0123456789";
    digits.get(usize::try_from(value).ok()?).copied().map(char::from)
}

/// Bias after a number (RFC 3492, 6.1).
fn adapt(delta: u32, handled: u32, first: bool) -> u32 {
    const SPAN: u32 = BASE - T_MIN;
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta = delta.saturating_add(delta.checked_div(handled).unwrap_or(0));
    let mut k = 0u32;
    while delta > SPAN * T_MAX / 2 {
        delta /= SPAN;
        k = k.saturating_add(BASE);
    }
    let step = (SPAN + 1)
        .saturating_mul(delta)
        .checked_div(delta.saturating_add(SKEW))
        .unwrap_or(0);
    k.saturating_add(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_pairs() {
        // RFC 3492, 7.1 (A, B, E, L and P) and registered names.
        for (label, encoded) in [
            ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            ("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"),
            ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
            ("中国", "fiqs8s"),
            ("網絡", "od0alg"),
            ("食狮", "85x722f"),
            ("〇", "w6j"),
            ("a中", "a-lq6a"),
            ("bücher", "bcher-kva"),
            ("", ""),
            ("abc", "abc-"),
        ] {
            assert_eq!(encode("", label).as_deref(), Some(encoded), "{label}");
            assert_eq!(decode(encoded).as_deref(), Some(label), "{encoded}");
        }
    }

    #[test]
    fn nothing_encoded() {
        for encoded in [
            "99999999",
            "a-b-c_",
            "zzzzzzzzzzzzzzzz",
            "-9",
            "fiqs8",
            "中",
            "A",
            "9999999999999999999999999999999",
        ] {
            let decoded = decode(encoded);
            assert!(
                decoded.is_none() || encode("", decoded.as_deref().unwrap()).as_deref() == Some(encoded),
                "{encoded}"
            );
        }
        assert_eq!(decode("99999999"), None);
        assert_eq!(decode("fiqs8"), None);
        assert_eq!(decode(&"a".repeat(64)), None);
        assert_eq!(encode("", &"中".repeat(64)), None);
    }

    #[test]
    fn as_much_as_a_label_can_hold() {
        assert!(encode("", &"中".repeat(MAX_LABEL)).is_some());
        assert!(decode(&"a".repeat(MAX_LABEL)).is_some());
    }
}
