//! Where the shells exchange bytes with their host: one place for its input, one for the answer, each reused from call to call.

use std::cell::Cell;

thread_local! {
    static INPUT: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
    static OUTPUT: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Where the next call finds its input, with room for so many bytes.
pub(crate) fn room(length: usize) -> *mut u8 {
    let mut input = INPUT.take();
    if input.len() < length {
        drop(input);
        input = vec![0; length];
    }
    let place = input.as_mut_ptr();
    INPUT.set(input);
    place
}

/// Reads so many bytes that were handed over.
pub(crate) fn with_input<T>(length: usize, work: impl FnOnce(&[u8]) -> T) -> T {
    let input = INPUT.take();
    let result = work(input.get(..length).unwrap_or_default());
    INPUT.set(input);
    result
}

/// Reads or writes the answer.
pub(crate) fn with_output<T>(work: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    let mut output = OUTPUT.take();
    let result = work(&mut output);
    OUTPUT.set(output);
    result
}
