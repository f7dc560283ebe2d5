-- AlterTable
ALTER TABLE "Branch" ADD COLUMN "keptTimes" TEXT NOT NULL DEFAULT '';
