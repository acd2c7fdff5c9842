//! DEFLATE (RFC 1951), for small files inside an app. What comes out is bounded, whatever the input claims.

struct Bits<'a> {
    bytes: std::slice::Iter<'a, u8>,
    held: u32,
    count: u32,
}

impl Bits<'_> {
    /// So many bits, the lowest first; at most sixteen.
    fn take(&mut self, count: u32) -> Option<u16> {
        while self.count < count {
            self.held |= u32::from(*self.bytes.next()?).wrapping_shl(self.count);
            self.count = self.count.wrapping_add(8);
        }
        let taken = self.held & 1_u32.wrapping_shl(count).wrapping_sub(1);
        self.held = self.held.wrapping_shr(count);
        self.count = self.count.wrapping_sub(count);
        Some(taken as u16)
    }

    /// The next symbol of a canonical Huffman code.
    fn symbol(&mut self, code: &Code) -> Option<u16> {
        let (mut value, mut first, mut index) = (0_u16, 0_u16, 0_u16);
        for count in code.counts.iter().skip(1) {
            value |= self.take(1)?;
            let place = value.wrapping_sub(first);
            if value >= first && place < *count {
                return code.symbols.get(usize::from(index.wrapping_add(place))).copied();
            }
            index = index.wrapping_add(*count);
            first = first.wrapping_add(*count) << 1;
            value <<= 1;
        }
        None
    }
}

/// How many codes there are of each length, and their symbols in order.
struct Code {
    counts: [u16; 16],
    symbols: Vec<u16>,
}

impl Code {
    fn new(lengths: &[u8]) -> Self {
        let mut counts = [0_u16; 16];
        let mut symbols = Vec::new();
        for (length, count) in counts.iter_mut().enumerate().skip(1) {
            for (symbol, _) in lengths
                .iter()
                .enumerate()
                .filter(|(_, own)| usize::from(**own) == length)
            {
                symbols.push(symbol as u16);
                *count = count.wrapping_add(1);
            }
        }
        Self { counts, symbols }
    }
}

static LENGTHS: [(u16, u32); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
static DISTANCES: [(u16, u32); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];
static ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END: u16 = 256;
/// A block has thousands of bytes as a rule; empty ones cost time and yield nothing.
const MOST_BLOCKS: usize = 1000;

/// What the input unpacks to, at most so many bytes of it; nothing where it is broken before that.
pub(super) fn inflate(input: &[u8], most: usize) -> Option<Vec<u8>> {
    let mut bits = Bits {
        bytes: input.iter(),
        held: 0,
        count: 0,
    };
    let mut output = Vec::new();
    for _ in 0..MOST_BLOCKS {
        let last = bits.take(1)?;
        match bits.take(2)? {
            0 => stored(&mut bits, &mut output, most)?,
            1 => {
                let lengths: Vec<u8> = (0..288)
                    .map(|symbol| match symbol {
                        0..144 => 8,
                        144..256 => 9,
                        256..280 => 7,
                        _ => 8,
                    })
                    .collect();
                packed(&mut bits, &Code::new(&lengths), &Code::new(&[5; 30]), &mut output, most)?;
            }
            2 => {
                let (literals, distances) = codes(&mut bits)?;
                packed(&mut bits, &literals, &distances, &mut output, most)?;
            }
            _ => return None,
        }
        if last == 1 || output.len() >= most {
            output.truncate(most);
            return Some(output);
        }
    }
    None
}

fn stored(bits: &mut Bits<'_>, output: &mut Vec<u8>, most: usize) -> Option<()> {
    // From the next whole byte on.
    bits.take(bits.count % 8)?;
    let length = bits.take(16)?;
    if bits.take(16)? != !length {
        return None;
    }
    for _ in 0..length {
        if output.len() >= most {
            break;
        }
        output.push(bits.take(8)? as u8);
    }
    Some(())
}

fn codes(bits: &mut Bits<'_>) -> Option<(Code, Code)> {
    let literals = usize::from(bits.take(5)?).saturating_add(257);
    let distances = usize::from(bits.take(5)?).saturating_add(1);
    let count = usize::from(bits.take(4)?).saturating_add(4);
    let mut lengths = [0_u8; 19];
    for place in ORDER.iter().take(count) {
        if let Some(length) = lengths.get_mut(*place) {
            *length = bits.take(3)? as u8;
        }
    }
    let code = Code::new(&lengths);
    let mut lengths: Vec<u8> = Vec::new();
    let all = literals.saturating_add(distances);
    while lengths.len() < all {
        let (length, times) = match bits.symbol(&code)? {
            16 => (*lengths.last()?, bits.take(2)?.saturating_add(3)),
            17 => (0, bits.take(3)?.saturating_add(3)),
            18 => (0, bits.take(7)?.saturating_add(11)),
            length => (length as u8, 1),
        };
        lengths.extend(std::iter::repeat_n(length, usize::from(times)));
    }
    let (own, rest) = lengths.split_at_checked(literals)?;
    Some((Code::new(own), Code::new(rest.get(..distances)?)))
}

fn packed(bits: &mut Bits<'_>, literals: &Code, distances: &Code, output: &mut Vec<u8>, most: usize) -> Option<()> {
    while output.len() < most {
        let symbol = bits.symbol(literals)?;
        if symbol == END {
            break;
        }
        let Ok(literal) = u8::try_from(symbol) else {
            let number = |bits: &mut Bits<'_>, table: &[(u16, u32)], place: u16| {
                let (base, extra) = table.get(usize::from(place))?;
                Some(usize::from(base.saturating_add(bits.take(*extra)?)))
            };
            let length = number(bits, &LENGTHS, symbol.wrapping_sub(257))?;
            let place = bits.symbol(distances)?;
            let distance = number(bits, &DISTANCES, place)?;
            let from = output.len().checked_sub(distance)?;
            for at in from..from.saturating_add(length) {
                output.push(*output.get(at)?);
            }
            continue;
        };
        output.push(literal);
    }
    Some(())
}
