import { chipText, clickInChip, placeOf } from './chip';
import { expect, test } from './test';
import { readAloud } from './tree';

// The styles draw the chip's words here, so that no page can search for them: a screen reader must hear them all the same.
test('a screen reader hears the chip and every part of its card', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await chipText(page);
  await expect
    .poll(() => readAloud(shared))
    .toContainEqual({
      role: 'button',
      name: 'GDPR Lens: fal, Conditional, US · DPA partly. Open rating',
    });
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  await expect
    .poll(() => readAloud(shared))
    .toEqual(
      expect.arrayContaining([
        { role: 'dialog', name: 'GDPR Lens: fal, Conditional, US · DPA partly' },
        { role: 'heading', name: 'Conditional' },
        { role: 'StaticText', name: 'personal data' },
        { role: 'StaticText', name: 'DPA only partly documented. Countries of processing not all named.' },
        { role: 'definition', name: 'US and other countries' },
        {
          role: 'listitem',
          name: expect.stringMatching(/^1Conclude the data processing addendum/) as string,
        },
        { role: 'group', name: 'My plan' },
        { role: 'radio', name: 'Enterprise Conditional' },
        { role: 'button', name: 'Full profile' },
        { role: 'StaticText', name: 'Information, not legal advice.' },
      ]),
    );
});

test('what a choice of plan changes is told anew', async ({ shared }) => {
  const page = await shared.open('https://chatgpt.com/');
  await chipText(page);
  await clickInChip(page, 'button');
  await expect.poll(() => readAloud(shared)).toContainEqual({ role: 'heading', name: 'Varies by plan' });
  await clickInChip(page, '.plans label + label');
  await expect.poll(() => readAloud(shared)).toContainEqual({ role: 'heading', name: 'Not recommended' });
});
