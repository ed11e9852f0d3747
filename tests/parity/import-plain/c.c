#include "shapes/plane/circle.h"
