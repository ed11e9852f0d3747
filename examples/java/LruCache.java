import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * A cache that forgets what was used least recently.
 *
 * <p>A ring of nodes with a sentinel keeps the order; the newest entry follows the sentinel.
 */
public class LruCache<K, V> implements Iterable<K> {
    private static final class Node<K, V> {
        K key;
        V value;
        Node<K, V> previous = this, next = this;

        void unlink() {
            previous.next = next;
            next.previous = previous;
        }

        void insertAfter(Node<K, V> other) {
            previous = other;
            next = other.next;
            next.previous = this;
            other.next = this;
        }
    }

    private final int capacity;
    private final Map<K, Node<K, V>> nodes;
    private final Node<K, V> sentinel = new Node<>();
    private int hits, misses;

    public LruCache(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, not " + capacity);
        }
        this.capacity = capacity;
        this.nodes = new HashMap<>(capacity * 2);
    }

    public V computeIfAbsent(K key, Function<? super K, ? extends V> load) {
        Node<K, V> node = nodes.get(key);
        if (node != null) {
            hits++;
            node.unlink();
        } else {
            misses++;
            node = new Node<>();
            node.key = key;
            node.value = load.apply(key);
            nodes.put(key, node);
            if (nodes.size() > capacity) {
                Node<K, V> oldest = sentinel.previous;
                oldest.unlink();
                nodes.remove(oldest.key);
            }
        }
        node.insertAfter(sentinel);
        return node.value;
    }

    public double hitRate() {
        int total = hits + misses;
        return total == 0 ? 0.0 : (double) hits / total;
    }

    @Override
    public Iterator<K> iterator() {
        return new Iterator<>() {
            private Node<K, V> at = sentinel.next;

            @Override
            public boolean hasNext() {
                return at != sentinel;
            }

            @Override
            public K next() {
                if (!hasNext()) throw new NoSuchElementException();
                K key = at.key;
                at = at.next;
                return key;
            }
        };
    }

    public static void main(String[] args) {
        LruCache<Integer, Long> squares = new LruCache<>(3);
        for (int n : new int[] {1, 2, 3, 1, 4, 1, 2}) {
            long square = squares.computeIfAbsent(n, k -> (long) k * k);
            System.out.println(n + "² = " + square);
        }
        for (int key : squares) System.out.print(key + " ");
        System.out.printf("hit rate %.0f%%%n", 100 * squares.hitRate());
    }
}
