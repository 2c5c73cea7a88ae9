package app.alongside.programmes;

/** What a new programme can begin as. The texts of a template lie in the message bundle under its key. */
public enum Template {
    /** Two people, both teaching and both learning. */
    PEER_PAIRS("peer-pairs", Format.Kind.PAIRS),
    /** Several people who meet at a shared hour and take turns to host. */
    PEER_CIRCLES("peer-circles", Format.Kind.CIRCLES);

    private final String key;
    private final Format.Kind kind;

    Template(String key, Format.Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** What people are brought together in; of circles, those of the usual sizes. */
    Format format() {
        return Format.usual(kind);
    }

    /** The message key of one of the template's texts. */
    public String text(String name) {
        return "programmes.template." + key + "." + name;
    }
}
