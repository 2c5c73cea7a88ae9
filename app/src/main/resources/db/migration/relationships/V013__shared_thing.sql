-- Links that members share with one another; title, address and reason are sealed.
create table shared_thing (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    shared_by uuid not null,
    sealed bytea not null,
    shared_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
create index shared_thing_by_relationship on shared_thing (organisation_id, relationship_id, shared_at);
call tenant_table('shared_thing');
