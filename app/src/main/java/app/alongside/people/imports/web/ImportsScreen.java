package app.alongside.people.imports.web;

import app.alongside.people.imports.PeopleImport;
import app.alongside.ui.FormErrors;
import java.util.List;

/** Earlier imports, and where a new one begins. */
public record ImportsScreen(List<PeopleImport> imports, FormErrors errors) {}
