-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "failedAt" DATETIME;
ALTER TABLE "OutboxMessage" ADD COLUMN "triedAt" DATETIME;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN "seenAt" DATETIME;
