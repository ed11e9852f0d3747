using System.Linq;

class Sample {
    object Probe(int[] items) {
        return from x in items where x > 0 select x + 1;
    }
}
