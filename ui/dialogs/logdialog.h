#pragma once

#include "core/domain/evidence.h"
#include "ui/dialogs/dialogframe.h"

class QLineEdit;
class QPlainTextEdit;

namespace jobwatch {

// What one job wrote to stderr, as plain text, with a line to find words in it.
class LogDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit LogDialog(const Evidence &evidence, QWidget *parent = nullptr);

private:
    void find(const QString &word);

    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_find = nullptr;
};

} // namespace jobwatch
