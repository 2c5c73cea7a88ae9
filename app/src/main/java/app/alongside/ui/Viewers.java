package app.alongside.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who looks at a page; answered by the module that signs people in. */
public interface Viewers {
    Viewer get(HttpServletRequest request);
}
