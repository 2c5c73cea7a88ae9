alter table relationship drop constraint relationship_state_check;
alter table relationship add check (state in ('ACTIVE', 'PAUSED', 'ON_HOLD', 'CLOSED'));
