import type { Context } from "hono";
import { z } from "zod";

const nodeBindings = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }),
});

/**
 * Where a request comes from, for counting only; null for this machine itself and for calls without a network.
 * A forwarding header is believed only when a proxy in our own network wrote it.
 */
export function clientAddress(c: Context): string | null {
  const atTheEdge = c.req.header("cf-connecting-ip");
  const bindings = nodeBindings.safeParse(c.env);
  if (!bindings.success) return atTheEdge ?? null;
  const socket = bindings.data.incoming.socket.remoteAddress.replace(/^::ffff:/, "");
  const forwarded = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (forwarded && isOurNetwork(socket)) return forwarded;
  return isThisMachine(socket) ? null : socket;
}

function isThisMachine(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}

function isOurNetwork(address: string): boolean {
  return isThisMachine(address) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:)/i.test(address);
}
