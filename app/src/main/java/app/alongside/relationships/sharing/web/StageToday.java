package app.alongside.relationships.sharing.web;

import app.alongside.learning.Resource;
import app.alongside.learning.WhatFits;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Peers;
import app.alongside.relationships.prompts.NextPrompt;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.ui.HomePanel;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A question and what of the library suit the stage of the pair one is working in, beside the page of today. */
@Component
public class StageToday implements HomePanel {
    private static final int SHOWN = 2;

    private final Peers peers;
    private final NextPrompt prompts;
    private final WhatFits fits;

    StageToday(Peers peers, NextPrompt prompts, WhatFits fits) {
        this.peers = peers;
        this.prompts = prompts;
        this.fits = fits;
    }

    /** What suits the stage that {@code row} is in. */
    public record StageTodayScreen(Peers.Row row, Optional<Prompt> prompt, List<Resource> resources) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> find(Viewer viewer) {
        PersonId me = viewer.personId();
        return me == null
                ? Optional.empty()
                : peers.findPairOf(me)
                        .map(row -> build(row, me))
                        .map(screen -> new Panel("relationships/sharing/web/stage-today", screen, Section.ASIDE));
    }

    private StageTodayScreen build(Peers.Row row, PersonId me) {
        List<Resource> resources =
                fits.list(me, row.journey().stage().key()).stream().limit(SHOWN).toList();
        return new StageTodayScreen(
                row, prompts.find(row.relationship(), row.journey(), me).next(), resources);
    }
}
