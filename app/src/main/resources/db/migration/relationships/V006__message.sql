-- Messages between members: words, names of files and files are sealed with the relationship's key.
create table message (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    number int not null check (number >= 1),
    author_id uuid not null,
    sealed bytea not null,
    by_mail boolean not null,
    mail_id text,
    sent_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, relationship_id, number),
    unique (organisation_id, relationship_id, mail_id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
call tenant_table('message');

create table message_file (
    organisation_id uuid not null,
    id uuid not null,
    message_id uuid not null,
    position int not null,
    type text not null,
    bytes int not null,
    sealed_name bytea not null,
    sealed bytea not null,
    primary key (organisation_id, id),
    unique (organisation_id, message_id, position),
    foreign key (organisation_id, message_id) references message (organisation_id, id) on delete cascade
);
alter table message_file alter column sealed set storage external;
call tenant_table('message_file');

-- How far each member has read and was told by mail, and by what an answer of theirs is known.
create table message_reading (
    organisation_id uuid not null,
    relationship_id uuid not null,
    person_id uuid not null,
    seen int not null,
    told int not null,
    reply_digest bytea,
    primary key (organisation_id, relationship_id, person_id),
    unique (organisation_id, reply_digest),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
call tenant_table('message_reading');
