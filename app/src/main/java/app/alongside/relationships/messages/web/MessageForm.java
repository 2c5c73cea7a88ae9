package app.alongside.relationships.messages.web;

import app.alongside.relationships.MessageId;
import app.alongside.relationships.messages.Message;
import app.alongside.relationships.messages.SendingMessages.Draft;
import app.alongside.relationships.messages.Upload;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A message as it is typed, with the files chosen for it.
 *
 * @param id the message it will be; a form sent twice is one message
 */
public record MessageForm(MessageId id, String text, List<Upload> files) {
    public MessageForm {
        files = List.copyOf(files);
    }

    static MessageForm empty() {
        return new MessageForm(MessageId.fresh(), "", List.of());
    }

    static MessageForm read(@Nullable MessageId id, @Nullable String text, @Nullable List<MultipartFile> files) {
        List<Upload> chosen = files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty())
                        .map(MessageForm::upload)
                        .toList();
        String words = text == null ? "" : text.strip().replace("\r\n", "\n");
        return new MessageForm(Objects.requireNonNullElseGet(id, MessageId::fresh), words, chosen);
    }

    Draft draft() {
        return new Draft(id, text, files, null);
    }

    /** What is wrong with it, in the reader's language. */
    public FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (text.isEmpty() && files.isEmpty()) {
            errors.add("text", Rendering.t("relationships.messages.empty-text"));
        } else if (text.length() > Message.LONGEST) {
            errors.add("text", Rendering.t("relationships.messages.too-long", Message.LONGEST));
        }
        if (files.size() > Message.MOST_FILES) {
            errors.add("files", Rendering.t("relationships.messages.too-many", Message.MOST_FILES));
        }
        first(Upload::isTooLarge)
                .ifPresent(file -> errors.add("files", Rendering.t("relationships.messages.too-large", file.name())));
        first(file -> file.type().isEmpty())
                .ifPresent(file -> errors.add("files", Rendering.t("relationships.messages.not-this", file.name())));
        return errors;
    }

    boolean isRefused() {
        return text.isEmpty() && files.isEmpty()
                || text.length() > Message.LONGEST
                || files.size() > Message.MOST_FILES
                || first(file -> file.isTooLarge() || file.type().isEmpty()).isPresent();
    }

    private Optional<Upload> first(Predicate<Upload> wrong) {
        return files.stream().filter(wrong).findFirst();
    }

    private static Upload upload(MultipartFile file) {
        try {
            return new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload broke off", broken);
        }
    }
}
