-- Who hears concerns. Everybody sees who they are before writing a word.
create table care_contact (
    organisation_id uuid not null,
    person_id uuid not null,
    appointed_at timestamptz not null,
    primary key (organisation_id, person_id)
);
call tenant_table('care_contact');

-- Whom to call: shown above the form.
create table care_line (
    organisation_id uuid not null,
    emergency text not null,
    support text not null,
    primary key (organisation_id)
);
call tenant_table('care_line');

create table concern (
    organisation_id uuid not null,
    id uuid not null,
    raised_by uuid not null,
    about text not null check (about in ('NOT_WORKING', 'BOUNDARY', 'CONFIDENTIALITY', 'WORRIED', 'OTHER')),
    named boolean not null,
    relationship_id uuid,
    hold boolean not null,
    state text not null check (state in ('DRAFT', 'SENT', 'TALKING', 'CLOSED', 'WITHDRAWN')),
    begun_at timestamptz not null,
    sent_at timestamptz,
    ended_at timestamptz,
    reminded boolean not null default false,
    primary key (organisation_id, id),
    check ((state = 'DRAFT') = (sent_at is null)),
    check ((state in ('CLOSED', 'WITHDRAWN')) = (ended_at is not null)),
    check (not hold or relationship_id is not null)
);
create unique index concern_one_draft on concern (organisation_id, raised_by) where state = 'DRAFT';
create index concern_by_raiser on concern (organisation_id, raised_by);
create index concern_by_relationship on concern (organisation_id, relationship_id) where hold;
call tenant_table('concern');

create table concern_reader (
    organisation_id uuid not null,
    concern_id uuid not null,
    person_id uuid not null,
    primary key (organisation_id, concern_id, person_id),
    foreign key (organisation_id, concern_id) references concern (organisation_id, id) on delete cascade
);
create index concern_reader_by_person on concern_reader (organisation_id, person_id);
call tenant_table('concern_reader');

create table concern_look (
    organisation_id uuid not null,
    concern_id uuid not null,
    person_id uuid not null,
    at timestamptz not null,
    primary key (organisation_id, concern_id, person_id, at),
    foreign key (organisation_id, concern_id) references concern (organisation_id, id) on delete cascade
);
call tenant_table('concern_look');

create table concern_statement (
    organisation_id uuid not null,
    concern_id uuid not null,
    position integer not null check (position > 0),
    author text not null check (author in ('RAISER', 'CONTACT')),
    written_by uuid not null,
    written_at timestamptz not null,
    words bytea not null,
    primary key (organisation_id, concern_id, position),
    foreign key (organisation_id, concern_id) references concern (organisation_id, id) on delete cascade
);
call tenant_table('concern_statement');

create table concern_suggestion (
    organisation_id uuid not null,
    concern_id uuid not null,
    position integer not null,
    step text not null check (step in ('NEW_PEER', 'SPEAK', 'MEDIATE')),
    answer text not null check (answer in ('OPEN', 'CHOSEN', 'LEFT', 'DONE')),
    primary key (organisation_id, concern_id, position, step),
    foreign key (organisation_id, concern_id, position)
        references concern_statement (organisation_id, concern_id, position) on delete cascade
);
call tenant_table('concern_suggestion');
