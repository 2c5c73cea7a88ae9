-- What members said they would try may also be let go.
alter table commitment drop constraint commitment_state_check;
alter table commitment add check (state in ('SAID', 'UNDER_WAY', 'TRIED', 'LET_GO'));
