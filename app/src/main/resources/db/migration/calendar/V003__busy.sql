-- The secret address of somebody's own calendar, sealed, and how fetching it goes.
create table busy_calendar (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    host text not null,
    address bytea not null,
    due_at timestamptz not null,
    fetched_at timestamptz,
    trouble text check (trouble in ('UNREACHABLE', 'REFUSED', 'TOO_MUCH', 'NO_CALENDAR')),
    failures int not null default 0,
    primary key (organisation_id, id),
    unique (organisation_id, person_id)
);
create index busy_calendar_due on busy_calendar (organisation_id, due_at);
call tenant_table('busy_calendar');

-- When somebody is busy by that calendar, and nothing about what fills the time.
create table busy_time (
    organisation_id uuid not null,
    person_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (starts_at < ends_at),
    primary key (organisation_id, person_id, starts_at)
);
call tenant_table('busy_time');
