-- Whether a choice is asked when its turn comes, or only counts when the whole programme is matched.
alter table next_choice
    add column kind text not null default 'ASK' check (kind in ('ASK', 'MATCH'));
