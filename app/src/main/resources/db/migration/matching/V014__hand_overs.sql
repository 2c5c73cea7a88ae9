-- A proposal may come from a hand-over: it is made to a partner of somebody who stepped back.
alter table proposal add column hand_over_of uuid;

-- The check of its origin has no name of ours.
do $$
declare
    origin text;
begin
    select conname into strict origin from pg_constraint
    where conrelid = 'proposal'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%run_id IS NOT NULL%requested_by IS NOT NULL%';
    execute format('alter table proposal drop constraint %I', origin);
end
$$;
alter table proposal add constraint proposal_origin
    check (run_id is not null or requested_by is not null or hand_over_of is not null);
