package app.alongside.matching.web;

import java.util.List;

/**
 * What somebody is asked, and whom they asked.
 *
 * @param waiting open proposals that others or a match made
 * @param asked by the reader themselves, programme by programme
 */
public record ProposalsScreen(WaitingScreen waiting, List<AskedScreen> asked) {
    public boolean isEmpty() {
        return waiting.rows().isEmpty() && asked.isEmpty();
    }
}
