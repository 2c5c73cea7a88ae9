-- What people keep for later and found useful, of the resources that lie in files.
create table resource_mark (
    organisation_id uuid not null,
    person_id uuid not null,
    resource_key text not null,
    mark text not null check (mark in ('KEPT', 'USEFUL')),
    marked_at timestamptz not null,
    primary key (organisation_id, person_id, resource_key, mark)
);
create index resource_mark_by_resource on resource_mark (organisation_id, mark, resource_key);
call tenant_table('resource_mark');
