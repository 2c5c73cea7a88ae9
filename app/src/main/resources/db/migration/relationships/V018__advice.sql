-- Quick questions to more experienced colleagues. Who passed on one, or left it unanswered, is not kept: only who was asked.
create table advice_request (
    organisation_id uuid not null,
    id uuid not null,
    asked_by uuid not null,
    skill_id uuid not null,
    state text not null check (state in ('WAITING', 'ANSWERED', 'NOBODY', 'CLOSED', 'WITHDRAWN')),
    asked_at timestamptz not null,
    advisor uuid,
    due_at timestamptz,
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (organisation_id, id),
    check ((state = 'WAITING') = (due_at is not null)),
    check (state not in ('WAITING', 'ANSWERED') or advisor is not null)
);
create index advice_request_by_person on advice_request (organisation_id, asked_by, asked_at);
create index advice_request_by_advisor on advice_request (organisation_id, advisor, asked_at);
create index advice_request_by_due on advice_request (organisation_id, due_at) where due_at is not null;
call tenant_table('advice_request');

create table advice_asked (
    organisation_id uuid not null,
    request_id uuid not null,
    advisor uuid not null,
    asked_at timestamptz not null,
    primary key (organisation_id, request_id, advisor),
    foreign key (organisation_id, request_id) references advice_request (organisation_id, id) on delete cascade
);
create index advice_asked_by_advisor on advice_asked (organisation_id, advisor, asked_at);
call tenant_table('advice_asked');

create table advice_line (
    organisation_id uuid not null,
    request_id uuid not null,
    position int not null,
    kind text not null check (kind in ('QUESTION', 'ANSWER', 'CALL', 'REPLY', 'THANKS')),
    said_by uuid not null,
    said_at timestamptz not null,
    sealed bytea not null,
    primary key (organisation_id, request_id, position),
    foreign key (organisation_id, request_id) references advice_request (organisation_id, id) on delete cascade
);
call tenant_table('advice_line');
