-- AlterTable
ALTER TABLE "Service" ADD COLUMN     "bufferBeforeMinutes" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Appointment" ADD COLUMN     "deviceId" TEXT,
ADD COLUMN     "visitId" TEXT;

-- AlterTable
ALTER TABLE "Occupancy" ADD COLUMN     "holdId" TEXT;

-- CreateTable
CREATE TABLE "ServiceDevice" (
    "serviceId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,

    CONSTRAINT "ServiceDevice_pkey" PRIMARY KEY ("serviceId","roomId")
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" TEXT NOT NULL,
    "branchId" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "chatId" TEXT,
    "staffId" TEXT NOT NULL,
    "serviceIds" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Hold_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Hold_customerId_key" ON "Hold"("customerId");

-- CreateIndex
CREATE INDEX "Hold_branchId_until_idx" ON "Hold"("branchId", "until");

-- CreateIndex
CREATE INDEX "Appointment_visitId_idx" ON "Appointment"("visitId");

-- CreateIndex
CREATE INDEX "Occupancy_holdId_idx" ON "Occupancy"("holdId");

-- AddForeignKey
ALTER TABLE "ServiceDevice" ADD CONSTRAINT "ServiceDevice_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceDevice" ADD CONSTRAINT "ServiceDevice_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Occupancy" ADD CONSTRAINT "Occupancy_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "Hold"("id") ON DELETE CASCADE ON UPDATE CASCADE;
