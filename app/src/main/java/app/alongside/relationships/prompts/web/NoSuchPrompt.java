package app.alongside.relationships.prompts.web;

import app.alongside.relationships.prompts.PromptKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The relationship knows no such prompt. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchPrompt extends RuntimeException {
    NoSuchPrompt(PromptKey key) {
        super("No prompt " + key + " here. Maybe other people wrote it for themselves.");
    }
}
