-- AlterTable
ALTER TABLE "Customer" ADD COLUMN     "birthDate" TEXT,
ADD COLUMN     "guardianId" TEXT,
ADD COLUMN     "relation" TEXT;

-- CreateTable
CREATE TABLE "CustomerFact" (
    "id" TEXT NOT NULL,
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
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedByName" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CustomerFact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitRecord" (
    "appointmentId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "reaction" TEXT NOT NULL,
    "reactionWords" TEXT NOT NULL DEFAULT '',
    "planChange" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VisitRecord_pkey" PRIMARY KEY ("appointmentId")
);

-- CreateTable
CREATE TABLE "VisitProduct" (
    "id" TEXT NOT NULL,
    "appointmentId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "lot" TEXT NOT NULL DEFAULT '',
    "lotKey" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VisitProduct_pkey" PRIMARY KEY ("id")
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
