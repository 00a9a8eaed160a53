// Loaded before the command line: tells at the end how much memory it held at most, in kilobytes, and
// how long it worked, in milliseconds.
const { readFileSync, writeSync } = require("node:fs");

/** Linux counts a process's own; elsewhere what the starting one held may be counted in. */
function peak() {
  try {
    return /^VmHWM:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, `${peak()} ${Math.round((user + system) / 1000)}`);
});
