package app.alongside.matching.engine;

import java.util.List;
import java.util.SortedMap;

/**
 * Every figure a coordinator may compare, whichever was aimed at; values run from 0 to 100.
 *
 * @param matchedPeople how many have at least one partner
 * @param meanValue of the pairs, 0 where there are none
 * @param weakestValue of the pairs, 0 where there are none
 * @param distribution how many pairs are worth 0-9, 10-19, ... 90-100
 * @param blockingPairs how many candidates both would rather have than a partner or an empty place, each by their own view
 * @param crossDepartmentShare of the pairs whose departments are known, in [0, 1]
 * @param peopleByPartners how many people have 0, 1, 2 ... partners
 * @param hoursAMonth what all pairs together take from people's months, by the policy's hours a partner
 */
public record MatchMeasures(
        int matchedPeople,
        double meanValue,
        double weakestValue,
        List<Integer> distribution,
        int blockingPairs,
        double crossDepartmentShare,
        SortedMap<Integer, Integer> peopleByPartners,
        double hoursAMonth) {}
