-- The check after two weeks: each member is asked alone, and nobody sees another's answer. The line is for its author.
create table fit_check (
    organisation_id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    asked_at timestamptz,
    answer text check (answer in ('WORKS', 'UNSURE', 'NOT_FOR_US')),
    sealed_line bytea,
    answered_at timestamptz,
    primary key (organisation_id, relationship_id, person_id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade,
    check ((answer is null) = (answered_at is null)),
    check (sealed_line is null or answer is not null)
);
create index fit_check_by_person on fit_check (organisation_id, person_id);
call tenant_table('fit_check');
