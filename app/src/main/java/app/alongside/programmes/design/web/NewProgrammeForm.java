package app.alongside.programmes.design.web;

import org.jspecify.annotations.Nullable;

/** What a coordinator says about a programme to begin it. */
public record NewProgrammeForm(String template, String name, String starts) {
    public NewProgrammeForm(@Nullable String template, @Nullable String name, @Nullable String starts) {
        this.template = template == null ? "" : template;
        this.name = name == null ? "" : name;
        this.starts = starts == null ? "" : starts;
    }
}
