-- Says whether a demo organisation is whole: a run without its end was interrupted while it was being made.
create table demo_run (
    organisation_id uuid not null primary key,
    started_at timestamptz not null,
    finished_at timestamptz
);
call tenant_table('demo_run');
