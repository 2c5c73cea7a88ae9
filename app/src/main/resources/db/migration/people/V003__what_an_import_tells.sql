-- How far the job at work is, and the beginning of the file: the page shows both without reading the file.
alter table people_import
    drop constraint people_import_status_check,
    add constraint people_import_status_check
        check (status in ('COLUMNS', 'GRADES', 'CHECKING', 'CHECKED', 'IMPORTING', 'DONE')),
    add column phase text not null default 'READING' check (phase in ('READING', 'COMPARING', 'IMPORTING')),
    add column phase_done int not null default 0,
    add column phase_total int not null default 0,
    add column noted_rows int not null default 0,
    add column preview jsonb;

-- Whose row it is, and which other row has to do with it.
alter table people_import_problem
    add column person text not null default '',
    add column other_row int not null default 0;

-- What the organisation's own words for grades mean; no band for a word that is no level.
create table people_grade (
    organisation_id uuid not null references organisation (id),
    key text not null,
    word text not null,
    band int check (band between 1 and 12),
    primary key (organisation_id, key)
);
call tenant_table('people_grade');
