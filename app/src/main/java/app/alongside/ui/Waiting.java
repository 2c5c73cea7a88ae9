package app.alongside.ui;

/** What a panel of things that wait says of their whole: the page adds it up. */
public interface Waiting {
    /** How many things wait. */
    int count();

    /** About how many minutes they take in all. */
    int minutes();
}
