package app.alongside.calendar.feed.web;

/** The address of one's feed, shown this once. */
public record AddressScreen(String address) {
    /** The same address as calendar programs that subscribe by a click know it. */
    public String subscription() {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
