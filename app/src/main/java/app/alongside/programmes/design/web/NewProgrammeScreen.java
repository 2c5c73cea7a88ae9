package app.alongside.programmes.design.web;

import app.alongside.programmes.Template;
import app.alongside.ui.FormErrors;
import java.util.List;

/** The form that begins a programme. */
public record NewProgrammeScreen(NewProgrammeForm form, List<Template> templates, FormErrors errors) {}
