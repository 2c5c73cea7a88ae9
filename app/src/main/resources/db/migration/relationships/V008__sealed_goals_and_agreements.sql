-- What members agree and aim at is theirs too: from now on sealed. Rows from before are sealed by a job and lie open
-- until it has come to them.
alter table goal add column sealed bytea;
alter table goal alter column what drop not null;
alter table goal alter column measure drop not null;
alter table goal alter column reach drop not null;
alter table goal alter column why drop not null;
alter table goal add check ((sealed is null) = (what is not null));
create index goal_to_seal on goal (organisation_id) where sealed is null;

alter table goal_step add column sealed bytea;
alter table goal_step alter column text drop not null;
alter table goal_step add check ((sealed is null) = (text is not null));
create index goal_step_to_seal on goal_step (organisation_id) where sealed is null;

alter table agreement_version add column sealed bytea;
alter table agreement_version alter column clauses drop not null;
alter table agreement_version add check ((sealed is null) = (clauses is not null));
create index agreement_version_to_seal on agreement_version (organisation_id) where sealed is null;
