#pragma once

#include <QWidget>

#include "core/domain/snapshot.h"
#include "ui/window/timetext.h"

namespace jobwatch {

// The runners that an order is about: name, status, when the next test would be, how often.
class RunnerPreview final : public QWidget
{
    Q_OBJECT

public:
    RunnerPreview(const QString &title, const QList<RunnerState> &runners, const ShownTime &time,
                  QWidget *parent = nullptr);
};

QString policyText(const TestPolicy &policy); // "every 10 min", "never", "adaptive"

} // namespace jobwatch
