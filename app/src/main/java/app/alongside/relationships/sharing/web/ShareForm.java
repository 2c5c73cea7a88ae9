package app.alongside.relationships.sharing.web;

import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.platform.WebAddress;
import app.alongside.relationships.sharing.SharedThing;
import app.alongside.relationships.sharing.SharedThing.Link;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A thing to share, as it is typed.
 *
 * @param resource the key of the thing of the library it is; empty for an address of the web
 */
public record ShareForm(String title, String address, String why, String resource) {
    static final ShareForm EMPTY = new ShareForm("", "", "", "");

    public ShareForm(
            @Nullable String title, @Nullable String address, @Nullable String why, @Nullable String resource) {
        this.title = clean(title);
        this.address = clean(address);
        this.why = clean(why);
        this.resource = clean(resource);
    }

    static ShareForm of(Resource resource) {
        return new ShareForm(resource.title(), "", "", resource.key().value());
    }

    /** The thing of the library it is, if it is one. */
    public Optional<ResourceKey> findResource() {
        return ResourceKey.find(resource);
    }

    boolean isRefused() {
        return isTitleWrong() || isAddressWrong() || isWhyTooLong();
    }

    Link link() {
        return findResource().map(key -> Link.to(key, title, why)).orElseGet(() -> new Link(title, address, why));
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (isAddressWrong()) {
            errors.add("address", Rendering.t("relationships.sharing.address-needed"));
        }
        if (isTitleWrong()) {
            errors.add("title", Rendering.t("relationships.sharing.title-needed", SharedThing.LONGEST_TITLE));
        }
        if (isWhyTooLong()) {
            errors.add("why", Rendering.t("relationships.sharing.why-too-long", SharedThing.LONGEST_WHY));
        }
        return errors;
    }

    private boolean isTitleWrong() {
        return title.isEmpty() || title.length() > SharedThing.LONGEST_TITLE;
    }

    private boolean isAddressWrong() {
        return findResource().isEmpty() && WebAddress.find(address).isEmpty();
    }

    private boolean isWhyTooLong() {
        return why.length() > SharedThing.LONGEST_WHY;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
