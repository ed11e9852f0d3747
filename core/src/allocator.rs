//! The allocator of the core and of tree-sitter, whose parse is many small allocations: mimalloc makes it an eighth quicker than
//! the C library's.

use std::ffi::c_void;
use std::sync::Once;

use mimalloc::MiMalloc;

#[global_allocator]
static GLOBAL: MiMalloc = MiMalloc;

static TAKEN: Once = Once::new();

/// Number of `arena_eager_commit` among the options of mimalloc.h.
#[cfg(target_os = "linux")]
const ARENA_EAGER_COMMIT: std::ffi::c_int = 4;

/// Before the first allocation, on loading: mimalloc would otherwise take a gigabyte of address space as writable, which counts as
/// memory where that of a process is limited (`--max-memory`).
#[cfg(target_os = "linux")]
#[used]
#[unsafe(link_section = ".init_array")]
static ON_LOADING: extern "C" fn() = {
    extern "C" fn commit_as_needed() {
        // SAFETY: sets a number, and no other thread of this library runs yet.
        unsafe { libmimalloc_sys::mi_option_set(ARENA_EAGER_COMMIT, 0) }
    }
    commit_as_needed
};

/// Makes tree-sitter use it, too. To be called before the first parser is made: what was allocated before could not be freed after.
pub fn give_to_tree_sitter() {
    TAKEN.call_once(|| {
        // SAFETY: no parser, tree or query has been made, and the four functions are of one allocator.
        unsafe { tree_sitter::set_allocator(Some(allocate), Some(allocate_zeroed), Some(reallocate), Some(free)) }
    });
}

/// Number of `purge_delay` among the options of mimalloc.h; -1 is never.
const PURGE_DELAY: std::ffi::c_int = 15;

/// Freed memory stays with the process from now on, for what it does next.
pub fn keep_memory() {
    // SAFETY: sets a number that mimalloc reads when it frees.
    unsafe { libmimalloc_sys::mi_option_set(PURGE_DELAY, -1) }
}

unsafe extern "C" fn allocate(size: usize) -> *mut c_void {
    got(unsafe { libmimalloc_sys::mi_malloc(size) }, size)
}

unsafe extern "C" fn allocate_zeroed(count: usize, size: usize) -> *mut c_void {
    let bytes = count.saturating_mul(size);
    got(unsafe { libmimalloc_sys::mi_zalloc(bytes) }, bytes)
}

unsafe extern "C" fn reallocate(old: *mut c_void, size: usize) -> *mut c_void {
    got(unsafe { libmimalloc_sys::mi_realloc(old, size) }, size)
}

unsafe extern "C" fn free(old: *mut c_void) {
    unsafe { libmimalloc_sys::mi_free(old) }
}

/// tree-sitter does not look at what it gets: without memory the process ends, as with tree-sitter's own allocator.
fn got(memory: *mut c_void, bytes: usize) -> *mut c_void {
    if memory.is_null() {
        eprintln!("tree-sitter failed to allocate {bytes} bytes");
        std::process::abort();
    }
    memory
}
