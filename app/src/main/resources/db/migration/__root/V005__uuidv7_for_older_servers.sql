-- Ids that grow with time are made by PostgreSQL itself from version 18 on. Where it is older, this stands in for them;
-- its own, once there, comes first on the search path.
do $$
begin
    if to_regprocedure('pg_catalog.uuidv7()') is null then
        -- The first 48 bits are the milliseconds since 1970; two more bits make version 4 version 7 (RFC 9562).
        create function uuidv7() returns uuid
            language sql volatile parallel safe
            return encode(
                set_bit(
                    set_bit(
                        overlay(
                            uuid_send(gen_random_uuid())
                            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                            from 1 for 6),
                        52, 1),
                    53, 1),
                'hex')::uuid;
    end if;
end
$$;
