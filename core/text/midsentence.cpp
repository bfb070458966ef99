#include "core/text/midsentence.h"

#include <QCoreApplication>

namespace jobwatch {

QString stageMidSentence(Stage stage)
{
    switch (stage) {
    case Stage::Submission:
        return QCoreApplication::translate("MidSentence", "submission");
    case Stage::Startup:
        return QCoreApplication::translate("MidSentence", "startup");
    case Stage::Execution:
        return QCoreApplication::translate("MidSentence", "execution");
    case Stage::Polling:
        return QCoreApplication::translate("MidSentence", "polling");
    }
    Q_UNREACHABLE();
}

QString sourceMidSentence(Source source)
{
    switch (source) {
    case Source::UserJob:
        return QCoreApplication::translate("MidSentence", "user job");
    case Source::TestJob:
        return QCoreApplication::translate("MidSentence", "test job");
    }
    Q_UNREACHABLE();
}

} // namespace jobwatch
