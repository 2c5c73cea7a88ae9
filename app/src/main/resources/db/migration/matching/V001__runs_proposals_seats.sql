-- What the coordinator decides about matching, version by version.
create table match_policy (
    organisation_id uuid not null,
    programme_id uuid not null,
    version int not null check (version > 0),
    settings jsonb not null,
    saved_by uuid,
    saved_at timestamptz not null,
    primary key (organisation_id, programme_id, version)
);
call tenant_table('match_policy');

-- Two people whom the coordinator wants together, or kept apart.
create table pair_ruling (
    organisation_id uuid not null,
    programme_id uuid not null,
    first_person_id uuid not null,
    second_person_id uuid not null,
    ruling text not null check (ruling in ('TOGETHER', 'APART')),
    ruled_by uuid,
    ruled_at timestamptz not null,
    primary key (organisation_id, programme_id, first_person_id, second_person_id),
    check (first_person_id < second_person_id)
);
call tenant_table('pair_ruling');

create table match_run (
    organisation_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    number int not null check (number > 0),
    settings jsonb not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    phase text,
    fraction double precision not null default 0 check (fraction between 0 and 1),
    asked_by uuid,
    asked_at timestamptz not null,
    finished_at timestamptz,
    input_sha256 text,
    policy_sha256 text,
    outcome jsonb,
    published_at timestamptz,
    published_by uuid,
    primary key (organisation_id, id),
    unique (organisation_id, programme_id, number),
    check ((state = 'DONE') = (outcome is not null)),
    check (published_at is null or state = 'DONE')
);
call tenant_table('match_run');

-- Pairs by rank: the most worthwhile has rank 1. The names are those of the day of the run, to search by.
create table match_pair (
    organisation_id uuid not null,
    run_id uuid not null,
    rank int not null check (rank > 0),
    first_person_id uuid not null,
    second_person_id uuid not null,
    value_micro int not null,
    first_micro int not null,
    second_micro int not null,
    standing text not null,
    explanation jsonb not null,
    names text not null,
    primary key (organisation_id, run_id, rank),
    unique (organisation_id, run_id, first_person_id, second_person_id),
    foreign key (organisation_id, run_id) references match_run (organisation_id, id) on delete cascade,
    check (first_person_id < second_person_id)
);
create index match_pair_by_name on match_pair using gin (plain_text(names) gin_trgm_ops);
call tenant_table('match_pair');

create table match_left_out (
    organisation_id uuid not null,
    run_id uuid not null,
    person_id uuid not null,
    cause text not null,
    facts jsonb not null,
    primary key (organisation_id, run_id, person_id),
    foreign key (organisation_id, run_id) references match_run (organisation_id, id) on delete cascade
);
call tenant_table('match_left_out');

create table proposal (
    organisation_id uuid not null,
    id uuid not null,
    programme_id uuid not null,
    run_id uuid not null,
    first_person_id uuid not null,
    second_person_id uuid not null,
    explanation jsonb not null,
    proposed_at timestamptz not null,
    expires_at timestamptz not null,
    status text not null check (status in ('OPEN', 'AGREED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    closed_at timestamptz,
    mailed_at timestamptz,
    reminded_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, run_id, first_person_id, second_person_id),
    foreign key (organisation_id, run_id) references match_run (organisation_id, id),
    check (first_person_id < second_person_id),
    check ((status = 'OPEN') = (closed_at is null))
);
create unique index proposal_open_once
    on proposal (organisation_id, programme_id, first_person_id, second_person_id) where status = 'OPEN';
create index proposal_by_first on proposal (organisation_id, first_person_id, proposed_at desc);
create index proposal_by_second on proposal (organisation_id, second_person_id, proposed_at desc);
create index proposal_by_programme on proposal (organisation_id, programme_id, status);
create index proposal_to_mail on proposal (organisation_id, run_id) where mailed_at is null and status = 'OPEN';
create index proposal_to_lapse on proposal (organisation_id, expires_at) where status = 'OPEN';
call tenant_table('proposal');

create table proposal_answer (
    organisation_id uuid not null,
    proposal_id uuid not null,
    person_id uuid not null,
    answer text not null check (answer in ('ACCEPTED', 'DECLINED')),
    reason text check (reason in ('SKILLS', 'HOURS', 'KNOWN', 'UNSAID', 'OTHER')),
    note text,
    answered_at timestamptz not null,
    primary key (organisation_id, proposal_id, person_id),
    foreign key (organisation_id, proposal_id) references proposal (organisation_id, id) on delete cascade
);
call tenant_table('proposal_answer');

create table proposal_question (
    organisation_id uuid not null,
    id uuid not null,
    proposal_id uuid not null,
    asked_by uuid not null,
    question text not null check (length(question) between 1 and 1000),
    asked_at timestamptz not null,
    reply text check (length(reply) between 1 and 1000),
    replied_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, proposal_id) references proposal (organisation_id, id) on delete cascade,
    check ((reply is null) = (replied_at is null))
);
create index proposal_question_by_proposal on proposal_question (organisation_id, proposal_id, asked_at);
call tenant_table('proposal_question');

-- How many partners somebody takes and has, across all programmes. The row is also the lock of that person: whoever
-- changes a proposal holds the rows of both people first, the smaller id before the greater.
create table person_seats (
    organisation_id uuid not null,
    person_id uuid not null,
    places int not null,
    taken int not null default 0,
    primary key (organisation_id, person_id),
    check (taken between 0 and places)
);
call tenant_table('person_seats');

-- The same within one programme.
create table programme_seats (
    organisation_id uuid not null,
    programme_id uuid not null,
    person_id uuid not null,
    places int not null,
    taken int not null default 0,
    primary key (organisation_id, programme_id, person_id),
    check (taken between 0 and places)
);
call tenant_table('programme_seats');

-- Who holds a place through which proposal.
create table seat (
    organisation_id uuid not null,
    proposal_id uuid not null,
    person_id uuid not null,
    programme_id uuid not null,
    taken_at timestamptz not null,
    released_at timestamptz,
    primary key (organisation_id, proposal_id, person_id),
    foreign key (organisation_id, proposal_id) references proposal (organisation_id, id)
);
create index seat_by_person on seat (organisation_id, person_id) where released_at is null;
call tenant_table('seat');
