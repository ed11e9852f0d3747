#include <vector>

int probe(std::vector<int> items) {
    int total = 0;
    for (int x : items) {
        total += x;
    }
    return total;
}
