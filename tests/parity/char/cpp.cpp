void probe() {
    f('a');
    f('\n');
}
