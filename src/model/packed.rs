//! What travels to the browser: values as postcard writes them, with a checksum at the end. Pages and WASM are built
//! together; what was damaged on the way, or made by another build, is refused and not misread.

use serde::{Serialize, de::DeserializeOwned};

/// The bytes of a value.
pub fn pack<T: Serialize>(value: &T) -> Vec<u8> {
    // Plain data cannot fail; should it, nothing is packed, and nothing is opened.
    let mut bytes = postcard::to_allocvec(value).unwrap_or_default();
    let sum = checksum(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes
}

/// The value of such bytes; none if they are anything else.
pub fn open<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (bytes, sum) = bytes.split_last_chunk::<4>()?;
    if checksum(bytes) != u32::from_le_bytes(*sum) {
        return None;
    }
    postcard::take_from_bytes(bytes).ok().filter(|(_, rest)| rest.is_empty()).map(|(value, _)| value)
}

/// FNV-1a.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum: u32, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::{open, pack};

    #[test]
    fn what_is_packed_is_opened_and_what_is_damaged_is_not() {
        let value = (7_u32, vec!["三原則".to_owned(), String::new()]);
        let bytes = pack(&value);
        assert_eq!(open(&bytes), Some(value));
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(open::<(u32, Vec<String>)>(&damaged), None, "byte {at}");
            assert_eq!(open::<(u32, Vec<String>)>(&bytes[..at]), None, "cut at {at}");
        }
    }
}
