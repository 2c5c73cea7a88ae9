-- What people add to the library: sealed for its author alone until it is offered, and open from then on.
create table contribution (
    organisation_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    state text not null check (state in ('MINE', 'OFFERED', 'APPROVED', 'DECLINED', 'RETIRED')),
    sealed bytea,
    words jsonb,
    reason text not null default '',
    added_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    primary key (organisation_id, id),
    check ((state in ('MINE', 'DECLINED')) = (sealed is not null)),
    check ((sealed is null) = (words is not null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in ('DECLINED', 'RETIRED') or reason <> '')
);
create index contribution_by_person on contribution (organisation_id, person_id);
create index contribution_by_state on contribution (organisation_id, state, added_at);
call tenant_table('contribution');
