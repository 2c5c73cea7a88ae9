package app.alongside.privacy.web;

import app.alongside.privacy.DataMap;
import app.alongside.privacy.DataMap.Entry;
import app.alongside.ui.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What we keep, and why: the data map as everybody may read it. */
@Controller
class WhatWeKeepController {
    private final DataMap map;

    WhatWeKeepController(DataMap map) {
        this.map = map;
    }

    @GetMapping("/what-we-keep")
    ModelAndView show() {
        Map<DataMap.DataClass, List<Entry>> byClass = new LinkedHashMap<>();
        for (DataMap.DataClass dataClass : List.of(
                DataMap.DataClass.PRIVATE,
                DataMap.DataClass.PERSONAL,
                DataMap.DataClass.SECRET,
                DataMap.DataClass.IDENTIFIER)) {
            List<Entry> entries = new ArrayList<>(map.listEntries());
            entries.removeIf(entry -> entry.dataClass() != dataClass);
            byClass.put(dataClass, entries);
        }
        return Pages.show("privacy/web/what-we-keep", new WhatWeKeepScreen(byClass));
    }
}
