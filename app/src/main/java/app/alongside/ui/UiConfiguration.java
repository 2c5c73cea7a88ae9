package app.alongside.ui;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Finds templates by their path, and lets browsers keep assets whose address carries the version. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {
    private final Assets assets;

    UiConfiguration(Assets assets) {
        this.assets = assets;
    }

    @Bean
    ViewResolver templateViews(Templates templates, Shells shells) {
        return new TemplateViews(templates, shells);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl forGood =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/", "classpath:/META-INF/resources/webjars/")
                .setCacheControl(forGood)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
    }

    private record TemplateViews(Templates templates, Shells shells) implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.startsWith("redirect:") || name.startsWith("forward:")
                    ? null
                    : new JteView(name, templates, shells);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 10;
        }
    }
}
