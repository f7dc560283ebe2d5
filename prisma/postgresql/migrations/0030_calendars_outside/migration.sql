-- AlterTable
ALTER TABLE "TimeOff" ADD COLUMN     "busyCalendarId" TEXT;

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "tokenHash" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "shows" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "BusyCalendar" (
    "id" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "problem" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "checkedAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),
    "nextCheckAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BusyCalendar_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_staffId_key" ON "CalendarFeed"("staffId");

-- CreateIndex
CREATE INDEX "BusyCalendar_nextCheckAt_idx" ON "BusyCalendar"("nextCheckAt");

-- CreateIndex
CREATE UNIQUE INDEX "BusyCalendar_staffId_address_key" ON "BusyCalendar"("staffId", "address");

-- CreateIndex
CREATE INDEX "TimeOff_busyCalendarId_idx" ON "TimeOff"("busyCalendarId");
