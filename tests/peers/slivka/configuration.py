"""What Jobwatch is told about the Slivka."""
import json

SERVER_NAME = 'peer'


def configuration(url, tests):
    """config.yaml with one short test a service; JSON is YAML."""
    services = [{'id': service, 'tests': [{'timeout': '20s', 'queueWait': '8s',
                                           'policy': {'kind': 'fixed', 'every': '10s'}, **test}]}
                for service, test in tests.items()]
    server = {'name': SERVER_NAME, 'kind': 'slivka', 'url': url,
              'budget': {'testsPerHour': 3600, 'burst': 30, 'concurrent': 12}, 'services': services}
    return json.dumps({'version': 1, 'servers': [server]}, indent=1)
