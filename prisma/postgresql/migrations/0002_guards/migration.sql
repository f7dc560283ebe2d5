-- The database refuses two overlapping occupancies of one beautician, room or device (docs/decisions/0004).
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE "Occupancy" ADD CONSTRAINT "occupancy_overlaps"
  EXCLUDE USING gist ("resource" WITH =, int4range("fromMinute", "toMinute") WITH &&);

ALTER TABLE "Occupancy" ADD CONSTRAINT "occupancy_positive" CHECK ("toMinute" > "fromMinute");

-- The audit is append-only.
CREATE FUNCTION audit_is_append_only() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION 'the audit is append-only';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER "audit_no_change" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

-- One unclosed case for a customer in a chat: two worries at once become one case.
CREATE UNIQUE INDEX "case_one_unclosed" ON "Case" ("customerId", "chatId") WHERE "status" <> 'closed';
