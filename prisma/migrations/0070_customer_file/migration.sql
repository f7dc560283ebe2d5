-- AlterTable
ALTER TABLE "Customer" ADD COLUMN "birthDate" TEXT;
ALTER TABLE "Customer" ADD COLUMN "guardianId" TEXT;
ALTER TABLE "Customer" ADD COLUMN "relation" TEXT;

-- CreateTable
CREATE TABLE "CustomerFact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "customerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "on" TEXT,
    "aboutId" TEXT,
    "volunteered" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "currentKey" TEXT,
    "appointmentId" TEXT,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "removedAt" DATETIME,
    "removedByName" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "VisitRecord" (
    "appointmentId" TEXT NOT NULL PRIMARY KEY,
    "customerId" TEXT NOT NULL,
    "reaction" TEXT NOT NULL,
    "reactionWords" TEXT NOT NULL DEFAULT '',
    "planChange" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "VisitProduct" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "appointmentId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "lot" TEXT NOT NULL DEFAULT '',
    "lotKey" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "CustomerFact_currentKey_key" ON "CustomerFact"("currentKey");

-- CreateIndex
CREATE INDEX "CustomerFact_customerId_kind_idx" ON "CustomerFact"("customerId", "kind");

-- CreateIndex
CREATE INDEX "CustomerFact_appointmentId_idx" ON "CustomerFact"("appointmentId");

-- CreateIndex
CREATE INDEX "VisitRecord_customerId_idx" ON "VisitRecord"("customerId");

-- CreateIndex
CREATE INDEX "VisitProduct_lotKey_idx" ON "VisitProduct"("lotKey");

-- CreateIndex
CREATE INDEX "VisitProduct_customerId_idx" ON "VisitProduct"("customerId");

-- CreateIndex
CREATE INDEX "VisitProduct_appointmentId_idx" ON "VisitProduct"("appointmentId");

-- CreateIndex
CREATE INDEX "Customer_guardianId_idx" ON "Customer"("guardianId");
