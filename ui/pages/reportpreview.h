#pragma once

#include <QScrollArea>

#include "ui/pdf/reportpages.h"

class QLabel;

namespace jobwatch {

// The pages of a report below each other, as they would be printed: always light paper.
class ReportPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    void show(const ShownDocument &document, const QSizeF &paper); // in points
    void showNote(const QString &note); // in the place of pages
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Paper;

    Paper *m_paper = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace jobwatch
