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
 * @param skill names of skills
 * @param within how many minutes there are; empty for any number
 * @param only which part of the library is looked at
 */
public record LibraryFilter(
        String q,
        Set<String> stage,
        Set<String> kind,
        Set<String> topic,
        Set<String> skill,
        String within,
        Part only,
        Order sort) {
    /** The minutes that can be asked for. */
    public static final List<String> MINUTES = List.of("3", "5", "15");

    private static final int LONGEST = 200;

    /** A part of the library. */
    public enum Part {
        ALL,
        KEPT,
        MINE
    }

    /** What comes first. */
    public enum Order {
        /** What fits the words best, and our own content in its own order. */
        FITTING,
        USEFUL,
        NEWEST,
        SHORTEST
    }

    public LibraryFilter(
            @Nullable String q,
            @Nullable Set<String> stage,
            @Nullable Set<String> kind,
            @Nullable Set<String> topic,
            @Nullable Set<String> skill,
            @Nullable String within,
            @Nullable Part only,
            @Nullable Order sort) {
        this.q = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST)).strip();
        this.stage = known(stage, Resource.STAGES);
        this.kind = known(kind, Stream.of(Kind.values()).map(Enum::name).toList());
        this.topic = known(topic, Stream.of(Topic.values()).map(Enum::name).toList());
        this.skill = skill == null ? Set.of() : Set.copyOf(skill);
        this.within = within != null && MINUTES.contains(within) ? within : "";
        this.only = only == null ? Part.ALL : only;
        this.sort = sort == null ? Order.FITTING : sort;
    }

    /** How many of the filters are on. */
    public int on() {
        return stage.size() + kind.size() + topic.size() + skill.size() + (within.isEmpty() ? 0 : 1);
    }

    boolean suits(Resource resource) {
        return (stage.isEmpty() || stage.stream().anyMatch(resource::suits))
                && (kind.isEmpty() || kind.contains(resource.kind().name()))
                && (topic.isEmpty() || resource.tags().topics().stream().anyMatch(one -> topic.contains(one.name())))
                && (skill.isEmpty() || resource.tags().skills().stream().anyMatch(skill::contains))
                && (within.isEmpty() || resource.minutes() <= Integer.parseInt(within));
    }

    private static Set<String> known(@Nullable Set<String> asked, List<String> values) {
        return asked == null
                ? Set.of()
                : asked.stream().filter(values::contains).collect(Collectors.toUnmodifiableSet());
    }
}
