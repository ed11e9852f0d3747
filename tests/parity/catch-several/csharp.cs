class Sample {
    void Probe(int a) {
        try {
            use(a);
        } catch (Failure e) {
            use(e);
        } catch (Timeout) {
            use(1);
        } catch {
            use(2);
        }
    }
}
