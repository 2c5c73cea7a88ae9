-- How a relationship is brought to its planned end: until when it runs, when what was written opened, and what stays.
create table closing (
    organisation_id uuid not null,
    relationship_id uuid not null,
    ends_on date,
    announced_at timestamptz,
    opened_at timestamptz,
    opened_by uuid,
    afterlife text check (afterlife in ('NONE', 'IN_TOUCH', 'COFFEE')),
    closed_at timestamptz,
    coffee_on date,
    primary key (organisation_id, relationship_id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade,
    check ((opened_at is null) = (opened_by is null)),
    check ((opened_at is null) = (afterlife is null)),
    check (closed_at is null or opened_at is not null),
    check (coffee_on is null or closed_at is not null)
);
create index closing_with_coffee on closing (organisation_id, coffee_on) where coffee_on is not null;
create index closing_to_finish on closing (organisation_id) where opened_at is not null and closed_at is null;
call tenant_table('closing');

-- What each member writes for the end; sealed, and closed to the others until it opens.
create table closing_part (
    organisation_id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    sealed bytea not null,
    done_at timestamptz,
    primary key (organisation_id, relationship_id, person_id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
create index closing_part_by_person on closing_part (organisation_id, person_id);
call tenant_table('closing_part');

-- One note of thanks from each member; sealed.
create table thank_you (
    organisation_id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    sealed bytea not null,
    sent_at timestamptz not null,
    primary key (organisation_id, relationship_id, person_id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
call tenant_table('thank_you');
