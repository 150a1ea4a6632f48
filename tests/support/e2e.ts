import { type BrowserContext, test as base, expect } from "@playwright/test";

/** Messages that a test expects on the console, say a 404 it provokes: `test.use({ consoleAllowed: [/404/] })`. */
type Options = { consoleAllowed: RegExp[] };

/** Playwright's `test`; an error on any page's console, or one that nobody caught, fails the test. */
export const test = base.extend<Options & { quietConsole: undefined }>({
  consoleAllowed: [[], { option: true }],
  quietConsole: [
    async ({ browser, context, consoleAllowed }, use) => {
      const seen: string[] = [];
      const note = (text: string) => {
        if (!consoleAllowed.some((pattern) => pattern.test(text))) seen.push(text);
      };
      const watch = (each: BrowserContext) => {
        each.on("console", (message) => {
          if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
        });
        each.on("weberror", (error) => note(String(error.error())));
        return each;
      };
      watch(context);
      // contexts that the test opens itself, for a second person, are watched too
      const open = browser.newContext.bind(browser);
      browser.newContext = async (options) => watch(await open(options));
      await use(undefined);
      browser.newContext = open;
      expect(seen, "galat di konsol peramban").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
