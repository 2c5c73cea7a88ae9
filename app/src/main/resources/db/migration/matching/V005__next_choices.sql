-- Whom somebody would ask next, should the one they asked not become their peer; what they would say is sealed.
-- Whom it cannot be asks nobody any more and stays, with the reason, until it is put away.
create table next_choice (
    organisation_id uuid not null,
    programme_id uuid not null,
    person_id uuid not null,
    chosen_id uuid not null,
    place int not null check (place > 0),
    note bytea,
    named_at timestamptz not null,
    obstacle text check (obstacle in ('GONE', 'MATCHED', 'FULL', 'SAME_LINE', 'LEVELS', 'LANGUAGE', 'HOURS', 'GAIN')),
    primary key (organisation_id, programme_id, person_id, chosen_id),
    check (person_id <> chosen_id)
);
call tenant_table('next_choice');
