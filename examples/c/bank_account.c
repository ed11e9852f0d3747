/* A bank account that keeps its history and refuses to be overdrawn. */

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NAME_MAX_LENGTH 31

typedef enum { DEPOSIT, WITHDRAWAL } entry_kind;

typedef struct entry {
    entry_kind kind;
    long cents;
    struct entry *next;
} entry;

typedef struct {
    char owner[NAME_MAX_LENGTH + 1];
    long balance; /* cents */
    entry *history;
} account;

enum status { OK, NOT_POSITIVE, INSUFFICIENT_FUNDS, OUT_OF_MEMORY };

static const char *const messages[] = {
    [OK] = "moved",
    [NOT_POSITIVE] = "the amount must be positive",
    [INSUFFICIENT_FUNDS] = "insufficient funds",
    [OUT_OF_MEMORY] = "out of memory",
};

static void account_open(account *self, const char *owner, long balance)
{
    memset(self, 0, sizeof *self);
    snprintf(self->owner, sizeof self->owner, "%s", owner);
    self->balance = balance;
}

static void account_close(account *self)
{
    for (entry *e = self->history, *next; e != NULL; e = next) {
        next = e->next;
        free(e);
    }
    self->history = NULL;
}

static enum status record(account *self, entry_kind kind, long cents)
{
    entry *e = malloc(sizeof *e);
    if (!e)
        return OUT_OF_MEMORY;
    *e = (entry){.kind = kind, .cents = cents, .next = self->history};
    self->history = e;
    self->balance += kind == DEPOSIT ? cents : -cents;
    return OK;
}

static enum status transfer(account *source, account *target, long cents)
{
    if (cents <= 0)
        return NOT_POSITIVE;
    if (cents > source->balance)
        return INSUFFICIENT_FUNDS;
    enum status status = record(source, WITHDRAWAL, cents);
    return status == OK ? record(target, DEPOSIT, cents) : status;
}

static long deposited(const account *self)
{
    long total = 0;
    for (const entry *e = self->history; e; e = e->next)
        if (e->kind == DEPOSIT)
            total += e->cents;
    return total;
}

int main(void)
{
    account ada, bob;
    const long amounts[] = {3000, 5000, 4000};
    bool all = true;

    account_open(&ada, "Ada", 10000);
    account_open(&bob, "Bob", 0);
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) {
        enum status status = transfer(&ada, &bob, amounts[i]);
        printf("%6.2f %s\n", amounts[i] / 100.0, messages[status]);
        all &= status == OK;
    }
    printf("%s %ld, %s %ld, deposited: %ld\n", ada.owner, ada.balance, bob.owner, bob.balance, deposited(&bob));
    account_close(&ada);
    account_close(&bob);
    return all ? EXIT_SUCCESS : EXIT_FAILURE;
}
