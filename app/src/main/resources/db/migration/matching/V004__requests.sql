-- A proposal that one of the two asked for themselves comes from no run; what they wrote with it is sealed.
alter table proposal
    alter column run_id drop not null,
    add column requested_by uuid,
    add column note bytea,
    add check (requested_by in (first_person_id, second_person_id)),
    add check (run_id is not null or requested_by is not null),
    add check (note is null or requested_by is not null);
create index proposal_requested
    on proposal (organisation_id, requested_by, proposed_at desc) where requested_by is not null;

-- Whether people may ask each other in a programme; they may where nothing is said.
create table self_match (
    organisation_id uuid not null,
    programme_id uuid not null,
    allowed boolean not null,
    primary key (organisation_id, programme_id)
);
call tenant_table('self_match');
