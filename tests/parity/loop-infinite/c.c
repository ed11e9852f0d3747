#include <stdbool.h>

void probe(int a) {
    while (true) {
        use(a);
    }
}
