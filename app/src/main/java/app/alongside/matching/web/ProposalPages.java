package app.alongside.matching.web;

import app.alongside.matching.Duo;
import app.alongside.matching.Proposal;
import app.alongside.matching.Ring;
import app.alongside.platform.PersonId;
import app.alongside.ui.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a proposal, by what is proposed. */
@Component
class ProposalPages {
    private final ProposalScreens pairs;
    private final RingScreens rings;

    ProposalPages(ProposalScreens pairs, RingScreens rings) {
        this.pairs = pairs;
        this.rings = rings;
    }

    ModelAndView show(Proposal proposal, PersonId reader) {
        return switch (proposal.people()) {
            case Duo pair -> Pages.show("matching/web/proposal", pairs.build(proposal, reader));
            case Ring ring -> Pages.show("matching/web/ring", rings.build(proposal, ring, reader));
        };
    }

    ModelAndView askWhyNot(Proposal proposal, PersonId reader) {
        return switch (proposal.people()) {
            case Duo pair -> Pages.show("matching/web/declining", pairs.build(proposal, reader));
            case Ring ring -> Pages.show("matching/web/declining", rings.build(proposal, ring, reader));
        };
    }
}
