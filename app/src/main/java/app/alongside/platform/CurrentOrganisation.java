package app.alongside.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organisation in whose name this thread works. Every transaction begun inside tells it to the database, whose
 * row-level security shows that organisation's rows and no others; outside, the database shows nothing.
 */
public final class CurrentOrganisation {
    private static final ScopedValue<OrganisationId> CURRENT = ScopedValue.newInstance();

    private CurrentOrganisation() {}

    /** Runs {@code work} in the name of {@code organisation} and hands back its result. */
    public static <T extends @Nullable Object, X extends Throwable> T call(
            OrganisationId organisation, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, organisation).call(work);
    }

    /** Runs {@code work} in the name of {@code organisation}. */
    public static void run(OrganisationId organisation, Runnable work) {
        ScopedValue.where(CURRENT, organisation).run(work);
    }

    public static Optional<OrganisationId> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * The organisation in whose name this thread works.
     *
     * @throws IllegalStateException outside of any organisation
     */
    public static OrganisationId get() {
        return find().orElseThrow(() -> new IllegalStateException(
                "No organisation here. Maybe a job or a listener forgot CurrentOrganisation.run(…)."));
    }
}
