import type { User, UserFromGetMe } from "grammy/types";
import { Callbacks } from "./callbacks.ts";
import { Calls } from "./calls.ts";
import { Chats } from "./chats.ts";
import { Clock, type ClockOptions } from "./clock.ts";
import { Faults } from "./faults.ts";
import { Files } from "./files.ts";
import { FloodControl, type Limits } from "./limits.ts";
import { Payments } from "./payments.ts";
import { Polling } from "./polling.ts";
import { Updates } from "./updates.ts";
import { Webhook } from "./webhook.ts";

export interface TelegramOptions extends ClockOptions {
  token?: string;
  botName?: string;
  botUsername?: string;
  /** Off, as BotFather leaves it: in groups a bot that is no administrator sees commands, replies and mentions only. */
  canReadAllGroupMessages?: boolean;
  /** Off unless given. */
  limits?: Limits;
  firstUpdateId?: number;
}

/** The whole of Telegram around one bot. */
export class Telegram {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly clock: Clock;
  readonly chats: Chats;
  readonly updates: Updates;
  readonly polling: Polling;
  readonly webhook: Webhook;
  readonly callbacks: Callbacks;
  readonly files = new Files();
  readonly calls = new Calls();
  readonly faults = new Faults();
  readonly payments: Payments;
  readonly flood: FloodControl;
  /** What setMyCommands and its like stored, by method name and language. */
  readonly profile = new Map<string, unknown>();

  constructor(options: TelegramOptions) {
    this.token = options.token ?? "7000000001:AAtest-token-of-the-emulated-bot-0000";
    this.me = describeBot(Number(this.token.split(":")[0]), options);
    this.clock = new Clock(options);
    this.chats = new Chats(this.clock, this.me.id);
    this.updates = new Updates(this.clock, options.firstUpdateId ?? 100_001);
    this.polling = new Polling(this.updates, this.clock);
    this.webhook = new Webhook(this.updates, this.clock);
    this.callbacks = new Callbacks(this.clock);
    this.payments = new Payments(this.clock);
    this.flood = new FloodControl(this.clock, options.limits);
    this.updates.onPush = ({ queue }) => {
      if (this.webhook.active) this.webhook.deliver(queue);
      else this.polling.wake();
    };
  }

  /** The bot as it stands in messages. */
  get bot(): User {
    const { id, is_bot, first_name, username } = this.me;
    return { id, is_bot, first_name, username };
  }
}

function describeBot(id: number, options: TelegramOptions): UserFromGetMe {
  return {
    id,
    is_bot: true,
    first_name: options.botName ?? "Afterglow",
    username: options.botUsername ?? "afterglow_test_bot",
    can_join_groups: true,
    can_read_all_group_messages: options.canReadAllGroupMessages ?? false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
