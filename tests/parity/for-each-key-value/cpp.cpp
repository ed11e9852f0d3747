#include <map>

void probe(std::map<int, int> entries) {
    for (auto [key, value] : entries) {
        print(key, value);
    }
}
