-- Notes. What is mine or ours is sealed; only what is for the programme is written in the open.
create table note (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    layer text not null check (layer in ('MINE', 'OURS', 'PROGRAMME')),
    author_id uuid not null,
    sealed bytea,
    words text,
    version int not null check (version >= 1),
    form uuid not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    written_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade,
    check ((layer = 'PROGRAMME') = (words is not null)),
    check ((layer = 'PROGRAMME') = (sealed is null))
);
create index note_by_relationship on note (organisation_id, relationship_id, layer, changed_at);
call tenant_table('note');
