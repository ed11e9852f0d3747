//! Lists the mapping files for `embedded.rs`, so that no language is named in the core; compiles `walk.c`.

use std::{env, fs, path::Path};

fn main() {
    list_mappings();
    compile_walk();
}

fn compile_walk() {
    let include = env::var("DEP_TREE_SITTER_INCLUDE").expect("set by the tree-sitter crate");
    let internals = Path::new(&include).join("../src");
    println!("cargo::rerun-if-changed=src/walk.c");
    cc::Build::new().file("src/walk.c").std("c11").include(include).include(internals).compile("uast_walk");
}

fn list_mappings() {
    let grammars = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("../grammars");
    println!("cargo::rerun-if-changed={}", grammars.display());
    let mut files: Vec<_> = fs::read_dir(&grammars)
        .expect("the grammars folder lies beside core")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let mut list = String::from("[\n");
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
        let stem = file.file_stem().expect("a file name").to_string_lossy();
        list += &format!("    ({stem:?}, include_str!({:?})),\n", file.display().to_string());
    }
    list += "]";
    let out = Path::new(&env::var("OUT_DIR").expect("set by cargo")).join("grammars.rs");
    fs::write(out, list).expect("the build folder is writable");
}
