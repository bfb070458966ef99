#pragma once

#include "core/settings/settings.h"
#include "ui/dialogs/dialogframe.h"

namespace jobwatch {

// The mistakes of a configuration: where they are and what to do about them, as text to copy.
class IssuesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit IssuesDialog(const QList<SettingsIssue> &issues, QWidget *parent = nullptr);
};

} // namespace jobwatch
