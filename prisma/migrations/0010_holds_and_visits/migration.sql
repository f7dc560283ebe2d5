-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN "deviceId" TEXT;
ALTER TABLE "Appointment" ADD COLUMN "visitId" TEXT;

-- CreateTable
CREATE TABLE "ServiceDevice" (
    "serviceId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,

    PRIMARY KEY ("serviceId", "roomId"),
    CONSTRAINT "ServiceDevice_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ServiceDevice_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "branchId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "chatId" TEXT,
    "staffId" TEXT NOT NULL,
    "serviceIds" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- Columns are added in place: a table that is written anew would lose its triggers (0002_guards).
-- AlterTable
ALTER TABLE "Service" ADD COLUMN "bufferBeforeMinutes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Occupancy" ADD COLUMN "holdId" TEXT REFERENCES "Hold" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Occupancy_holdId_idx" ON "Occupancy"("holdId");

-- CreateIndex
CREATE UNIQUE INDEX "Hold_customerId_key" ON "Hold"("customerId");

-- CreateIndex
CREATE INDEX "Hold_branchId_until_idx" ON "Hold"("branchId", "until");

-- CreateIndex
CREATE INDEX "Appointment_visitId_idx" ON "Appointment"("visitId");
