package app.alongside.ui.gallery;

import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows every component in every state. */
@Controller
@Profile({"dev", "test"})
class GalleryController {
    @GetMapping("/dev/ui")
    ModelAndView show() {
        FormErrors errors = FormErrors.none().add("email", "Add the part after “northwind”, like .example");
        return Pages.show("ui/gallery/index", new GalleryScreen(errors));
    }
}
