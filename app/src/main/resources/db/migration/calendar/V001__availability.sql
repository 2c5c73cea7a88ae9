-- Weekly hours on the person's own clock, as text: "Mon 09:00-12:00;Tue 14:00-16:30" in an IANA zone.
create table availability (
    organisation_id uuid not null,
    person_id uuid not null,
    zone text not null,
    hours text not null,
    saved_at timestamptz not null,
    primary key (organisation_id, person_id)
);
call tenant_table('availability');
