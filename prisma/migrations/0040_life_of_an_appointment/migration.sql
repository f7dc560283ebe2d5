-- Columns are added in place: a table that is written anew would lose its triggers (0002_guards).
-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN "awaitsStaffSince" DATETIME;
ALTER TABLE "Appointment" ADD COLUMN "behindMinutes" INTEGER;
ALTER TABLE "Appointment" ADD COLUMN "behindToldAt" DATETIME;
ALTER TABLE "Appointment" ADD COLUMN "comingAt" DATETIME;
ALTER TABLE "Appointment" ADD COLUMN "lateMinutes" INTEGER;
ALTER TABLE "Appointment" ADD COLUMN "lateSaidAt" DATETIME;

-- AlterTable
ALTER TABLE "Branch" ADD COLUMN "cancelNoticeMinutes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Branch" ADD COLUMN "graceMinutes" INTEGER NOT NULL DEFAULT 15;
ALTER TABLE "Branch" ADD COLUMN "moveNoticeMinutes" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Branch" ADD COLUMN "noShowLimit" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Branch" ADD COLUMN "remindDayBefore" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Branch" ADD COLUMN "remindDaysBefore" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Branch" ADD COLUMN "remindHoursBefore" BOOLEAN NOT NULL DEFAULT true;
