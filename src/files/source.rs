//! A file, of which only the pieces that are asked for are read: one of 50 MB is never held whole.

/// A file given to the functions of this room.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    bytes: Bytes<'a>,
    length: u32,
}

#[derive(Clone, Copy, Debug)]
enum Bytes<'a> {
    Here(&'a [u8]),
    /// Outside: fills the buffer with what begins at an offset.
    #[cfg_attr(not(all(target_arch = "wasm32", feature = "files")), allow(dead_code))]
    Elsewhere(fn(u32, &mut [u8])),
}

impl<'a> File<'a> {
    /// A file that lies in memory. Past four gigabytes nothing is read.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes: Bytes::Here(bytes),
            length: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        }
    }

    /// A file of which somebody else hands out the pieces.
    #[cfg(all(target_arch = "wasm32", feature = "files"))]
    pub(super) fn elsewhere(length: u32, read: fn(u32, &mut [u8])) -> Self {
        Self {
            bytes: Bytes::Elsewhere(read),
            length,
        }
    }

    /// How many bytes it has.
    pub fn length(self) -> u32 {
        self.length
    }

    /// So many bytes from an offset on; fewer where the file ends.
    pub fn piece(self, offset: u32, length: u32) -> Vec<u8> {
        let length = length.min(self.length.saturating_sub(offset));
        let mut piece = vec![0; length as usize];
        match self.bytes {
            Bytes::Here(bytes) => {
                let source = bytes.get(offset as usize..).unwrap_or_default();
                for (to, from) in piece.iter_mut().zip(source) {
                    *to = *from;
                }
            }
            Bytes::Elsewhere(read) if length > 0 => read(offset, &mut piece),
            Bytes::Elsewhere(_) => {}
        }
        piece
    }

    /// A piece that is there in full.
    pub(super) fn exactly(self, offset: u32, length: u32) -> Option<Vec<u8>> {
        let piece = self.piece(offset, length);
        (piece.len() == length as usize).then_some(piece)
    }
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident $type:ident $from:ident;)*) => {
        $($(#[$doc])*
        pub(super) fn $name(bytes: &[u8], at: usize) -> Option<$type> {
            bytes.get(at..)?.first_chunk().map(|bytes| $type::$from(*bytes))
        })*
    };
}

numbers! {
    /// Two bytes, the high one first.
    be16 u16 from_be_bytes;
    /// Four bytes, the high one first.
    be32 u32 from_be_bytes;
    /// Two bytes, the low one first.
    le16 u16 from_le_bytes;
    /// Four bytes, the low one first.
    le32 u32 from_le_bytes;
    /// Eight bytes, the low one first.
    le64 u64 from_le_bytes;
}

/// Where a word stands in a text.
pub(super) fn position(text: &[u8], word: &[u8]) -> Option<usize> {
    let (first, rest) = word.split_first()?;
    let mut after = text.iter();
    loop {
        after.position(|byte| byte == first)?;
        if after.as_slice().starts_with(rest) {
            return text.len().checked_sub(after.len())?.checked_sub(1);
        }
    }
}

/// What comes after a word.
pub(super) fn after<'a>(text: &'a [u8], word: &[u8]) -> Option<&'a [u8]> {
    text.get(position(text, word)?.saturating_add(word.len())..)
}

/// What comes before a word.
pub(super) fn before<'a>(text: &'a [u8], word: &[u8]) -> Option<&'a [u8]> {
    text.get(..position(text, word)?)
}
