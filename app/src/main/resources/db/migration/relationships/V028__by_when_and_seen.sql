-- What members said they would try may name a day and what it comes from, and another member says that they saw it happen.
alter table commitment add column due date;
alter table commitment add column sealed_resource bytea;
alter table commitment add column seen_by uuid;
alter table commitment add column seen_at timestamptz;
alter table commitment add check ((seen_by is null) = (seen_at is null));
alter table commitment add check (seen_by <> person_id);
alter table commitment add check (seen_by is null or state = 'TRIED');
create index commitment_by_due on commitment (organisation_id, due) where due is not null;
