//! What is built into the program: law packs, catalogues, question bank, offenses. Listed by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
