package app.alongside.learning.web;

import app.alongside.learning.LearningMoments.Moment;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceMarks.Mark;
import app.alongside.learning.ResourceMarks.Mine;
import app.alongside.learning.WhatFits.Wanted;
import app.alongside.learning.web.LibraryFilter.Part;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The library as one person sees it.
 *
 * @param all everything there is
 * @param found what the filter leaves of it
 * @param counts how many found a resource useful, and put it to use
 * @param names the names of the colleagues who added something
 */
public record LibraryScreen(
        LibraryFilter filter,
        List<Resource> all,
        List<Resource> found,
        ForMe forMe,
        Counts counts,
        Map<PersonId, String> names) {
    /** How many found resources useful and put them to use, as far as that is told. */
    public record Counts(Map<Mark, Map<ResourceKey, Integer>> marks) {
        private static final int FEWEST_SHOWN = 5;

        /** How many found it useful; 0 where that are too few to be told. */
        public int useful(Resource resource) {
            return count(resource, Mark.USEFUL);
        }

        /** How many put it to use; 0 where that are too few to be told. */
        public int used(Resource resource) {
            return count(resource, Mark.USED);
        }

        private int count(Resource resource, Mark mark) {
            int people = marks.getOrDefault(mark, Map.of()).getOrDefault(resource.key(), 0);
            return people < FEWEST_SHOWN ? 0 : people;
        }
    }

    /** What fits one relationship now. */
    public record Fitting(Moment moment, List<Resource> resources) {
        public Resource first() {
            return resources.getFirst();
        }

        public List<Resource> others() {
            return resources.subList(1, resources.size());
        }
    }

    /** What is there for the viewer alone. */
    public record ForMe(@Nullable PersonId me, Mine mine, List<Fitting> fitting, List<Wanted> wanted) {
        public boolean mayMark() {
            return me != null;
        }

        /** Whether the viewer added it. */
        public boolean isOwn(Resource resource) {
            return me != null && me.equals(resource.source().by());
        }

        boolean has(Part part, Resource resource) {
            return switch (part) {
                case ALL -> true;
                case KEPT -> mine.isKept(resource);
                case MINE -> isOwn(resource);
            };
        }
    }

    /** Whether the viewer looks at everything, and not for something. */
    public boolean isWhole() {
        return filter.q().isEmpty() && filter.on() == 0 && filter.only() == Part.ALL;
    }

    /** Who added it: a colleague's name; empty for our own content, and for somebody who is gone. */
    public String addedBy(Resource resource) {
        PersonId by = resource.source().by();
        return by == null ? "" : names.getOrDefault(by, "");
    }

    /** The skills that the library knows, each once, in the order of their names. */
    public List<String> skills() {
        return all.stream()
                .flatMap(resource -> resource.tags().skills().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How many things there are in a part of the library. */
    public long count(Part part) {
        return count(resource -> forMe.has(part, resource));
    }

    public long count(Predicate<Resource> what) {
        return all.stream().filter(what).count();
    }
}
