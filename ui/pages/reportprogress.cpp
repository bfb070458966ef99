#include "ui/pages/reportprogress.h"

#include <QHBoxLayout>

namespace jobwatch {

ReportProgress::ReportProgress(const QString &what, const QString &cancelling, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
{
    m_bar->setAccessibleName(what);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(cancelling);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, this, &ReportProgress::cancelled);
}

void ReportProgress::begin()
{
    m_bar->setRange(0, 0);
    setVisible(true);
}

void ReportProgress::reach(int part, int parts)
{
    m_bar->setRange(0, parts);
    m_bar->setValue(part);
}

} // namespace jobwatch
