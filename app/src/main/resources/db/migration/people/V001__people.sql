-- The directory.
create table person (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    external_id text,
    name text not null,
    -- Always in lower case. Comparing citext is not leakproof, so no index on it would serve behind row-level security.
    email text not null check (email = lower(email)),
    title text not null,
    level text not null,
    level_band int,
    function text not null,
    department text not null,
    team text not null,
    manager_id uuid,
    location text not null,
    zone text not null,
    locale text not null,
    languages text[] not null,
    started date,
    registered_at timestamptz not null,
    changed_at timestamptz not null,
    deactivated_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, email) deferrable initially immediate,
    unique (organisation_id, external_id) deferrable initially immediate,
    foreign key (organisation_id, manager_id) references person (organisation_id, id) on delete set null (manager_id)
);
create index person_by_name on person (organisation_id, name, id);
create index person_by_manager on person (organisation_id, manager_id) where manager_id is not null;
create index person_by_location on person (organisation_id, location, name, id);
create index person_by_department on person (organisation_id, department, name, id);
call tenant_table('person');

-- The words by which somebody is found. Comparing text is leakproof, so a search for the beginning of a word uses the
-- primary key in spite of row-level security; a trigram index could not be used.
create table person_word (
    organisation_id uuid not null,
    word text collate "C" not null,
    person_id uuid not null,
    primary key (organisation_id, word, person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index person_word_by_person on person_word (organisation_id, person_id);
call tenant_table('person_word');

-- The taxonomy of skills. A label, the canonical name or another one, belongs to one skill only.
create table skill_taxonomy (
    organisation_id uuid not null references organisation (id),
    version uuid not null,
    primary key (organisation_id)
);
call tenant_table('skill_taxonomy');

create table skill (
    organisation_id uuid not null,
    id uuid not null,
    broader_id uuid,
    standing text not null check (standing in ('LISTED', 'SUGGESTED')),
    uri text,
    merged_into uuid,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, uri),
    foreign key (organisation_id, broader_id) references skill (organisation_id, id),
    foreign key (organisation_id, merged_into) references skill (organisation_id, id)
);
create index skill_by_broader on skill (organisation_id, broader_id);
create index skill_by_merged_into on skill (organisation_id, merged_into);
call tenant_table('skill');

create table skill_label (
    organisation_id uuid not null,
    key text not null,
    skill_id uuid not null,
    label text not null,
    canonical boolean not null,
    primary key (organisation_id, key),
    foreign key (organisation_id, skill_id) references skill (organisation_id, id)
);
create index skill_label_by_skill on skill_label (organisation_id, skill_id);
create unique index skill_label_canonical on skill_label (organisation_id, skill_id) where canonical;
call tenant_table('skill_label');

-- What people say about themselves.
create table profile (
    organisation_id uuid not null,
    person_id uuid not null,
    interests text[] not null default '{}',
    goals text[] not null default '{}',
    challenges text[] not null default '{}',
    depth text not null default 'UNSTATED',
    prefers text not null default 'NONE',
    working_style jsonb not null default '{}',
    partners int not null default 1 check (partners between 0 and 5),
    hours_per_month int not null default 2 check (hours_per_month between 0 and 40),
    bio text not null default '',
    answered_at timestamptz,
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
call tenant_table('profile');

create table profile_offer (
    organisation_id uuid not null,
    person_id uuid not null,
    skill_id uuid not null,
    position int not null,
    level int not null check (level between 1 and 5),
    primary key (organisation_id, person_id, skill_id),
    foreign key (organisation_id, person_id) references profile (organisation_id, person_id) on delete cascade,
    foreign key (organisation_id, skill_id) references skill (organisation_id, id)
);
create index profile_offer_by_skill on profile_offer (organisation_id, skill_id);
call tenant_table('profile_offer');

create table profile_want (
    organisation_id uuid not null,
    person_id uuid not null,
    skill_id uuid not null,
    position int not null,
    now_level int not null check (now_level between 1 and 5),
    target_level int not null check (target_level between 1 and 5),
    primary key (organisation_id, person_id, skill_id),
    check (target_level >= now_level),
    foreign key (organisation_id, person_id) references profile (organisation_id, person_id) on delete cascade,
    foreign key (organisation_id, skill_id) references skill (organisation_id, id)
);
create index profile_want_by_skill on profile_want (organisation_id, skill_id);
call tenant_table('profile_want');

-- Files on their way into the directory.
create table people_import (
    organisation_id uuid not null,
    id uuid not null,
    file_name text not null,
    encoding text not null,
    status text not null check (status in ('COLUMNS', 'CHECKING', 'CHECKED', 'IMPORTING', 'DONE')),
    content text,
    columns jsonb not null,
    zone text not null,
    row_count int not null,
    good_rows int not null default 0,
    known_rows int not null default 0,
    repeated_rows int not null default 0,
    problem_rows int not null default 0,
    progress int not null default 0,
    added int not null default 0,
    changed int not null default 0,
    created_at timestamptz not null,
    finished_at timestamptz,
    primary key (organisation_id, id)
);
create index people_import_by_time on people_import (organisation_id, created_at desc);
call tenant_table('people_import');

create table people_import_problem (
    organisation_id uuid not null,
    import_id uuid not null,
    number int not null,
    row_number int not null,
    column_number int not null,
    reason text not null,
    value text not null,
    primary key (organisation_id, import_id, number),
    foreign key (organisation_id, import_id) references people_import (organisation_id, id) on delete cascade
);
call tenant_table('people_import_problem');
