/** Counts what was added. */
struct Counter {
};
