package app.alongside.programmes;

import java.util.List;

/** The stages of a programme, in order. */
public record Stages(List<Stage> list) implements Design.Part {
    public Stages {
        list = List.copyOf(list);
        if (list.stream().map(Stage::key).distinct().count() < list.size()) {
            throw new IllegalArgumentException("Two stages have the same key: " + list);
        }
    }

    /** The weeks of all stages together. */
    public int weeks() {
        return list.stream().mapToInt(Stage::weeks).sum();
    }

    public boolean has(String key) {
        return list.stream().anyMatch(stage -> stage.key().equals(key));
    }

    @Override
    public Design.Section section() {
        return Design.Section.STAGES;
    }
}
