#define FAST
#undef SLOW
#pragma warning disable
