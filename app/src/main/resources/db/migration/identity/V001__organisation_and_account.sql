-- Organisations themselves carry no secret and are found by name before anybody is signed in: no tenant rule here.
create table organisation (
    id uuid not null primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$'),
    name text not null check (length(name) between 1 and 200),
    created_at timestamptz not null
);
call application_table('organisation');

create table set_up_link (
    token_hash bytea not null primary key,
    created_at timestamptz not null,
    used_at timestamptz
);
call application_table('set_up_link');

create table member_account (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    person_id uuid,
    email citext not null,
    name text not null,
    password_hash text,
    locale text not null,
    zone text not null,
    created_at timestamptz not null,
    deactivated_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, email),
    unique (organisation_id, person_id)
);
call tenant_table('member_account');

create table account_role (
    organisation_id uuid not null,
    account_id uuid not null,
    role text not null check (role in ('ADMINISTRATOR', 'COORDINATOR', 'SPONSOR', 'CARE_CONTACT')),
    primary key (organisation_id, account_id, role),
    foreign key (organisation_id, account_id) references member_account (organisation_id, id) on delete cascade
);
call tenant_table('account_role');

create table sign_in_link (
    organisation_id uuid not null,
    token_hash bytea not null,
    account_id uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (organisation_id, token_hash),
    foreign key (organisation_id, account_id) references member_account (organisation_id, id) on delete cascade
);
call tenant_table('sign_in_link');
