#pragma once

#include "ui/dialogs/dialogframe.h"

namespace jobwatch {

class ActionSet;

// Every action with its menu and its keys; can be narrowed by typing.
class KeyboardDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit KeyboardDialog(const ActionSet &actions, QWidget *parent = nullptr);
};

} // namespace jobwatch
