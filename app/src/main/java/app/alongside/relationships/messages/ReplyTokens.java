package app.alongside.relationships.messages;

import app.alongside.notifications.inbound.AnswerAddress;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.RelationshipId;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names, in an answer's address, the conversation and the member who answers. A token is the organisation and 160 bits
 * derived from the relationship's data key, in base 36; the database keeps only a digest, and dropping the data key
 * makes all tokens of the relationship void.
 */
@Component
public class ReplyTokens {
    private static final int ORGANISATION_BYTES = 16;
    private static final int SECRET_BYTES = 20;
    private static final int BASE = 36;

    private final JdbcClient jdbc;
    private final AnswerAddress addresses;

    ReplyTokens(JdbcClient jdbc, AnswerAddress addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** What a token names. */
    record Named(RelationshipId relationship, PersonId person) {}

    /** A token, read but not yet looked up. */
    record Token(OrganisationId organisation, byte[] secret) {
        static Optional<Token> parse(String text) {
            if (!text.matches("[0-9a-z]{1,57}")) {
                return Optional.empty();
            }
            byte[] number = new BigInteger(text, BASE).toByteArray();
            int length = 1 + ORGANISATION_BYTES + SECRET_BYTES;
            if (number.length != length || number[0] != 1) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(number, 1, ORGANISATION_BYTES);
            return Optional.of(new Token(
                    new OrganisationId(new UUID(bytes.getLong(), bytes.getLong())),
                    Arrays.copyOfRange(number, 1 + ORGANISATION_BYTES, length)));
        }

        String write() {
            UUID id = organisation.value();
            return new BigInteger(ByteBuffer.allocate(1 + ORGANISATION_BYTES + SECRET_BYTES)
                            .put((byte) 1)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .put(secret)
                            .array())
                    .toString(BASE);
        }
    }

    /** The address by which {@code person} answers into the conversation; empty where answers cannot come by mail. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> addressFor(RelationshipId relationship, PersonId person, Vault vault) {
        if (!addresses.isConfigured()) {
            return Optional.empty();
        }
        byte[] secret = Arrays.copyOf(vault.derive("reply|" + person), SECRET_BYTES);
        jdbc.sql("""
                        insert into message_reading as reading (organisation_id, relationship_id, person_id, seen, told,
                                                                reply_digest)
                        values (current_organisation(), :relationship, :person, 0, 0, :digest)
                        on conflict (organisation_id, relationship_id, person_id)
                        do update set reply_digest = excluded.reply_digest
                        where reading.reply_digest is distinct from excluded.reply_digest
                        """)
                .param("relationship", relationship.value())
                .param("person", person.value())
                .param("digest", digest(secret))
                .update();
        return addresses.of(new Token(CurrentOrganisation.get(), secret).write());
    }

    @Transactional(readOnly = true)
    public Optional<Named> find(Token token) {
        return jdbc.sql("""
                        select relationship_id, person_id from message_reading
                        where organisation_id = current_organisation() and reply_digest = :digest
                        """)
                .param("digest", digest(token.secret()))
                .query((row, number) -> new Named(
                        new RelationshipId(row.getObject("relationship_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .optional();
    }

    private static byte[] digest(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256", impossible);
        }
    }
}
