-- How far members find that a goal has come, at the midpoint and at the end; closed to one another until all have said.
create table goal_rating (
    organisation_id uuid not null,
    goal_id uuid not null,
    moment text not null check (moment in ('MIDPOINT', 'END')),
    person_id uuid not null,
    rating smallint not null check (rating between 1 and 5),
    rated_at timestamptz not null,
    primary key (organisation_id, goal_id, moment, person_id),
    foreign key (organisation_id, goal_id) references goal (organisation_id, id) on delete cascade
);
call tenant_table('goal_rating');
