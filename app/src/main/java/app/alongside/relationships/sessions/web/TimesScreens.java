package app.alongside.relationships.sessions.web;

import app.alongside.relationships.Workspace;
import app.alongside.relationships.sessions.Answer.Refused;
import app.alongside.relationships.sessions.FindingTimes;
import app.alongside.relationships.sessions.Meeting;
import app.alongside.relationships.sessions.Session;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.relationships.sessions.SuggestedTimes;
import app.alongside.relationships.sessions.Suggestions;
import app.alongside.relationships.sessions.UsualMeetings;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page on which a time is found. */
@Component
class TimesScreens {
    private static final int WEEKS_AHEAD = 4;

    private final FindingTimes finding;
    private final Sessions sessions;
    private final Suggestions suggestions;
    private final UsualMeetings usual;
    private final Words words;

    TimesScreens(FindingTimes finding, Sessions sessions, Suggestions suggestions, UsualMeetings usual, Words words) {
        this.finding = finding;
        this.sessions = sessions;
        this.suggestions = suggestions;
        this.usual = usual;
        this.words = words;
    }

    /** The page as it begins: in the first week with a time that suits all, else most, and as the members met the last time. */
    @Transactional(readOnly = true)
    TimesScreen begin(Workspace workspace, TimesForm asked) {
        TimesForm answer = findTheirs(workspace).map(asked::answering).orElse(asked);
        TimesForm form = findUsual(workspace, answer).map(answer::startingFrom).orElse(answer);
        TimesScreen screen = show(workspace, form, FormErrors.none());
        TimesScreen best = screen;
        for (int ahead = 1; form.week().isEmpty() && !screen.suitsAll() && ahead <= WEEKS_AHEAD; ahead++) {
            screen = show(workspace, form, screen.week().monday().plusWeeks(1));
            if (best.week().listStarts().isEmpty() && screen.suitsMost()) {
                best = screen;
            }
        }
        return screen.suitsAll() ? screen : best;
    }

    @Transactional(readOnly = true)
    TimesScreen show(Workspace workspace, TimesForm form, FormErrors errors) {
        return screen(workspace, form, form.monday(workspace.today()), errors);
    }

    private TimesScreen show(Workspace workspace, TimesForm form, LocalDate monday) {
        return screen(workspace, form, monday, FormErrors.none());
    }

    private TimesScreen screen(Workspace workspace, TimesForm form, LocalDate monday, FormErrors errors) {
        return new TimesScreen(
                workspace,
                form,
                finding.week(workspace, monday, form.length()),
                finding.listSilent(workspace),
                findMoving(workspace, form).filter(session -> session.canChange(workspace.now())),
                errors);
    }

    private Optional<Session> findMoving(Workspace workspace, TimesForm form) {
        return form.findSession()
                .flatMap(id -> sessions.find(workspace.relationship().id(), id));
    }

    /** The others' open suggestion, which a new one would answer. */
    private Optional<SuggestedTimes> findTheirs(Workspace workspace) {
        return suggestions.findOpen(workspace.relationship().id()).filter(open -> !workspace.isMe(open.by()));
    }

    FormErrors check(Workspace workspace, TimesForm form) {
        return form.check(words, workspace.me().locale());
    }

    FormErrors explain(Workspace workspace, Refused refused) {
        String key = "relationships.sessions.refused." + refused.reason();
        return FormErrors.none().add("times", words.say(workspace.me().locale(), key, workspace.peerNames()));
    }

    /** As the session to be moved, else as the members usually meet. */
    private Optional<Meeting> findUsual(Workspace workspace, TimesForm form) {
        return findMoving(workspace, form).map(Session::meeting).or(() -> usual.find(workspace));
    }
}
