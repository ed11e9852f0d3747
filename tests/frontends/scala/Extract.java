import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scala.meta.Dialect;
import scala.meta.Tree;
import scala.meta.inputs.Input;
import scala.meta.parsers.Parsed;

/**
 * What scalameta reads in Scala files: one path a line on standard input, one line of JSON a file on standard output. Scala 3 is
 * tried first, since Scala 2 reads `extension (c: C)` as a call, then Scala 2.13. Both dialects let expressions stand outside of
 * objects, as scripts and build files do. With `--version`, only the version of the parsers.
 */
public final class Extract {
    private static final Map<String, String> OPERATORS = Map.ofEntries(
        Map.entry("+", "add"), Map.entry("-", "sub"), Map.entry("*", "mul"), Map.entry("/", "div"), Map.entry("%", "mod"),
        Map.entry("<<", "shl"), Map.entry(">>", "shr"), Map.entry(">>>", "ushr"), Map.entry("&", "band"), Map.entry("|", "bor"),
        Map.entry("^", "bxor"), Map.entry("&&", "and"), Map.entry("||", "or"), Map.entry("==", "eq"), Map.entry("!=", "ne"),
        Map.entry("<", "lt"), Map.entry("<=", "le"), Map.entry(">", "gt"), Map.entry(">=", "ge"), Map.entry("++", "concat"));
    private static final Map<String, String> UNARY = Map.of("+", "plus", "-", "neg", "!", "not", "~", "bnot");
    /** Of the standard library; with `=` behind them they assign. */
    private static final Set<String> ASSIGNING = Set.of(
        "+", "-", "*", "/", "%", "<<", ">>", ">>>", "&", "|", "^", "&&", "||", "++", "--", "::", ":::", ":+", "+:");

    /** Trees that are one construct without a name. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
        Map.entry("Term.If", "if"), Map.entry("Term.For", "for_each"), Map.entry("Term.While", "while"),
        Map.entry("Term.Do", "do_while"), Map.entry("Term.Match", "switch"), Map.entry("Term.SelectMatch", "switch"),
        Map.entry("Term.Return", "return"), Map.entry("Term.Throw", "throw"), Map.entry("Term.Try", "try"),
        Map.entry("TypeCase", "case"), Map.entry("Term.ContextFunction", "lambda"), Map.entry("Term.PolyFunction", "lambda"),
        Map.entry("Defn.ExtensionGroup", "class"));
    /** Trees that are one construct with the name that they declare. */
    private static final Map<String, String> NAMED = Map.of(
        "Defn.Class", "class", "Defn.Object", "class", "Pkg.Object", "class", "Defn.Trait", "interface", "Defn.Enum", "enum",
        "Ctor.Secondary", "constructor", "Term.Param", "parameter", "Type.TypedParam", "parameter");
    private static final Set<String> DEFINITIONS = Set.of("Defn.Def", "Decl.Def", "Defn.Macro");
    private static final Set<String> TYPE_BODIES = Set.of("Template", "Template.Body", "Defn.ExtensionGroup");
    private static final Map<String, String> NUMBERS =
        Map.of("Lit.Int", "int", "Lit.Long", "int", "Lit.Float", "float", "Lit.Double", "float");
    private static final Map<String, String> MACROS =
        Map.of("Term.QuotedMacroExpr", "quote", "Term.QuotedMacroType", "quote", "Term.SplicedMacroExpr", "splice");
    private static final Set<String> APPLIED = Set.of("Term.Apply", "Term.ApplyUsing", "Pat.Extract");
    private static final Set<String> TEXTS = Set.of("Term.Interpolate", "Pat.Interpolate", "Term.Xml", "Pat.Xml");

    private record Item(String construct, int line, String name) {}

    private final String text;
    private final int[] lineStarts;
    private final List<Item> items = new ArrayList<>();

    private Extract(String text) {
        this.text = text;
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.add(at + 1);
        lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    public static void main(String[] arguments) throws Exception {
        if (Arrays.asList(arguments).contains("--version")) {
            System.out.println(Parsed.class.getPackage().getImplementationVersion());
            return;
        }
        // The parser recurses.
        Thread worker = new Thread(null, Extract::serve, "extract", 1L << 30);
        worker.start();
        worker.join();
    }

    private static void serve() {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        in.lines().forEach(path -> out.println(answer(path)));
        out.flush();
    }

    private static String answer(String path) {
        String head = "{\"path\":" + quoted(path);
        try {
            String text = Files.readString(Path.of(path));
            // White space for a byte order mark.
            Input input = new Input.String(text.replace('\uFEFF', ' '));
            Dialect scala2 = scala.meta.dialects.package$.MODULE$.Scala213().withAllowStarWildcardImport(true);
            Object parsed = parse(input, scala.meta.dialects.package$.MODULE$.Scala3());
            if (parsed instanceof Parsed.Error) parsed = parse(input, scala2);
            if (parsed instanceof Parsed.Error error) {
                return head + ",\"ok\":false,\"error\":" + quoted(error.pos().startLine() + 1 + ": " + error.message()) + "}";
            }
            Extract extract = new Extract(text);
            extract.walk((Tree) ((Parsed.Success<?>) parsed).tree());
            return head + ",\"ok\":true,\"items\":" + extract.json() + "}";
        } catch (Exception error) {
            return head + ",\"ok\":false,\"error\":" + quoted(error.toString()) + "}";
        }
    }

    private static Object parse(Input input, Dialect dialect) {
        return scala.meta.parsers.Parse$.MODULE$.parseSource().apply(input, dialect.withAllowToplevelTerms(true));
    }

    private record Step(Tree tree, Tree parent) {}

    private void walk(Tree root) {
        ArrayDeque<Step> pending = new ArrayDeque<>(List.of(new Step(root, root)));
        while (!pending.isEmpty()) {
            Step step = pending.pop();
            define(step.tree(), step.parent());
            for (Tree child : trees(step.tree().children())) pending.push(new Step(child, step.tree()));
        }
    }

    /** The constructs that a tree is. */
    private void define(Tree tree, Tree parent) {
        String kind = tree.productPrefix();
        if (PLAIN.containsKey(kind)) add(PLAIN.get(kind), tree, "");
        else if (NAMED.containsKey(kind)) add(NAMED.get(kind), tree, text(part(tree, "name")));
        else if (DEFINITIONS.contains(kind)) definition(tree, parent, kind);
        else if (NUMBERS.containsKey(kind)) number(tree, NUMBERS.get(kind));
        else if (MACROS.containsKey(kind)) macro(tree, MACROS.get(kind));
        else switch (kind) {
            case "Template.Body" -> anonymousClass(tree, parent);
            case "Term.PartialFunction" -> add("lambda", text(tree).startsWith(":") ? parts(tree, "cases").get(0) : tree, "");
            case "Term.Function" -> add("lambda", isOnlyStatement(tree, parent) ? parent : tree, "");
            case "Term.TryWithHandler" -> { add("try", tree, ""); add("catch", part(tree, "catchp"), ""); }
            case "Template" -> earlyDefinitions(tree, parent);
            case "Self" -> { if (!text(tree).isEmpty()) add("parameter", tree, text(part(tree, "name"))); }
            case "Type.FuncParamClause" -> types(tree);
            case "Import" -> {
                List<Tree> importers = parts(tree, "importers");
                for (Tree importer : importers) importer(importer, importers.size() == 1 ? tree : importer);
            }
            case "Term.Apply", "Term.ApplyUsing" -> add("call", tree, lastName(part(tree, "fun")));
            case "Term.ApplyType" -> { if (!APPLIED.contains(parent.productPrefix())) add("call", tree, lastName(part(tree, "fun"))); }
            case "Term.ApplyInfix" -> infix(tree, text(part(tree, "op")));
            case "Term.ApplyUnary" -> add("unary", tree, UNARY.get(text(part(tree, "op"))));
            case "Term.SelectPostfix" -> postfix(tree, text(part(tree, "name")));
            case "Ctor.Block" -> ownConstructor(part(tree, "init"));
            case "Term.New" -> add("new", tree, lastName(part(part(tree, "init"), "tpe")));
            case "Term.NewAnonymous" -> anonymous(tree, parts(part(tree, "templ"), "inits"));
            case "Case" -> handlerOrCase(tree, parent);
            case "Lit.String" -> { if (!TEXTS.contains(parent.productPrefix())) add("string", tree, ""); }
            case "Term.Interpolate", "Pat.Interpolate" -> add("string", tree, parts(tree, "args").isEmpty() ? "" : "interpolated");
            default -> { }
        }
    }

    /** A definition directly in a type is a method. */
    private void definition(Tree tree, Tree parent, String kind) {
        boolean member = TYPE_BODIES.contains(parent.productPrefix()) || isMemberBlock(parent);
        add(member ? "method" : "function", tree, text(part(tree, "name")));
        if (kind.equals("Defn.Macro")) add("unary", part(tree, "body"), "macro");
    }

    /** The braces of an extension or a refinement. */
    private static boolean isMemberBlock(Tree block) {
        String above = block.parent().isDefined() ? block.parent().get().productPrefix() : "";
        return above.equals("Defn.ExtensionGroup") || above.equals("Type.Refine");
    }

    /** Braces around nothing but a lambda belong to it. */
    private boolean isOnlyStatement(Tree tree, Tree block) {
        boolean braces = block.productPrefix().equals("Term.Block") && text(block).startsWith("{");
        return braces && parts(block, "stats").size() == 1;
    }

    /** A literal includes its sign. */
    private void number(Tree tree, String kind) {
        add("number", tree, kind);
        String sign = UNARY.get(text(tree).substring(0, 1));
        if (sign != null) add("unary", tree, sign);
    }

    /** Without brackets `$x` is a name and `'x` a symbol. */
    private void macro(Tree tree, String operator) {
        if (text(tree).startsWith("{", 1) || text(tree).startsWith("[", 1)) add("unary", tree, operator);
    }

    /** Those of `new` stand in a class without a name. */
    private void earlyDefinitions(Tree template, Tree parent) {
        Tree early = part(template, "earlyClause");
        if (early != null && parent.productPrefix().equals("Term.NewAnonymous")) add("class", early, "");
    }

    /** The body of `new` and `given` is a class without a name. */
    private void anonymousClass(Tree body, Tree template) {
        String above = template.parent().isDefined() ? template.parent().get().productPrefix() : "";
        boolean written = !text(body).isEmpty();
        if (written && (above.equals("Term.NewAnonymous") || above.equals("Defn.Given"))) add("class", body, "");
    }

    private void types(Tree clause) {
        for (Tree type : parts(clause, "values")) if (!type.productPrefix().equals("Type.TypedParam")) add("parameter", type, "");
    }

    /** `a.b` is all module, `a.{b, c}` has two items of the module a; `a as b` imports a. */
    private void importer(Tree importer, Tree place) {
        String module = text(part(importer, "ref")).replaceAll("\\s", "");
        List<Tree> listed = parts(importer, "importees");
        boolean braces = text(importer).endsWith("}");
        Tree only = listed.get(0);
        if (!braces && only.productPrefix().equals("Importee.Name")) {
            add("import", place, module + "." + text(only));
            return;
        }
        if (module.isEmpty()) {
            add("import", place, text(part(only, "name")));
            return;
        }
        add("import", place, module);
        for (Tree item : listed) {
            String kind = item.productPrefix();
            if (kind.equals("Importee.Given")) add("import_item", item, text(part(item, "tpe")));
            else if (part(item, "name") != null) add("import_item", item, text(part(item, "name")));
            else if (braces) add("import_item", item, "");
        }
    }

    /** A word is a method, a symbol an operator. */
    private void infix(Tree tree, String operator) {
        String stem = operator.endsWith("=") ? operator.substring(0, operator.length() - 1) : "";
        if (isWord(operator)) add("call", tree, operator);
        else if (ASSIGNING.contains(stem)) add("compound_assignment", tree, OPERATORS.getOrDefault(stem, "custom"));
        else add("binary", tree, OPERATORS.getOrDefault(operator, operator));
    }

    private static boolean isWord(String operator) {
        return Character.isJavaIdentifierStart(operator.charAt(0)) || operator.startsWith("`");
    }

    private void postfix(Tree tree, String operator) {
        if (!isWord(operator)) add("unary", tree, operator);
    }

    /** `this(a)(b)` are two calls. */
    private void ownConstructor(Tree init) {
        List<Tree> lists = parts(init, "argClauses");
        for (int index = 0; index < lists.size(); index++) add("call", init, index == 0 ? "this" : "");
    }

    /** Among several types, those with arguments are calls. */
    private void anonymous(Tree tree, List<Tree> types) {
        add("new", tree, types.size() == 1 ? lastName(part(types.get(0), "tpe")) : "");
        for (Tree type : types) {
            if (types.size() > 1 && !parts(type, "argClauses").isEmpty()) add("call", type, lastName(part(type, "tpe")));
        }
    }

    private void handlerOrCase(Tree tree, Tree parent) {
        Tree holder = parent.productPrefix().equals("Term.CasesBlock") ? parent.parent().get() : parent;
        boolean handler = holder.productPrefix().equals("Term.Try");
        boolean wildcard = part(tree, "pat").productPrefix().equals("Pat.Wildcard") && part(tree, "cond") == null;
        if (handler) add("catch", tree, "");
        else add("case", tree, wildcard ? "default" : "");
    }

    /** The last name of what is called or made; "" where it ends in no name. */
    private String lastName(Tree tree) {
        Tree named = tree;
        while (named != null) {
            switch (named.productPrefix()) {
                case "Term.Name", "Type.Name", "Term.This", "Term.Super" -> { return text(named); }
                case "Term.Select", "Type.Select" -> named = part(named, "name");
                case "Term.ApplyType" -> named = part(named, "fun");
                case "Type.ApplyInfix" -> named = part(named, "op");
                case "Type.Apply", "Type.AnonymousLambda" -> named = part(named, "tpe");
                default -> named = null;
            }
        }
        return "";
    }

    private void add(String construct, Tree tree, String name) {
        int place = Arrays.binarySearch(lineStarts, tree.pos().start());
        items.add(new Item(construct, place < 0 ? -place - 1 : place + 1, name));
    }

    private String text(Tree tree) {
        return tree == null ? "" : text.substring(tree.pos().start(), tree.pos().end());
    }

    private static Object field(Tree tree, String name) {
        for (int index = 0; index < tree.productArity(); index++) {
            if (tree.productElementName(index).equals(name)) return tree.productElement(index);
        }
        return null;
    }

    /** The tree in a field; null where it is empty or missing. */
    private static Tree part(Tree tree, String name) {
        Object value = field(tree, name);
        if (value instanceof scala.Option<?> option) value = option.isDefined() ? option.get() : null;
        return value instanceof Tree part ? part : null;
    }

    private static List<Tree> parts(Tree tree, String name) {
        return trees((scala.collection.Seq<?>) field(tree, name));
    }

    private static List<Tree> trees(scala.collection.Seq<?> values) {
        List<Tree> found = new ArrayList<>();
        for (scala.collection.Iterator<?> each = values.iterator(); each.hasNext();) found.add((Tree) each.next());
        return found;
    }

    private String json() {
        List<String> parts = new ArrayList<>();
        for (Item item : items) parts.add("[\"" + item.construct() + "\"," + item.line() + "," + quoted(item.name()) + "]");
        return "[" + String.join(",", parts) + "]";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }
}
