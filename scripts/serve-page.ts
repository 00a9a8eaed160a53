// Builds the page for files and serves it on this machine, until Strg+C: `npm start`.
import { build } from "./serve-page/build";
import { orSentence } from "./serve-page/refusal";
import { serve } from "./serve-page/serve";

void orSentence(async () => {
  build("filepage");
  await serve();
});
