"""Runs `jobwatch watch --jsonl` and waits for events on its stream."""
import glob
import json
import os
import queue
import subprocess
import threading
import time

PATIENCE = 180  # seconds for one event, several times what it takes on an idle machine


class Missing(AssertionError):
    """An event that did not come in time."""


class Watch:
    def __init__(self, jobwatch, folder, config, own_store=True, **environment):
        """Without a store of its own it takes the configuration's."""
        self.events = []  # all so far, oldest first
        self.lines = queue.Queue()
        self.stderr_file = os.path.join(folder, 'jobwatch.stderr')
        config_file = os.path.join(folder, 'config.yaml')
        for left in glob.glob(os.path.join(folder, 'history.db*')):
            os.remove(left)  # of an earlier run: what is known already is not told again
        with open(config_file, 'w') as file:
            file.write(config)
        with open(self.stderr_file, 'wb') as errors:
            self.process = subprocess.Popen(
                [jobwatch, 'watch', '--jsonl', '--config', config_file,
                 *(['--store', os.path.join(folder, 'history.db')] if own_store else [])],
                stdout=subprocess.PIPE, stderr=errors,
                env={**os.environ, 'LC_ALL': 'C.UTF-8', **environment})
        threading.Thread(target=self.read, args=(os.path.join(folder, 'events.jsonl'),), daemon=True).start()

    def read(self, copy):
        with open(copy, 'wb') as file:
            for line in self.process.stdout:
                file.write(line)
                file.flush()
                self.lines.put(line)
        self.lines.put(None)

    def wait_for(self, wanted, seconds=PATIENCE):
        """Waits until each of the wanted (name -> predicate on an event) came true on an event from now on."""
        open_ones = dict(wanted)
        deadline = time.monotonic() + seconds
        while open_ones:
            try:
                line = self.lines.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise Missing(f'not within {seconds} s: ' + ', '.join(open_ones)) from None
            if line is None:
                raise Missing(f'jobwatch ended with {self.process.wait()}: ' + self.errors())
            event = json.loads(line)
            self.events.append(event)
            for name in [name for name, holds in open_ones.items() if holds(event)]:
                del open_ones[name]
                print(f'  seen: {name:40} {event.get("cause", "")} {event.get("reason", "")!r}', flush=True)

    def errors(self):
        with open(self.stderr_file, errors='replace') as file:
            return file.read()[-2000:]

    def last_of(self, service):
        return [event for event in self.events if event.get('service') == service][-6:]

    def end(self):
        self.process.terminate()
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None
