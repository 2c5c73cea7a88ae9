package app.alongside.learning.contributions;

import app.alongside.learning.Resource;
import app.alongside.learning.Resource.Kind;
import app.alongside.learning.Resource.Role;
import app.alongside.learning.Resource.Source;
import app.alongside.learning.Resource.Tags;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceTexts;
import app.alongside.platform.PersonId;
import app.alongside.platform.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person added to the library.
 *
 * @param reason what the coordinator said who did not take it in, or took it out again; else empty
 * @param revision counts its author's changes, so that a coordinator takes in what they read
 */
public record Contribution(
        ResourceKey key, PersonId by, State state, Content content, String reason, Instant addedAt, int revision) {
    /** Who finds it. */
    public enum State {
        /** Its author alone. */
        MINE,
        /** Its author, until a coordinator has decided. */
        OFFERED,
        /** Everybody. */
        APPROVED,
        /** Its author alone again: a coordinator did not take it in. */
        DECLINED,
        /** Its author alone again: a coordinator took it out. */
        RETIRED
    }

    /**
     * What it says. It has an address, a text, or both.
     *
     * @param address where it leads, by https; may be empty
     * @param text in Markdown; may be empty
     * @param about the stages and skills it helps with
     */
    public record Content(String title, String summary, String address, String text, int minutes, About about) {
        public static final int LONGEST_TITLE = 160;
        public static final int LONGEST_SUMMARY = 300;
        public static final int LONGEST_TEXT = 6000;

        public Content {
            if (title.isBlank() || (address.isEmpty() && text.isBlank())) {
                throw new IllegalArgumentException("What is added has a title, and an address or a text: " + title);
            }
            if (!address.isEmpty() && findAddress(address) == null) {
                throw new IllegalArgumentException("Only an address by https opens from the library");
            }
        }

        /** An address as it may stand in the library: of the web, by https. */
        public static @Nullable WebAddress findAddress(String text) {
            return WebAddress.find(text).filter(WebAddress::isEncrypted).orElse(null);
        }
    }

    /** The stages and the names of the skills that something helps with. */
    public record About(Set<String> stages, List<String> skills) {
        public About {
            stages = Set.copyOf(stages);
            skills = List.copyOf(skills);
        }
    }

    /** Something new, for its author alone. */
    static Contribution fresh(ResourceKey key, PersonId by, Content content, Instant now) {
        return new Contribution(key, by, State.MINE, content, "", now, 1);
    }

    /** The same with other words; what everybody finds, or is to find, is looked at by a coordinator again. */
    Contribution change(Content other) {
        State next = switch (state) {
            case MINE, RETIRED -> State.MINE;
            case DECLINED -> State.DECLINED;
            case OFFERED, APPROVED -> State.OFFERED;
        };
        return new Contribution(key, by, next, other, next == State.DECLINED ? reason : "", addedAt, revision + 1);
    }

    Contribution move(State next, String why) {
        return new Contribution(key, by, next, content, why, addedAt, revision);
    }

    /** Whether its author can offer it to everybody. */
    public boolean canBeOffered() {
        return state == State.MINE || state == State.DECLINED;
    }

    /** How it stands in the library. */
    public Resource resource() {
        return new Resource(
                key,
                content.address().isEmpty() ? Kind.NOTE : Kind.LINK,
                content.title(),
                content.summary(),
                content.minutes(),
                new Tags(content.about().stages(), Set.of(), content.about().skills(), Role.EVERYBODY),
                ResourceTexts.toHtml(content.text()),
                new Source(by, addedAt, Content.findAddress(content.address())));
    }
}
