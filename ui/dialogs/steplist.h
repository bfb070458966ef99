#pragma once

#include <QScrollArea>

#include "core/domain/connectionstep.h"

class QVBoxLayout;

namespace jobwatch {

// The steps of a connection test: glyph, title, sentence, time. Server text stays plain text.
class StepList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void show(const QList<ConnectionStep> &steps);

private:
    QWidget *rowFor(const ConnectionStep &step);

    QVBoxLayout *m_rows = nullptr;
};

} // namespace jobwatch
