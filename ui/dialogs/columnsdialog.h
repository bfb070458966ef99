#pragma once

#include "ui/dialogs/dialogframe.h"

class QListWidget;

namespace jobwatch {

class TableView;

// Chooses the columns of a table; takes effect at once.
class ColumnsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit ColumnsDialog(TableView *table, QWidget *parent = nullptr);
};

} // namespace jobwatch
