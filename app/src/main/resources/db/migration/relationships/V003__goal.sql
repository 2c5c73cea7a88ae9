create table goal (
    organisation_id uuid not null,
    id uuid not null,
    relationship_id uuid not null,
    owner_id uuid,
    what text not null,
    measure text not null,
    reach text not null,
    why text not null,
    due date,
    status text not null check (status in ('OPEN', 'REACHED', 'DROPPED')),
    version int not null,
    set_by uuid not null,
    set_at timestamptz not null,
    closed_at timestamptz,
    primary key (organisation_id, id),
    check ((status = 'OPEN') = (closed_at is null)),
    foreign key (organisation_id, relationship_id) references relationship (organisation_id, id) on delete cascade
);
create index goal_by_relationship on goal (organisation_id, relationship_id, status);
call tenant_table('goal');

create table goal_step (
    organisation_id uuid not null,
    id uuid not null,
    goal_id uuid not null,
    text text not null,
    owner_id uuid,
    due date,
    done_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade
);
create index goal_step_by_goal on goal_step (organisation_id, goal_id, id);
call tenant_table('goal_step');
