package app.alongside.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The switch at the head of a coordinator's navigation: the programme at hand, and the others.
 *
 * @param title the programme's name
 * @param subtitle its cycle or start
 * @param options the other programmes
 * @param creation where a new one is made; absent where the viewer may not
 */
public record ScopeSwitch(
        String title,
        String subtitle,
        List<Option> options,
        @Nullable String creation) {
    /** Another programme one can switch to. */
    public record Option(String title, String href) {}

    /** Supplies the switch; implemented by the module that keeps programmes. */
    public interface Source {
        Optional<ScopeSwitch> find(Viewer viewer, String path);
    }
}
