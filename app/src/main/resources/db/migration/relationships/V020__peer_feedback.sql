-- Feedback that one member asked another for; the question, a draft and what is given are sealed.
create table peer_feedback (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    asked_by uuid not null,
    asked_of uuid not null,
    about text not null check (about in ('BEHAVIOUR', 'ATTITUDE', 'PERFORMANCE')),
    state text not null check (state in ('ASKED', 'GIVEN', 'THANKED', 'LEFT')),
    asked_at timestamptz not null,
    sealed bytea not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
create index peer_feedback_by_relationship on peer_feedback (organisation_id, relationship_id, asked_at);
create index peer_feedback_by_asked on peer_feedback (organisation_id, asked_of, asked_at);
create index peer_feedback_by_asking on peer_feedback (organisation_id, asked_by, asked_at);
call tenant_table('peer_feedback');
