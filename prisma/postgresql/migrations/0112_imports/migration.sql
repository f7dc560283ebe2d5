-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL,
    "branchId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,
    "problems" INTEGER NOT NULL,
    "createdIds" TEXT NOT NULL DEFAULT '[]',
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "removed" INTEGER NOT NULL DEFAULT 0,
    "spared" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ImportRun_branchId_at_idx" ON "ImportRun"("branchId", "at");
