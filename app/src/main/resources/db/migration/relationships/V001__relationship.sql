-- Each capability brings its own tables in a migration of its own: V002 agreement, V003 goals, V004 sessions.
create table relationship (
    organisation_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    proposal_id uuid not null,
    started_at timestamptz not null,
    agreed_at timestamptz,
    met_at timestamptz,
    state text not null check (state in ('ACTIVE', 'PAUSED', 'CLOSED')),
    state_by uuid,
    state_since timestamptz,
    paused_until date,
    primary key (organisation_id, id),
    unique (organisation_id, proposal_id),
    check ((state = 'ACTIVE') = (state_by is null and state_since is null)),
    check ((state = 'PAUSED') = (paused_until is not null))
);
create index relationship_by_programme on relationship (organisation_id, programme_id);
call tenant_table('relationship');

create table relationship_member (
    organisation_id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    position int not null check (position between 1 and 8),
    primary key (organisation_id, relationship_id, person_id),
    unique (organisation_id, relationship_id, position),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
create index relationship_member_by_person on relationship_member (organisation_id, person_id);
call tenant_table('relationship_member');
