# measure.py RESULT SECONDS COMMAND …: runs a command and writes what it took as JSON: wall and processor
# seconds, peak memory of its largest process in MB, and how it ended ("late" after so many seconds).
import json
import os
import resource
import signal
import subprocess
import sys
import time

result, seconds, command = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
begin = time.monotonic()
process = subprocess.Popen(command, start_new_session=True)
try:
    status = process.wait(seconds)
except subprocess.TimeoutExpired:
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    status = "late"
wall = time.monotonic() - begin
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(result, "w") as file:
    json.dump(
        {
            "wall": wall,
            "processor": used.ru_utime + used.ru_stime,
            "megabytes": used.ru_maxrss / 1024,
            "status": status,
        },
        file,
    )
