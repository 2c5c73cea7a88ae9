package app.alongside.programmes;

/** What a new programme can begin as. The texts of a template lie in the message bundle under its key. */
public enum Template {
    /** Two people, both teaching and both learning. */
    PEER_PAIRS("peer-pairs");

    private final String key;

    Template(String key) {
        this.key = key;
    }

    /** The message key of one of the template's texts. */
    public String text(String name) {
        return "programmes.template." + key + "." + name;
    }
}
