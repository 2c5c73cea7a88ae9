package app.alongside.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this installation shows the demo organisation.
 *
 * @param demo make Northwind Rail where there is no organisation yet
 */
@ConfigurationProperties("alongside")
record DemoProperties(@DefaultValue("false") boolean demo) {}
