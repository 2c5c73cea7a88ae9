-- From now on more than two people may be proposed to one another. Everybody in a proposal stands in a table of its own;
-- in a ring in such an order that each helps the next, and the last helps the first.
create table proposal_member (
    organisation_id uuid not null,
    proposal_id uuid not null,
    person_id uuid not null,
    position int not null check (position between 1 and 8),
    primary key (organisation_id, proposal_id, person_id),
    unique (organisation_id, proposal_id, position),
    foreign key (organisation_id, proposal_id) references proposal (organisation_id, id) on delete cascade
);
create index proposal_member_by_person on proposal_member (organisation_id, person_id);

alter table proposal no force row level security;
insert into proposal_member (organisation_id, proposal_id, person_id, position)
select organisation_id, id, first_person_id, 1 from proposal
union all
select organisation_id, id, second_person_id, 2 from proposal;
alter table proposal force row level security;
call tenant_table('proposal_member');

-- A pair is written with its row alone: whoever proposes one need not know of this table.
create function note_pair_members() returns trigger
    language plpgsql as $$
begin
    insert into proposal_member (organisation_id, proposal_id, person_id, position)
    values (new.organisation_id, new.id, new.first_person_id, 1), (new.organisation_id, new.id, new.second_person_id, 2);
    return null;
end
$$;
create trigger pair_proposed after insert on proposal
    for each row when (new.first_person_id is not null) execute function note_pair_members();

alter table proposal
    add column form text not null default 'PAIR' check (form in ('PAIR', 'RING')),
    alter column first_person_id drop not null,
    alter column second_person_id drop not null,
    add check ((form = 'PAIR') = (first_person_id is not null)),
    add check ((first_person_id is null) = (second_person_id is null));

-- The rings that a run found among those whom no pair serves.
create table match_ring (
    organisation_id uuid not null,
    run_id uuid not null,
    number int not null check (number > 0),
    people uuid[] not null check (cardinality(people) between 3 and 4),
    value int not null check (value between 0 and 100),
    explanation jsonb not null,
    primary key (organisation_id, run_id, number),
    foreign key (organisation_id, run_id) references match_run (organisation_id, id) on delete cascade
);
call tenant_table('match_ring');
