-- People may do without mails about what they added to the library.
alter table mail_stopped
    drop constraint mail_stopped_topic_check,
    add constraint mail_stopped_topic_check
        check (topic in ('NEWCOMERS', 'PROPOSALS', 'SESSIONS', 'MESSAGES', 'TOGETHER', 'LIBRARY'));
