/* Arithmetic by recursive descent: sums, products, unary minus, parentheses. */

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

struct parser {
    const char *text;
    const char *at;
    jmp_buf failed;
    char message[80];
};

static double sum(struct parser *p);

static _Noreturn void fail(struct parser *p, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(p->message, sizeof p->message, format, args);
    va_end(args);
    longjmp(p->failed, 1);
}

static char peek(struct parser *p)
{
    while (isspace((unsigned char)*p->at))
        ++p->at;
    return *p->at;
}

static double atom(struct parser *p)
{
    char *end;
    double value;

    switch (peek(p)) {
    case '-':
        p->at++;
        return -atom(p);
    case '(':
        p->at++;
        value = sum(p);
        if (peek(p) != ')')
            fail(p, "')' expected at column %td", p->at - p->text + 1);
        p->at++;
        return value;
    case '\0':
        fail(p, "a value expected at the end");
    default:
        value = strtod(p->at, &end);
        if (end == p->at)
            fail(p, "unexpected '%c' at column %td", *p->at, p->at - p->text + 1);
        p->at = end;
        return value;
    }
}

static double product(struct parser *p)
{
    double left = atom(p);
    for (;;) {
        char symbol = peek(p);
        if (symbol != '*' && symbol != '/')
            return left;
        p->at++;
        double right = atom(p);
        if (symbol == '*')
            left *= right;
        else if (right == 0)
            fail(p, "division by zero");
        else
            left /= right;
    }
}

static double sum(struct parser *p)
{
    double left = product(p);
    while (peek(p) == '+' || peek(p) == '-') {
        int sign = *p->at++ == '+' ? 1 : -1;
        left += sign * product(p);
    }
    return left;
}

int main(int argc, char **argv)
{
    static char *defaults[] = {"", "1 + 2 * 3", "-(4 - 2) * 3 / 4", "2 * (1 +", "8 / 0"};
    struct parser p;

    if (argc < 2) {
        argc = sizeof defaults / sizeof defaults[0];
        argv = defaults;
    }
    for (int i = 1; i < argc; i++) {
        p.text = p.at = argv[i];
        if (setjmp(p.failed)) {
            fprintf(stderr, "%s: %s\n", argv[i], p.message);
            continue;
        }
        printf("%s = %g\n", argv[i], sum(&p));
    }
    return 0;
}
