package app.alongside.people.answers;

import app.alongside.people.Skill;
import java.util.List;

/** Words that name no skill exactly, and the skills they may mean. */
public record UnclearSkill(String text, List<Skill> candidates) {}
