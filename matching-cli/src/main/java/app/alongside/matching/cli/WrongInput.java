package app.alongside.matching.cli;

import java.nio.file.Path;

/** Something that whoever called the command can put right. The message says where and why. */
public final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private WrongInput(String message) {
        super(message);
    }

    /** An argument that makes no sense. */
    public static WrongInput argument(String reason) {
        return new WrongInput(reason);
    }

    /** A file that cannot be used as a whole. */
    public static WrongInput file(Path file, String reason) {
        return new WrongInput("%s: %s".formatted(file, reason));
    }

    /** One wrong cell; the row is counted in lines of the file, from 1. */
    public static WrongInput cell(Path file, long row, String column, String reason) {
        return new WrongInput("%s, row %d, column %s: %s".formatted(file, row, column, reason));
    }

    /** One wrong row. */
    public static WrongInput row(Path file, long row, String reason) {
        return new WrongInput("%s, row %d: %s".formatted(file, row, reason));
    }
}
