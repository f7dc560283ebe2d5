-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN "unsignedReason" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "customerId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "via" TEXT NOT NULL,
    "signedName" TEXT NOT NULL DEFAULT '',
    "why" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Consent_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Consent" ("customerId", "givenAt", "id", "purpose", "version", "via", "withdrawnAt") SELECT "customerId", "givenAt", "id", "purpose", "version", "via", "withdrawnAt" FROM "Consent";
DROP TABLE "Consent";
ALTER TABLE "new_Consent" RENAME TO "Consent";
CREATE INDEX "Consent_customerId_purpose_idx" ON "Consent"("customerId", "purpose");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
