-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "signedName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "why" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "unsignedReason" TEXT;
