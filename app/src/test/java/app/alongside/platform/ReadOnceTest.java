package app.alongside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.testing.AlongsideTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class ReadOnceTest {
    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void withinAReadingTransactionTheFirstAnswerIsKept() {
        TransactionTemplate page = reading();
        page.executeWithoutResult(running -> {
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("a")).isEqualTo(1);
            assertThat(ask("b")).isEqualTo(2);
        });
        page.executeWithoutResult(running -> assertThat(ask("a")).isEqualTo(3));
    }

    @Test
    void nothingIsKeptWhereSomethingMayBeWrittenOrNoTransactionRuns() {
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(2);
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            assertThat(ask("a")).isEqualTo(3);
            assertThat(ask("a")).isEqualTo(4);
        });
    }

    @Test
    void aTransactionInsideKeepsItsOwnAnswers() {
        TransactionTemplate inner = reading();
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading().executeWithoutResult(running -> {
            assertThat(ask("a")).isEqualTo(1);
            inner.executeWithoutResult(other -> assertThat(ask("a")).isEqualTo(2));
            assertThat(ask("a")).isEqualTo(1);
        });
    }

    private TransactionTemplate reading() {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }

    private int ask(String key) {
        return ReadOnce.get(key, readings::incrementAndGet);
    }
}
