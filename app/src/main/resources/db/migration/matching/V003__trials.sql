-- Several policies tried on one pool, side by side; nobody hears of it.
create table match_trial (
    organisation_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    policies jsonb not null,
    results jsonb,
    input_sha256 text,
    state text not null check (state in ('WORKING', 'DONE', 'FAILED')),
    asked_by uuid,
    asked_at timestamptz not null,
    primary key (organisation_id, id),
    check ((state = 'DONE') = (results is not null))
);
create index match_trial_newest on match_trial (organisation_id, programme_id, asked_at desc);
call tenant_table('match_trial');
