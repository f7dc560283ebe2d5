-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN "seriesId" TEXT;
ALTER TABLE "Appointment" ADD COLUMN "seriesRule" TEXT;

-- CreateIndex
CREATE INDEX "Appointment_seriesId_idx" ON "Appointment"("seriesId");
