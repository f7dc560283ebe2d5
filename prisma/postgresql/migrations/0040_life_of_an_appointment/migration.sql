-- AlterTable
ALTER TABLE "Branch" ADD COLUMN     "cancelNoticeMinutes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "graceMinutes" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "moveNoticeMinutes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "noShowLimit" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "remindDayBefore" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "remindDaysBefore" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "remindHoursBefore" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "awaitsStaffSince" TIMESTAMPTZ(3),
ADD COLUMN     "behindMinutes" INTEGER,
ADD COLUMN     "behindToldAt" TIMESTAMPTZ(3),
ADD COLUMN     "comingAt" TIMESTAMPTZ(3),
ADD COLUMN     "lateMinutes" INTEGER,
ADD COLUMN     "lateSaidAt" TIMESTAMPTZ(3);
