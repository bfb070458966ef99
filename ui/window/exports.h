#pragma once

#include <QObject>

#include "ui/window/exportoffer.h"

class QWidget;

namespace jobwatch {

// The one way of all that is exported: asks where to, tells what came of it, and keeps the folder for the
// next.
class Exports final : public QObject
{
    Q_OBJECT

public:
    explicit Exports(QWidget *window);

    void offer(const ExportOffer &offer); // asks where
    void offerAgain(); // what could not be saved
    void write(const ExportOffer &offer, const QString &place);
    void setFolder(const QString &folder) { m_folder = folder; }
    const QString &folder() const { return m_folder; } // of the last export; empty: the home

Q_SIGNALS:
    void saved(const QString &place);
    void cancelled();
    void failed(const QString &place, const QString &why); // plain text without an end

private:
    void tell(const QString &place, const Result<void> &result);

    QWidget *m_window = nullptr;
    QString m_folder{};
    ExportOffer m_last{};
};

} // namespace jobwatch
