/** Counts what was added. */
class Counter {
}
