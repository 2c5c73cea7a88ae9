package app.alongside.relationships.sharing.web;

import app.alongside.relationships.sharing.SharedThing;
import app.alongside.relationships.sharing.SharedThing.Link;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import org.jspecify.annotations.Nullable;

/** A thing to share, as it is typed. */
public record ShareForm(String title, String address, String why) {
    static final ShareForm EMPTY = new ShareForm("", "", "");

    public ShareForm(@Nullable String title, @Nullable String address, @Nullable String why) {
        this.title = clean(title);
        this.address = clean(address);
        this.why = clean(why);
    }

    boolean isRefused() {
        return isTitleWrong() || isAddressWrong() || isWhyTooLong();
    }

    Link link() {
        return new Link(title, address, why);
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
        return address.length() > SharedThing.LONGEST_ADDRESS
                || SharedThing.findHost(address).isEmpty();
    }

    private boolean isWhyTooLong() {
        return why.length() > SharedThing.LONGEST_WHY;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
