-- DropIndex
DROP INDEX "Hold_customerId_key";

-- AlterTable
ALTER TABLE "Customer" ADD COLUMN     "tier" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Hold" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'choice';

-- CreateTable
CREATE TABLE "WaitEntry" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WaitEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WaitOffer" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "openKey" TEXT,
    "customerId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "thenStaffIds" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "WaitOffer_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE UNIQUE INDEX "Hold_customerId_kind_key" ON "Hold"("customerId", "kind");

-- AddForeignKey
ALTER TABLE "WaitOffer" ADD CONSTRAINT "WaitOffer_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "WaitEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
