-- Comparing citext is not leakproof, so behind row-level security no index on it served: every sign-in read all accounts.
alter table member_account alter column email type text using lower(email::text);
alter table member_account add constraint member_account_email_lower check (email = lower(email));
