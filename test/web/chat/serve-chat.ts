import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { ChatHouse } from "./chat-house.ts";

/** The chat over HTTP, at a port of its own or, to come back after a stop, at a given one. */
export async function serveChat(house: ChatHouse, port = 0) {
  const server = serve({ fetch: house.app.fetch, port, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", resolve));
  const address: AddressInfo | string | null = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    /** As at a restart: open connections break. */
    async stop() {
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
