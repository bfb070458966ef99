// What is shown, on paper.
#include <QFileInfo>

#include "core/text/words.h"
#include "ui/pages/page.h"
#include "ui/printing/printout.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;

namespace jobwatch {

namespace {

constexpr int mostRows = 5'000; // a printer would not thank for more

Printout printoutOf(const Page &page)
{
    Printout made{.landscape = true};
    made.document.blocks = {printedTable(*page.table(), mostRows)};
    if (page.filterLine())
        made.document.subtitle = page.filterLine()->text();
    return made;
}

} // namespace

// A report has its own title; of all else the view and the moment are told.
void MainWindow::print()
{
    const Page &page = *m_pages->page();
    Printout printout = page.table() ? printoutOf(page) : page.printout();
    if (printout.document.blocks.isEmpty() && printout.picture.isEmpty())
        return refuse(tr("There is nothing to print yet."));
    ShownDocument &document = printout.document;
    if (document.title.isEmpty()) {
        const QString moment =
            locale().toString(toDateTime(m_clock.now()).toTimeZone(m_zone), QLocale::LongFormat);
        document.title = viewTitle(page.id());
        document.subtitle = document.subtitle.isEmpty() ? moment : moment + u" – "_s + document.subtitle;
        document.footer = u"Jobwatch " JOBWATCH_VERSION ""_s;
        if (m_setup.demo)
            document.demo = tr("Demo: invented data");
    }
    const QString name = u"jobwatch-"_s + viewKey(page.id());
    m_setup.print(printJobOf(name, printout), this,
                  [this](Printed result, const QString &place) { tellPrinted(result, place); });
}

void MainWindow::tellPrinted(Printed result, const QString &place)
{
    switch (result) {
    case Printed::Sent:
        return say(tr("Sent to the printer"));
    case Printed::Saved:
        return saySaved(place);
    case Printed::Failed:
        return showFailure(place.isEmpty()
                               ? tr("The printer took nothing.")
                               : tr("%1 could not be printed to.").arg(QFileInfo(place).fileName()));
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
