package app.alongside.relationships.sharing.web;

import app.alongside.learning.Library;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.platform.PublicAddress;
import org.springframework.stereotype.Component;

/** Fills in the form for a resource of the library that somebody wants to share; only why is left to say. */
@Component
class SuggestedShares {
    private final Library library;
    private final PublicAddress address;

    SuggestedShares(Library library, PublicAddress address) {
        this.library = library;
        this.address = address;
    }

    /** The form for the resource of that key; an empty one where there is none. */
    ShareForm of(String key) {
        return library.listAll().stream()
                .filter(resource -> resource.key().value().equals(key))
                .map(this::formOf)
                .findFirst()
                .orElse(ShareForm.EMPTY);
    }

    private ShareForm formOf(Resource resource) {
        ResourceKey key = resource.key();
        return new ShareForm(resource.title(), address.of(key.path("")), "");
    }
}
