-- AlterTable
ALTER TABLE "Broadcast" ADD COLUMN     "category" TEXT NOT NULL DEFAULT 'tips';
