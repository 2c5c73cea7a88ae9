package app.alongside.matching.discover.web;

import app.alongside.programmes.Programme;
import java.util.List;

/**
 * For somebody who cannot be matched anywhere yet.
 *
 * @param begun programmes they have joined without being ready
 */
public record NowhereScreen(List<Programme> begun) {}
