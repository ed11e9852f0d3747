class Counter {
    /**
     * Counts what was added.
     * That is all.
     */
    void size() {
    }
};
