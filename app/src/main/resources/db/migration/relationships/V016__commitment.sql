-- What members of a circle said they would try, after which session, and what came of it.
create table commitment (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    session_id uuid,
    state text not null check (state in ('SAID', 'UNDER_WAY', 'TRIED')),
    sealed bytea not null,
    sealed_outcome bytea not null,
    said_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
create index commitment_by_relationship on commitment (organisation_id, relationship_id, said_at);
call tenant_table('commitment');
