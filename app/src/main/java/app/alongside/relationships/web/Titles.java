package app.alongside.relationships.web;

import app.alongside.relationships.Workspace;
import app.alongside.ui.Rendering;

/** Names workspaces in the reader's language. Templates import it statically. */
public final class Titles {
    private Titles() {}

    /** The topic of a circle; the names of all others. */
    public static String titleOf(Workspace workspace) {
        return workspace
                .relationship()
                .findTopic()
                .orElseGet(() ->
                        Rendering.t("relationships.title", workspace.peers().size(), workspace.peerNames()));
    }
}
