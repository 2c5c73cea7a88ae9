package app.alongside.demo;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** What happens besides a match: circles, a hello, the library and what comes of it. */
@Component
class LivingBesides {
    private final LivingInCircles circles;
    private final SayingHello hello;
    private final FillingTheLibrary library;
    private final TryingThings trying;

    LivingBesides(LivingInCircles circles, SayingHello hello, FillingTheLibrary library, TryingThings trying) {
        this.circles = circles;
        this.hello = hello;
        this.library = library;
        this.trying = trying;
    }

    void plan(Diary diary, LivingInCircles.Setting setting) {
        circles.plan(diary, setting);
        library.plan(diary, setting.staff(), setting.now());
        trying.plan(diary, setting.staff(), setting.now());
        diary.enter(
                setting.now().minus(Duration.ofHours(20)),
                () -> hello.toInes(setting.programme(), setting.staff(), setting.joiners()));
        diary.enter(setting.now().minus(Duration.ofHours(19)), () -> hello.makeRoomForInes(setting.staff()));
    }
}
