package app.alongside.programmes;

import java.util.List;

/**
 * Who may join, and what it takes of them.
 *
 * @param commitment the time it takes, in a sentence
 * @param mostPartners how many peers one person may have in this programme
 * @param monthsHere how long somebody must have been with the organisation; 0 for no such rule
 * @param departments whose people may join; empty for everybody's
 */
public record Audience(String commitment, int mostPartners, int monthsHere, List<String> departments)
        implements Design.Part {
    public static final int MOST_PARTNERS = 5;
    public static final int MOST_MONTHS = 120;

    public Audience {
        if (mostPartners < 1 || mostPartners > MOST_PARTNERS) {
            throw new IllegalArgumentException("A person may have 1 to 5 peers, not " + mostPartners);
        }
        if (monthsHere < 0 || monthsHere > MOST_MONTHS) {
            throw new IllegalArgumentException("0 to 120 months may be asked for, not " + monthsHere);
        }
        departments = List.copyOf(departments);
    }

    @Override
    public Design.Section section() {
        return Design.Section.AUDIENCE;
    }
}
