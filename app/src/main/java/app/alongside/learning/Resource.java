package app.alongside.learning;

import app.alongside.platform.PersonId;
import app.alongside.platform.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A learning item.
 *
 * @param summary what is in it, in a sentence
 * @param minutes how long it takes to read or to do
 * @param html its text, safe to show; may be empty where it leads elsewhere
 */
public record Resource(
        ResourceKey key, Kind kind, String title, String summary, int minutes, Tags tags, String html, Source source) {
    /** The stages of a journey, as programmes name them. */
    public static final List<String> STAGES = List.of("prepare", "begin", "agree", "work", "review", "close", "after");

    public static final int LONGEST = 60;

    /** What sort of thing it is. */
    public enum Kind {
        BRIEF("file-text", "pine"),
        EXERCISE("users-round", "amber"),
        TEMPLATE("layout-template", "info"),
        CHECKLIST("list-checks", "good"),
        LINK("globe", "info"),
        NOTE("file-pen-line", "amber");

        private final String icon;
        private final String tint;

        Kind(String icon, String tint) {
            this.icon = icon;
            this.tint = tint;
        }

        public String icon() {
            return icon;
        }

        public String tint() {
            return tint;
        }
    }

    /**
     * Where it comes from.
     *
     * @param by the colleague who added it; absent for our own content
     * @param address where it leads; absent where its text is all there is
     */
    public record Source(
            @Nullable PersonId by,
            Instant addedAt,
            @Nullable WebAddress address) {
        static final Source OURS = new Source(null, Instant.EPOCH, null);
    }

    /** What it teaches. */
    public enum Topic {
        TOGETHER,
        LISTENING,
        FEEDBACK,
        CONFLICT,
        TIME,
        BOUNDARIES,
        SUPPORT
    }

    /** Whom it helps most: everybody, the one who mostly helps, or whoever leads a circle. */
    public enum Role {
        EVERYBODY,
        HELPER,
        FACILITATOR
    }

    /**
     * What it is about and when it helps.
     *
     * @param skills names of skills, as in the starter taxonomy
     */
    public record Tags(Set<String> stages, Set<Topic> topics, List<String> skills, Role role) {
        public Tags {
            stages = Set.copyOf(stages);
            topics = Set.copyOf(topics);
            skills = List.copyOf(skills);
            if (!STAGES.containsAll(stages)) {
                throw new IllegalArgumentException("Stages that no journey has: " + stages);
            }
        }
    }

    public Resource {
        if (title.isBlank() || minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "A resource has a title and takes 1 to 60 minutes: " + key + ", " + minutes);
        }
    }

    public boolean suits(String stage) {
        return tags.stages().contains(stage);
    }
}
