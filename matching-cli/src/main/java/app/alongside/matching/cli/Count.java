package app.alongside.matching.cli;

/** A number with what it counts, as a sentence has it: 1 person, 2 people. */
public final class Count {
    private Count() {}

    /** Of a noun, maybe with its verb, that is said in one way of one and in another of any other number. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Of a noun that takes an s. */
    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** Of people. */
    public static String people(long number) {
        return of(number, "person", "people");
    }

    /** Of people, some of whom are meant. */
    public static String ofPeople(long some, long all) {
        return some + " of " + people(all);
    }
}
