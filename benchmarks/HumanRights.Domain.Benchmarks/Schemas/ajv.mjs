// Times JSON.parse and the verdict of ajv, compiled in strict mode, on documents.
// Arguments: package.json of a folder with ajv installed; a folder of schemas.
// Reads lines '{"file": path, "milliseconds": how long to measure}' and answers each with
// '{"parse": ns, "both": ns, "valid": verdict}', the medians of single calls.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [packages, schemas] = process.argv.slice(2);
const Ajv2020 = createRequire(packages)('ajv/dist/2020.js');
const ajv = new Ajv2020.default({ strict: true });
for (const file of readdirSync(schemas).filter(name => name.endsWith('.schema.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')));
}

const root = JSON.parse(readFileSync(join(schemas, 'case-file.schema.json'), 'utf8')).$id;
const judge = ajv.getSchema(root);

const median = (action, milliseconds) => {
  const times = [];
  const end = process.hrtime.bigint() + BigInt(milliseconds) * 1_000_000n;
  do {
    const start = process.hrtime.bigint();
    action();
    times.push(Number(process.hrtime.bigint() - start));
  } while (process.hrtime.bigint() < end || times.length < 3);
  times.sort((a, b) => a - b);
  return times[times.length >> 1];
};

for await (const line of createInterface({ input: process.stdin })) {
  const { file, milliseconds } = JSON.parse(line);
  const bytes = readFileSync(file);
  let valid;
  const both = () => { valid = judge(JSON.parse(bytes.toString('utf8'))); };
  median(both, milliseconds); // warms up
  console.log(JSON.stringify({ both: median(both, milliseconds), parse: median(() => JSON.parse(bytes.toString('utf8')), milliseconds), valid }));
}
