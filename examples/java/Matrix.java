import java.util.Arrays;

/** Matrix product, transposition and powers. */
public class Matrix {
    private final int rows, columns;
    private final long[][] cells;

    public Matrix(long[]... cells) {
        this.rows = cells.length;
        this.columns = cells[0].length;
        this.cells = cells;
    }

    static Matrix identity(int n) {
        long[][] cells = new long[n][n];
        for (int i = 0; i < n; i++) {
            cells[i][i] = 1L;
        }
        return new Matrix(cells);
    }

    Matrix transpose() {
        long[][] result = new long[columns][rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                result[column][row] = cells[row][column];
            }
        }
        return new Matrix(result);
    }

    Matrix multiply(Matrix other) {
        if (columns != other.rows) {
            throw new IllegalArgumentException(columns + " columns do not fit " + other.rows + " rows");
        }
        long[][] result = new long[rows][other.columns];
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < columns; k++) {
                long factor = cells[row][k];
                if (factor == 0) continue;
                for (int column = 0; column < other.columns; column++) {
                    result[row][column] += factor * other.cells[k][column];
                }
            }
        }
        return new Matrix(result);
    }

    /** Square and multiply; {@code exponent} must not be negative. */
    Matrix power(int exponent) {
        assert exponent >= 0 : exponent;
        Matrix result = identity(rows);
        Matrix square = this;
        while (exponent != 0) {
            if ((exponent & 1) == 1) result = result.multiply(square);
            square = square.multiply(square);
            exponent >>>= 1;
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix m && Arrays.deepEquals(cells, m.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(cells);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (long[] row : cells) {
            text.append(Arrays.toString(row)).append('\n');
        }
        return text.toString();
    }

    public static void main(String[] args) {
        Matrix left = new Matrix(new long[] {1, 2, 3}, new long[] {4, 5, 6});
        System.out.println(left.multiply(left.transpose()));
        System.out.println(new Matrix(new long[] {1, 1}, new long[] {1, 0}).power(30));
    }
}
