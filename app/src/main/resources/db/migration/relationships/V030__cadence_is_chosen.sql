-- Circles whose people a match brought together have chosen no rhythm; until now they were said to meet every two weeks.
alter table circle alter column cadence drop not null;
alter table circle no force row level security;
alter table relationship no force row level security;
update circle set cadence = null
where exists (select 1 from relationship
              where relationship.organisation_id = circle.organisation_id and relationship.id = circle.id
                and relationship.proposal_id is not null);
alter table relationship force row level security;
alter table circle force row level security;
