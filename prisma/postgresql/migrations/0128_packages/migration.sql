-- CreateTable
CREATE TABLE "Package" (
    "id" TEXT NOT NULL,
    "branchId" TEXT NOT NULL,
    "customerId" TEXT,
    "serviceId" TEXT,
    "sessionsTotal" INTEGER NOT NULL,
    "sessionsUsed" INTEGER NOT NULL DEFAULT 0,
    "priceMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "boughtOn" TEXT,
    "validUntil" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PackageUse" (
    "id" TEXT NOT NULL,
    "packageId" TEXT NOT NULL,
    "appointmentId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PackageUse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Package_customerId_idx" ON "Package"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "PackageUse_appointmentId_key" ON "PackageUse"("appointmentId");

-- CreateIndex
CREATE INDEX "PackageUse_packageId_idx" ON "PackageUse"("packageId");

-- AddForeignKey
ALTER TABLE "PackageUse" ADD CONSTRAINT "PackageUse_packageId_fkey" FOREIGN KEY ("packageId") REFERENCES "Package"("id") ON DELETE CASCADE ON UPDATE CASCADE;
