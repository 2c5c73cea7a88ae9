alter table secret_key drop constraint secret_key_kind_check;
alter table secret_key add check (kind in ('RELATIONSHIP', 'PERSON', 'ORGANISATION', 'CONCERN'));
