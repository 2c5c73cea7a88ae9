package app.alongside.platform;

/** Something that happened in one organisation. Listeners of such events run inside that organisation. */
public interface OrganisationEvent {
    OrganisationId organisationId();
}
