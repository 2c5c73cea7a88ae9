package app.alongside.care.web;

import app.alongside.care.Concern;
import java.util.List;

/** The concerns somebody was chosen to read. */
public record InboxScreen(List<Concern> concerns) {
    public long countOpen() {
        return concerns.stream().filter(Concern::isOpen).count();
    }
}
