-- Which installation keys wrap data keys of this database. The keys themselves are never here: an id is a digest.
create table installation_key (
    id text not null primary key,
    first_used_at timestamptz not null
);
call application_table('installation_key');

-- The data keys, wrapped. Whoever reads only the database reads nothing that is sealed with them.
create table secret_key (
    organisation_id uuid not null,
    kind text not null check (kind in ('RELATIONSHIP', 'PERSON')),
    owner_id uuid not null,
    wrapped_with text not null references installation_key (id),
    wrapped bytea not null,
    made_at timestamptz not null,
    primary key (organisation_id, kind, owner_id)
);
create index secret_key_by_installation_key on secret_key (wrapped_with);
call tenant_table('secret_key');
