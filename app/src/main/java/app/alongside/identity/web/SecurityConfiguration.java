package app.alongside.identity.web;

import static org.springframework.security.config.Customizer.withDefaults;

import app.alongside.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is closed unless named here; pages allow no script and no style but our own files. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain webSecurity(HttpSecurity http, SecurityContextRepository contexts) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**",
                                "/sign-in/**",
                                "/sign-in-links/**",
                                "/set-up/**",
                                "/p/**",
                                "/what-we-keep",
                                "/calendar/*",
                                "/unsubscribe/**",
                                "/dev/**",
                                "/error",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/coordinate/**")
                        .hasAnyAuthority(Role.COORDINATOR.authority(), Role.ADMINISTRATOR.authority())
                        .anyRequest()
                        .authenticated())
                // A mail program posts to the link of one mail without having seen a page; the link is the proof.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/unsubscribe/**")
                        .csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable()))
                .requestCache(withDefaults())
                .addFilterBefore(new OrganisationFilter(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Keeps the framework from inventing an account of its own. */
    @Bean
    UserDetailsService noAccountsButOurs() {
        return name -> {
            throw new UsernameNotFoundException("Accounts sign in through SigningIn");
        };
    }
}
