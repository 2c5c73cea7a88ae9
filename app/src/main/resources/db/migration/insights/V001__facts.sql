-- Facts by which a programme is judged, taken from what other modules announce. Announcements may come late, twice or
-- in another order: every row can be begun by any of those that fill it.

create table insights_participation (
    organisation_id uuid not null,
    programme_id uuid not null,
    person_id uuid not null,
    joined_at timestamptz,
    ready_at timestamptz,
    left_at timestamptz,
    primary key (organisation_id, programme_id, person_id)
);
call tenant_table('insights_participation');

create table insights_answer (
    organisation_id uuid not null,
    programme_id uuid not null,
    proposal_id uuid not null,
    person_id uuid not null,
    accepted boolean not null,
    at timestamptz not null,
    primary key (organisation_id, programme_id, proposal_id, person_id)
);
call tenant_table('insights_answer');

create table insights_relationship (
    organisation_id uuid not null,
    programme_id uuid not null,
    relationship_id uuid not null,
    started_at timestamptz,
    signed_at timestamptz,
    first_session_at timestamptz,
    ended_at timestamptz,
    primary key (organisation_id, programme_id, relationship_id)
);
call tenant_table('insights_relationship');

create table insights_member (
    organisation_id uuid not null,
    programme_id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    primary key (organisation_id, programme_id, relationship_id, person_id)
);
call tenant_table('insights_member');

create table insights_session (
    organisation_id uuid not null,
    programme_id uuid not null,
    relationship_id uuid not null,
    session_id uuid not null,
    held_at timestamptz not null,
    primary key (organisation_id, programme_id, relationship_id, session_id)
);
create index insights_session_by_time on insights_session (organisation_id, programme_id, held_at);
call tenant_table('insights_session');

-- A pulse counts in figures once it is released, together with those of at least four other people: otherwise a figure
-- that changes tells how the last person answered.
create table insights_pulse (
    organisation_id uuid not null,
    programme_id uuid not null,
    session_id uuid not null,
    person_id uuid not null,
    gave smallint not null check (gave between 1 and 5),
    got smallint not null check (got between 1 and 5),
    at timestamptz not null,
    released boolean not null default false,
    primary key (organisation_id, programme_id, session_id, person_id)
);
create index insights_pulse_held_back on insights_pulse (organisation_id, programme_id) where not released;
call tenant_table('insights_pulse');
