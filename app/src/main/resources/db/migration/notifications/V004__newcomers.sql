-- Mails about people who joined can be stopped by themselves.
alter table mail_stopped
    drop constraint mail_stopped_topic_check,
    add constraint mail_stopped_topic_check
        check (topic in ('NEWCOMERS', 'PROPOSALS', 'SESSIONS', 'MESSAGES', 'TOGETHER'));
