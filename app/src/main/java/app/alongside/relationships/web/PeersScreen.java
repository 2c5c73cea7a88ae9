package app.alongside.relationships.web;

import app.alongside.relationships.Peers.Row;
import java.util.List;

/** Everybody one works with, and those one worked with before. */
public record PeersScreen(List<Row> rows) {
    public List<Row> current() {
        return rows.stream().filter(row -> !row.isOver()).toList();
    }

    public List<Row> earlier() {
        return rows.stream().filter(Row::isOver).toList();
    }
}
