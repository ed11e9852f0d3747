#ifndef SAMPLE_H
#define SAMPLE_H

#ifdef FAST
int probe(int a);
#else
int probe(int a, int b);
#endif

#endif
