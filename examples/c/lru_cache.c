/*
 * A cache that forgets what was used least recently: a hash table with chains,
 * and a ring through all nodes with the newest behind the sentinel.
 */
#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef uint64_t (*loader)(uint32_t key);

struct node {
    uint32_t key;
    uint64_t value;
    struct node *previous, *next; /* ring */
    struct node *chain;           /* same bucket */
};

struct cache {
    size_t capacity, size, buckets;
    unsigned hits, misses;
    loader load;
    struct node ring;
    struct node **table;
};

#define BUCKET(cache, key) ((key) * UINT32_C(2654435761) % (cache)->buckets)
#define HIT_RATE(cache)                                                   \
    ((cache)->hits + (cache)->misses == 0 ? 0.0                           \
     : 100.0 * (cache)->hits / ((cache)->hits + (cache)->misses))

static inline void unlink_node(struct node *n)
{
    n->previous->next = n->next;
    n->next->previous = n->previous;
}

static inline void link_after(struct node *n, struct node *other)
{
    n->previous = other;
    n->next = other->next;
    n->next->previous = other->next = n;
}

struct cache *cache_new(size_t capacity, loader load)
{
    struct cache *c = calloc(1, sizeof *c);
    if (c == NULL)
        goto failed;
    c->capacity = capacity;
    c->buckets = 2 * capacity + 1;
    c->load = load;
    c->ring.previous = c->ring.next = &c->ring;
    c->table = calloc(c->buckets, sizeof *c->table);
    if (c->table == NULL)
        goto failed;
    return c;
failed:
    free(c);
    return NULL;
}

static void evict(struct cache *c)
{
    struct node *oldest = c->ring.previous, **slot = &c->table[BUCKET(c, oldest->key)];
    while (*slot != oldest)
        slot = &(*slot)->chain;
    *slot = oldest->chain;
    unlink_node(oldest);
    free(oldest);
    c->size--;
}

uint64_t cache_get(struct cache *c, uint32_t key)
{
    struct node *n = c->table[BUCKET(c, key)];

    while (n && n->key != key)
        n = n->chain;
    if (n) {
        c->hits++;
        unlink_node(n);
    } else {
        c->misses++;
        if (c->size == c->capacity)
            evict(c);
        n = malloc(sizeof *n);
        if (!n)
            abort();
        struct node **slot = &c->table[BUCKET(c, key)];
        *n = (struct node){.key = key, .value = c->load(key), .chain = *slot};
        *slot = n;
        c->size++;
    }
    link_after(n, &c->ring);
    return n->value;
}

void cache_free(struct cache *c)
{
    while (c->size > 0)
        evict(c);
    free(c->table);
    free(c);
}

static uint64_t square(uint32_t n)
{
    return (uint64_t)n * n;
}

int main(void)
{
    static const uint32_t keys[] = {1, 2, 3, 1, 4, 1, 2};
    struct cache *c = cache_new(3, square);
    assert(c != NULL);
    for (const uint32_t *k = keys; k < keys + sizeof keys / sizeof *keys; ++k)
        printf("%u squared = %llu\n", (unsigned)*k, (unsigned long long)cache_get(c, *k));
    printf("hit rate %.0f%%\n", HIT_RATE(c));
    cache_free(c);
}
