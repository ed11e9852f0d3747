// Matrix product, transposition and powers on one block of memory.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    int rows, columns;
    long cells[]; // row by row
} matrix;

#define AT(m, row, column) ((m)->cells[(row) * (m)->columns + (column)])

static matrix *matrix_new(int rows, int columns, const long *cells)
{
    size_t bytes = sizeof(long) * rows * columns;
    matrix *m = malloc(sizeof(matrix) + bytes);
    if (!m) {
        perror("matrix_new");
        exit(EXIT_FAILURE);
    }
    m->rows = rows;
    m->columns = columns;
    if (cells)
        memcpy(m->cells, cells, bytes);
    else
        memset(m->cells, 0, bytes);
    return m;
}

static matrix *identity(int n)
{
    matrix *m = matrix_new(n, n, NULL);
    for (int i = 0; i < n; i++)
        AT(m, i, i) = 1L;
    return m;
}

static matrix *transpose(const matrix *m)
{
    matrix *result = matrix_new(m->columns, m->rows, NULL);
    for (int row = 0; row < m->rows; row++)
        for (int column = 0; column < m->columns; column++)
            AT(result, column, row) = AT(m, row, column);
    return result;
}

// NULL when the shapes do not fit.
static matrix *multiply(const matrix *left, const matrix *right)
{
    if (left->columns != right->rows)
        return NULL;
    matrix *result = matrix_new(left->rows, right->columns, NULL);
    for (int row = 0; row < left->rows; row++) {
        for (int k = 0; k < left->columns; k++) {
            long factor = AT(left, row, k);
            if (factor == 0)
                continue;
            for (int column = 0; column < right->columns; column++)
                AT(result, row, column) += factor * AT(right, k, column);
        }
    }
    return result;
}

static void replace(matrix **old, matrix *new)
{
    free(*old);
    *old = new;
}

// Square and multiply.
static matrix *power(const matrix *base, unsigned exponent)
{
    matrix *result = identity(base->rows);
    matrix *square = matrix_new(base->rows, base->columns, base->cells);
    do {
        if (exponent & 1u)
            replace(&result, multiply(result, square));
        replace(&square, multiply(square, square));
    } while (exponent >>= 1);
    free(square);
    return result;
}

static void print_and_free(matrix *m)
{
    for (int row = 0; row < m->rows; row++) {
        for (int column = 0; column < m->columns; column++)
            printf("%s%8ld", column ? " " : "", AT(m, row, column));
        putchar('\n');
    }
    free(m);
}

int main(void)
{
    matrix *left = matrix_new(2, 3, (const long[]){1, 2, 3, 4, 5, 6});
    matrix *right = transpose(left);
    matrix *step = matrix_new(2, 2, (const long[2 * 2]){1, 1, 1, 0});

    print_and_free(multiply(left, right));
    print_and_free(power(step, 30));
    free(left), free(right), free(step);
    return 0;
}
