-- Who wants to hear when somebody joins a programme who would fit them.
create table lookout (
    organisation_id uuid not null,
    programme_id uuid not null,
    person_id uuid not null,
    kept_at timestamptz not null,
    told_at timestamptz not null,
    primary key (organisation_id, programme_id, person_id)
);
call tenant_table('lookout');
