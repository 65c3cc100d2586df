/** What a screen reader is told of the same things in each language. */
export const told = {
  'en-US': {
    pill: 'GDPR Lens: fal, Conditional, US · DPA partly. Open rating',
    dialog: 'GDPR Lens: fal, Conditional, US · DPA partly',
    plans: 'GDPR Lens: ChatGPT, Business: Conditional · Free / Plus / Pro: Not recommended. Open rating',
    verdict: /^Conditional for personal data DPA only partly documented\./,
    classes: [
      'No personal data : Conditional',
      'Personal data : Conditional',
      'Special categories : Not recommended',
    ],
    whichData: /^Which data goes in\?$/,
    status: /(Covered|Partly|Not offered|Not documented|Your own duty)$/,
    decisive: /^Data processing agreement \(DPA\) \(decides\) Partly$/,
    differs: /^Special categories \/ professional secrecy differs$/,
    compare: /^Compare$/,
    places: /^Where data may be processed$/,
    place: /^United States United States, by default$/,
    share:
      /^Distribution of verdicts over what is shown ?: Suitable \d+ Conditional \d+ Not enough evidence \d+ Not recommended \d+$/,
    search: /^Search all vendors$/,
    found: /^\d+ vendors?$/,
    choose: /^Compare Slack$/,
  },
  'de-DE': {
    pill: 'GDPR Lens: fal, Bedingt geeignet, USA · AVV teilweise. Bewertung öffnen',
    dialog: 'GDPR Lens: fal, Bedingt geeignet, USA · AVV teilweise',
    plans:
      'GDPR Lens: ChatGPT, Business: Bedingt geeignet · Free / Plus / Pro: Nicht empfohlen. Bewertung öffnen',
    verdict: /^Bedingt geeignet für personenbezogene Daten AVV nur teilweise belegt\./,
    classes: [
      'Ohne Personenbezug : Bedingt geeignet',
      'Personenbezogen : Bedingt geeignet',
      'Besondere Kategorien : Nicht empfohlen',
    ],
    whichData: /^Welche Daten/,
    status: /(Abgedeckt|Teilweise|Nicht angeboten|Nicht belegt|Eigene Pflicht)$/,
    decisive: /\(AVV\/DPA\) \(entscheidet\) Teilweise$/,
    differs: /^Besondere Kategorien \/ Berufsgeheimnis verschieden$/,
    compare: /^Vergleich$/,
    places: /^Wo Daten verarbeitet werden können$/,
    place: /^USA Vereinigte Staaten, standardmäßig$/,
    share:
      /^Verteilung der Urteile über das Gezeigte ?: Geeignet \d+ Bedingt geeignet \d+ Zu wenig belegt \d+ Nicht empfohlen \d+$/,
    search: /^Alle Anbieter durchsuchen$/,
    found: /^\d+ Anbieter$/,
    choose: /Slack/,
  },
};
