-- What somebody answered to the invitation, in their calendar program or on the page.
alter table session_attendee add column reply text check (reply in ('ACCEPTED', 'TENTATIVE', 'DECLINED'));
alter table session_attendee add column replied_at timestamptz;
alter table session_attendee add constraint a_reply_has_its_time check ((reply is null) = (replied_at is null));
