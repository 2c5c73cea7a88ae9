-- Where people meet and what about, a line that goes with a suggestion or with a pulse: theirs, and sealed from now on.
-- Rows from before are sealed by a job and lie open until it has come to them.
alter table session add column sealed bytea;
alter table session alter column place drop not null;
alter table session alter column agenda drop not null;
alter table session add check ((sealed is null) = (place is not null));
create index session_to_seal on session (organisation_id) where sealed is null;

alter table session_suggestion add column sealed bytea;
alter table session_suggestion alter column place drop not null;
alter table session_suggestion alter column agenda drop not null;
alter table session_suggestion alter column line drop not null;
alter table session_suggestion add check ((sealed is null) = (place is not null));
create index session_suggestion_to_seal on session_suggestion (organisation_id) where sealed is null;

alter table session_rhythm add column sealed bytea;
alter table session_rhythm alter column place drop not null;
alter table session_rhythm add check ((sealed is null) = (place is not null));
create index session_rhythm_to_seal on session_rhythm (organisation_id) where sealed is null;

alter table pulse add column sealed bytea;
alter table pulse alter column line drop not null;
alter table pulse add check ((sealed is null) = (line is not null));
create index pulse_to_seal on pulse (organisation_id) where sealed is null;
