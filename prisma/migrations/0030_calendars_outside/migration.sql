-- AlterTable
ALTER TABLE "TimeOff" ADD COLUMN "busyCalendarId" TEXT;

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "shows" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastReadAt" DATETIME
);

-- CreateTable
CREATE TABLE "BusyCalendar" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "problem" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "checkedAt" DATETIME,
    "readAt" DATETIME,
    "nextCheckAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_staffId_key" ON "CalendarFeed"("staffId");

-- CreateIndex
CREATE INDEX "BusyCalendar_nextCheckAt_idx" ON "BusyCalendar"("nextCheckAt");

-- CreateIndex
CREATE UNIQUE INDEX "BusyCalendar_staffId_address_key" ON "BusyCalendar"("staffId", "address");

-- CreateIndex
CREATE INDEX "TimeOff_busyCalendarId_idx" ON "TimeOff"("busyCalendarId");
