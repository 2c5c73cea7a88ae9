package app.alongside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Alongside. */
@Modulithic(systemName = "Alongside")
@SpringBootApplication
@ConfigurationPropertiesScan
public class AlongsideApplication {
    public static void main(String[] arguments) {
        System.out.println("Starting Alongside …");
        SpringApplication.run(AlongsideApplication.class, arguments);
    }
}
