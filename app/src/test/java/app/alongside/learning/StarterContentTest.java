package app.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.learning.Resource.Kind;
import app.alongside.learning.Resource.Topic;
import app.alongside.people.words.PlainText;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StarterContentTest {
    private static final int FEWEST = 24;

    private final List<Resource> all = StarterContent.read();

    private List<Resource> briefs() {
        return all.stream().filter(resource -> resource.kind() == Kind.BRIEF).toList();
    }

    @Test
    void everyStageAndEveryTopicHasBriefs() {
        assertThat(briefs()).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(Resource.STAGES)
                .allSatisfy(stage -> assertThat(briefs()).anyMatch(resource -> resource.suits(stage)));
        assertThat(Topic.values())
                .allSatisfy(topic -> assertThat(briefs())
                        .filteredOn(resource -> resource.tags().topics().contains(topic))
                        .hasSizeGreaterThanOrEqualTo(2));
        assertThat(Kind.values())
                .filteredOn(kind -> kind != Kind.LINK && kind != Kind.NOTE)
                .allSatisfy(kind -> assertThat(all).anyMatch(resource -> resource.kind() == kind));
    }

    @Test
    void aBriefTakesFiveMinutesAtMost() {
        assertThat(briefs()).allSatisfy(brief -> {
            int words = PlainText.words(Jsoup.parse(brief.html()).text()).size();
            assertThat(brief.minutes()).isBetween(1, 5);
            assertThat(words).as("words of %s", brief.key()).isBetween(250, 450);
        });
    }

    @Test
    void noTextRunsAScript() {
        String html = ResourceTexts.toHtml("""
                A <script>alert(1)</script> and <img src=x onerror=alert(1)>

                [here](javascript:alert(1)) and [there](https://a.example) ![a map](https://a.example/x.png)
                """);
        assertThat(Jsoup.parse(html).select("script, img, [onerror], a[href^=javascript]"))
                .isEmpty();
        assertThat(Jsoup.parse(html).text()).endsWith("a map");
        assertThat(Jsoup.parse(html).select("a[href=https://a.example]").text()).isEqualTo("there");
    }
}
