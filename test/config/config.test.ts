import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../src/config.ts";

describe("the environment", () => {
  it("may be empty: everything local, no messenger, no model, with the sandbox clock", () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataDir: "./data",
      databaseUrl: "file:./data/afterglow.db",
      publicUrl: null,
      telegram: { kind: "off" },
      assistant: { kind: "silent" },
      secretKey: null,
      previousSecretKeys: [],
      sandbox: true,
      production: false,
    });
  });

  it("puts the database into DATA_DIR unless DATABASE_URL says otherwise", () => {
    expect(readConfig({ DATA_DIR: "/var/afterglow/" }).databaseUrl).toBe("file:/var/afterglow/afterglow.db");
    const url = "postgresql://salon:secret@db.example/afterglow?sslmode=require";
    expect(readConfig({ DATA_DIR: "/var/afterglow", DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it("asks Telegram without a public address and is called by it with one", () => {
    const telegram = { TELEGRAM_BOT_TOKEN: "123:abc" };
    expect(readConfig(telegram).telegram).toMatchObject({ kind: "polling", apiRoot: "https://api.telegram.org" });
    const called = readConfig({ ...telegram, PUBLIC_URL: "https://chat.example.com/" });
    expect(called.telegram.kind).toBe("webhook");
    expect(called.publicUrl).toBe("https://chat.example.com");
  });

  it("has the sandbox clock only without a token and outside production, unless it is asked for", () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: "1:a" }).sandbox).toBe(false);
    expect(readConfig({ NODE_ENV: "production" }).sandbox).toBe(false);
    expect(readConfig({ TELEGRAM_BOT_TOKEN: "1:a", AFTERGLOW_SANDBOX: "1" }).sandbox).toBe(true);
    expect(readConfig({ AFTERGLOW_SANDBOX: "0" }).sandbox).toBe(false);
  });

  it("treats an empty variable as absent", () => {
    expect(readConfig({ PORT: "", TELEGRAM_BOT_TOKEN: " ", PUBLIC_URL: "" })).toEqual(readConfig({}));
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["HOST", "my host"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["DATABASE_URL", "file:"],
    ["DATABASE_URL", "postgresql://localhost"],
    ["PUBLIC_URL", "chat.example.com"],
    ["PUBLIC_URL", "ftp://chat.example.com"],
    ["TELEGRAM_BOT_TOKEN", "my-token"],
    ["TELEGRAM_API_ROOT", "localhost:8081"],
    ["TELEGRAM_WEBHOOK_SECRET", "with space"],
    ["TELEGRAM_STAFF_CHAT_ID", "@mygroup"],
    ["TELEGRAM_PAYMENT_TOKEN", "284685063"],
    ["OPENAI_BASE_URL", "openai"],
    ["OPENAI_DAILY_CALLS", "many"],
    ["OPENAI_DAILY_TOKENS", "-1"],
    ["AFTERGLOW_SECRET_KEY", "short"],
    ["AFTERGLOW_SANDBOX", "yes"],
  ])("stops at %s=%s with one sentence that says what it should be", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} should be .+\\.$`));
  });

  it.each(["TELEGRAM_BOT_TOKEN", "AFTERGLOW_SECRET_KEY", "DATABASE_URL", "TELEGRAM_WEBHOOK_SECRET"])(
    "does not repeat a wrong %s, because it may be nearly right",
    (name) => {
      expect(() => readConfig({ [name]: "almost secret" })).toThrow(/^(?!.*almost secret)/);
    },
  );
});
