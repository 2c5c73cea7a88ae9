-- When a session was to begin before it was last moved, so that its page can say so.
alter table session add column moved_from timestamptz;
