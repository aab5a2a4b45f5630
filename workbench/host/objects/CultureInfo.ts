import { HostObject } from "../HostObject";

/** What Windows has for a language where nobody has changed it. */
interface Culture {
  name: string;
  longDatePattern: string;
  shortDatePattern: string;
  dateSeparator: string;
  longTimePattern: string;
}

const CULTURES: { zh: Culture; en: Culture } = {
  zh: {
    name: "zh-CN",
    longDatePattern: "yyyy'年'M'月'd'日'",
    shortDatePattern: "yyyy/M/d",
    dateSeparator: "/",
    longTimePattern: "H:mm:ss",
  },
  en: {
    name: "en-US",
    longDatePattern: "dddd, MMMM d, yyyy",
    shortDatePattern: "M/d/yyyy",
    dateSeparator: "/",
    longTimePattern: "h:mm:ss tt",
  },
};

const cultureOf = (locale: string) => (locale.startsWith("zh") ? CULTURES.zh : CULTURES.en);

/** Excel.CultureInfo: the machine speaks the language of Office. */
export class CultureInfoObject extends HostObject {
  static override readonly navigation = ["datetimeFormat", "numberFormat"];
  readonly className = "CultureInfo";

  get name(): string {
    return cultureOf(this.host.locale).name;
  }
  get datetimeFormat(): DatetimeFormatInfoObject {
    return new DatetimeFormatInfoObject(this.host);
  }
  get numberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject(this.host);
  }
}

/** Excel.DatetimeFormatInfo. */
class DatetimeFormatInfoObject extends HostObject {
  readonly className = "DatetimeFormatInfo";

  get longDatePattern(): string {
    return cultureOf(this.host.locale).longDatePattern;
  }
  get shortDatePattern(): string {
    return cultureOf(this.host.locale).shortDatePattern;
  }
  get dateSeparator(): string {
    return cultureOf(this.host.locale).dateSeparator;
  }
  get longTimePattern(): string {
    return cultureOf(this.host.locale).longTimePattern;
  }
  get timeSeparator(): string {
    return ":";
  }
}

/** Excel.NumberFormatInfo: the same in both languages. */
class NumberFormatInfoObject extends HostObject {
  readonly className = "NumberFormatInfo";

  get numberDecimalSeparator(): string {
    return ".";
  }
  get numberGroupSeparator(): string {
    return ",";
  }
}
