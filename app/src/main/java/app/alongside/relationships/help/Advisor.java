package app.alongside.relationships.help;

import app.alongside.people.Person;

/**
 * A colleague who could be asked.
 *
 * @param level how well they know the skill asked about, 1 to 5
 * @param share how much of the questions they take in thirty days has reached them, from 0 to below 1
 */
public record Advisor(Person person, int level, double share) {}
