#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include "core/domain/evidence.h"
#include "core/domain/status.h"

class QPainter;

namespace jobwatch {

enum class Glyph {
    Ok,
    Warning,
    Down,
    Unknown,
    Paused,
    TargetGone,
    Disabled,
    Acknowledged,
    TestRunning,
    UserJob,
    TestJob,
    FailedJob,
    CircuitClosed,
    CircuitOpen,
    CircuitHalfOpen,
    ReadOnly,
    Information,
};

// Drawn as vectors in the largest centred square of `box`, so it is sharp at every scale.
void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &color);

QIcon glyphIcon(Glyph glyph, const QColor &color);

Glyph glyphOf(Status status);
Glyph glyphOf(Source source);

} // namespace jobwatch
