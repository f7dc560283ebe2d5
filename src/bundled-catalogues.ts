import enBoard from "./text/catalogue/en/board.ftl";
import enBoardCalendar from "./text/catalogue/en/board-calendar.ftl";
import enBoardFile from "./text/catalogue/en/board-file.ftl";
import enBoardForm from "./text/catalogue/en/board-form.ftl";
import enBoardOutreach from "./text/catalogue/en/board-outreach.ftl";
import enBoardPrep from "./text/catalogue/en/board-prep.ftl";
import enBoardPrivacy from "./text/catalogue/en/board-privacy.ftl";
import enBoardRecord from "./text/catalogue/en/board-record.ftl";
import enBoardRules from "./text/catalogue/en/board-rules.ftl";
import enBoardSettings from "./text/catalogue/en/board-settings.ftl";
import enBoardSkin from "./text/catalogue/en/board-skin.ftl";
import enBoardVisit from "./text/catalogue/en/board-visit.ftl";
import enBooking from "./text/catalogue/en/booking.ftl";
import enCare from "./text/catalogue/en/care.ftl";
import enCases from "./text/catalogue/en/cases.ftl";
import enChat from "./text/catalogue/en/chat.ftl";
import enCheckin from "./text/catalogue/en/checkin.ftl";
import enConsent from "./text/catalogue/en/consent.ftl";
import enCore from "./text/catalogue/en/core.ftl";
import enDeposit from "./text/catalogue/en/deposit.ftl";
import enFamily from "./text/catalogue/en/family.ftl";
import enForm from "./text/catalogue/en/form.ftl";
import enIntake from "./text/catalogue/en/intake.ftl";
import enNews from "./text/catalogue/en/news.ftl";
import enOutreach from "./text/catalogue/en/outreach.ftl";
import enPackages from "./text/catalogue/en/packages.ftl";
import enPhotos from "./text/catalogue/en/photos.ftl";
import enPreferences from "./text/catalogue/en/preferences.ftl";
import enPrivacy from "./text/catalogue/en/privacy.ftl";
import enQuestions from "./text/catalogue/en/questions.ftl";
import enSalon from "./text/catalogue/en/salon.ftl";
import enSeries from "./text/catalogue/en/series.ftl";
import enSkin from "./text/catalogue/en/skin.ftl";
import enStaff from "./text/catalogue/en/staff.ftl";
import enTelegram from "./text/catalogue/en/telegram.ftl";
import enVisit from "./text/catalogue/en/visit.ftl";
import enWaitlist from "./text/catalogue/en/waitlist.ftl";
import cnBoard from "./text/catalogue/zh-CN/board.ftl";
import cnBoardCalendar from "./text/catalogue/zh-CN/board-calendar.ftl";
import cnBoardFile from "./text/catalogue/zh-CN/board-file.ftl";
import cnBoardForm from "./text/catalogue/zh-CN/board-form.ftl";
import cnBoardOutreach from "./text/catalogue/zh-CN/board-outreach.ftl";
import cnBoardPrep from "./text/catalogue/zh-CN/board-prep.ftl";
import cnBoardPrivacy from "./text/catalogue/zh-CN/board-privacy.ftl";
import cnBoardRecord from "./text/catalogue/zh-CN/board-record.ftl";
import cnBoardRules from "./text/catalogue/zh-CN/board-rules.ftl";
import cnBoardSettings from "./text/catalogue/zh-CN/board-settings.ftl";
import cnBoardSkin from "./text/catalogue/zh-CN/board-skin.ftl";
import cnBoardVisit from "./text/catalogue/zh-CN/board-visit.ftl";
import cnBooking from "./text/catalogue/zh-CN/booking.ftl";
import cnCare from "./text/catalogue/zh-CN/care.ftl";
import cnCases from "./text/catalogue/zh-CN/cases.ftl";
import cnChat from "./text/catalogue/zh-CN/chat.ftl";
import cnCheckin from "./text/catalogue/zh-CN/checkin.ftl";
import cnConsent from "./text/catalogue/zh-CN/consent.ftl";
import cnCore from "./text/catalogue/zh-CN/core.ftl";
import cnDeposit from "./text/catalogue/zh-CN/deposit.ftl";
import cnFamily from "./text/catalogue/zh-CN/family.ftl";
import cnForm from "./text/catalogue/zh-CN/form.ftl";
import cnIntake from "./text/catalogue/zh-CN/intake.ftl";
import cnNews from "./text/catalogue/zh-CN/news.ftl";
import cnOutreach from "./text/catalogue/zh-CN/outreach.ftl";
import cnPackages from "./text/catalogue/zh-CN/packages.ftl";
import cnPhotos from "./text/catalogue/zh-CN/photos.ftl";
import cnPreferences from "./text/catalogue/zh-CN/preferences.ftl";
import cnPrivacy from "./text/catalogue/zh-CN/privacy.ftl";
import cnQuestions from "./text/catalogue/zh-CN/questions.ftl";
import cnSalon from "./text/catalogue/zh-CN/salon.ftl";
import cnSeries from "./text/catalogue/zh-CN/series.ftl";
import cnSkin from "./text/catalogue/zh-CN/skin.ftl";
import cnStaff from "./text/catalogue/zh-CN/staff.ftl";
import cnTelegram from "./text/catalogue/zh-CN/telegram.ftl";
import cnVisit from "./text/catalogue/zh-CN/visit.ftl";
import cnWaitlist from "./text/catalogue/zh-CN/waitlist.ftl";
import twBoard from "./text/catalogue/zh-TW/board.ftl";
import twBoardCalendar from "./text/catalogue/zh-TW/board-calendar.ftl";
import twBoardFile from "./text/catalogue/zh-TW/board-file.ftl";
import twBoardForm from "./text/catalogue/zh-TW/board-form.ftl";
import twBoardOutreach from "./text/catalogue/zh-TW/board-outreach.ftl";
import twBoardPrep from "./text/catalogue/zh-TW/board-prep.ftl";
import twBoardPrivacy from "./text/catalogue/zh-TW/board-privacy.ftl";
import twBoardRecord from "./text/catalogue/zh-TW/board-record.ftl";
import twBoardRules from "./text/catalogue/zh-TW/board-rules.ftl";
import twBoardSettings from "./text/catalogue/zh-TW/board-settings.ftl";
import twBoardSkin from "./text/catalogue/zh-TW/board-skin.ftl";
import twBoardVisit from "./text/catalogue/zh-TW/board-visit.ftl";
import twBooking from "./text/catalogue/zh-TW/booking.ftl";
import twCare from "./text/catalogue/zh-TW/care.ftl";
import twCases from "./text/catalogue/zh-TW/cases.ftl";
import twChat from "./text/catalogue/zh-TW/chat.ftl";
import twCheckin from "./text/catalogue/zh-TW/checkin.ftl";
import twConsent from "./text/catalogue/zh-TW/consent.ftl";
import twCore from "./text/catalogue/zh-TW/core.ftl";
import twDeposit from "./text/catalogue/zh-TW/deposit.ftl";
import twFamily from "./text/catalogue/zh-TW/family.ftl";
import twForm from "./text/catalogue/zh-TW/form.ftl";
import twIntake from "./text/catalogue/zh-TW/intake.ftl";
import twNews from "./text/catalogue/zh-TW/news.ftl";
import twOutreach from "./text/catalogue/zh-TW/outreach.ftl";
import twPackages from "./text/catalogue/zh-TW/packages.ftl";
import twPhotos from "./text/catalogue/zh-TW/photos.ftl";
import twPreferences from "./text/catalogue/zh-TW/preferences.ftl";
import twPrivacy from "./text/catalogue/zh-TW/privacy.ftl";
import twQuestions from "./text/catalogue/zh-TW/questions.ftl";
import twSalon from "./text/catalogue/zh-TW/salon.ftl";
import twSeries from "./text/catalogue/zh-TW/series.ftl";
import twSkin from "./text/catalogue/zh-TW/skin.ftl";
import twStaff from "./text/catalogue/zh-TW/staff.ftl";
import twTelegram from "./text/catalogue/zh-TW/telegram.ftl";
import twVisit from "./text/catalogue/zh-TW/visit.ftl";
import twWaitlist from "./text/catalogue/zh-TW/waitlist.ftl";
import type { Catalogues } from "./text/texts.ts";

/** The catalogues that the product carries in its bundle; test/text/catalogues.test.ts keeps the list complete. */
export const bundledCatalogues: Catalogues = {
  "zh-CN": [
    cnBoard,
    cnFamily,
    cnNews,
    cnBoardPrep,
    cnPreferences,
    cnBoardPrivacy,
    cnPrivacy,
    cnBoardRecord,
    cnBoardFile,
    cnBoardCalendar,
    cnBoardForm,
    cnBoardOutreach,
    cnBoardRules,
    cnBoardSettings,
    cnBoardSkin,
    cnBoardVisit,
    cnBooking,
    cnCare,
    cnCases,
    cnChat,
    cnCheckin,
    cnConsent,
    cnCore,
    cnDeposit,
    cnForm,
    cnIntake,
    cnOutreach,
    cnPackages,
    cnPhotos,
    cnQuestions,
    cnSalon,
    cnSeries,
    cnSkin,
    cnStaff,
    cnTelegram,
    cnVisit,
    cnWaitlist,
  ],
  "zh-TW": [
    twBoard,
    twFamily,
    twNews,
    twBoardPrep,
    twPreferences,
    twBoardPrivacy,
    twPrivacy,
    twBoardRecord,
    twBoardFile,
    twBoardCalendar,
    twBoardForm,
    twBoardOutreach,
    twBoardRules,
    twBoardSettings,
    twBoardSkin,
    twBoardVisit,
    twBooking,
    twCare,
    twCases,
    twChat,
    twCheckin,
    twConsent,
    twCore,
    twDeposit,
    twForm,
    twIntake,
    twOutreach,
    twPackages,
    twPhotos,
    twQuestions,
    twSalon,
    twSeries,
    twSkin,
    twStaff,
    twTelegram,
    twVisit,
    twWaitlist,
  ],
  en: [
    enBoard,
    enFamily,
    enNews,
    enBoardPrep,
    enPreferences,
    enBoardPrivacy,
    enPrivacy,
    enBoardRecord,
    enBoardFile,
    enBoardCalendar,
    enBoardForm,
    enBoardOutreach,
    enBoardRules,
    enBoardSettings,
    enBoardSkin,
    enBoardVisit,
    enBooking,
    enCare,
    enCases,
    enChat,
    enCheckin,
    enConsent,
    enCore,
    enDeposit,
    enForm,
    enIntake,
    enOutreach,
    enPackages,
    enPhotos,
    enQuestions,
    enSalon,
    enSeries,
    enSkin,
    enStaff,
    enTelegram,
    enVisit,
    enWaitlist,
  ],
};
