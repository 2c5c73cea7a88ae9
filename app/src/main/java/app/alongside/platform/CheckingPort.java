package app.alongside.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;

/** Looks at the port before anything else begins: a demo organisation made for a taken port would be made for nobody. */
public class CheckingPort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        int port = prepared.getEnvironment().getProperty("server.port", Integer.class, 0);
        if (port > 0) {
            requireFree(port);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new PortInUseException(port, taken);
        }
    }
}
