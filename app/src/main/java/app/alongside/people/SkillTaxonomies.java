package app.alongside.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the latest taxonomies in memory. Every change gives a taxonomy a version that never was before, so a copy of any
 * node is either current or not asked for again.
 */
@Component
class SkillTaxonomies {
    private static final int KEPT = 12;

    private final SkillTable table;
    private final StarterSkills starter;
    private final TransactionTemplate here;
    private final TransactionTemplate apart;
    private final Map<UUID, SkillTaxonomy> byVersion = Collections.synchronizedMap(new Latest());

    SkillTaxonomies(SkillTable table, StarterSkills starter, PlatformTransactionManager transactions) {
        this.table = table;
        this.starter = starter;
        this.here = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The taxonomy as this transaction sees it. An organisation that has none yet begins with the starter taxonomy. */
    SkillTaxonomy current() {
        return Objects.requireNonNull(here.execute(status -> {
            UUID version = table.findVersion().orElseGet(this::begin);
            SkillTaxonomy known = byVersion.get(version);
            if (known == null) {
                known = table.read();
                byVersion.put(version, known);
            }
            return known;
        }));
    }

    private UUID begin() {
        apart.executeWithoutResult(status -> {
            if (table.begin()) {
                table.insert(starter.list());
            }
        });
        Optional<UUID> begun = apart.execute(status -> table.findVersion());
        return Objects.requireNonNull(begun).orElseThrow();
    }

    private static final class Latest extends LinkedHashMap<UUID, SkillTaxonomy> {
        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, SkillTaxonomy> eldest) {
            return size() > KEPT;
        }
    }
}
