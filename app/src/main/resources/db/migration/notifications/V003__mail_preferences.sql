-- What somebody does not want to be mailed about, and when no mail shall come. Kept by address, because mail is.
create table mail_stopped (
    organisation_id uuid not null,
    address citext not null,
    topic text not null check (topic in ('PROPOSALS', 'SESSIONS', 'MESSAGES', 'TOGETHER')),
    stopped_at timestamptz not null,
    primary key (organisation_id, address, topic)
);
call tenant_table('mail_stopped');

create table quiet_hours (
    organisation_id uuid not null,
    address citext not null,
    begins time not null,
    ends time not null check (ends <> begins),
    primary key (organisation_id, address)
);
call tenant_table('quiet_hours');

alter table outbox_mail
    add column unsubscribe_hash bytea,
    add column not_before timestamptz;
create index outbox_mail_unsubscribe on outbox_mail (organisation_id, unsubscribe_hash) where unsubscribe_hash is not null;
create index outbox_mail_resting on outbox_mail (organisation_id, not_before) where not_before is not null;
