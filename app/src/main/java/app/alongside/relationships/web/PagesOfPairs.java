package app.alongside.relationships.web;

import app.alongside.relationships.NoSuchRelationship;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.WorkspaceTab;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps what circles do not have away from them: whoever types the address of such a page, or of anything below it, finds
 * that it is not there, as there is no tab that leads to it.
 */
@Configuration(proxyBeanMethods = false)
class PagesOfPairs implements WebMvcConfigurer, HandlerInterceptor {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** What a pair has besides its tabs. */
    private static final List<String> WITHOUT_A_TAB = List.of("feedback", "fit", "pause");

    private final Relationships relationships;
    private final ObjectProvider<WorkspaceTab> tabs;

    PagesOfPairs(Relationships relationships, ObjectProvider<WorkspaceTab> tabs) {
        this.relationships = relationships;
        this.tabs = tabs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        String[] pages = Stream.concat(
                        WITHOUT_A_TAB.stream(),
                        tabs.stream().filter(tab -> !tab.isForCircles()).map(WorkspaceTab::name))
                .map(name -> "/relationships/*/" + name + "/**")
                .toArray(String[]::new);
        registry.addInterceptor(this).addPathPatterns(pages);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        findRelationship(request).filter(Relationship::isCircle).ifPresent(circle -> {
            throw new NoSuchRelationship(circle.id());
        });
        return true;
    }

    private Optional<Relationship> findRelationship(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                        && ID.matcher(id).matches()
                ? relationships.find(RelationshipId.of(id))
                : Optional.empty();
    }
}
