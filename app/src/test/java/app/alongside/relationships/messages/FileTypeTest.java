package app.alongside.relationships.messages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FileTypeTest {
    private static final String PLACE = "GPS 38.7223 N, 9.1393 W";

    @Test
    void nameAndBytesMustAgree() {
        byte[] pdf = "%PDF-1.7 …".getBytes(ISO_8859_1);
        assertThat(FileType.of("plan.PDF", pdf)).contains(FileType.PDF);
        assertThat(FileType.of("plan.png", pdf)).isEmpty();
        assertThat(FileType.of("plan.pdf", "<script>".getBytes(ISO_8859_1))).isEmpty();
        assertThat(FileType.of("page.html", "<p>".getBytes(ISO_8859_1))).isEmpty();
        assertThat(FileType.of("run.exe", new byte[] {'M', 'Z', 0})).isEmpty();
        assertThat(FileType.of("list.csv", "a;b".getBytes(ISO_8859_1))).contains(FileType.TABLE);
        assertThat(FileType.of("list.csv", new byte[] {'a', 0})).isEmpty();
        assertThat(FileType.of("sheet.xlsx", "PK\u0003\u0004rest".getBytes(ISO_8859_1)))
                .contains(FileType.SHEET);
        assertThat(FileType.of("nothing", new byte[0])).isEmpty();
    }

    @Test
    void aNameIsTakenWithoutFoldersAndTricks() {
        assertThat(new Upload("C:\\secret\\..\\a\"b\r\n.txt", new byte[0]).name())
                .isEqualTo("ab.txt");
        assertThat(new Upload("../../etc/x.txt", new byte[0]).name()).isEqualTo("x.txt");
        assertThat(new Upload("invoice\u202efdp.exe", new byte[0]).name()).isEqualTo("invoicefdp.exe");
    }

    @Test
    void aPhotographLosesItsPlaceAndKeepsItsPicture() throws IOException {
        byte[] photo = picture("jpg");
        byte[] note = ("Exif\0\0" + PLACE).getBytes(ISO_8859_1);
        byte[] traced = join(
                Arrays.copyOf(photo, 2),
                new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (note.length + 2)},
                note,
                Arrays.copyOfRange(photo, 2, photo.length));
        byte[] clean = WithoutTraces.of(FileType.JPEG, traced);
        assertThat(new String(traced, ISO_8859_1)).contains(PLACE);
        assertThat(new String(clean, ISO_8859_1)).doesNotContain(PLACE);
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(8);
    }

    @Test
    void aDrawingLosesItsNotesAndKeepsItsPicture() throws IOException {
        byte[] drawing = picture("png");
        byte[] note = PLACE.getBytes(ISO_8859_1);
        byte[] traced = join(
                Arrays.copyOf(drawing, 33),
                new byte[] {0, 0, 0, (byte) note.length},
                "tEXt".getBytes(ISO_8859_1),
                note,
                new byte[4],
                Arrays.copyOfRange(drawing, 33, drawing.length));
        byte[] clean = WithoutTraces.of(FileType.PNG, traced);
        assertThat(new String(clean, ISO_8859_1)).doesNotContain(PLACE);
        assertThat(clean).isEqualTo(drawing);
    }

    @Test
    void aBrokenPictureStaysAsItIs() {
        byte[] broken = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0x7f, 1, 2};
        assertThat(WithoutTraces.of(FileType.JPEG, broken)).isEqualTo(broken);
        byte[] png = "\u0089PNG\r\n\u001a\n\u007f\u007f\u007f\u007ftEXt1234".getBytes(ISO_8859_1);
        assertThat(WithoutTraces.of(FileType.PNG, png)).isEqualTo(png);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
