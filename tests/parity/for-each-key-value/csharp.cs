using System.Collections.Generic;

class Sample {
    void Probe(Dictionary<string, int> entries) {
        foreach (var (key, value) in entries) {
            Print(key, value);
        }
    }
}
