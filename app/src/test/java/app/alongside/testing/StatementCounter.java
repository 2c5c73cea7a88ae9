package app.alongside.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the statements that requests send to the database; background work is not counted. */
public final class StatementCounter implements QueryExecutionListener {
    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** Forgets what was counted. */
    public void reset() {
        statements.clear();
    }

    /** The statements of web requests since the last reset, sessions and tenant settings left out. */
    public List<String> listStatements() {
        return statements.stream()
                .filter(sql -> !sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session"))
                .filter(sql -> !sql.contains("set_config"))
                .toList();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (Thread.currentThread().getName().startsWith("http-nio")) {
            queries.forEach(query -> statements.add(query.getQuery()));
        }
    }
}
