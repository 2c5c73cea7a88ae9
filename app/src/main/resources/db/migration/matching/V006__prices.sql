-- What one more place of somebody would have been worth in a run, in millionths; nobody is listed whose place is free.
create table match_price (
    organisation_id uuid not null,
    run_id uuid not null,
    person_id uuid not null,
    micro int not null check (micro > 0),
    primary key (organisation_id, run_id, person_id),
    foreign key (organisation_id, run_id) references match_run (organisation_id, id) on delete cascade
);
call tenant_table('match_price');
