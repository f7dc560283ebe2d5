-- Columns are added in place: a table that is written anew would lose its triggers (0002_guards).
-- CreateTable
CREATE TABLE "WaitEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "branchId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "serviceIds" TEXT NOT NULL,
    "staffId" TEXT,
    "dateFrom" TEXT NOT NULL,
    "dateTo" TEXT NOT NULL,
    "timeFrom" TEXT,
    "timeTo" TEXT,
    "waitingKey" TEXT,
    "status" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME
);

-- CreateTable
CREATE TABLE "WaitOffer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "openKey" TEXT,
    "customerId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "thenStaffIds" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "status" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "answeredAt" DATETIME,
    CONSTRAINT "WaitOffer_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "WaitEntry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Customer" ADD COLUMN "tier" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Hold" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'choice';
DROP INDEX "Hold_customerId_key";
CREATE UNIQUE INDEX "Hold_customerId_kind_key" ON "Hold"("customerId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "WaitEntry_waitingKey_key" ON "WaitEntry"("waitingKey");

-- CreateIndex
CREATE INDEX "WaitEntry_branchId_status_idx" ON "WaitEntry"("branchId", "status");

-- CreateIndex
CREATE INDEX "WaitEntry_customerId_status_idx" ON "WaitEntry"("customerId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "WaitOffer_openKey_key" ON "WaitOffer"("openKey");

-- CreateIndex
CREATE INDEX "WaitOffer_entryId_startsAt_idx" ON "WaitOffer"("entryId", "startsAt");

-- CreateIndex
CREATE INDEX "WaitOffer_customerId_idx" ON "WaitOffer"("customerId");
