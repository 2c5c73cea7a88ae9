package app.alongside.learning;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns a text in Markdown into HTML. Markup inside the text is shown as it is typed, and no link runs a script. Of a
 * picture its description is left: loading it would tell its owner who reads.
 */
public final class ResourceTexts {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .postProcessor(ResourceTexts::withoutPictures)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private ResourceTexts() {}

    public static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    private static Node withoutPictures(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                visitChildren(picture);
                for (Node part = picture.getFirstChild(); part != null; part = picture.getFirstChild()) {
                    picture.insertBefore(part);
                }
                picture.unlink();
            }
        });
        return document;
    }
}
