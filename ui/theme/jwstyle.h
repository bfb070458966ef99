#pragma once

#include <QProxyStyle>

namespace jobwatch {

// Fusion with flat headers and buttons, thin scroll bars and field borders of enough contrast. Paints
// only: it changes no behaviour, and no layout beyond the width of buttons and combo boxes.
class JwStyle : public QProxyStyle
{
    Q_OBJECT

public:
    JwStyle();
};

} // namespace jobwatch
