package app.alongside.benchmarks.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Starts the application with its demo organisation, imports many more people into it through the import's own pages,
 * and measures start-up time, idle memory and the five busiest pages.
 *
 * <p>Arguments: the script that starts the application, an empty folder, and if wanted the number of people, the requests a second and the
 * seconds for each page (100000, 50, 30).
 */
public final class PagesBenchmark {
    private static final String INES = "ines.carvalho@northwindrail.example";
    private static final String HELENA = "helena.duarte@northwindrail.example";
    private static final String IMPORTS = "/coordinate/people/imports";
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    /** After a large import, PostgreSQL gathers its statistics within this time by itself. */
    private static final Duration SETTLING = Duration.ofSeconds(90);

    private PagesBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path script = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        int people = number(arguments, 2, 100_000);
        int rate = number(arguments, 3, 50);
        SteadyLoad load = new SteadyLoad(rate, Duration.ofSeconds(number(arguments, 4, 30)));
        try (RunningApplication first = RunningApplication.start(script, data)) {
            say("first start with the demo organisation", first.startUp().toMillis() + " ms");
            fill(first, people);
        }
        try (RunningApplication application = RunningApplication.start(script, data)) {
            say("start, database initialised", application.startUp().toMillis() + " ms");
            say("processor time of that start", application.processorTime().toMillis() + " ms");
            Thread.sleep(SETTLING);
            say("memory when idle (RSS of the Java process)", application.residentMebibytes() + " MiB");
            measure(application, load);
            say("memory after the load", application.residentMebibytes() + " MiB");
        }
    }

    private static void fill(RunningApplication application, int people) throws IOException, InterruptedException {
        Visitor helena = Visitor.signIn(application.address(), HELENA, application.password());
        long began = System.nanoTime();
        String page = helena.upload(IMPORTS, Census.write(people));
        waitWhileBusy(helena, page);
        helena.press(page, page + "/columns", Census.columns());
        waitWhileBusy(helena, page);
        helena.press(page, page + "/run", Map.of());
        waitWhileBusy(helena, page);
        say("import of " + people + " people", (System.nanoTime() - began) / 1_000_000 + " ms");
    }

    private static void waitWhileBusy(Visitor visitor, String page) throws IOException, InterruptedException {
        while (visitor.get(page).contains(page + "/progress")) {
            Thread.sleep(200);
        }
    }

    private static void measure(RunningApplication application, SteadyLoad load)
            throws IOException, InterruptedException {
        Visitor ines = Visitor.signIn(application.address(), INES, application.password());
        Visitor helena = Visitor.signIn(application.address(), HELENA, application.password());
        Map<String, Visitor> pages = new LinkedHashMap<>();
        pages.put("/today", ines);
        pages.put(ines.find("/peers", "\"(/relationships/[0-9a-f-]{36})"), ines);
        pages.put(ines.find("/peers", "\"(/relationships/[0-9a-f-]{36})") + "/sessions/new", ines);
        pages.put("/coordinate/people", helena);
        pages.put(helena.find("/coordinate", "\"(/coordinate/programmes/[0-9a-f-]{36})\""), helena);
        for (Map.Entry<String, Visitor> page : pages.entrySet()) {
            new SteadyLoad(load.perSecond(), WARM_UP).run(page.getValue(), page.getKey());
            Duration before = application.processorTime();
            SteadyLoad.Result result = load.run(page.getValue(), page.getKey());
            double each = (double) application.processorTime().minus(before).toMillis() / result.requests();
            say(page.getKey(), "%s, %.1f ms of processor each (Java)".formatted(result, each));
        }
    }

    private static int number(String[] arguments, int place, int usual) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : usual;
    }

    private static void say(String what, String figure) {
        System.out.println(what + ": " + figure);
    }
}
