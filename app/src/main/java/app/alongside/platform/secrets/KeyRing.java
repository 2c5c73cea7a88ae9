package app.alongside.platform.secrets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The installation's keys: the first wraps new data keys, the others only unwrap what was wrapped earlier. */
@Component
@EnableConfigurationProperties(SecretsProperties.class)
class KeyRing {
    private final List<InstallationKey> keys;

    @Autowired
    KeyRing(SecretsProperties properties, @Value("${alongside.data.folder}") Path dataFolder) {
        this(properties.keys().isEmpty() ? fileOf(properties, dataFolder).readOrMake() : properties.keys());
    }

    KeyRing(List<String> keys) {
        if (keys.isEmpty()) {
            throw new InstallationKeyMissing("The file of the installation's keys is empty.", null);
        }
        this.keys = keys.stream().map(InstallationKey::parse).toList();
    }

    InstallationKey current() {
        return keys.getFirst();
    }

    Optional<InstallationKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private static KeyFile fileOf(SecretsProperties properties, Path dataFolder) {
        return new KeyFile(
                properties.file().isEmpty() ? dataFolder.resolve("installation-key") : Path.of(properties.file()));
    }
}
