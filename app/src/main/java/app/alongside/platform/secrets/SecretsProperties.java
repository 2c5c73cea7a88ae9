package app.alongside.platform.secrets;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the installation's key comes from.
 *
 * @param keys the keys themselves, 32 bytes each in Base64: the first wraps, all of them unwrap; empty to use the file
 * @param file a file of keys, one a line; when empty, {@code installation-key} in the data folder, made at the first
 *     start
 */
@ConfigurationProperties("alongside.secrets")
record SecretsProperties(
        @DefaultValue({}) List<String> keys,
        @DefaultValue("") String file) {
    @Override
    public String toString() {
        return "SecretsProperties[%d keys, file=%s]".formatted(keys.size(), file);
    }
}
