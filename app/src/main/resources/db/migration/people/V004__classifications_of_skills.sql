-- Public classifications on their way into the taxonomy.
create table skill_import (
    organisation_id uuid not null,
    id uuid not null,
    file_name text not null,
    content text,
    status text not null check (status in ('WAITING', 'READING', 'SAVING', 'DONE')),
    skills int not null default 0,
    added int not null default 0,
    labels int not null default 0,
    moved int not null default 0,
    doubts int not null default 0,
    created_at timestamptz not null,
    finished_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id) references organisation (id)
);
create index skill_import_by_time on skill_import (organisation_id, created_at desc);
call tenant_table('skill_import');

-- Labels that may not belong to the skill beside which they were found. One that was dropped is never asked about again.
create table skill_label_doubt (
    organisation_id uuid not null,
    skill_id uuid not null,
    key text not null,
    label text not null,
    reason text not null check (reason in ('NOTHING_IN_COMMON', 'NAMES_ANOTHER', 'CLAIMED_TWICE')),
    detail text not null,
    dropped boolean not null default false,
    primary key (organisation_id, skill_id, key),
    foreign key (organisation_id, skill_id) references skill (organisation_id, id)
);
create index skill_label_doubt_open on skill_label_doubt (organisation_id, reason, skill_id, key) where not dropped;
call tenant_table('skill_label_doubt');
