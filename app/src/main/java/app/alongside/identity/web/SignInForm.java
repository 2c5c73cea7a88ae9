package app.alongside.identity.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed at the door. */
record SignInForm(String organisation, String email, String password) {
    SignInForm(@Nullable String organisation, @Nullable String email, @Nullable String password) {
        this.organisation = organisation == null ? "" : organisation;
        this.email = email == null ? "" : email;
        this.password = password == null ? "" : password;
    }
}
