package app.alongside.matching.web;

import app.alongside.matching.Decline;
import org.jspecify.annotations.Nullable;

/** What somebody fills in who declines. */
record DeclineForm(Decline.@Nullable Reason reason) {
    Decline toDecline() {
        return new Decline(reason == null ? Decline.Reason.UNSAID : reason);
    }
}
