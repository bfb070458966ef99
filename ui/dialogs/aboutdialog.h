#pragma once

#include "ui/dialogs/dialogframe.h"

namespace jobwatch {

class AboutDialog final : public DialogFrame
{
    Q_OBJECT

public:
    // `places`: what is kept where, one line each.
    explicit AboutDialog(const QStringList &places, QWidget *parent = nullptr);
};

} // namespace jobwatch
