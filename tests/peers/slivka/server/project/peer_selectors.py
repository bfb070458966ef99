"""Selectors: which runner takes a job."""


def two(inputs):
    route = inputs.get('route')
    return route if route in ('good', 'broken') else 'good'


def reject(_inputs):
    return None


def ghost(_inputs):
    return 'ghost'
