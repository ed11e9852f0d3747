class Sample {
    void probe(int a) {
        try {
            use(a);
        } catch (Failure e) {
            use(e);
        } catch (Timeout f) {
            use(1);
        } catch (Throwable g) {
            use(2);
        }
    }
}
