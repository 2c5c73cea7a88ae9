-- How many people there are, for the page that shows everybody: counting 100,000 at each visit takes longer than all else.
create table person_count (
    organisation_id uuid not null primary key references organisation (id),
    active int not null default 0,
    deactivated int not null default 0
);

alter table person no force row level security;
insert into person_count (organisation_id, active, deactivated)
select organisation_id, count(*) filter (where deactivated_at is null), count(*) filter (where deactivated_at is not null)
from person group by organisation_id;
alter table person force row level security;
call tenant_table('person_count');

create function count_person(organisation uuid, more_active int, more_deactivated int) returns void
    language sql as $$
insert into person_count (organisation_id, active, deactivated) values (organisation, more_active, more_deactivated)
on conflict (organisation_id) do update
    set active = person_count.active + excluded.active, deactivated = person_count.deactivated + excluded.deactivated
$$;

create function count_people_added() returns trigger
    language plpgsql as $$
begin
    perform count_person(
        organisation_id,
        count(*) filter (where deactivated_at is null)::int,
        count(*) filter (where deactivated_at is not null)::int)
    from added group by organisation_id;
    return null;
end
$$;

create function count_people_removed() returns trigger
    language plpgsql as $$
begin
    perform count_person(
        organisation_id,
        -count(*) filter (where deactivated_at is null)::int,
        -count(*) filter (where deactivated_at is not null)::int)
    from removed group by organisation_id;
    return null;
end
$$;

create function count_person_changed() returns trigger
    language plpgsql as $$
begin
    if new.deactivated_at is null then
        perform count_person(new.organisation_id, 1, -1);
    else
        perform count_person(new.organisation_id, -1, 1);
    end if;
    return null;
end
$$;

create trigger people_added after insert on person
    referencing new table as added for each statement execute function count_people_added();
create trigger people_removed after delete on person
    referencing old table as removed for each statement execute function count_people_removed();
create trigger person_changed after update of deactivated_at on person
    for each row when ((old.deactivated_at is null) <> (new.deactivated_at is null))
    execute function count_person_changed();
