#define FAST
#undef SLOW
#define LIMIT 10
#define TWICE(x) ((x) + (x))
#pragma once
