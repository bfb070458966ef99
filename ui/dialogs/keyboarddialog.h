#pragma once

#include "ui/dialogs/dialogframe.h"

namespace jobwatch {

// Every action with its menu and its keys; can be narrowed by typing.
class KeyboardDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit KeyboardDialog(QWidget *parent = nullptr);
};

} // namespace jobwatch
