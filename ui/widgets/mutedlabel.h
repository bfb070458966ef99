#pragma once

#include <QLabel>

namespace jobwatch {

// Plain text in the muted ink of the theme, in several lines where there is no room for one.
class MutedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeInk();
};

} // namespace jobwatch
