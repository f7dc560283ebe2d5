/** Ranges that lead into a house or a data centre instead of the internet (RFC 6890, IANA special-purpose registries), as [first address, prefix length]. */
const privateV4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Whether an IP address lies in the public internet. What is no address at all does not; of IPv6 only 2000::/3 does, without the ranges that carry an IPv4 address or serve documentation. */
export function isPublicAddress(address: string): boolean {
  if (address.includes(":")) return isPublicV6(address);
  const number = v4Number(address);
  return number !== null && !privateV4.some(([first, bits]) => sameStart(number, v4Number(first) ?? 0, bits));
}

function v4Number(address: string): number | null {
  const parts = address.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function sameStart(one: number, other: number, bits: number): boolean {
  const rest = 2 ** (32 - bits);
  return Math.floor(one / rest) === Math.floor(other / rest);
}

function isPublicV6(address: string): boolean {
  const groups = v6Groups(address.toLowerCase().split("%")[0] ?? "");
  if (!groups) return false;
  const [first = 0, second = 0, third = 0] = groups;
  if (first < 0x2000 || first > 0x3fff) return false;
  // Teredo, benchmarking, ORCHID, documentation, and 6to4, which all lead somewhere else.
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  if (first === 0x2002) return false;
  return !(first === 0x3fff && second < 0x1000) && !(first === 0x2620 && second === 0x4f && third === 0x8000);
}

function v6Groups(address: string): number[] | null {
  const [before = "", after, ...more] = address.split("::");
  if (more.length > 0) return null;
  const left = before === "" ? [] : before.split(":");
  const right = after === undefined || after === "" ? [] : after.split(":");
  const missing = 8 - left.length - right.length;
  if (after === undefined ? missing !== 0 : missing < 1) return null;
  const all = [...left, ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...right];
  return all.every((group) => /^[0-9a-f]{1,4}$/.test(group)) ? all.map((group) => Number.parseInt(group, 16)) : null;
}
