package app.alongside.programmes;

/**
 * What somebody agrees to by joining.
 *
 * @param version rises when a text that people may have agreed to is changed; each consent names its version
 */
public record ConsentText(int version, String text) implements Design.Part {
    public ConsentText {
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1, not " + version);
        }
    }

    @Override
    public Design.Section section() {
        return Design.Section.CONSENT;
    }
}
