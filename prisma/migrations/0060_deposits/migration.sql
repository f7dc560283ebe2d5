-- AlterTable
ALTER TABLE "StaffTask" ADD COLUMN "paymentId" TEXT;

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "branchId" TEXT NOT NULL,
    "customerId" TEXT,
    "chatId" TEXT,
    "appointmentId" TEXT,
    "status" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "wanted" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "until" DATETIME NOT NULL,
    "telegramChargeId" TEXT,
    "providerChargeId" TEXT,
    "payerExternalId" TEXT,
    "refundReason" TEXT,
    "refundTries" INTEGER NOT NULL DEFAULT 0,
    "refundAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "paidAt" DATETIME,
    "settledAt" DATETIME
);

-- AlterTable
ALTER TABLE "Branch" ADD COLUMN "depositMinutes" INTEGER NOT NULL DEFAULT 30;
ALTER TABLE "Branch" ADD COLUMN "depositElsewhere" TEXT NOT NULL DEFAULT 'at_salon';
ALTER TABLE "Branch" ADD COLUMN "keepsDeposit" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Service" ADD COLUMN "depositMinor" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE UNIQUE INDEX "Payment_telegramChargeId_key" ON "Payment"("telegramChargeId");

-- CreateIndex
CREATE INDEX "Payment_customerId_idx" ON "Payment"("customerId");

-- CreateIndex
CREATE INDEX "Payment_appointmentId_idx" ON "Payment"("appointmentId");

-- CreateIndex
CREATE INDEX "Payment_branchId_createdAt_idx" ON "Payment"("branchId", "createdAt");

-- CreateIndex
CREATE INDEX "Payment_status_refundAt_idx" ON "Payment"("status", "refundAt");
