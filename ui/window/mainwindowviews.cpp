// Saved views: a table with its filter and its columns, under a name in the side bar.
#include "ui/dialogs/saveviewdialog.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"
#include "ui/window/sidebar.h"

namespace jobwatch {

namespace {

QStringList namesOf(const QList<SavedView> &views)
{
    QStringList names;
    for (const SavedView &view : views)
        names.append(view.name);
    return names;
}

} // namespace

void MainWindow::showSideBar()
{
    m_sideBar->show(sideEntries(m_snapshot, m_saved, m_savedCounts));
}

void MainWindow::saveView()
{
    const Page *page = m_pages->page();
    if (!page->table() || !page->filterLine())
        return;
    SavedView view{
        .view = page->id(), .filter = page->filterLine()->text(), .layout = page->table()->tableLayout()};
    const QString suggested = view.filter.isEmpty() ? viewTitle(view.view) : view.filter;
    auto *dialog = new SaveViewDialog(suggested.left(60), namesOf(m_saved), this);
    connect(dialog, &SaveViewDialog::decided, this, [this, view](const QString &name) {
        SavedView named = view;
        named.name = name;
        m_saved = withView(m_saved, named);
        m_savedCounts = savedCounts(m_saved, m_snapshot);
        showSideBar();
        say(tr("View %1 saved").arg(name));
    });
    dialog->open();
}

void MainWindow::openSavedView(int number)
{
    if (number < 0 || number >= m_saved.size() || m_pages->isFirstRun())
        return;
    const SavedView view = m_saved[number];
    openView(view.view);
    const Page *page = m_pages->page();
    if (page->table())
        page->table()->setTableLayout(view.layout);
    if (page->filterLine())
        page->filterLine()->setLine(view.filter);
}

void MainWindow::renameSavedView(int number)
{
    if (number < 0 || number >= m_saved.size())
        return;
    QStringList others = namesOf(m_saved);
    const QString before = others.takeAt(number);
    auto *dialog = new SaveViewDialog(before, others, this);
    connect(dialog, &SaveViewDialog::decided, this, [this, before](const QString &name) {
        m_saved.removeIf([&](const SavedView &view) { return view.name == name && name != before; });
        for (SavedView &view : m_saved)
            if (view.name == before)
                view.name = name;
        m_savedCounts = savedCounts(m_saved, m_snapshot);
        showSideBar();
    });
    dialog->open();
}

void MainWindow::moveSavedView(int number, int step)
{
    const int place = number + step;
    if (number < 0 || number >= m_saved.size() || place < 0 || place >= m_saved.size())
        return;
    m_saved.move(number, place);
    m_savedCounts = savedCounts(m_saved, m_snapshot);
    showSideBar();
}

void MainWindow::removeSavedView(int number)
{
    if (number < 0 || number >= m_saved.size())
        return;
    const QList<SavedView> before = m_saved;
    const QString name = m_saved.takeAt(number).name;
    const auto refresh = [this] {
        m_savedCounts = savedCounts(m_saved, m_snapshot);
        showSideBar();
    };
    refresh();
    const auto undo = [this, before, refresh] {
        m_saved = before;
        refresh();
    };
    noteDone({.name = tr("Remove view %1").arg(name),
              .sentence = tr("View %1 removed").arg(name),
              .undo = undo,
              .redo =
                  [this, name, refresh] {
                      m_saved.removeIf([&name](const SavedView &view) { return view.name == name; });
                      refresh();
                  },
              .orders = false});
}

} // namespace jobwatch
