import java.util.Map;

/** Arithmetic: a parser that builds a tree, and an evaluator that folds it. */
public final class Expression {
    sealed interface Node permits Literal, Variable, Negate, Operation {}

    record Literal(double value) implements Node {}

    record Variable(String name) implements Node {}

    record Negate(Node operand) implements Node {}

    record Operation(char symbol, Node left, Node right) implements Node {}

    static class ParseException extends RuntimeException {
        ParseException(String message, int position) {
            super(message + " at column " + (position + 1));
        }
    }

    private final String text;
    private int position = 0;

    private Expression(String text) {
        this.text = text;
    }

    static Node parse(String text) {
        Expression parser = new Expression(text);
        Node node = parser.sum();
        if (parser.peek() != '\0') throw new ParseException("unexpected '" + parser.peek() + "'", parser.position);
        return node;
    }

    private char peek() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) position++;
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private Node sum() {
        Node left = product();
        for (char c = peek(); c == '+' || c == '-'; c = peek()) {
            position++;
            left = new Operation(c, left, product());
        }
        return left;
    }

    private Node product() {
        Node left = factor();
        for (char c = peek(); c == '*' || c == '/'; c = peek()) {
            position++;
            left = new Operation(c, left, factor());
        }
        return left;
    }

    private Node factor() {
        char c = peek();
        int start = position;
        if (c == '-') {
            position++;
            return new Negate(factor());
        } else if (c == '(') {
            position++;
            Node inner = sum();
            if (peek() != ')') throw new ParseException("')' expected", position);
            position++;
            return inner;
        } else if (Character.isDigit(c)) {
            do position++; while (position < text.length() && "0123456789.".indexOf(text.charAt(position)) >= 0);
            return new Literal(Double.parseDouble(text.substring(start, position)));
        } else if (Character.isLetter(c)) {
            while (position < text.length() && Character.isLetterOrDigit(text.charAt(position))) position++;
            return new Variable(text.substring(start, position));
        }
        throw new ParseException("a value expected", position);
    }

    static double evaluate(Node node, Map<String, Double> variables) {
        if (node instanceof Literal literal) return literal.value();
        if (node instanceof Variable variable) return variables.getOrDefault(variable.name(), Double.NaN);
        if (node instanceof Negate negate) return -evaluate(negate.operand(), variables);
        Operation operation = (Operation) node;
        double left = evaluate(operation.left(), variables);
        double right = evaluate(operation.right(), variables);
        return switch (operation.symbol()) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            case '/' -> left / right;
            default -> throw new AssertionError(operation.symbol());
        };
    }

    public static void main(String[] args) {
        String[] texts = args.length > 0 ? args : new String[] {"1 + 2 * 3", "-(x - 2) * y / 4", "2 * (1 +"};
        for (String text : texts) {
            try {
                System.out.println(text + " = " + evaluate(parse(text), Map.of("x", 10.0, "y", 3.0)));
            } catch (ParseException e) {
                System.err.println(text + ": " + e.getMessage());
            }
        }
    }
}
