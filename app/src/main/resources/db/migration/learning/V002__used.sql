-- A third mark: what somebody put to use.
alter table resource_mark drop constraint resource_mark_mark_check;
alter table resource_mark add check (mark in ('KEPT', 'USEFUL', 'USED'));
