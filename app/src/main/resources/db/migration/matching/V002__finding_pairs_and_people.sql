-- What pairs can be filtered by; unknown for pairs of earlier runs.
alter table match_pair
    add column across_departments boolean,
    add column shared_hours double precision;

-- In which order people without a match are listed, and the name of the day of the run, to search by.
alter table match_left_out
    add column place int not null default 0,
    add column name text not null default '';
create index match_left_out_by_place on match_left_out (organisation_id, run_id, place, person_id);
