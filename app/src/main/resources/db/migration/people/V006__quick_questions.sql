-- Who answers quick questions of colleagues, and how many within thirty days at most. Nobody does until they say so.
create table quick_questions (
    organisation_id uuid not null,
    person_id uuid not null,
    most int not null check (most between 1 and 20),
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
call tenant_table('quick_questions');
