-- A ring that was proposed to people has a topic like any circle, and the proposal it grew out of.
alter table relationship
    drop constraint relationship_origin,
    add constraint relationship_origin check (proposal_id is not null or topic is not null);
