#pragma once

#include <QListView>

#include "ui/window/sideentries.h"

class QStandardItemModel;

namespace jobwatch {

// Views and servers. What is shown is tinted; arrow keys move, Enter and a click open.
class SideBar final : public QListView
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void show(const QList<SideEntry> &entries);
    void setShown(ViewId view);
    void setShownServer(const ServerId &server); // the one in the filter; empty: none

    QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(jobwatch::ViewId view);
    void serverChosen(const jobwatch::ServerId &server);
    void savedViewChosen(int number);
    void savedViewRenamed(int number); // F2: another name is wanted
    void savedViewRemoved(int number); // Del
    void savedViewMoved(int number, int step); // Alt with an arrow: by so many places
    void serverMenuRequested(const jobwatch::ServerId &server, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open(const QModelIndex &index);
    void moveSaved(const SideEntry &entry, int step);
    void showSavedMenu(const SideEntry &entry, const QPoint &position);
    void markShown();

    QStandardItemModel *m_model = nullptr;
    QList<SideEntry> m_entries{};
    ViewId m_view = ViewId::Services;
    ServerId m_server{};
};

} // namespace jobwatch
