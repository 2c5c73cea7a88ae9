-- What a mail says lies sealed while it waits. Mail that waits from before leaves as it was written.
alter table outbox_mail add column sealed bytea;
