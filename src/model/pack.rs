//! Tables on their way to the browser: numbers and words, with a checksum.
//!
//! Code that reads every record by its field names would weigh more in the WASM than the reasoning itself. So a program
//! packs the finished tables (the rules with their words, the map, what a widget is made from), and the browser
//! unpacks them with a few lines. Pages and WASM are built together; tables of another build are refused.

use crate::model::date::Day;

/// Packed tables: in JSON, a list of numbers and a list of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// The tables, with a checksum at the end.
    pub numbers: Vec<u32>,
    /// The words that the numbers refer to.
    pub words: Vec<String>,
}

impl Packed {
    /// Packs a value, with a checksum at the end.
    pub fn new(value: &impl Pack) -> Self {
        let mut packed = Self { numbers: Vec::new(), words: Vec::new() };
        value.pack(&mut packed);
        let sum = checksum(&packed.numbers, &packed.words);
        packed.numbers.push(sum);
        packed
    }

    /// The same tables with other words in the places of these.
    pub fn with_words(mut self, change: impl FnMut(String) -> String) -> Self {
        self.numbers.pop();
        self.words = self.words.into_iter().map(change).collect();
        self.numbers.push(checksum(&self.numbers, &self.words));
        self
    }

    /// Unpacks a value; none if it was not packed by this very code.
    pub fn open<T: Pack>(&self) -> Option<T> {
        let (sum, numbers) = self.numbers.split_last()?;
        let mut unpacking = Unpacking { numbers: numbers.iter(), words: &self.words, is_short: false };
        let is_whole = *sum == checksum(numbers, &self.words);
        let value = is_whole.then(|| T::unpack(&mut unpacking))?;
        (!unpacking.is_short && unpacking.numbers.len() == 0).then_some(value)
    }
}

/// FNV-1a, over all bytes.
fn checksum(numbers: &[u32], words: &[String]) -> u32 {
    let numbers = numbers.iter().flat_map(|number| number.to_le_bytes());
    let words = words.iter().flat_map(|word| word.bytes().chain([0]));
    numbers.chain(words).fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Tables that are being unpacked.
pub struct Unpacking<'a> {
    numbers: std::slice::Iter<'a, u32>,
    words: &'a [String],
    is_short: bool,
}

impl Unpacking<'_> {
    /// Notes that what was read cannot be: nothing of these tables is used.
    pub fn refuse(&mut self) {
        self.is_short = true;
    }

    #[inline(never)]
    fn next(&mut self) -> u32 {
        self.numbers.next().copied().unwrap_or_else(|| {
            self.is_short = true;
            0
        })
    }
}

/// Something that can be packed.
pub trait Pack: Sized {
    /// Appends the value.
    fn pack(&self, to: &mut Packed);
    /// Takes the value off the front. Too little data is noted, and gives some value.
    fn unpack(from: &mut Unpacking) -> Self;
}

impl Pack for u32 {
    fn pack(&self, to: &mut Packed) {
        to.numbers.push(*self);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.next()
    }
}

impl Pack for usize {
    fn pack(&self, to: &mut Packed) {
        to.numbers.push(u32::try_from(*self).unwrap_or(u32::MAX));
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.next() as Self
    }
}

impl Pack for u8 {
    fn pack(&self, to: &mut Packed) {
        u32::from(*self).pack(to);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.next() as Self
    }
}

impl Pack for bool {
    fn pack(&self, to: &mut Packed) {
        to.numbers.push(u32::from(*self));
    }

    fn unpack(from: &mut Unpacking) -> Self {
        from.next() == 1
    }
}

/// Sets are sparse: their members are packed, not their bits.
impl Pack for u128 {
    fn pack(&self, to: &mut Packed) {
        let members: Vec<u32> = (0..Self::BITS).filter(|bit| self >> bit & 1 == 1).collect();
        members.pack(to);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        Vec::<u32>::unpack(from).into_iter().fold(0, |set, bit| set | 1 << bit.min(Self::BITS - 1))
    }
}

impl Pack for u64 {
    fn pack(&self, to: &mut Packed) {
        u128::from(*self).pack(to);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        u128::unpack(from) as Self
    }
}

impl Pack for String {
    fn pack(&self, to: &mut Packed) {
        let known = to.words.iter().position(|word| word == self);
        known.unwrap_or(to.words.len()).pack(to);
        if known.is_none() {
            to.words.push(self.clone());
        }
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacking) -> Self {
        let place = usize::unpack(from);
        from.words.get(place).cloned().unwrap_or_default()
    }
}

impl Pack for Day {
    fn pack(&self, to: &mut Packed) {
        self.number().pack(to);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        Self::from_number(from.next()).unwrap_or(Self::FIRST)
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, to: &mut Packed) {
        self.len().pack(to);
        self.iter().for_each(|value| value.pack(to));
    }

    #[inline(never)]
    fn unpack(from: &mut Unpacking) -> Self {
        // No vector is longer than what is left, whatever its length claims.
        let len = usize::unpack(from).min(from.numbers.len());
        (0..len).map(|_| T::unpack(from)).collect()
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, to: &mut Packed) {
        self.is_some().pack(to);
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut Unpacking) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn pack(&self, to: &mut Packed) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacking) -> Self {
        let first = A::unpack(from);
        (first, B::unpack(from))
    }
}

/// Packs a struct field by field.
macro_rules! pack_struct {
    ($type:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::model::pack::Pack for $type {
            fn pack(&self, to: &mut $crate::model::pack::Packed) {
                $(self.$field.pack(to);)+
            }

            fn unpack(from: &mut $crate::model::pack::Unpacking) -> Self {
                $(let $field = $crate::model::pack::Pack::unpack(from);)+
                Self { $($field),+ }
            }
        }
    };
}

/// Packs an enum without fields by the place of its variant in `ALL`.
macro_rules! pack_enum {
    ($type:ident) => {
        impl $crate::model::pack::Pack for $type {
            fn pack(&self, to: &mut $crate::model::pack::Packed) {
                (*self as usize).pack(to);
            }

            fn unpack(from: &mut $crate::model::pack::Unpacking) -> Self {
                Self::ALL.get(usize::unpack(from)).copied().unwrap_or(Self::ALL[0])
            }
        }
    };
}

pub(crate) use {pack_enum, pack_struct};
