-- AlterTable: a column with a constant default needs no new table
ALTER TABLE "Broadcast" ADD COLUMN "category" TEXT NOT NULL DEFAULT 'tips';
