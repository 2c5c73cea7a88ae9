package app.alongside.matching.web;

import app.alongside.matching.CheckingRequests;
import app.alongside.matching.ReplyTimes;
import app.alongside.matching.discover.Glimpse;
import app.alongside.matching.discover.Glimpsing;
import app.alongside.matching.runs.Prices;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the page of somebody one could say hello to. */
@Component
class HelloScreens {
    private final Glimpsing glimpsing;
    private final KnownPair.Reading pairs;
    private final ReadingWhy reasons;
    private final CheckingRequests checking;
    private final ReplyTimes times;
    private final Prices prices;

    HelloScreens(
            Glimpsing glimpsing,
            KnownPair.Reading pairs,
            ReadingWhy reasons,
            CheckingRequests checking,
            ReplyTimes times,
            Prices prices) {
        this.glimpsing = glimpsing;
        this.pairs = pairs;
        this.reasons = reasons;
        this.checking = checking;
        this.times = times;
        this.prices = prices;
    }

    /**
     * The page of {@code other} for {@code reader}.
     *
     * @throws NobodyHere when the two do not come into question for each other
     */
    @Transactional(readOnly = true)
    public HelloScreen build(Programme programme, PersonId reader, PersonId other) {
        Glimpse glimpse = glimpsing
                .glimpse(programme.id(), reader, List.of(other), List.of())
                .get(other);
        if (glimpse == null) {
            throw new NobodyHere(other);
        }
        KnownPair pair = pairs.read(reader, other);
        return new HelloScreen(
                programme,
                pair.me(),
                pair.partner(),
                glimpse,
                reasons.read(programme.id(), reader, other),
                pair.week(),
                pair.says(),
                checking.check(programme.id(), reader, other),
                checking.kind(programme.id()),
                checking.countNamed(programme.id(), reader) + 1,
                prices.getDemand(programme.id()).isHigh(other),
                times.usualDays(other).orElse(0),
                "",
                FormErrors.none());
    }
}
