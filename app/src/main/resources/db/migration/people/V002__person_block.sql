-- Whom people never want proposed to them. Only the person who says so ever sees it.
create table person_block (
    organisation_id uuid not null,
    person_id uuid not null,
    blocked_person_id uuid not null,
    blocked_at timestamptz not null,
    primary key (organisation_id, person_id, blocked_person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade,
    foreign key (organisation_id, blocked_person_id) references person (organisation_id, id) on delete cascade,
    check (person_id <> blocked_person_id)
);
create index person_block_by_blocked on person_block (organisation_id, blocked_person_id);
call tenant_table('person_block');
