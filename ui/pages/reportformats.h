#pragma once

#include <QWidget>

#include "core/domain/reportdefinition.h"

namespace jobwatch {

// What a report is for in the end: a button a format. They stay in sight below the form that scrolls.
class ReportFormats final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportFormats(QWidget *parent = nullptr);

Q_SIGNALS:
    void exportRequested(ReportFormat format);
};

} // namespace jobwatch
