package app.alongside.learning.web;

import app.alongside.learning.LearningMoments.Moment;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceMarks.Mine;
import app.alongside.learning.WhatFits.Wanted;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The library as one person sees it.
 *
 * @param all everything there is
 * @param found what the filter leaves of it
 * @param useful how many found a resource useful
 */
public record LibraryScreen(
        LibraryFilter filter, List<Resource> all, List<Resource> found, ForMe forMe, Map<ResourceKey, Integer> useful) {
    private static final int FEWEST_SHOWN = 5;

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
    public record ForMe(boolean mayMark, Mine mine, List<Fitting> fitting, List<Wanted> wanted) {}

    /** Whether the viewer looks at everything, and not for something. */
    public boolean isWhole() {
        return filter.q().isEmpty() && filter.on() == 0 && !filter.isKept();
    }

    /** How many found it useful; 0 where that are too few to be told. */
    public int usefulTo(Resource resource) {
        int people = useful.getOrDefault(resource.key(), 0);
        return people < FEWEST_SHOWN ? 0 : people;
    }

    public long count(Predicate<Resource> what) {
        return all.stream().filter(what).count();
    }
}
