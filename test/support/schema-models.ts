/** A model of prisma/schema.prisma: its scalar fields and the models its own columns point to. */
export interface SchemaModel {
  name: string;
  columns: { name: string; type: string }[];
  pointsTo: string[];
}

const scalars = new Set(["String", "Int", "Float", "Boolean", "DateTime", "BigInt", "Bytes", "Decimal", "Json"]);

export function readModels(schema: string): SchemaModel[] {
  return [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => {
    const lines = body.split("\n").map((line) => line.replace(/\/\/.*$/, "").trim());
    const fields = lines.flatMap((line) => {
      const [, field = "", type = ""] = /^(\w+)\s+(\w+)/.exec(line) ?? [];
      return field ? [{ name: field, type, line }] : [];
    });
    return {
      name,
      columns: fields.filter(({ type }) => scalars.has(type)).map(({ name, type }) => ({ name, type })),
      pointsTo: fields.filter(({ line }) => /@relation\(.*fields:/.test(line)).map(({ type }) => type),
    };
  });
}

/** Keys that lead to a person although no relation says so. */
const personKeys =
  /^(customer|chat|case|appointment|visit|intake|subject|message|outbox|event|decision|payment|review|entry|guardian|introducer|member)(Id|Key)s?$/i;

/** The models that know a person: a customer, what points to one, what points to that, and what carries a key of hers. */
export function modelsAboutPeople(models: SchemaModel[]): string[] {
  const found = new Set(["Customer"]);
  const carriesKey = ({ columns }: SchemaModel) =>
    columns.some(
      ({ name }) => personKeys.test(name) || /(Customer|(?<!staff)Chat|Case|Appointment)(Id|Key)s?$/.test(name),
    );
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const model of models)
      if (carriesKey(model) || model.pointsTo.some((other) => found.has(other))) found.add(model.name);
  }
  return models.map(({ name }) => name).filter((name) => found.has(name));
}
