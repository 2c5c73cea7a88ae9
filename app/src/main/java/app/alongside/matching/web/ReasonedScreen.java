package app.alongside.matching.web;

/** What is proposed to more than two, and what speaks for it. */
sealed interface ReasonedScreen permits RingScreen, CircleProposalScreen {
    GroupScreen group();

    /** The template that shows it. */
    String template();
}
