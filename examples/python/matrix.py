"""Matrix product, transposition and powers on lists of rows."""

from itertools import chain


def identity(n):
    return [[1 if row == column else 0 for column in range(n)] for row in range(n)]


def transpose(matrix):
    return [list(column) for column in zip(*matrix)]


def multiply(left, right):
    if len(left[0]) != len(right):
        raise ValueError(f"{len(left[0])} columns do not fit {len(right)} rows")
    columns = transpose(right)
    return [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in left]


def power(matrix, exponent):
    """Square and multiply; `exponent` must not be negative."""
    assert exponent >= 0, exponent
    result = identity(len(matrix))
    while exponent:
        if exponent & 1:
            result = multiply(result, matrix)
        matrix = multiply(matrix, matrix)
        exponent >>= 1
    return result


def show(matrix):
    width = max(len(str(value)) for value in chain.from_iterable(matrix))
    for row in matrix:
        print(" ".join(f"{value:{width}}" for value in row))


if __name__ == "__main__":
    show(multiply([[1, 2, 3], [4, 5, 6]], [[7, 8], [9, 10], [11, 12]]))
    print()
    show(power([[1, 1], [1, 0]], 30))
