-- A relationship grows out of a proposal, or out of a circle that people gathered round a topic.
alter table relationship alter column proposal_id drop not null;
alter table relationship add column topic text check (length(topic) between 1 and 120);
alter table relationship add constraint relationship_origin check ((proposal_id is null) = (topic is not null));

-- Whoever leaves a circle stays known as the author of what they wrote.
alter table relationship_member add column left_at timestamptz;

-- A circle that somebody proposed. Once it runs, the relationship of the same id is its workspace.
create table circle (
    organisation_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    proposed_by uuid not null,
    topic text not null check (length(topic) between 1 and 120),
    purpose text not null check (length(purpose) between 1 and 600),
    cadence text not null check (cadence in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
    meets text not null check (length(meets) <= 120),
    size int not null check (size between 3 and 8),
    state text not null check (state in ('ASKED', 'OPEN', 'RUNNING', 'DECLINED', 'WITHDRAWN')),
    reason text not null default '' check (length(reason) <= 500),
    proposed_at timestamptz not null,
    turns_from timestamptz,
    primary key (organisation_id, id),
    check ((state = 'RUNNING') = (turns_from is not null))
);
create index circle_by_programme on circle (organisation_id, programme_id, state);
call tenant_table('circle');

-- Who is in it, in the order of joining; whoever stands behind the last place waits. Later, the order of the turns.
create table circle_seat (
    organisation_id uuid not null,
    circle_id uuid not null,
    person_id uuid not null,
    position int not null,
    sealed_brings bytea not null,
    joined_at timestamptz not null,
    primary key (organisation_id, circle_id, person_id),
    foreign key (organisation_id, circle_id) references circle (organisation_id, id) on delete cascade
);
create index circle_seat_by_person on circle_seat (organisation_id, person_id);
call tenant_table('circle_seat');

-- Programmes in which a coordinator looks at a circle before others can join it.
create table circle_rule (
    organisation_id uuid not null,
    programme_id uuid not null,
    approved boolean not null,
    primary key (organisation_id, programme_id)
);
call tenant_table('circle_rule');
