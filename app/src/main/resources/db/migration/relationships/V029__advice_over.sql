-- To find what has been over long enough to be forgotten.
create index advice_request_over on advice_request (organisation_id, said_at)
    where state in ('CLOSED', 'WITHDRAWN', 'NOBODY');
