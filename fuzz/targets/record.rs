#![no_main]
#[path = "../../tests/fuzz/doors.rs"]
#[allow(dead_code)]
mod doors;

libfuzzer_sys::fuzz_target!(|data: &[u8]| doors::record(data));
