-- When a relationship was closed by its members as planned; it ended then, too.
alter table insights_relationship add column closed_at timestamptz;

-- Whether people find after two weeks that it works. An answer counts once it is released, together with those of at
-- least four other people, as a pulse does.
create table insights_fit (
    organisation_id uuid not null,
    programme_id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    works boolean not null,
    at timestamptz not null,
    released boolean not null default false,
    primary key (organisation_id, programme_id, relationship_id, person_id)
);
create index insights_fit_held_back on insights_fit (organisation_id, programme_id) where not released;
call tenant_table('insights_fit');
