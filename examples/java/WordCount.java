import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts the words of files or of standard input, the most frequent first. */
class WordCount {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");
    private static final Set<String> STOP = Set.of("a", "an", "and", "of", "the", "to");

    static Map<String, Long> count(BufferedReader reader) {
        return reader.lines()
                .flatMap(line -> WORD.matcher(line).results())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !STOP.contains(word))
                .collect(groupingBy(word -> word, counting()));
    }

    public static void main(String... args) throws IOException {
        Map<String, Long> total = new HashMap<>();
        if (args.length == 0) {
            total.putAll(count(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))));
        }
        for (String name : args) {
            try (BufferedReader reader = Files.newBufferedReader(Path.of(name))) {
                count(reader).forEach((word, n) -> total.merge(word, n, Long::sum));
            }
        }
        total.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(10)
                .forEach(entry -> System.out.printf("%6d  %s%n", entry.getValue(), entry.getKey()));
    }
}
