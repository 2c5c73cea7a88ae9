package app.alongside.relationships.sharing.web;

import app.alongside.learning.Resource;
import app.alongside.learning.WhatFits;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.WorkspacePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of the library is useful at the relationship's stage, beside the workspace. */
@Component
class StagePanel implements WorkspacePanel {
    private static final int SHOWN = 2;

    private final WhatFits fits;

    StagePanel(WhatFits fits) {
        this.fits = fits;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Panel> find(Workspace workspace) {
        if (!workspace.relationship().isActive()) {
            return Optional.empty();
        }
        List<Resource> resources = fits
                .list(workspace.me().id(), workspace.journey().stage().key())
                .stream()
                .limit(SHOWN)
                .toList();
        return resources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("relationships/sharing/web/stage", new StageScreen(resources), Section.ASIDE));
    }
}
