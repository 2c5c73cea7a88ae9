package app.alongside.matching.web;

import app.alongside.matching.Answers;
import app.alongside.matching.NextChoices;
import app.alongside.matching.Proposal;
import app.alongside.matching.Questions;
import app.alongside.matching.ReplyTimes;
import app.alongside.matching.Requests;
import app.alongside.matching.Seats;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programmes;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the page of a proposal for one of its two people. */
@Component
class ProposalScreens {
    private final KnownPair.Reading pairs;
    private final Reasons reasons;
    private final Programmes programmes;
    private final Conversation conversation;
    private final Seats seats;
    private final Clock clock;

    ProposalScreens(
            KnownPair.Reading pairs,
            Reasons reasons,
            Programmes programmes,
            Conversation conversation,
            Seats seats,
            Clock clock) {
        this.pairs = pairs;
        this.reasons = reasons;
        this.programmes = programmes;
        this.conversation = conversation;
        this.seats = seats;
        this.clock = clock;
    }

    /** Why this person, and who else. */
    @Component
    record Reasons(ReadingWhy why, ReadingOthers others) {}

    /** What the two have said so far. */
    @Component
    record Conversation(
            Answers answers, Questions questions, Requests requests, ReplyTimes times, NextChoices choices) {}

    @Transactional(readOnly = true)
    public ProposalScreen build(Proposal proposal, PersonId reader) {
        KnownPair pair = pairs.read(reader, proposal.partnerOf(reader));
        Standing standing = Standing.of(proposal, conversation.answers().find(proposal.id(), reader), clock.instant());
        return new ProposalScreen(
                proposal,
                standing,
                pair.me(),
                pair.partner(),
                programmes.get(proposal.programmeId()),
                reasons.why().read(proposal, reader),
                proposal.expiresAt().atZone(pair.me().zone()).toLocalDate(),
                pair.week(),
                standing.isOpen() ? reasons.others().read(proposal, reader) : OthersScreen.NOBODY,
                pair.says(),
                new AnswerScreen.Load(seats.countTaken(reader) + 1, Math.max(1, pair.places())),
                conversation.questions().listFor(proposal.id()),
                hello(proposal, reader),
                Draft.none());
    }

    private Optional<ProposalScreen.Hello> hello(Proposal proposal, PersonId reader) {
        return conversation.requests().find(proposal.id()).map(request -> {
            boolean mine = request.by().equals(reader);
            return new ProposalScreen.Hello(
                    mine,
                    request.words(),
                    mine
                            ? conversation
                                    .times()
                                    .usualDays(proposal.partnerOf(reader))
                                    .orElse(0)
                            : 0,
                    mine
                            && !conversation
                                    .choices()
                                    .listWaiting(proposal.programmeId(), reader)
                                    .isEmpty());
        });
    }
}
