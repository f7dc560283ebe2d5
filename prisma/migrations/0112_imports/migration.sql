-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "at" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "spared" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE INDEX "ImportRun_branchId_at_idx" ON "ImportRun"("branchId", "at");
