package app.alongside.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.identity.Organisation;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.OrganisationFixtures;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class SecretsTest {
    private static final String TEXT = "The quiet heron waits beside the lock";
    private static final SecretPlace PLACE = SecretPlace.of("note", UUID.randomUUID());

    @Autowired
    Secrets secrets;

    @Autowired
    KeyRing ring;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RotatingKeys rotating;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    DatabaseDump dump;

    @Value("${alongside.data.folder}")
    Path folder;

    @Test
    void whatIsSealedOpensInItsPlaceAndReadsDifferentlyEachTime() {
        Vault vault = openVault(organisation(), owner());
        byte[] sealed = vault.seal(PLACE, TEXT);
        assertThat(vault.openText(PLACE, sealed)).isEqualTo(TEXT);
        assertThat(vault.seal(PLACE, TEXT)).isNotEqualTo(sealed);
    }

    @Test
    void itDoesNotOpenInAnotherRowTableOwnerOrOrganisationNorWhenChanged() {
        Organisation one = organisation();
        SecretOwner owner = owner();
        Vault vault = openVault(one, owner);
        byte[] sealed = vault.seal(PLACE, TEXT);
        assertBroken(() -> vault.open(SecretPlace.of("note", UUID.randomUUID()), sealed));
        assertBroken(() -> vault.open(new SecretPlace("message", PLACE.row()), sealed));
        assertBroken(() -> openVault(one, owner()).open(PLACE, sealed));
        assertBroken(() -> openVault(organisation(), owner).open(PLACE, sealed));
        for (int place : List.of(0, 1, sealed.length / 2, sealed.length - 1)) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertBroken(() -> vault.open(PLACE, changed));
        }
        assertBroken(() -> vault.open(PLACE, new byte[5]));
    }

    @Test
    void whatIsForgottenStaysUnreadableEvenWithANewKey() {
        Organisation organisation = organisation();
        SecretOwner owner = owner();
        byte[] sealed = openVault(organisation, owner).seal(PLACE, TEXT);
        in(organisation, () -> {
            secrets.forget(owner);
            return secrets.find(owner);
        });
        assertThat(in(organisation, () -> secrets.find(owner))).isEmpty();
        assertBroken(() -> openVault(organisation, owner).open(PLACE, sealed));
    }

    @Test
    void ofManyWhoOpenTheFirstTimeAtOnceAllGetOneKey() throws Exception {
        Organisation organisation = organisation();
        SecretOwner owner = owner();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Callable<Vault> opening = () -> openVault(organisation, owner);
            List<Future<Vault>> vaults =
                    threads.invokeAll(Stream.generate(() -> opening).limit(6).toList());
            byte[] sealed = vaults.getFirst().get().seal(PLACE, TEXT);
            for (Future<Vault> vault : vaults) {
                assertThat(vault.get().openText(PLACE, sealed)).isEqualTo(TEXT);
            }
        }
    }

    @Test
    void anotherInstallationKeyTakesOverAndTheEarlierOneCanGo() {
        Organisation organisation = organisation();
        SecretOwner owner = owner();
        byte[] sealed = openVault(organisation, owner).seal(PLACE, TEXT);
        String earlier =
                new KeyFile(folder.resolve("installation-key")).readOrMake().getFirst();
        String later = InstallationKey.newKey();

        rotate(new KeyRing(List.of(later, earlier)), organisation);
        DataKeys withTheLaterAlone = new DataKeys(jdbc, new KeyRing(List.of(later)), clock);
        Vault vault = new Vault(
                organisation.id(),
                owner,
                in(organisation, () -> withTheLaterAlone.find(owner).orElseThrow()));
        assertThat(vault.openText(PLACE, sealed)).isEqualTo(TEXT);
        assertThatThrownBy(() -> openVault(organisation, owner)).isInstanceOf(InstallationKeyMissing.class);
        assertThatThrownBy(() -> new CheckingKeys(ring, jdbc).afterSingletonsInstantiated())
                .isInstanceOf(InstallationKeyMissing.class);

        rotate(new KeyRing(List.of(earlier, later)), organisation);
        assertThat(openVault(organisation, owner).openText(PLACE, sealed)).isEqualTo(TEXT);
        rotating.perform();
        new CheckingKeys(ring, jdbc).afterSingletonsInstantiated();
    }

    @Test
    void itDoesNotStartWithAnotherKeyThanTheDatabases() {
        openVault(organisation(), owner());
        KeyRing stranger = new KeyRing(List.of(InstallationKey.newKey()));
        assertThatThrownBy(() -> new CheckingKeys(stranger, jdbc).afterSingletonsInstantiated())
                .isInstanceOf(InstallationKeyMissing.class)
                .hasMessageContaining(ring.current().id());
    }

    @Test
    void theInstallationKeyIsNotInTheDatabaseAndNeitherAreDataKeysAsTheyAre() {
        Organisation organisation = organisation();
        SecretOwner owner = owner();
        openVault(organisation, owner);
        String key =
                new KeyFile(folder.resolve("installation-key")).readOrMake().getFirst();
        assertThat(dump.tablesWith(key)).isEmpty();
        assertThat(dump.tablesWith(owner.id().toString())).containsExactly("public.secret_key");
    }

    private void rotate(KeyRing to, Organisation organisation) {
        DataKeys keys = new DataKeys(jdbc, to, clock);
        in(organisation, () -> keys.rewrapSome(100));
        assertThat(in(organisation, () -> keys.rewrapSome(100))).isZero();
    }

    private Organisation organisation() {
        return organisations.anOrganisation().organisation();
    }

    private static SecretOwner owner() {
        return SecretOwner.relationship(UUID.randomUUID());
    }

    private Vault openVault(Organisation organisation, SecretOwner owner) {
        return in(organisation, () -> secrets.open(owner));
    }

    private <T> T in(Organisation organisation, Supplier<T> work) {
        return CurrentOrganisation.call(
                organisation.id(), () -> Objects.requireNonNull(transaction.<T>execute(status -> work.get())));
    }

    private static void assertBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOf(SecretBroken.class);
    }
}
