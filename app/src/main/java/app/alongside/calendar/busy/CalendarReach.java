package app.alongside.calendar.busy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people's calendars may be fetched from. By default only from the public internet, over https: whoever gives an
 * address must not be able to look into the network in which the application runs.
 *
 * @param http whether addresses without TLS are allowed
 * @param privateNetworks whether addresses inside private networks are allowed, for a calendar server of one's own
 */
@ConfigurationProperties("alongside.calendars")
record CalendarReach(
        @DefaultValue("false") boolean http,
        @DefaultValue("false") boolean privateNetworks) {}
