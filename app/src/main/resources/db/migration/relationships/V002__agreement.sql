create table agreement_version (
    organisation_id uuid not null,
    relationship_id uuid not null,
    version int not null check (version >= 1),
    clauses jsonb not null,
    written_by uuid,
    written_at timestamptz not null,
    primary key (organisation_id, relationship_id, version),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
call tenant_table('agreement_version');

create table agreement_signature (
    organisation_id uuid not null,
    relationship_id uuid not null,
    version int not null,
    person_id uuid not null,
    signed_at timestamptz not null,
    primary key (organisation_id, relationship_id, version, person_id),
    foreign key (organisation_id, relationship_id, version)
        references agreement_version (organisation_id, relationship_id, version) on delete cascade
);
call tenant_table('agreement_signature');
