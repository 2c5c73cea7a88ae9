create table audit_entry (
    organisation_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    actor_id uuid,
    action text not null,
    object_id uuid not null,
    facts jsonb not null,
    primary key (organisation_id, id)
);
create index audit_entry_by_object on audit_entry (organisation_id, object_id, at);
create index audit_entry_by_time on audit_entry (organisation_id, at);

call tenant_table('audit_entry');

-- The record is only ever added to.
do $$
begin
    execute format('revoke update, delete on audit_entry from %I', current_database() || '_app');
end
$$;
