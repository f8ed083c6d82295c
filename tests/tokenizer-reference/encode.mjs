// Reads {"tokenizers": {name: tokenizer.json}, "jobs": [{"tokenizer": name, "text": …}]} from standard input and writes the ids of every job, special tokens included.
import { register } from "node:module";

register("./without-models.mjs", import.meta.url);
const { PreTrainedTokenizer } = await import("@huggingface/transformers");

let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) {
  input += chunk;
}

const { tokenizers, jobs } = JSON.parse(input);
const loaded = Object.fromEntries(Object.entries(tokenizers).map(([name, json]) => [name, new PreTrainedTokenizer(json, {})]));
process.stdout.write(JSON.stringify(jobs.map(({ tokenizer, text }) => loaded[tokenizer].encode(text))));
