#include <initializer_list>

void probe() {
    for (auto x : {1, 2}) {
        use(x);
    }
}
