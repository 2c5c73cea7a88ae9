-- A rhythm in which people meet: every so many weeks, on the clock of one place. Its next sessions are made ahead.
create table session_rhythm (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    suggested_by uuid not null,
    suggested_at timestamptz not null,
    every_weeks int not null check (every_weeks between 1 and 4),
    first_day date not null,
    local_time time not null,
    zone text not null,
    until_day date not null,
    made_until date not null,
    minutes int not null check (minutes between 15 and 240),
    channel text not null check (channel in ('VIDEO', 'PHONE', 'IN_PERSON')),
    place text not null check (length(place) <= 500),
    state text not null check (state in ('SUGGESTED', 'AGREED', 'ENDED')),
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade,
    check (first_day <= until_day)
);
create unique index session_rhythm_in_force on session_rhythm (organisation_id, relationship_id) where state <> 'ENDED';
call tenant_table('session_rhythm');

-- The rhythm that made a session; it may have been moved since.
alter table session add column rhythm_id uuid;
