package app.alongside.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkPatternTest {
    private static final String ROOM = "abcdefghijklmnopqr23";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://meet.example.org/",
                "http://meet.example.org/{relationship}",
                "https://{relationship}.example.org/room",
                "https://meet.example.org{relationship}",
                "https://you@meet.example.org/{relationship}",
                "https://meet.example.org/{relationship}/{session}",
                "https://meet.example.org/{person}",
                "https://meet.example.org/my rooms/{session}",
                "https:/{session}",
                "https:///{session}",
                "javascript:alert('{session}')",
                "meet.example.org/{session}"
            })
    void refusesWhatIsNoSafeAddressWithOneGap(String typed) {
        assertThat(LinkPattern.find(typed)).isEmpty();
        assertThatThrownBy(() -> new LinkPattern(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://meet.example.org/{relationship}",
                "https://meet.example.org:8443/peers-{session}",
                "https://meet.example.org/?room={session}&lang=en",
                "https://meet.example.org/#/{relationship}"
            })
    void putsTheRoomIntoTheGap(String typed) {
        LinkPattern pattern = LinkPattern.find(typed).orElseThrow();
        String link = pattern.fill(ROOM);
        assertThat(link).doesNotContain("{").contains(ROOM);
        assertThat(pattern.isFollowedBy(link)).isTrue();
        assertThat(pattern.isFollowedBy(link + "x")).isFalse();
    }

    @Test
    void knowsWhetherEachSessionHasItsOwn() {
        assertThat(new LinkPattern("https://meet.example.org/{session}").isPerSession())
                .isTrue();
        assertThat(new LinkPattern("https://meet.example.org/{relationship}").isPerSession())
                .isFalse();
    }

    @Test
    void isNotEndless() {
        assertThat(LinkPattern.find("https://meet.example.org/" + "x".repeat(300) + "{session}"))
                .isEmpty();
    }
}
