package app.alongside.relationships.sharing.web;

import app.alongside.learning.Library;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.platform.PersonId;
import app.alongside.platform.WebAddress;
import org.springframework.stereotype.Component;

/** Fills in the form for a resource of the library that somebody wants to share; only why is left to say. */
@Component
class SuggestedShares {
    private final Library library;

    SuggestedShares(Library library) {
        this.library = library;
    }

    /** The form for the resource of that key; an empty one where the sharer has none. */
    ShareForm of(String key, PersonId sharer) {
        return ResourceKey.find(key)
                .flatMap(library.openFor(sharer)::find)
                .map(SuggestedShares::formOf)
                .orElse(ShareForm.EMPTY);
    }

    /** What leads elsewhere is shared by its own address: the others may not find it in their library. */
    private static ShareForm formOf(Resource resource) {
        WebAddress address = resource.source().address();
        return address == null
                ? ShareForm.of(resource)
                : new ShareForm(resource.title(), address.toString(), resource.summary(), "");
    }
}
