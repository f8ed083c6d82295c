// Answers the packages that run models with an empty one: importing them would load native libraries, and only the tokenizers are used.
const empty = "data:text/javascript," + encodeURIComponent("export default {}; export class Tensor {} export const InferenceSession = {}; export const env = {};");

export function resolve(specifier, context, next) {
  return /^(onnxruntime-|sharp$)/.test(specifier) ? { url: empty, shortCircuit: true } : next(specifier, context);
}
