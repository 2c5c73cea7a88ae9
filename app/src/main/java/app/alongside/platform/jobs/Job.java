package app.alongside.platform.jobs;

import app.alongside.platform.OrganisationEvent;

/**
 * One piece of background work for an organisation: an import, a match run, a mail. It may be started again after a
 * crash, so it must be repeatable.
 *
 * @param <T> what the job needs to know; a record that names its organisation, written as JSON
 */
public interface Job<T extends Record & OrganisationEvent> {
    /** The job's lasting name: {@code module.what-it-does}. */
    String name();

    Class<T> dataType();

    /** Does the work, inside the organisation named by {@code data}; an exception means: try again later. */
    void perform(T data);
}
