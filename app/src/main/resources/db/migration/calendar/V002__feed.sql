-- The secret address at which somebody's calendar program fetches their sessions; only its digest is kept.
create table calendar_feed (
    organisation_id uuid not null,
    person_id uuid not null,
    token_hash bytea not null,
    made_at timestamptz not null,
    read_at timestamptz,
    digest text,
    changed_at timestamptz,
    primary key (organisation_id, person_id),
    unique (organisation_id, token_hash)
);
call tenant_table('calendar_feed');
