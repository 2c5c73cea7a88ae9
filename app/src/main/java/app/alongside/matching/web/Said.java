package app.alongside.matching.web;

import app.alongside.people.Profile;
import app.alongside.people.Profile.Depth;

/**
 * How somebody introduces themselves to people they are proposed to.
 *
 * @param bio their own words; may be empty
 * @param hopes what kind of peer they hope for
 */
public record Said(String bio, Depth hopes) {
    static Said by(Profile profile) {
        return new Said(profile.bio(), profile.depth());
    }

    /** Whether they said what they hope for. */
    public boolean hasHopes() {
        return hopes != Depth.UNSTATED;
    }
}
