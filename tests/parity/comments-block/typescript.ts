function probe() {
    run();
    /* Why this
       is called. */
    stop();
}
