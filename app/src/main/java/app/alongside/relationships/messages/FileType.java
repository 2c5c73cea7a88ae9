package app.alongside.relationships.messages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that members may send one another. A file counts as one when both its name and its bytes say so. */
public enum FileType {
    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileType.ZIP, "docx"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileType.ZIP, "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", FileType.ZIP, "pptx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", FileType.ZIP, "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", FileType.ZIP, "ods"),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", FileType.ZIP, "odp"),
    TEXT("text/plain", "", "txt", "md"),
    TABLE("text/csv", "", "csv");

    private static final String ZIP = "PK\u0003\u0004";

    private final String mediaType;
    private final byte[] beginning;
    private final List<String> endings;

    FileType(String mediaType, String beginning, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = List.of(endings);
    }

    /** What a file is; empty when it is nothing that may be sent. */
    public static Optional<FileType> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.fits(content))
                .findFirst();
    }

    /** The endings of all kinds, as a file field accepts them. */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(type -> type.endings.stream())
                        .map(ending -> "." + ending)
                        .toList());
    }

    /** The media type it is served with. */
    public String mediaType() {
        return mediaType;
    }

    private boolean fits(byte[] content) {
        return beginning.length == 0
                ? isText(content)
                : Arrays.mismatch(content, beginning) == beginning.length || Arrays.equals(content, beginning);
    }

    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }
}
