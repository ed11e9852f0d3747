class Sample {
    int Probe(int a) {
        switch (a) {
            case 1:
                Print(a);
                goto case 2;
            case 2:
                return 20;
        }
        return 0;
    }
}
