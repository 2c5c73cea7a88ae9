package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.platform.PersonId;
import app.alongside.ui.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a proposal, by what is proposed. */
@Component
class ProposalPages {
    private final ProposalScreens pairs;
    private final GroupScreens groups;
    private final ReadingGroups reasons;

    ProposalPages(ProposalScreens pairs, GroupScreens groups, ReadingGroups reasons) {
        this.pairs = pairs;
        this.groups = groups;
        this.reasons = reasons;
    }

    ModelAndView show(Proposal proposal, PersonId reader) {
        return show(proposal, reader, Draft.none());
    }

    /** The page with what was typed and refused. */
    ModelAndView show(Proposal proposal, PersonId reader, Draft draft) {
        if (proposal.isPair()) {
            return show(
                    draft,
                    "matching/web/proposal",
                    pairs.build(proposal, reader).with(draft));
        }
        ReasonedScreen group = reasons.explain(groups.build(proposal, reader, draft));
        return show(draft, group.template(), group);
    }

    private static ModelAndView show(Draft draft, String template, Object screen) {
        return draft.errors().isEmpty() ? Pages.show(template, screen) : Pages.refuse(template, screen);
    }

    ModelAndView askWhyNot(Proposal proposal, PersonId reader) {
        AnswerScreen screen =
                proposal.isPair() ? pairs.build(proposal, reader) : groups.build(proposal, reader, Draft.none());
        return Pages.show("matching/web/declining", screen);
    }
}
