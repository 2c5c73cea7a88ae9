-- From now on circles are proposed too. One stands as soon as enough of its people have said yes.
alter table proposal
    drop constraint proposal_form_check,
    add constraint proposal_form_check check (form in ('PAIR', 'RING', 'CIRCLE')),
    add column fewest int check (fewest between 4 and 8),
    add constraint proposal_fewest_of_circles check ((form = 'CIRCLE') = (fewest is not null));

-- Whoever leaves the programme or is full elsewhere is out of a circle that can do without them.
alter table proposal_answer
    drop constraint proposal_answer_answer_check,
    add constraint proposal_answer_answer_check check (answer in ('ACCEPTED', 'DECLINED', 'OUT'));

-- Beside the rings that a run found stand the circles.
alter table match_ring rename to match_group;
alter table match_group
    drop constraint match_ring_people_check,
    add constraint match_group_people_check check (cardinality(people) between 3 and 8),
    add column form text not null default 'RING' check (form in ('RING', 'CIRCLE')),
    add column fewest int check (fewest between 4 and 8),
    add constraint match_group_fewest_of_circles check ((form = 'CIRCLE') = (fewest is not null));

-- With more than two, a question may be replied to by any of the others.
alter table proposal_question add column replied_by uuid;
