//! Reads the tree and holds what `ARCHITECTURE.md` claims about it.
//!
//! Not here: what the code does; the compiler and clippy hold the rest.
