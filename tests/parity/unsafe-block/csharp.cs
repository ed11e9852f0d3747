class Sample {
    int Probe(int a) {
        unsafe {
            int* p = &a;
            return *p;
        }
    }
}
