package app.alongside.ui;

/**
 * A part of a page that a module contributes: a template and what it shows.
 *
 * @param template the template's path below {@code app/alongside}, without its ending; it declares {@code @param X screen}
 * @param model what the template shows
 * @param section where on the page it stands
 */
public record Panel(String template, Object model, Section section) {
    /** Where on a composed page a panel stands. */
    public enum Section {
        /** The one raised card: what to do now. The first panel that offers one leads; any other joins {@link #MAIN}. */
        LEAD,
        /** Rows ({@code <li>}) of the list of what waits for the viewer. */
        WAITING,
        MAIN,
        ASIDE
    }

    public Panel in(Section other) {
        return new Panel(template, model, other);
    }
}
