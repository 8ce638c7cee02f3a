// The workload's contract by ajv: `node ajv_reader.js FILE ROUNDS` prints for each round the CPU seconds of one pass over all
// lines, and the invalid events.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');

const schema = JSON.parse(fs.readFileSync(path.join(__dirname, 'order_placed.schema.json'), 'utf8'));
const Constructor = Ajv.default || Ajv;
const validate = new Constructor({ format: 'full' }).compile(schema);
const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line.length > 0);

for (let round = 0; round < Number(process.argv[3]); round++) {
  let invalid = 0;
  const start = process.cpuUsage();
  for (const line of lines) {
    try {
      if (!validate(JSON.parse(line))) invalid++;
    } catch (error) {
      invalid++;
    }
  }
  const used = process.cpuUsage(start);
  console.log(`${((used.user + used.system) / 1e6).toFixed(6)} ${invalid}`);
}
