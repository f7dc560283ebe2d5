-- AlterTable
ALTER TABLE "Customer" ADD COLUMN     "eraseWantedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "legalHoldAt" TIMESTAMPTZ(3),
ADD COLUMN     "legalHoldById" TEXT,
ADD COLUMN     "legalHoldByName" TEXT,
ADD COLUMN     "legalHoldWhy" TEXT;
