package app.alongside.matching.engine.candidates;

/**
 * How many pairs of a person are looked at, by what makes them likely.
 *
 * @param mutual both get something of what they want
 * @param helped the person gets something of it
 * @param alike the two have something in common
 * @param others the next ones, whoever they are
 */
record Budget(int mutual, int helped, int alike, int others) {
    static final Budget USUAL = new Budget(200, 220, 160, 20);

    int pairs() {
        return mutual + helped + alike + others;
    }
}
