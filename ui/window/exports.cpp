#include "ui/window/exports.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "ui/widgets/notsaved.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

Exports::Exports(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void Exports::offer(const ExportOffer &offer)
{
    auto *dialog = new QFileDialog(m_window, offer.title, m_folder.isEmpty() ? QDir::homePath() : m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (offer.suffix.isEmpty()) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        if (!offer.filters.isEmpty())
            dialog->setNameFilters(offer.filters);
        dialog->setDefaultSuffix(offer.suffix);
        dialog->selectFile(offer.name);
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, offer](const QString &place) { write(offer, place); });
    dialog->open();
}

void Exports::offerAgain()
{
    if (m_last.write)
        offer(m_last);
}

void Exports::write(const ExportOffer &offer, const QString &place)
{
    m_last = offer;
    offer.write(place, [this, place](const Result<void> &result) { tell(place, result); });
}

void Exports::tell(const QString &place, const Result<void> &result)
{
    if (result) {
        m_folder = QFileInfo(place).absolutePath();
        Q_EMIT saved(place);
    } else if (result.error().kind == ErrorKind::Cancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(place, whyNotSaved(placeStateOf(place), result.error()));
    }
}

} // namespace jobwatch
