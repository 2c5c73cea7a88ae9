-- A session: one meeting. Its time is kept as it was agreed (local time and zone) and as the moment that it is.
create table session (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    organiser_id uuid not null,
    local_start timestamp not null,
    zone text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    channel text not null check (channel in ('VIDEO', 'PHONE', 'IN_PERSON')),
    place text not null check (length(place) <= 500),
    agenda text not null check (length(agenda) <= 4000),
    sequence int not null default 0,
    agreed_at timestamptz not null,
    cancelled_at timestamptz,
    cancelled_by uuid,
    held_at timestamptz,
    reminded_at timestamptz,
    asked_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade,
    check (starts_at < ends_at),
    check ((cancelled_at is null) = (cancelled_by is null))
);
create index session_by_relationship on session (organisation_id, relationship_id, starts_at);
create index session_to_remind on session (organisation_id, starts_at) where reminded_at is null and cancelled_at is null;
create index session_to_ask_about on session (organisation_id, ends_at) where asked_at is null and cancelled_at is null;
call tenant_table('session');

-- Who is expected, and whether they say that it took place. Nobody can be expected in two places at once.
create table session_attendee (
    organisation_id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    during tstzrange not null,
    booked boolean not null default true,
    met boolean,
    answered_at timestamptz,
    primary key (organisation_id, session_id, person_id),
    foreign key (organisation_id, session_id) references session (organisation_id, id) on delete cascade,
    check ((met is null) = (answered_at is null)),
    constraint nobody_is_double_booked
        exclude using gist (organisation_id with =, person_id with =, during with &&) where (booked)
);
call tenant_table('session_attendee');

-- Times that one member suggests to the others, for a new session or to move one. One such question at a time.
create table session_suggestion (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    session_id uuid,
    suggested_by uuid not null,
    suggested_at timestamptz not null,
    zone text not null,
    minutes int not null check (minutes between 15 and 240),
    channel text not null check (channel in ('VIDEO', 'PHONE', 'IN_PERSON')),
    place text not null check (length(place) <= 500),
    agenda text not null check (length(agenda) <= 4000),
    line text not null check (length(line) <= 500),
    state text not null check (state in ('OPEN', 'CHOSEN', 'ANSWERED', 'WITHDRAWN')),
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade,
    foreign key (organisation_id, session_id) references session (organisation_id, id) on delete cascade
);
create unique index session_suggestion_open on session_suggestion (organisation_id, relationship_id) where state = 'OPEN';
create index session_suggestion_by_session on session_suggestion (organisation_id, session_id);
call tenant_table('session_suggestion');

create table session_suggestion_time (
    organisation_id uuid not null,
    suggestion_id uuid not null,
    starts_at timestamptz not null,
    local_start timestamp not null,
    primary key (organisation_id, suggestion_id, starts_at),
    foreign key (organisation_id, suggestion_id) references session_suggestion (organisation_id, id) on delete cascade
);
call tenant_table('session_suggestion_time');

-- How much somebody gave and got. The line is theirs alone.
create table pulse (
    organisation_id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    gave int not null check (gave between 1 and 5),
    got int not null check (got between 1 and 5),
    line text not null check (length(line) <= 500),
    given_at timestamptz not null,
    primary key (organisation_id, session_id, person_id),
    foreign key (organisation_id, session_id, person_id)
        references session_attendee (organisation_id, session_id, person_id) on delete cascade
);
call tenant_table('pulse');
