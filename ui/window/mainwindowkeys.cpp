#include <QApplication>
#include <QShortcut>

#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/detailsdock.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusline.h"

namespace jobwatch {

void MainWindow::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    for (int number = 0; number < 9; ++number)
        key(Qt::CTRL | Qt::Key(Qt::Key_1 + number), [this, number] { openSavedView(number); });
    key(Qt::Key_F6, [this] { moveFocus(1); });
    key(Qt::SHIFT | Qt::Key_F6, [this] { moveFocus(-1); });
    key(Qt::CTRL | Qt::Key_Tab, [this] { cycleView(1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { cycleView(-1); });
}

// Side bar, filter, table, details, status bar, as far as they are shown.
void MainWindow::moveFocus(int step)
{
    QList<QWidget *> areas{m_sideBar, m_pages->page()->filterLine(), m_pages->page()->table(), m_details,
                           m_status->firstButton()};
    areas.removeIf([](const QWidget *area) { return !area || !area->isVisible(); });
    if (areas.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (areas[i] == focus || (focus && areas[i]->isAncestorOf(focus)))
            at = i;
    QWidget *next = areas[(at + step + areas.size()) % areas.size()];
    if (next == m_details)
        m_details->focusWhy();
    else
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace jobwatch
