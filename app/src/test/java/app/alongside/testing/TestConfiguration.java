package app.alongside.testing;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** What the application under test has besides its own parts. */
@Configuration(proxyBeanMethods = false)
class TestConfiguration {
    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    /** Hashes in a moment what must be dear elsewhere: nearly every test signs somebody in. */
    @Bean
    @Primary
    Argon2PasswordEncoder quickPasswordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    @Bean
    static BeanPostProcessor countStatements(StatementCounter counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("dataSource") && bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource)
                                .listener(counter)
                                .build()
                        : bean;
            }
        };
    }
}
