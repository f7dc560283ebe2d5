import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { personTables, tablesAboutNobody } from "../../src/storage/privacy-rules.ts";
import { modelsAboutPeople, readModels } from "../support/schema-models.ts";

const schema = readFileSync("prisma/schema.prisma", "utf8");
const ruled = Object.keys(personTables);

/** Says what is missing in a sentence for whoever added a table. */
function complaints(source: string): string[] {
  const models = readModels(source);
  const people = modelsAboutPeople(models);
  const lacking = people.filter((name) => !ruled.includes(name));
  const unsaid = models.map(({ name }) => name).filter((name) => ![...ruled, ...tablesAboutNobody].includes(name));
  const gone = [...ruled, ...tablesAboutNobody].filter((name) => !models.some((model) => model.name === name));
  return [
    ...lacking.map((name) => `${name} knows a person: give it an export and an erase rule in privacy-rules.ts.`),
    ...unsaid.filter((name) => !lacking.includes(name)).map((name) => `${name} is in no list of privacy-rules.ts.`),
    ...people.filter((name) => tablesAboutNobody.includes(name)).map((name) => `${name} knows a person after all.`),
    ...gone.map((name) => `${name} has a rule and is no table.`),
  ];
}

it("every table that knows a person has a rule for export and one for erasure, and every other says that it knows nobody", () => {
  expect(complaints(schema)).toEqual([]);
});

it("the check sees a new table that points to a person, to something of hers, or only carries her key", () => {
  const planted = (body: string) => complaints(`${schema}\nmodel Planted {\n  id String @id\n${body}\n}\n`).join(" ");
  const wanted = /Planted knows a person/;
  expect(planted("  customerId String")).toMatch(wanted);
  expect(planted("  chatKey String")).toMatch(wanted);
  expect(planted("  introducerCustomerId String")).toMatch(wanted);
  expect(planted("  x String\n  of Intake @relation(fields: [x], references: [id])")).toMatch(wanted);
  expect(planted("  whatever String")).toMatch(/Planted is in no list/);
});
