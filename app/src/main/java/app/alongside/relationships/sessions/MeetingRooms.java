package app.alongside.relationships.sessions;

import app.alongside.programmes.LinkPattern;
import app.alongside.programmes.Programme;
import app.alongside.relationships.sessions.Meeting.Channel;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens video rooms by the pattern of a programme. Their names say nothing and cannot be guessed: a hundred random bits. */
@Component
class MeetingRooms {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    /** A new room; empty where the programme has no pattern. */
    String open(Programme programme) {
        return programme.guidelines().findVideoLink().map(this::open).orElse("");
    }

    /** The same meeting where people meet next: in a new room, if the programme wants one for each session. */
    Meeting next(Programme programme, Meeting last) {
        return programme
                .guidelines()
                .findVideoLink()
                .filter(LinkPattern::isPerSession)
                .filter(pattern -> last.channel() == Channel.VIDEO && pattern.isFollowedBy(last.place()))
                .map(pattern -> last.in(open(pattern)))
                .orElse(last);
    }

    private String open(LinkPattern pattern) {
        return pattern.fill(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining()));
    }
}
