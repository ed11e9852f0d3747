/* Counts the words of files or of standard input, the most frequent first. */

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS = 1 << 12, WORD_LENGTH = 64, TOP = 10 };

struct word {
    struct word *next;
    unsigned long count;
    char text[];
};

static struct word *table[BUCKETS];
static size_t distinct;

static unsigned hash(const char *text)
{
    unsigned h = 0x811c9dc5u;
    while (*text != '\0') {
        h ^= (unsigned char)*text++;
        h *= 16777619u;
    }
    return h & (BUCKETS - 1);
}

static void add(const char *text)
{
    struct word **slot = &table[hash(text)];
    for (; *slot; slot = &(*slot)->next) {
        if (strcmp((*slot)->text, text) == 0) {
            ++(*slot)->count;
            return;
        }
    }
    struct word *w = malloc(sizeof *w + strlen(text) + 1);
    if (!w) {
        fputs("out of memory\n", stderr);
        exit(2);
    }
    w->next = NULL;
    w->count = 1;
    strcpy(w->text, text);
    *slot = w;
    distinct++;
}

static void count(FILE *stream)
{
    char word[WORD_LENGTH];
    size_t length = 0;
    int c;

    while ((c = getc(stream)) != EOF) {
        if (isalpha(c) && length < sizeof word - 1) {
            word[length++] = (char)tolower(c);
        } else if (length > 0) {
            word[length] = '\0';
            add(word);
            length = 0;
        }
    }
    if (length > 0) {
        word[length] = '\0';
        add(word);
    }
}

static int by_count(const void *left, const void *right)
{
    const struct word *a = *(struct word *const *)left, *b = *(struct word *const *)right;
    if (a->count != b->count)
        return a->count < b->count ? 1 : -1;
    return strcmp(a->text, b->text);
}

int main(int argc, char *argv[])
{
    if (argc == 1)
        count(stdin);
    for (int i = 1; i < argc; i++) {
        FILE *stream = fopen(argv[i], "r");
        if (!stream) {
            fprintf(stderr, "%s: %s\n", argv[i], strerror(errno));
            return EXIT_FAILURE;
        }
        count(stream);
        fclose(stream);
    }

    struct word **words = calloc(distinct ? distinct : 1, sizeof *words);
    size_t n = 0;
    for (int i = 0; i < BUCKETS; i++)
        for (struct word *w = table[i]; w; w = w->next)
            words[n++] = w;
    qsort(words, n, sizeof *words, by_count);
    for (size_t i = 0; i < n && i < TOP; i++)
        printf("%6lu  %s\n", words[i]->count, words[i]->text);
    free(words);
#ifdef SHOW_LOAD
    printf("load factor %.2f\n", (double)distinct / BUCKETS);
#elif defined(SHOW_SIZE)
    printf("%zu distinct words\n", distinct);
#endif
    return EXIT_SUCCESS;
}
