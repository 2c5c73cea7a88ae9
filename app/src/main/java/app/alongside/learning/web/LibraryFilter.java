package app.alongside.learning.web;

import app.alongside.learning.Resource;
import app.alongside.learning.Resource.Kind;
import app.alongside.learning.Resource.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the library; an empty set means all. Values that do not exist are passed over.
 *
 * @param within how many minutes there are; empty for any number
 * @param kept {@code yes} where only what was kept for later is looked for
 */
public record LibraryFilter(
        String q, Set<String> stage, Set<String> kind, Set<String> topic, String within, String kept) {
    /** The minutes that can be asked for. */
    public static final List<String> MINUTES = List.of("3", "5", "15");

    private static final int LONGEST = 200;

    public LibraryFilter(
            @Nullable String q,
            @Nullable Set<String> stage,
            @Nullable Set<String> kind,
            @Nullable Set<String> topic,
            @Nullable String within,
            @Nullable String kept) {
        this.q = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST)).strip();
        this.stage = known(stage, Resource.STAGES);
        this.kind = known(kind, Stream.of(Kind.values()).map(Enum::name).toList());
        this.topic = known(topic, Stream.of(Topic.values()).map(Enum::name).toList());
        this.within = within != null && MINUTES.contains(within) ? within : "";
        this.kept = "yes".equals(kept) ? "yes" : "";
    }

    public boolean isKept() {
        return !kept.isEmpty();
    }

    /** How many of the filters are on. */
    public int on() {
        return stage.size() + kind.size() + topic.size() + (within.isEmpty() ? 0 : 1);
    }

    boolean suits(Resource resource) {
        return (stage.isEmpty() || stage.stream().anyMatch(resource::suits))
                && (kind.isEmpty() || kind.contains(resource.kind().name()))
                && (topic.isEmpty() || resource.tags().topics().stream().anyMatch(one -> topic.contains(one.name())))
                && (within.isEmpty() || resource.minutes() <= Integer.parseInt(within));
    }

    private static Set<String> known(@Nullable Set<String> asked, List<String> values) {
        return asked == null
                ? Set.of()
                : asked.stream().filter(values::contains).collect(Collectors.toUnmodifiableSet());
    }
}
