import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { demoEmail, demoPassword } from '../../src/rooms/ground/identity/storyboards.ts';
import { until } from '../until.ts';
import { openChromium } from './chromium.ts';
import { type JourneySite, startSite } from './site.ts';
import { assertFits, desk, findFaults, openPage, phone } from './visitor.ts';

describe('getting in', () => {
  let browser: Browser;
  let site: JourneySite;

  before(async () => {
    site = await startSite();
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const main = (page: Page) => page.getByRole('main');
  const press = (page: Page, name: string) => main(page).getByRole('button', { name }).click();

  async function look(page: Page, heading: string): Promise<void> {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    for (const { viewport } of [desk, phone]) {
      await page.setViewportSize(viewport);
      await assertFits(page, `${heading} at ${viewport.width} px`);
      assert.deepEqual(await findFaults(page), [], `${heading} at ${viewport.width} px`);
    }
  }

  async function leave(page: Page): Promise<void> {
    await page.setViewportSize(desk.viewport);
    await page.getByRole('banner').getByRole('button', { name: 'Log ud' }).click();
    await page.getByText('Du er logget ud.').waitFor();
  }

  async function typePassword(page: Page, email: string, password: string): Promise<void> {
    await page.goto('/log-ind');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Adgangskode').fill(password);
    await press(page, 'Log ind');
  }

  test('a forgotten password is chosen anew by the link in the mail', async () => {
    const page = await openPage(browser, site);
    const email = demoEmail('viborg');
    await page.goto('/log-ind');
    await page.getByRole('link', { name: 'Glemt adgangskode?' }).click();
    await look(page, 'Glemt adgangskode');
    await page.getByLabel('E-mail').fill(email);
    await press(page, 'Send link');
    await look(page, 'Se i din indbakke');
    await until(() => site.sent.some(({ to }) => to === email));
    const mail = site.sent.find(({ to }) => to === email);
    const link = /http:\S+\/adgangskode\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    await page.goto(link);
    await look(page, 'Vælg ny adgangskode');
    await page.getByLabel('Adgangskode').fill('Viborg2026!');
    await press(page, 'Gem adgangskode');
    await main(page).getByText('for let at gætte').first().waitFor();
    await page.getByLabel('Adgangskode').fill('hestesko vandfald kuvert');
    await press(page, 'Gem adgangskode');
    await page.getByText('Adgangskoden er gemt').waitFor();
    await typePassword(page, email, 'hestesko vandfald kuvert');
    await page.waitForURL('**/mit');
    await page.goto(link);
    await look(page, 'Linket virker ikke længere');
  });

  test('a second step is turned on, asked for, and a recovery code helps once', async () => {
    const page = await openPage(browser, site);
    const email = demoEmail('skive');
    await typePassword(page, email, demoPassword);
    await page.goto('/mit/sikkerhed');
    await look(page, 'Sikkerhed');
    await press(page, 'Slå to trin til');
    await look(page, 'Slå to trin til');
    assert.equal(await page.getByRole('img', { name: 'QR-kode til appen' }).isVisible(), true);
    const key = (await main(page).locator('code').textContent()) ?? '';
    const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
    const timestamp = () => site.services.clock.now().epochMilliseconds;
    await page.getByLabel('Koden, appen viser').fill(app.generate({ timestamp: timestamp() }));
    await press(page, 'Slå til');
    await look(page, 'Dine gendannelseskoder');
    const recovery = (await main(page).locator('code').first().textContent()) ?? '';
    const other = await openPage(browser, site, phone);
    await typePassword(other, email, demoPassword);
    await look(other, 'Skriv din kode');
    await other.getByLabel('Kode').fill('000000');
    await press(other, 'Log ind');
    await main(other).getByText('Koden er ikke rigtig').first().waitFor();
    await other.getByLabel('Kode').fill(recovery);
    await press(other, 'Log ind');
    await other.waitForURL('**/mit');
    // And from there the first browser is signed out.
    await other.goto('/mit/sikkerhed');
    await other.getByText('Du har 9 gendannelseskoder tilbage').waitFor();
    await press(other, 'Log ud overalt');
    await other.getByText('Du er logget ud overalt').waitFor();
    await page.goto('/mit');
    await page.waitForURL('**/log-ind?til=%2Fmit');
  });

  test('a passkey is added, signs in without a name, proves who one is, and is removed', async () => {
    const page = await openPage(browser, site);
    const device = await page.context().newCDPSession(page);
    await device.send('WebAuthn.enable');
    const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await typePassword(page, demoEmail('aarhus'), demoPassword);
    await page.goto('/mit/sikkerhed');
    await press(page, 'Tilføj en adgangsnøgle');
    await look(page, 'Tilføj en adgangsnøgle');
    await press(page, 'Lav adgangsnøglen');
    await main(page).getByText('Skriv først et navn.').waitFor();
    await page.getByLabel('Navn').fill('Min telefon');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Adgangsnøglen er tilføjet.').waitFor();
    await look(page, 'Sikkerhed');
    // The same device makes no second one.
    await press(page, 'Tilføj en adgangsnøgle');
    await page.getByLabel('Navn').fill('En til');
    await press(page, 'Lav adgangsnøglen');
    await main(page).getByText('Enheden har allerede en adgangsnøgle').waitFor();
    await leave(page);
    await page.goto('/log-ind?til=%2Fmit%2Fsikkerhed');
    await look(page, 'Log ind');
    await press(page, 'Brug en adgangsnøgle');
    await page.waitForURL('**/mit/sikkerhed');
    const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId });
    assert.equal(credentials.length, 1);
    // A quarter of an hour later the password is asked for, and the device will do.
    site.clock.set(site.clock.now().add({ minutes: 20 }));
    await press(page, 'Fjern Min telefon');
    await look(page, 'Bekræft, at det er dig');
    await press(page, 'Bekræft med adgangsnøgle');
    await page.getByText('Adgangsnøglen er fjernet').waitFor();
    await leave(page);
    await page.goto('/log-ind');
    await press(page, 'Brug en adgangsnøgle');
    await main(page).getByText('Måske er den fjernet').first().waitFor();
    await until(() => site.sent.filter(({ to }) => to === demoEmail('aarhus')).length >= 2);
    // A device that does not know its owner is refused by the browser, in words.
    await device.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
    });
    await page.goto('/log-ind');
    await press(page, 'Brug en adgangsnøgle');
    await main(page).getByText('Det blev afbrudt').waitFor();
  });

  test('without script the password is there, and the page says why', async () => {
    const page = await openPage(browser, site, { ...phone, javaScriptEnabled: false });
    await page.goto('/log-ind');
    await main(page).getByText('Det kræver JavaScript').waitFor();
    assert.equal(await main(page).getByRole('button', { name: 'Brug en adgangsnøgle' }).isVisible(), false);
    assert.equal(await main(page).getByRole('button', { name: 'Log ind' }).isVisible(), true);
  });
});
