-- How somebody likes their sessions: which reminders, and in which video room of their own.
create table session_choice (
    organisation_id uuid not null,
    person_id uuid not null,
    day_before boolean not null,
    hour_before boolean not null,
    link text not null check (length(link) <= 500),
    primary key (organisation_id, person_id)
);
call tenant_table('session_choice');

alter table session add column hour_reminded_at timestamptz;
create index session_to_remind_an_hour_before on session (organisation_id, starts_at)
    where hour_reminded_at is null and cancelled_at is null;
