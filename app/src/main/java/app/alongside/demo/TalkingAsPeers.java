package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.NoteId;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.messages.SendingMessages;
import app.alongside.relationships.notes.Note.Layer;
import app.alongside.relationships.notes.WritingNotes;
import app.alongside.relationships.prompts.AnsweringPrompts;
import app.alongside.relationships.prompts.Prompt;
import app.alongside.relationships.prompts.PromptBank;
import app.alongside.relationships.sharing.SharedThing.Link;
import app.alongside.relationships.sharing.SharingThings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets the peers that are shown to visitors talk between sessions: messages, notes, a question answered, a link. */
@Component
class TalkingAsPeers {
    private final Relationships relationships;
    private final SendingMessages sending;
    private final WritingNotes writing;
    private final AnsweringPrompts answering;
    private final SharingThings sharing;
    private final PromptBank bank;

    TalkingAsPeers(
            Relationships relationships,
            SendingMessages sending,
            WritingNotes writing,
            AnsweringPrompts answering,
            SharingThings sharing,
            PromptBank bank) {
        this.relationships = relationships;
        this.sending = sending;
        this.writing = writing;
        this.answering = answering;
        this.sharing = sharing;
        this.bank = bank;
    }

    void plan(Diary diary, Pair pair, Instant begun) {
        if (!pair.isShown()) {
            return;
        }
        enter(diary, pair, begun.plus(Duration.ofDays(5)), () -> {
            send(pair, pair.one(), "Shall we start from your side or mine? I can bring the plan either way.");
            note(pair, pair.one(), Layer.MINE, "Ask before explaining. Twice, if need be.");
        });
        enter(diary, pair, begun.plus(Duration.ofDays(6)), () -> {
            send(pair, pair.other(), "Mine, if you don’t mind. I will send you the extract beforehand.");
            answer(pair, pair.other(), "role-1", "It begins with the night log and ends with a list I did not finish.");
        });
        enter(diary, pair, begun.plus(Duration.ofDays(8)), () -> {
            answer(pair, pair.one(), "role-1", "Tea, the timetable, and one meeting that could have been a message.");
            note(pair, pair.other(), Layer.OURS, "First the one-sentence version. The evidence will sort itself out.");
        });
        enter(diary, pair, begun.plus(Duration.ofDays(20)), () -> {
            share(pair, pair.one());
            note(pair, pair.one(), Layer.OURS, "Agreed: we look at one real page each time, and stop after an hour.");
            answer(pair, pair.one(), "learn-3", "I let somebody else explain my drawing. They found the gap at once.");
        });
        enter(diary, pair, begun.plus(Duration.ofDays(21)), () -> {
            send(pair, pair.other(), "That checklist saved me an afternoon, thank you. Same time next week?");
            send(pair, pair.one(), "Gladly. I would like to hear how your review went.");
        });
    }

    private void enter(Diary diary, Pair pair, Instant moment, Runnable talk) {
        diary.enter(moment, () -> {
            if (relationships.get(pair.relationship()).isActive()) {
                talk.run();
            }
        });
    }

    private void send(Pair pair, Colleague by, String text) {
        sending.send(
                pair.relationship(),
                pair.idOf(by),
                new SendingMessages.Draft(MessageId.fresh(), text, List.of(), null));
    }

    private void note(Pair pair, Colleague by, Layer layer, String text) {
        writing.write(
                pair.relationship(),
                pair.idOf(by),
                new WritingNotes.Draft(NoteId.fresh(), layer, 0, UUID.randomUUID(), text));
    }

    private void answer(Pair pair, Colleague by, String key, String text) {
        Prompt prompt = bank.listAll().stream()
                .filter(one -> one.key().value().equals(key))
                .findFirst()
                .orElseThrow();
        answering.answer(pair.relationship(), pair.idOf(by), prompt, text);
    }

    private void share(Pair pair, Colleague by) {
        sharing.share(
                pair.relationship(),
                pair.idOf(by),
                new Link(
                        "A checklist for reviewing safety arguments",
                        "https://northwindrail.example/library/review-checklist",
                        "Two pages. The second one is where I used to go wrong."));
    }
}
