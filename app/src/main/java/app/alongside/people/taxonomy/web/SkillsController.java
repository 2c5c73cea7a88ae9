package app.alongside.people.taxonomy.web;

import app.alongside.people.AddingSkills;
import app.alongside.people.ChangingSkills;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The skills of the organisation, listed, added and put in order. */
@Controller
@RequestMapping("/coordinate/skills")
class SkillsController {
    private static final String LIST = "people/taxonomy/web/skills";
    private static final String SHOW = "people/taxonomy/web/skill";

    private final Skills skills;
    private final AddingSkills adding;
    private final ChangingSkills changing;
    private final SkillScreens screens;

    SkillsController(Skills skills, AddingSkills adding, ChangingSkills changing, SkillScreens screens) {
        this.skills = skills;
        this.adding = adding;
        this.changing = changing;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        return Pages.show(LIST, screens.list(q, after));
    }

    @PostMapping
    ModelAndView add(@RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        if (!SkillScreens.isName(name)) {
            return Pages.refuse(LIST, screens.refuseNew(name, "people.skills.name-needed"));
        }
        if (skills.findByName(name).isPresent()) {
            return Pages.refuse(LIST, screens.refuseNew(name, "people.skills.taken"));
        }
        Skill added = adding.add(name.strip());
        Flash.done(redirect, "people.skills.added", added.name());
        return to(added.id());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Pages.show(SHOW, screens.show(new SkillId(id)));
    }

    @PostMapping("/{id}/aliases")
    ModelAndView addAlias(@PathVariable UUID id, @RequestParam(defaultValue = "") String alias) {
        Skill skill = screens.get(new SkillId(id));
        return changing.addAlias(skill.id(), alias)
                ? to(skill.id())
                : Pages.refuse(SHOW, screens.refuse(skill, "alias", alias, "people.skills.alias-taken"));
    }

    @PostMapping("/{id}/broader")
    ModelAndView setBroader(@PathVariable UUID id, @RequestParam(defaultValue = "") String broader) {
        Skill skill = screens.get(new SkillId(id));
        if (broader.isBlank()) {
            changing.clearBroader(skill.id());
            return to(skill.id());
        }
        Optional<Skill> named = skills.findByName(broader);
        return named.isPresent() && changing.setBroader(skill.id(), named.get().id())
                ? to(skill.id())
                : Pages.refuse(SHOW, screens.refuse(skill, "broader", broader, "people.skills.broader-unknown"));
    }

    @PostMapping("/{id}/merger")
    ModelAndView merge(@PathVariable UUID id, @RequestParam(defaultValue = "") String into) {
        Skill skill = screens.get(new SkillId(id));
        Optional<Skill> named =
                skills.findByName(into).filter(other -> !other.id().equals(skill.id()));
        if (named.isEmpty()) {
            return Pages.refuse(SHOW, screens.refuse(skill, "into", into, "people.skills.into-unknown"));
        }
        changing.merge(skill.id(), named.get().id());
        return to(named.get().id());
    }

    @PostMapping("/{id}/settling")
    ModelAndView settle(@PathVariable UUID id) {
        Skill skill = screens.get(new SkillId(id));
        changing.settle(skill.id());
        return to(skill.id());
    }

    private static ModelAndView to(SkillId id) {
        return new ModelAndView("redirect:/coordinate/skills/" + id);
    }
}
