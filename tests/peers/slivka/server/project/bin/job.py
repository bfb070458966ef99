#!/usr/bin/env python3
"""The program of the test services: behaves as its arguments and control/SERVICE say."""
import argparse
import os
import signal
import sys
import time

parser = argparse.ArgumentParser()
parser.add_argument('--svc', required=True)
parser.add_argument('--infile')
parser.add_argument('--text')
options = parser.parse_args()

try:
    with open(os.path.join(os.environ['PEER_CONTROL'], options.svc)) as control:
        mode = control.read().strip()
except OSError:
    mode = ''

print(f'service={options.svc} mode={mode or "-"} text={options.text!r}', flush=True)
if mode == 'hang':
    time.sleep(3600)
if mode == 'fail':
    print('ERROR: broken by control file', file=sys.stderr)
    sys.exit(3)
if mode == 'kill':
    os.kill(os.getpid(), signal.SIGKILL)
data = ''
if options.infile:
    with open(options.infile) as file:
        data = file.read()
if options.text == 'bad' or data.startswith('bad'):
    print('ERROR: invalid input', file=sys.stderr)
    sys.exit(1)
with open('output.txt', 'w') as file:
    file.write(data.upper() or 'no input\n')
