-- The database refuses two overlapping occupancies of one beautician, room or device (docs/decisions/0004).
CREATE TRIGGER "occupancy_no_overlap_insert" BEFORE INSERT ON "Occupancy"
WHEN EXISTS (
  SELECT 1 FROM "Occupancy" o
  WHERE o."resource" = NEW."resource" AND o."fromMinute" < NEW."toMinute" AND o."toMinute" > NEW."fromMinute"
)
BEGIN
  SELECT RAISE(ABORT, 'occupancy overlaps');
END;

CREATE TRIGGER "occupancy_no_overlap_update" BEFORE UPDATE OF "resource", "fromMinute", "toMinute" ON "Occupancy"
WHEN EXISTS (
  SELECT 1 FROM "Occupancy" o
  WHERE o."id" <> NEW."id" AND o."resource" = NEW."resource"
    AND o."fromMinute" < NEW."toMinute" AND o."toMinute" > NEW."fromMinute"
)
BEGIN
  SELECT RAISE(ABORT, 'occupancy overlaps');
END;

CREATE TRIGGER "occupancy_positive" BEFORE INSERT ON "Occupancy" WHEN NEW."toMinute" <= NEW."fromMinute"
BEGIN
  SELECT RAISE(ABORT, 'occupancy ends before it starts');
END;

-- The audit is append-only.
CREATE TRIGGER "audit_no_update" BEFORE UPDATE ON "AuditEntry"
BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER "audit_no_delete" BEFORE DELETE ON "AuditEntry"
BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;

-- One unclosed case for a customer in a chat: two worries at once become one case.
CREATE UNIQUE INDEX "case_one_unclosed" ON "Case" ("customerId", "chatId") WHERE "status" <> 'closed';
