-- SQLite joins the texts of a group with group_concat(text), PostgreSQL calls it string_agg and wants the comma named. With this one
-- statement reads what is occupied on both (src/storage/booking-diary.ts).
CREATE FUNCTION texts_joined(text[]) RETURNS text AS $$ SELECT array_to_string($1, ',') $$ LANGUAGE sql IMMUTABLE;

CREATE AGGREGATE group_concat(text) (SFUNC = array_append, STYPE = text[], FINALFUNC = texts_joined, INITCOND = '{}');
