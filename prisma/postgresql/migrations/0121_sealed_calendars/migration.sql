-- The address of a busy calendar is sealed from now on; two are compared by their digest. An older row keeps its own id until it is removed.
DROP INDEX "BusyCalendar_staffId_address_key";

-- AlterTable
ALTER TABLE "BusyCalendar" ADD COLUMN "addressKey" TEXT NOT NULL DEFAULT '';
UPDATE "BusyCalendar" SET "addressKey" = "id";

-- CreateIndex
CREATE UNIQUE INDEX "BusyCalendar_staffId_addressKey_key" ON "BusyCalendar"("staffId", "addressKey");
