-- The last time somebody paused, until when, and whether they had gone silent rather than said so.
alter table enrolment
    add column paused_at timestamptz,
    add column paused_until date,
    add column paused_by_silence boolean not null default false;
create index enrolment_to_return on enrolment (organisation_id, paused_until) where status = 'PAUSED';
