package app.alongside.ui.gallery;

import app.alongside.ui.FormErrors;

/** The gallery; one form in it shows what a refusal looks like. */
public record GalleryScreen(FormErrors errors) {}
