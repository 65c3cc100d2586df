/**
 * Categories whose products run content through a model: there the place of inference
 * counts beside the place of storage (methodology 4.2 step 3 and 9).
 */
export const aiCategories: ReadonlySet<string> = new Set([
  'agents',
  'ai-inference',
  'ai-search',
  'avatars',
  'coding',
  'image-generation',
  'knowledge-assistant',
  'llm-api',
  'llm-chat',
  'meeting-notes',
  'model-hosting',
  'music-generation',
  'presentations',
  'speech-to-text',
  'text-to-speech',
  'transcription',
  'translation',
  'video-generation',
  'writing',
]);
