create table outbox_mail (
    organisation_id uuid not null,
    id uuid not null,
    kind text not null,
    recipient_name text not null,
    recipient_address text not null,
    subject text not null,
    html text,
    plain text,
    attachments jsonb,
    queued_at timestamptz not null,
    delivered_at timestamptz,
    attempts int not null default 0,
    last_error text,
    primary key (organisation_id, id)
);
create index outbox_mail_waiting on outbox_mail (organisation_id, queued_at) where delivered_at is null;

call tenant_table('outbox_mail');
