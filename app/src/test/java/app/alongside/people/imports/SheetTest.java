package app.alongside.people.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.people.sheets.Cells;
import app.alongside.people.sheets.Decoded;
import app.alongside.people.sheets.Row;
import app.alongside.people.sheets.Sheet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsNamesInEveryEncoding(String charset) throws Exception {
        String text = "Name,E-mail\r\nInês Müller,ines@kestrel.test\r\nJoão Pestana,joao@kestrel.test\r\n";
        assertThat(sheet(text.getBytes(Charset.forName(charset))).first(9))
                .extracting(row -> row.cells().getFirst())
                .containsExactly("Inês Müller", "João Pestana");
    }

    @Test
    void readsFilesThatBeginWithAMark() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(sheet("\uFEFFName;E-mail\nInês;ines@kestrel.test\n".getBytes(charset))
                            .header())
                    .containsExactly("Name", "E-mail");
        }
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'", "'|'"})
    void findsTheSeparator(char separator) throws Exception {
        String text = "name,email,title\nAma,ama@x.test,\"a, b; c\"\nRui,rui@x.test,\n".replace(',', separator);
        Sheet sheet = sheet(text.getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.separator()).isEqualTo(separator);
        assertThat(sheet.header()).containsExactly("name", "email", "title");
    }

    @Test
    void keepsLineBreaksInQuotesAndEndsRaggedRowsWhereTheyEnd() throws Exception {
        Sheet sheet = sheet(
                "name,email,bio\nAma,ama@x.test,\"one\ntwo\"\n\nRui,rui@x.test\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.first(9))
                .containsExactly(
                        new Row(2, List.of("Ama", "ama@x.test", "one\ntwo")), new Row(4, List.of("Rui", "rui@x.test")));
    }

    @Test
    void readsAHugeCell() throws Exception {
        String huge = "x".repeat(3_000_000);
        Sheet sheet = sheet(("name,email,bio\nAma,ama@x.test," + huge + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.first(1).getFirst().cells().getLast()).hasSize(3_000_000);
    }

    @Test
    void takesAFirstRowWithAnAddressForAPersonNotForHeadings() throws Exception {
        Sheet sheet = sheet("Ama,ama@x.test\nRui,rui@x.test\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.count()).isEqualTo(2);
        assertThat(Columns.recognise(sheet).columnOf(Field.EMAIL)).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "'PK\u0003\u0004abc', WORKBOOK",
        "'%PDF-1.7 abc', NOT_TEXT",
        "'<html><body>name,email</body></html>', NOT_TEXT",
        "'name', ONE_COLUMN",
        "'name,email', NO_ROWS"
    })
    void saysWhyAFileIsNoSheet(String text, Sheet.Fault fault) {
        assertThatThrownBy(() -> sheet(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Sheet.Unreadable.class,
                        unreadable -> assertThat(unreadable.fault()).isEqualTo(fault));
    }

    @Test
    void refusesAFileInWhichAQuotationMarkNeverCloses() {
        String rows = "Rui,rui@x.test\n".repeat(1_200_000);
        for (String text : List.of("name,email\n\"Ama,a@x.test\n" + rows, "name,email\n" + rows + "\"Ama,\n" + rows)) {
            assertThatThrownBy(
                            () -> sheet(text.getBytes(StandardCharsets.UTF_8)).count())
                    .isInstanceOfSatisfying(
                            Sheet.Unreadable.class,
                            unreadable -> assertThat(unreadable.fault()).isEqualTo(Sheet.Fault.ENDLESS));
        }
    }

    @Test
    void refusesAPictureWhateverItsBytes() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 1};
        assertThatThrownBy(() -> sheet(picture)).isInstanceOf(Sheet.Unreadable.class);
    }

    /** Whatever is written comes back, however many commas, quotes and line breaks it has. */
    @Property(tries = 200)
    void whatIsWrittenComesBack(@ForAll("tables") List<List<String>> table) throws Exception {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("name", "email", "bio");
            table.forEach(writer::writeRecord);
        }
        Sheet sheet = sheet(text.toString().getBytes(StandardCharsets.UTF_8));
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> rows.add(row.cells()));
        assertThat(rows)
                .isEqualTo(table.stream()
                        .map(row -> row.stream().map(Cells::clean).toList())
                        .toList());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars('a', 'é', ',', ';', '"', '\n', ' ', '\'', '=', '学')
                .ofMaxLength(12);
        Arbitrary<String> email =
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6).map(name -> name + "@x.test");
        return text.flatMap(name -> email.flatMap(address -> text.map(bio -> List.of(name, address, bio))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** No cell that goes out is a formula, and every one comes back as it was. */
    @Property(tries = 1000)
    void cellsGoOutSafelyAndComeBackTheSame(@ForAll("cells") String cell) {
        String out = Cells.safe(cell);
        assertThat(out).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n].*");
        if (!cell.startsWith("'")) {
            assertThat(Cells.clean(out)).isEqualTo(cell.strip());
        }
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars('=', '+', '-', '@', '1', 'A', '(', ')', '\'')
                .ofMaxLength(8);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2019-03-01",
        "2019-03-01T00:00:00Z, 2019-03-01",
        "01/03/2019, 2019-03-01",
        "31.12.2020, 2020-12-31",
        "3 March 2019, 2019-03-03",
        "'Mar 3, 2019', 2019-03-03"
    })
    void readsDatesAsPeopleWriteThem(String text, LocalDate date) {
        assertThat(new Dates(false).find(text)).contains(date);
    }

    @Test
    void readsTheMonthFirstOnlyWhereTheColumnShowsIt() throws Exception {
        Sheet american = sheet("name,email,hire date\nA,a@x.test,02/13/2020\nB,b@x.test,02/03/2020\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(Dates.of(american, Columns.recognise(american)).find("02/03/2020"))
                .contains(LocalDate.of(2020, 2, 3));
        assertThat(new Dates(false).find("30/02/2020")).isEmpty();
        assertThat(new Dates(false).find("soon")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "europe/lisbon, Europe/Lisbon",
        "Lisbon, Europe/Lisbon",
        "GMT Standard Time, Europe/London",
        "UTC, UTC",
        "New York, America/New_York"
    })
    void understandsZonesAsSystemsWriteThem(String text, String zone) {
        assertThat(Zones.find(text))
                .hasValueSatisfying(found -> assertThat(found.getId()).isEqualTo(zone));
        assertThat(Zones.find("Middle Earth")).isEmpty();
    }

    @Test
    void recognisesHeadingsOfThirdPartiesInAnyOrder() throws Exception {
        Sheet sheet = sheet(("biography,organisation,profession,grade,job title,both mentor and mentee,email address,"
                        + "last name,first name\nx,Virtue,Policy,HEO,Some role,yes,a@x.test,Mensah,Ama\n")
                .getBytes(StandardCharsets.UTF_8));
        Columns columns = Columns.recognise(sheet);
        assertThat(columns.fields())
                .containsExactly(
                        Field.BIO,
                        Field.DEPARTMENT,
                        Field.FUNCTION,
                        Field.LEVEL,
                        Field.TITLE,
                        null,
                        Field.EMAIL,
                        Field.LAST_NAME,
                        Field.FIRST_NAME);
        assertThat(columns.listFaults()).isEmpty();
    }

    @Test
    void recognisesOurOwnFormat() throws Exception {
        String header = "id,name,email,title,level,function,department,team,manager_id,location,time_zone,languages,"
                + "started,offers,wants,interests,goals,challenges,style,prefers,availability,capacity,hours_per_month";
        Columns columns = Columns.recognise(sheet((header + "\nx,y\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(columns.fields()).doesNotContainNull().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"AA, 1", "HEO, 4", "Grade 7, 6", "SCS2, 9", "Band 5, 5", "L3, 3", "Senior, 4"})
    void putsGradesInOrder(String grade, int band) {
        assertThat(requireNonNull(Levels.band(grade))).contains(band);
        assertThat(Levels.band("Wizard")).isEmpty();
    }

    private static Sheet sheet(byte[] bytes) throws Sheet.Unreadable {
        return Sheet.parse(Decoded.of(bytes).text());
    }
}
