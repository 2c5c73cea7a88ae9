package app.alongside.matching.engine.pool;

/** Something said about a person cannot be right; names the person and the field, so that a form or a file can point at it. */
public final class InvalidPersonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String person;
    private final String field;

    /** A complaint about one field of one person. */
    public InvalidPersonException(String person, String field, String complaint) {
        super("Person '" + person + "', " + field + ": " + complaint);
        this.person = person;
        this.field = field;
    }

    /** The id of the person. */
    public String person() {
        return person;
    }

    /** The field in question, by its name in people.csv. */
    public String field() {
        return field;
    }
}
