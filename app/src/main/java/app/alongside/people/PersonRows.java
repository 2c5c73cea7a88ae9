package app.alongside.people;

import app.alongside.identity.EmailAddress;
import app.alongside.platform.PersonId;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table {@code person}. */
final class PersonRows {
    private PersonRows() {}

    static Person read(ResultSet row, int number) throws SQLException {
        UUID manager = row.getObject("manager_id", UUID.class);
        Date started = row.getDate("started");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("external_id"),
                row.getString("name"),
                new EmailAddress(row.getString("email").toLowerCase(Locale.ROOT)),
                row.getString("title"),
                row.getString("level"),
                band(row),
                row.getString("function"),
                row.getString("department"),
                row.getString("team"),
                manager == null ? null : new PersonId(manager),
                row.getString("location"),
                ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("locale")),
                texts(row.getArray("languages")),
                started == null ? null : started.toLocalDate(),
                row.getObject("deactivated_at") == null);
    }

    private static @Nullable Integer band(ResultSet row) throws SQLException {
        int band = row.getInt("level_band");
        return row.wasNull() ? null : band;
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
