-- AlterTable
ALTER TABLE "Customer" ADD COLUMN "eraseWantedAt" DATETIME;

-- AlterTable
ALTER TABLE "Case" ADD COLUMN "legalHoldAt" DATETIME;
ALTER TABLE "Case" ADD COLUMN "legalHoldById" TEXT;
ALTER TABLE "Case" ADD COLUMN "legalHoldByName" TEXT;
ALTER TABLE "Case" ADD COLUMN "legalHoldWhy" TEXT;
