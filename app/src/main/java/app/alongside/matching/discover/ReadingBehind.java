package app.alongside.matching.discover;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads something for the next who ask, behind a page that does not wait for it. The reading has its connection before it
 * begins, so nobody who waits for it can keep it from going on.
 */
@Component
class ReadingBehind {
    private static final Logger log = LoggerFactory.getLogger(ReadingBehind.class);

    private final TransactionTemplate transaction;

    ReadingBehind(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    void read(OrganisationId organisation, Runnable reading) {
        Thread.ofVirtual()
                .name("reading-behind")
                .start(() -> CurrentOrganisation.run(organisation, () -> tryReading(reading)));
    }

    private void tryReading(Runnable reading) {
        try {
            transaction.executeWithoutResult(status -> reading.run());
        } catch (RuntimeException failed) {
            log.warn("Nothing was read behind the page; the next one reads it", failed);
        }
    }
}
