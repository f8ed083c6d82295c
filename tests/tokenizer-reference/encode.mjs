// Reads {"tokenizers": {name: tokenizer.json}, "texts": […]} from standard input and writes {name: [ids of each text, special tokens included]}.
import { register } from "node:module";

register("./without-models.mjs", import.meta.url);
const { PreTrainedTokenizer } = await import("@huggingface/transformers");

let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  input += chunk;
}

const { tokenizers, texts } = JSON.parse(input);
const ids = {};
for (const [name, json] of Object.entries(tokenizers)) {
  const tokenizer = new PreTrainedTokenizer(json, {});
  ids[name] = texts.map((text) => tokenizer.encode(text));
}
process.stdout.write(JSON.stringify(ids));
