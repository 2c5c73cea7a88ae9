package app.alongside.care.web;

import app.alongside.care.CareLines.Lines;
import app.alongside.people.Person;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.List;

/**
 * Who hears concerns, and whom to call.
 *
 * @param email the address that was typed
 * @param unknown whether nobody has that address
 */
public record ContactsScreen(List<Person> contacts, Lines lines, String email, boolean unknown) {
    public FormErrors errors() {
        return unknown ? FormErrors.none().add("email", Rendering.t("care.contacts.unknown")) : FormErrors.none();
    }
}
