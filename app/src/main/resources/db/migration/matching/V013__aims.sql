-- What a policy aims at has three values now; until now it was whether as many people as possible came first.
create function aims(settings jsonb) returns jsonb
    language sql immutable
    return replace(
        replace(settings::text, '"everybodyFirst": true', '"aim": "PEOPLE"'),
        '"everybodyFirst": false', '"aim": "TOTAL"')::jsonb;

alter table match_policy no force row level security;
update match_policy set settings = aims(settings);
alter table match_policy force row level security;

alter table match_run no force row level security;
update match_run set settings = aims(settings);
alter table match_run force row level security;

alter table match_trial no force row level security;
update match_trial set policies = aims(policies);
alter table match_trial force row level security;

drop function aims(jsonb);
