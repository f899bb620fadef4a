import type { Page } from 'puppeteer-core';

/** Calls what a script has put under a name of the page: "save('https://…')". */
export type InPage = <T = void>(expression: string) => Promise<T>;

/**
 * Puts a script into one of the extension's pages, whose own policy allows no other.
 * @param name under which the script has its functions.
 * @returns what evaluates an expression on them there. What comes back travels as JSON.
 */
export async function runInPage(page: Page, script: string, name: string): Promise<InPage> {
  const session = await page.createCDPSession();
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  };
  await evaluate(script);
  return <T>(expression: string) => evaluate<T>(`${name}.${expression}`);
}
