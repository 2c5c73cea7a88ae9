package app.alongside.identity;

import app.alongside.platform.OrganisationId;

/** A tenant: a company, a university, a professional body. */
public record Organisation(OrganisationId id, String slug, String name) {}
