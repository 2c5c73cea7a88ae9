package app.alongside.matching.web;

import java.util.List;

/**
 * What somebody is asked, and whom they asked.
 *
 * @param waiting open proposals that others or a match made
 * @param asked by the reader themselves, programme by programme
 * @param shortlists whom the reader would like to be matched with
 */
public record ProposalsScreen(WaitingScreen waiting, List<AskedScreen> asked, List<ShortlistScreen> shortlists) {
    public boolean isEmpty() {
        return waiting.rows().isEmpty() && asked.isEmpty() && shortlists.isEmpty();
    }
}
