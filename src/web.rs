//! The browser as the widgets see it. Outside a browser every function does nothing and returns nothing.

pub mod address;
pub mod page;
pub mod rows;
