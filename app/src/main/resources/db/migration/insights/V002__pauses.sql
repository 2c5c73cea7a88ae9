-- When somebody last wanted nobody new, and when they last came back. Where people stand is told to the gate, so that
-- nothing else can be worked out from it.
alter table insights_participation
    add column paused_at timestamptz,
    add column returned_at timestamptz;
