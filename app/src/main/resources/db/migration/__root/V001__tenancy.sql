-- The wall between organisations. Every table of a module calls tenant_table(…) once: from then on the application's
-- role sees and writes only rows of the organisation named by the running transaction, and none where none is named.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;
create extension if not exists citext;

create function current_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('alongside.organisation', true), '')::uuid;

-- unaccent is only stable; with a fixed dictionary it may serve in an index.
create function plain_text(text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));

create procedure application_table(name regclass)
    language plpgsql as $$
begin
    execute format('grant select, insert, update, delete on %s to %I', name, current_database() || '_app');
end
$$;

create procedure tenant_table(name regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format(
        'create policy of_the_current_organisation on %s using (organisation_id = current_organisation())', name);
    call application_table(name);
end
$$;

do $$
begin
    execute format('grant execute on function current_organisation() to %I', current_database() || '_app');
end
$$;
