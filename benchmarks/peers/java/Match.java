import com.github.gumtreediff.matchers.CompositeMatchers;
import com.github.gumtreediff.matchers.Mapping;
import com.github.gumtreediff.matchers.MappingStore;
import com.github.gumtreediff.tree.DefaultTree;
import com.github.gumtreediff.tree.Tree;
import com.github.gumtreediff.tree.TypeSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * GumTree's classic matcher on trees that stdin gives. A tree is its number of nodes on a line, then its nodes in preorder, a line each:
 * depth, row, position, length, type and label, with tabs between. Two trees are a pair. For every pair a line with the nanoseconds of
 * one match (the median of those asked for by the first argument) and the pairs of rows.
 */
final class Match {
    private final Map<Tree, String> rows = new IdentityHashMap<>();

    public static void main(String[] arguments) throws IOException {
        int repeats = Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String count = in.readLine(); count != null; count = in.readLine()) {
                Match match = new Match();
                Tree source = match.read(in, Integer.parseInt(count));
                Tree target = match.read(in, Integer.parseInt(in.readLine()));
                match.report(out, source, target, repeats);
            }
        }
        out.flush();
    }

    private Tree read(BufferedReader in, int count) throws IOException {
        Deque<Tree> above = new ArrayDeque<>();
        Tree root = null;
        for (int i = 0; i < count; i++) {
            String[] cells = in.readLine().split("\t", 6);
            Tree node = new DefaultTree(TypeSet.type(cells[4]), cells[5]);
            node.setPos(Integer.parseInt(cells[2]));
            node.setLength(Integer.parseInt(cells[3]));
            rows.put(node, cells[1]);
            while (above.size() > Integer.parseInt(cells[0])) {
                above.pop();
            }
            if (above.isEmpty()) {
                root = node;
            } else {
                above.peek().addChild(node);
            }
            above.push(node);
        }
        return root;
    }

    private void report(PrintStream out, Tree source, Tree target, int repeats) {
        long[] times = new long[repeats];
        MappingStore found = null;
        for (int i = 0; i < repeats; i++) {
            long before = System.nanoTime();
            found = new CompositeMatchers.ClassicGumtree().match(source, target, new MappingStore(source, target));
            times[i] = System.nanoTime() - before;
        }
        Arrays.sort(times);
        out.print(times[repeats / 2]);
        for (Mapping pair : found) {
            out.print(" " + rows.get(pair.first) + " " + rows.get(pair.second));
        }
        out.println();
    }
}
