package app.alongside.matching.runs.web;

import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.people.Person;

/** Two people whom the coordinator wants in one circle, or apart. */
public record RulingRow(Person first, Person second, Ruling ruling) {}
