package app.alongside.learning;

import app.alongside.people.words.LabelIndex;
import app.alongside.people.words.LabelIndex.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All resources there are. A search goes by whole words and forgives slips of spelling. */
@Component
public class Library {
    private final Map<ResourceKey, Resource> resources = new LinkedHashMap<>();
    private final LabelIndex<ResourceKey> index = new LabelIndex<>();

    Library() {
        StarterContent.read().forEach(this::add);
    }

    public List<Resource> listAll() {
        return List.copyOf(resources.values());
    }

    /**
     * The resource of that key.
     *
     * @throws NoSuchResource when there is none
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
                : index.suggest(words, resources.size()).stream()
                        .map(Found::thing)
                        .map(resources::get)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private void add(Resource resource) {
        if (resources.put(resource.key(), resource) != null) {
            throw new IllegalStateException("Two resources have the key " + resource.key());
        }
        index.add(resource.key(), resource.title(), true);
        index.add(resource.key(), resource.title() + " " + resource.summary(), false);
        resource.tags().skills().forEach(skill -> index.add(resource.key(), skill, false));
    }
}
