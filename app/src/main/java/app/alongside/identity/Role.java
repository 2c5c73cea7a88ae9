package app.alongside.identity;

/** What somebody may do in an organisation, besides taking part, which everybody may. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    SPONSOR,
    CARE_CONTACT;

    /** The name under which the web security knows this role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
