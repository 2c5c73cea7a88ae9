create table programme (
    organisation_id uuid not null,
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$'),
    created_at timestamptz not null,
    latest_version int not null,
    published_version int,
    published_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, slug)
);
call tenant_table('programme');

-- Every saved change of a design is a version of its own; none is ever altered, so each consent can be read again.
create table programme_version (
    organisation_id uuid not null,
    programme_id uuid not null,
    version int not null,
    section text not null,
    design jsonb not null,
    saved_at timestamptz not null,
    saved_by uuid,
    primary key (organisation_id, programme_id, version),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
call tenant_table('programme_version');

create table enrolment (
    organisation_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    person_id uuid not null,
    status text not null check (status in ('STARTED', 'CONSENTED', 'READY', 'PAUSED', 'LEFT')),
    joined_at timestamptz not null,
    ready_at timestamptz,
    left_at timestamptz,
    partners int not null check (partners between 1 and 5),
    primary key (organisation_id, id),
    unique (organisation_id, programme_id, person_id),
    foreign key (organisation_id, programme_id) references programme (organisation_id, id) on delete cascade
);
create index enrolment_by_person on enrolment (organisation_id, person_id);
create index enrolment_by_status on enrolment (organisation_id, programme_id, status, ready_at);
call tenant_table('enrolment');

create table consent (
    organisation_id uuid not null,
    id uuid not null,
    enrolment_id uuid not null,
    consent_version int not null,
    programme_version int not null,
    given_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id) on delete cascade
);
create index consent_by_enrolment on consent (organisation_id, enrolment_id, given_at);
call tenant_table('consent');
