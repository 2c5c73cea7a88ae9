package app.alongside.learning;

import app.alongside.people.words.LabelIndex;
import app.alongside.people.words.LabelIndex.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All resources that one reader finds in the library. A search goes by whole words and forgives slips of spelling. */
public final class Shelf {
    private final Map<ResourceKey, Resource> resources = new LinkedHashMap<>();

    Shelf(List<Resource> resources) {
        resources.forEach(this::add);
    }

    public List<Resource> listAll() {
        return List.copyOf(resources.values());
    }

    /**
     * The resource of that key.
     *
     * @throws NoSuchResource when this reader has none
     */
    public Resource get(ResourceKey key) {
        return find(key).orElseThrow(() -> new NoSuchResource(key));
    }

    public Optional<Resource> find(ResourceKey key) {
        return Optional.ofNullable(resources.get(key));
    }

    /** What fits the words, best first; everything where there are none. */
    public List<Resource> search(String words) {
        return words.isBlank()
                ? listAll()
                : index().suggest(words, resources.size()).stream()
                        .map(Found::thing)
                        .flatMap(key -> Stream.ofNullable(resources.get(key)))
                        .toList();
    }

    private LabelIndex<ResourceKey> index() {
        LabelIndex<ResourceKey> index = new LabelIndex<>();
        resources.forEach((key, resource) -> {
            index.add(key, resource.title(), true);
            index.add(key, resource.title() + " " + resource.summary(), false);
            resource.tags().skills().forEach(skill -> index.add(key, skill, false));
        });
        return index;
    }

    private void add(Resource resource) {
        if (resources.put(resource.key(), resource) != null) {
            throw new IllegalStateException("Two resources have the key " + resource.key());
        }
    }
}
