import com.sun.source.tree.*;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Prints what javac's parser sees of Java files; see tests/frontends/constructs.py for the constructs. */
final class Extract extends TreeScanner<Void, Void> {
    private static final Map<Tree.Kind, String> BINARY = new EnumMap<>(Tree.Kind.class);
    private static final Map<Tree.Kind, String> UNARY = new EnumMap<>(Tree.Kind.class);
    private static final Map<Tree.Kind, String> UPDATE = new EnumMap<>(Tree.Kind.class);
    private static final Map<Tree.Kind, String> COMPOUND = new EnumMap<>(Tree.Kind.class);
    private static final Map<Tree.Kind, String> NUMBERS = new EnumMap<>(Tree.Kind.class);

    static {
        BINARY.put(Tree.Kind.PLUS, "add");
        BINARY.put(Tree.Kind.MINUS, "sub");
        BINARY.put(Tree.Kind.MULTIPLY, "mul");
        BINARY.put(Tree.Kind.DIVIDE, "div");
        BINARY.put(Tree.Kind.REMAINDER, "mod");
        BINARY.put(Tree.Kind.LEFT_SHIFT, "shl");
        BINARY.put(Tree.Kind.RIGHT_SHIFT, "shr");
        BINARY.put(Tree.Kind.UNSIGNED_RIGHT_SHIFT, "ushr");
        BINARY.put(Tree.Kind.AND, "band");
        BINARY.put(Tree.Kind.OR, "bor");
        BINARY.put(Tree.Kind.XOR, "bxor");
        BINARY.put(Tree.Kind.CONDITIONAL_AND, "and");
        BINARY.put(Tree.Kind.CONDITIONAL_OR, "or");
        BINARY.put(Tree.Kind.EQUAL_TO, "eq");
        BINARY.put(Tree.Kind.NOT_EQUAL_TO, "ne");
        BINARY.put(Tree.Kind.LESS_THAN, "lt");
        BINARY.put(Tree.Kind.LESS_THAN_EQUAL, "le");
        BINARY.put(Tree.Kind.GREATER_THAN, "gt");
        BINARY.put(Tree.Kind.GREATER_THAN_EQUAL, "ge");
        UNARY.put(Tree.Kind.UNARY_PLUS, "plus");
        UNARY.put(Tree.Kind.UNARY_MINUS, "neg");
        UNARY.put(Tree.Kind.BITWISE_COMPLEMENT, "bnot");
        UNARY.put(Tree.Kind.LOGICAL_COMPLEMENT, "not");
        UPDATE.put(Tree.Kind.PREFIX_INCREMENT, "prefix inc");
        UPDATE.put(Tree.Kind.PREFIX_DECREMENT, "prefix dec");
        UPDATE.put(Tree.Kind.POSTFIX_INCREMENT, "postfix inc");
        UPDATE.put(Tree.Kind.POSTFIX_DECREMENT, "postfix dec");
        COMPOUND.put(Tree.Kind.PLUS_ASSIGNMENT, "add");
        COMPOUND.put(Tree.Kind.MINUS_ASSIGNMENT, "sub");
        COMPOUND.put(Tree.Kind.MULTIPLY_ASSIGNMENT, "mul");
        COMPOUND.put(Tree.Kind.DIVIDE_ASSIGNMENT, "div");
        COMPOUND.put(Tree.Kind.REMAINDER_ASSIGNMENT, "mod");
        COMPOUND.put(Tree.Kind.LEFT_SHIFT_ASSIGNMENT, "shl");
        COMPOUND.put(Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, "shr");
        COMPOUND.put(Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, "ushr");
        COMPOUND.put(Tree.Kind.AND_ASSIGNMENT, "band");
        COMPOUND.put(Tree.Kind.OR_ASSIGNMENT, "bor");
        COMPOUND.put(Tree.Kind.XOR_ASSIGNMENT, "bxor");
        NUMBERS.put(Tree.Kind.INT_LITERAL, "int");
        NUMBERS.put(Tree.Kind.LONG_LITERAL, "int");
        NUMBERS.put(Tree.Kind.FLOAT_LITERAL, "float");
        NUMBERS.put(Tree.Kind.DOUBLE_LITERAL, "float");
    }

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String text;
    private final Set<Tree> scanned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringJoiner items = new StringJoiner(",", "[", "]");
    /** Name of the type whose members are being read. */
    private String typeName = "";

    private Extract(CompilationUnitTree unit, SourcePositions positions, String text) {
        this.unit = unit;
        this.positions = positions;
        this.text = text;
    }

    private long start(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    private void add(String construct, Tree at, CharSequence name) {
        long start = start(at);
        // What the parser adds, such as the default constructor, stands nowhere.
        if (start >= 0) {
            items.add("[\"" + construct + "\"," + unit.getLineMap().getLineNumber(start) + "," + quoted(name) + "]");
        }
    }

    /** Later versions of Java give `_` no name. */
    private void addParameter(VariableTree parameter) {
        add("parameter", parameter, parameter.getName().isEmpty() ? "_" : parameter.getName());
    }

    /** Several names declared at once share their modifiers and type, which count once. */
    @Override
    public Void scan(Tree tree, Void none) {
        return tree == null || scanned.add(tree) ? super.scan(tree, none) : null;
    }

    @Override
    public Void visitImport(ImportTree node, Void none) {
        String name = node.getQualifiedIdentifier().toString();
        add("import", node, name.endsWith(".*") ? name.substring(0, name.length() - 2) : name);
        return null;
    }

    @Override
    public Void visitRequires(RequiresTree node, Void none) {
        add("import", node, node.getModuleName().toString());
        return null;
    }

    @Override
    public Void visitUses(UsesTree node, Void none) {
        add("import", node, node.getServiceName().toString());
        return null;
    }

    @Override
    public Void visitClass(ClassTree node, Void none) {
        String construct =
                switch (node.getKind()) {
                    case INTERFACE, ANNOTATION_TYPE -> "interface";
                    // The body of an enum constant counts as an enum in javac.
                    case ENUM -> node.getSimpleName().isEmpty() ? "class" : "enum";
                    default -> "class";
                };
        add(construct, node, node.getSimpleName());
        if (node.getKind() == Tree.Kind.RECORD) {
            for (Tree member : node.getMembers()) {
                // A record has no other fields than its components and static ones.
                if (member instanceof VariableTree field && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    add("parameter", field, field.getName());
                }
            }
        }
        String outerName = typeName;
        typeName = node.getSimpleName().toString();
        super.visitClass(node, none);
        typeName = outerName;
        return null;
    }

    @Override
    public Void visitMethod(MethodTree node, Void none) {
        for (VariableTree parameter : node.getParameters()) {
            // A compact constructor repeats the components of its record.
            if (start(parameter) >= start(node)) {
                addParameter(parameter);
            }
        }
        if (node.getReceiverParameter() != null) {
            add("parameter", node.getReceiverParameter(), "this");
        }
        boolean constructor = node.getReturnType() == null;
        add(constructor ? "constructor" : "method", node, constructor ? typeName : node.getName());
        return super.visitMethod(node, none);
    }

    @Override
    public Void visitVariable(VariableTree node, Void none) {
        // An enum constant has the making of its object for an initializer, the types of both where its name is.
        if (node.getInitializer() instanceof NewClassTree made && start(made.getIdentifier()) == start(node.getType())) {
            scan(node.getModifiers(), none);
            scan(made.getArguments(), none);
            return scan(made.getClassBody(), none);
        }
        return super.visitVariable(node, none);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree node, Void none) {
        add("lambda", node, "");
        for (VariableTree parameter : node.getParameters()) {
            addParameter(parameter);
        }
        return super.visitLambdaExpression(node, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
        add("call", node, lastName(node.getMethodSelect()));
        return super.visitMethodInvocation(node, none);
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void none) {
        add("new", node, lastName(node.getIdentifier()));
        return super.visitNewClass(node, none);
    }

    @Override
    public Void visitNewArray(NewArrayTree node, Void none) {
        Tree type = node.getType();
        while (type instanceof ArrayTypeTree) {
            type = ((ArrayTypeTree) type).getType();
        }
        if (type != null) {
            add("new", node, lastName(type));
        }
        return super.visitNewArray(node, none);
    }

    @Override
    public Void visitIf(IfTree node, Void none) {
        add("if", node, "");
        return super.visitIf(node, none);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree node, Void none) {
        add("ternary", node, "");
        return super.visitConditionalExpression(node, none);
    }

    @Override
    public Void visitForLoop(ForLoopTree node, Void none) {
        add("for", node, "");
        return super.visitForLoop(node, none);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree node, Void none) {
        add("for_each", node, "");
        return super.visitEnhancedForLoop(node, none);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree node, Void none) {
        add("while", node, "");
        return super.visitWhileLoop(node, none);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree node, Void none) {
        add("do_while", node, "");
        return super.visitDoWhileLoop(node, none);
    }

    @Override
    public Void visitSwitch(SwitchTree node, Void none) {
        add("switch", node, "");
        return super.visitSwitch(node, none);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree node, Void none) {
        add("switch", node, "");
        return super.visitSwitchExpression(node, none);
    }

    @Override
    public Void visitCase(CaseTree node, Void none) {
        add("case", node, isDefault(node) ? "default" : "");
        return super.visitCase(node, none);
    }

    /** `case null, default`, too. Labels are a preview in Java 17, which must not be named in the source. */
    private static boolean isDefault(CaseTree node) {
        try {
            Object labels = CaseTree.class.getMethod("getLabels").invoke(node);
            return ((List<?>) labels).stream().anyMatch(label -> ((Tree) label).getKind().name().startsWith("DEFAULT_CASE"));
        } catch (ReflectiveOperationException error) {
            return node.getExpressions().isEmpty();
        }
    }

    @Override
    public Void visitReturn(ReturnTree node, Void none) {
        add("return", node, "");
        return super.visitReturn(node, none);
    }

    @Override
    public Void visitThrow(ThrowTree node, Void none) {
        add("throw", node, "");
        return super.visitThrow(node, none);
    }

    @Override
    public Void visitTry(TryTree node, Void none) {
        add("try", node, "");
        return super.visitTry(node, none);
    }

    @Override
    public Void visitCatch(CatchTree node, Void none) {
        add("catch", node, "");
        // The variable of a handler is no parameter.
        scan(node.getParameter().getType(), none);
        return scan(node.getBlock(), none);
    }

    @Override
    public Void visitBreak(BreakTree node, Void none) {
        add("break", node, node.getLabel() == null ? "" : node.getLabel());
        return null;
    }

    @Override
    public Void visitYield(YieldTree node, Void none) {
        add("break", node, "");
        return super.visitYield(node, none);
    }

    @Override
    public Void visitContinue(ContinueTree node, Void none) {
        add("continue", node, node.getLabel() == null ? "" : node.getLabel());
        return null;
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree node, Void none) {
        add("compound_assignment", node, COMPOUND.get(node.getKind()));
        return super.visitCompoundAssignment(node, none);
    }

    @Override
    public Void visitBinary(BinaryTree node, Void none) {
        add("binary", node, BINARY.get(node.getKind()));
        return super.visitBinary(node, none);
    }

    @Override
    public Void visitUnary(UnaryTree node, Void none) {
        if (UPDATE.containsKey(node.getKind())) {
            add("update", node, UPDATE.get(node.getKind()));
        } else {
            add("unary", node, UNARY.get(node.getKind()));
        }
        return super.visitUnary(node, none);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void none) {
        if (NUMBERS.containsKey(node.getKind())) {
            add("number", node, NUMBERS.get(node.getKind()));
            // The parser takes the sign of `-1` into the literal.
            if (text.charAt((int) start(node)) == '-') {
                add("unary", node, "neg");
            }
        } else if (node.getKind() == Tree.Kind.STRING_LITERAL) {
            add("string", node, "");
        }
        return null;
    }

    private static String lastName(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        if (tree instanceof ParameterizedTypeTree parameterized) {
            return lastName(parameterized.getType());
        }
        if (tree instanceof AnnotatedTypeTree annotated) {
            return lastName(annotated.getUnderlyingType());
        }
        if (tree instanceof PrimitiveTypeTree) {
            return tree.toString();
        }
        return "";
    }

    private static String quoted(CharSequence text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\' || each < ' ') {
                out.append(String.format("\\u%04x", each));
            } else {
                out.append((char) each);
            }
        });
        return out.append('"').toString();
    }

    private static JavaFileObject source(Path path, String text) {
        return new SimpleJavaFileObject(path.toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }

    private static String rejected(String path, String reason) {
        return "{\"path\":" + quoted(path) + ",\"ok\":false,\"error\":" + quoted(reason) + "}";
    }

    /** An answer for each path, by one run of the parser. */
    private static Map<String, String> answers(List<String> paths) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        List<JavaFileObject> sources = new ArrayList<>();
        Map<URI, String> given = new HashMap<>();
        Map<URI, String> texts = new HashMap<>();
        for (String path : paths) {
            try {
                // javac knows no byte order mark.
                String text = Files.readString(Path.of(path)).replaceFirst("^\\uFEFF", "");
                JavaFileObject source = source(Path.of(path), text);
                sources.add(source);
                given.put(source.toUri(), path);
                texts.put(source.toUri(), text);
            } catch (IOException error) {
                answers.put(path, rejected(path, error.toString()));
            }
        }
        if (sources.isEmpty()) {
            return answers;
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        // The parser would make one literal of `"a" + "b"`.
        String latest = String.valueOf(SourceVersion.latest().ordinal());
        List<String> options = List.of(
                "-proc:none", "-XDallowStringFolding=false", "-Xmaxerrs", "1000000", "--enable-preview", "--source", latest);
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, options, null, sources);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (each.getKind() == Diagnostic.Kind.ERROR && each.getSource() != null) {
                String path = given.get(each.getSource().toUri());
                answers.putIfAbsent(path, rejected(path, each.getMessage(null)));
            }
        }
        for (CompilationUnitTree unit : units) {
            String path = given.get(unit.getSourceFile().toUri());
            if (!answers.containsKey(path)) {
                Extract extract = new Extract(unit, positions, texts.get(unit.getSourceFile().toUri()));
                extract.scan(unit, null);
                answers.put(path, "{\"path\":" + quoted(path) + ",\"ok\":true,\"items\":" + extract.items + "}");
            }
        }
        return answers;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers(paths.lines().toList()).values().forEach(out::println);
        out.flush();
    }
}
