#include <shapes/circle.h>
