package app.alongside.programmes.joining.web;

import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Programme;
import java.util.List;
import java.util.Optional;

/** The programmes that the viewer takes part in or may join. */
public record OpenProgrammesScreen(List<Row> rows) {
    /** A programme, and the viewer's place in it, if there is one. */
    public record Row(Programme programme, Optional<Enrolment> enrolment) {
        public boolean isIn() {
            return enrolment.filter(Enrolment::isIn).isPresent();
        }

        /** Where the viewer stands, as the end of a message key. */
        public String standing() {
            return enrolment
                    .filter(Enrolment::isIn)
                    .map(found -> found.status().name())
                    .orElse("NONE");
        }

        public String path() {
            return "/programmes/" + programme.id();
        }
    }
}
