// The shared terms, the catalogue of answers, and what a change of either would do before it is kept.
import { expect, looks, storyDay, test, type App, type Look } from "../app.ts";
import { openRule } from "../pages/rule.ts";

test.use({ now: storyDay });

const WORDS = {
  en: {
    offer: "We offer",
    days: "Days late",
    goodwill: "Goodwill",
    resend: "Resend by express now",
    tracking: "Tracking says",
    none: "No rule would break or answer differently.",
    keep: "Keep",
    anyway: "Keep all the same",
    answer: "New answer",
    answerNamed: "New answer “Gift card” …",
    edit: "Change",
    name: "What you say",
    unnamed: "The answer has no name yet.",
    taken: "There is an answer with this name already.",
    voucher: "Gift card",
    kept: "“Gift card” is kept.",
    undo: "Undo",
    values: "The values",
    nobody: "No row answers when",
    damaged: "Damaged",
    menu: "Column We offer",
    termMenu: "What it means, and who uses it",
    topic: "What we may offer",
    rename: "Parcel status",
    termName: "Name",
    person: "A way to a person",
    no: "no",
    guardrail: "Way to a person:",
  },
  de: {
    offer: "Wir bieten an",
    days: "Tage zu spät",
    goodwill: "Kulanz",
    resend: "Sofort per Express neu senden",
    tracking: "Sendungsstatus",
    none: "Alle Regeln bleiben in Ordnung und antworten wie bisher.",
    keep: "Speichern",
    anyway: "Trotzdem speichern",
    answer: "Neue Antwort",
    answerNamed: "Neue Antwort „Treuepunkte“ …",
    edit: "Ändern",
    name: "Was ihr sagt",
    unnamed: "Die Antwort hat noch keinen Namen.",
    taken: "Eine Antwort mit diesem Namen gibt es schon.",
    voucher: "Treuepunkte",
    kept: "„Treuepunkte“ ist gespeichert.",
    undo: "Rückgängig",
    values: "Die Werte",
    nobody: "Keine Zeile antwortet, wenn",
    damaged: "Beschädigt",
    menu: "Spalte Wir bieten an",
    termMenu: "Was er bedeutet und wer ihn verwendet",
    topic: "Was wir anbieten dürfen",
    rename: "Paketstatus",
    termName: "Name",
    person: "Weg zu einem Menschen",
    no: "nein",
    guardrail: "Weg zu einem Menschen:",
  },
};

async function openTerm(
  app: App,
  look: { language: Look["language"] } & Partial<Look>,
  term: string,
): Promise<void> {
  await app.openExample(look.language);
  await app.open(look, "/#/terms");
  await app.page.locator("main").getByRole("link", { name: term }).click();
  await expect(
    app.page.getByRole("complementary").getByRole("heading", { name: term }),
  ).toBeVisible();
}

for (const { language, theme } of looks) {
  const words = WORDS[language];

  test(`a change of an answer tells what would change, with a case, before it is kept, ${language}`, async ({
    app,
  }) => {
    await openTerm(app, { language, theme }, words.offer);
    const { page } = app;
    const aside = page.getByRole("complementary");
    await expect(aside.getByRole("link", { name: words.topic })).toBeVisible();
    await app.axe();
    await aside.getByRole("button", { name: words.resend }).click();
    const dialog = page.getByRole("dialog");
    const goodwill = dialog.getByLabel(words.goodwill);
    await expect(goodwill).toHaveValue("15");
    await expect(dialog.getByRole("status")).toContainText(words.none);
    // A cell of its own goes first, so another goodwill changes no rule; the way to a person is left to the answer.
    await goodwill.fill("16");
    await expect(dialog.getByRole("status")).toContainText(words.none);
    await dialog.getByLabel(words.person).click();
    await page.getByRole("option", { name: words.no, exact: true }).click();
    await expect(
      dialog.getByRole("button", { name: words.anyway }),
    ).toBeVisible();
    await expect(dialog.getByText(words.guardrail).first()).toBeVisible();
    await app.axe();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(
      aside.getByRole("button", { name: words.resend }),
    ).toContainText("15");
  });

  test(`a new answer comes from the cell it is needed in, ${language}`, async ({
    app,
  }) => {
    const rule = await openRule(app, language, { theme });
    const { page } = app;
    await (await rule.cell(1, rule.words.columns.offer)).click();
    await page.keyboard.type(words.voucher);
    await page.getByRole("option", { name: words.answerNamed }).waitFor();
    await rule.press("ArrowDown", "Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel(words.name)).toHaveValue(words.voucher);
    // Pressed too early, the button says what is missing and goes there.
    await dialog.getByLabel(words.name).fill("");
    await dialog.getByRole("button", { name: words.keep }).click();
    await expect(dialog.getByText(words.unnamed)).toBeVisible();
    await expect(dialog.getByLabel(words.name)).toBeFocused();
    await dialog.getByLabel(words.name).fill(words.resend);
    await expect(dialog.getByText(words.taken)).toBeVisible();
    await dialog.getByLabel(words.name).fill(words.voucher);
    await dialog.getByLabel(words.goodwill).fill("5");
    await expect(dialog.getByRole("status")).toContainText(words.none);
    await app.axe();
    await dialog.getByRole("button", { name: words.keep }).click();
    // It stands for some seconds only.
    await expect(page.getByText(words.kept)).toBeVisible();
    await expect(await rule.cell(1, rule.words.columns.offer)).toContainText(
      words.voucher,
    );
    // Two steps: the cell, and the answer.
    await page.keyboard.press("Control+z");
    await expect(
      await rule.cell(1, rule.words.columns.offer),
    ).not.toContainText(words.voucher);
    await page.keyboard.press("Control+z");
    await page
      .getByRole("grid")
      .locator("th", { hasText: words.offer })
      .hover();
    await page.getByRole("button", { name: words.menu }).click();
    await page.getByRole("menuitem", { name: words.termMenu }).click();
    await expect(
      page
        .getByRole("complementary")
        .getByRole("button", { name: words.resend }),
    ).toBeVisible();
    await expect(
      page
        .getByRole("complementary")
        .getByRole("button", { name: words.voucher }),
    ).toHaveCount(0);
  });

  test(`a value that is added tells the case that nobody answers yet, ${language}`, async ({
    app,
  }) => {
    await openTerm(app, { language, theme }, words.tracking);
    const { page } = app;
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog");
    const values = dialog.getByLabel(words.values);
    await values.press("End");
    await values.fill(`${await values.inputValue()}\n${words.damaged}`);
    await expect(dialog.getByRole("status")).toContainText(
      language === "en" ? "would break" : "nicht mehr in Ordnung",
    );
    await expect(dialog.getByText(words.nobody).first()).toBeVisible();
    await expect(dialog.getByText(words.damaged).last()).toBeVisible();
    await app.axe();
    await dialog.getByLabel(words.termName, { exact: true }).fill(words.rename);
    await dialog.getByRole("button", { name: words.anyway }).click();
    await expect(dialog).toBeHidden();
    const aside = page.getByRole("complementary");
    await expect(
      aside.getByRole("heading", { name: words.rename }),
    ).toBeVisible();
    await expect(
      aside.getByRole("button", { name: words.damaged }),
    ).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(
      aside.getByRole("heading", { name: words.tracking }),
    ).toBeVisible();
  });

  test(`nothing is wider than its place, also in longer words, ${language}`, async ({
    app,
  }) => {
    await openTerm(
      app,
      { language, theme, size: { width: 1280, height: 800 }, longer: 30 },
      words.offer,
    );
    await app.fits();
  });
}
