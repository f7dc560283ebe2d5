-- AlterTable
ALTER TABLE "Service" ADD COLUMN "prepares" TEXT;

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN "skinOverride" TEXT;

-- CreateTable
CREATE TABLE "SkinRule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "businessId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL DEFAULT '',
    "target" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "validDays" INTEGER NOT NULL DEFAULT 0,
    "required" BOOLEAN NOT NULL DEFAULT true,
    "changedAt" DATETIME NOT NULL,
    "changedById" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SkinNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "customerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "treatment" TEXT,
    "on" TEXT NOT NULL,
    "result" TEXT,
    "appointmentId" TEXT,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "removedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "SkinRule_businessId_kind_cause_target_key" ON "SkinRule"("businessId", "kind", "cause", "target");

-- CreateIndex
CREATE UNIQUE INDEX "SkinNote_appointmentId_key" ON "SkinNote"("appointmentId");

-- CreateIndex
CREATE INDEX "SkinNote_customerId_idx" ON "SkinNote"("customerId");
