package app.alongside.home;

import app.alongside.ui.Pages;
import app.alongside.ui.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of today: what is next, what waits, and who is around. */
@Controller
class TodayController {
    private final Viewers viewers;
    private final Today today;

    TodayController(Viewers viewers, Today today) {
        this.viewers = viewers;
        this.today = today;
    }

    @GetMapping("/today")
    ModelAndView show(HttpServletRequest request) {
        return Pages.show("home/today", today.compose(viewers.get(request)));
    }
}
