-- Questions that people wrote. They are sealed for the members of one relationship until offered to the programme.
create table prompt (
    organisation_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    relationship_id uuid not null,
    author_id uuid not null,
    category text not null,
    sealed bytea,
    words text,
    state text not null check (state in ('OWN', 'SUGGESTED', 'ROLLED_OUT', 'DECLINED')),
    made_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade,
    check ((state = 'OWN') = (sealed is not null)),
    check ((state = 'OWN') = (words is null))
);
create index prompt_by_relationship on prompt (organisation_id, relationship_id);
create index prompt_by_programme on prompt (organisation_id, programme_id, state);
call tenant_table('prompt');

-- What the members of a relationship did with a question.
create table prompt_use (
    organisation_id uuid not null,
    relationship_id uuid not null,
    prompt_key text not null,
    outcome text not null check (outcome in ('SKIPPED', 'TAKEN', 'ASKED')),
    used_by uuid not null,
    used_at timestamptz not null,
    primary key (organisation_id, relationship_id, prompt_key),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
call tenant_table('prompt_use');

-- Answers; sealed, and closed to the others until all have answered.
create table prompt_answer (
    organisation_id uuid not null,
    relationship_id uuid not null,
    prompt_key text not null,
    person_id uuid not null,
    sealed bytea not null,
    answered_at timestamptz not null,
    primary key (organisation_id, relationship_id, prompt_key, person_id),
    foreign key (organisation_id, relationship_id, prompt_key)
        references prompt_use (organisation_id, relationship_id, prompt_key) on delete cascade
);
call tenant_table('prompt_answer');
