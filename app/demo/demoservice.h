#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include "app/demo/plan.h"

namespace jobwatch {

// A parameter as Slivka describes it. `limits` holds what only some types have: min, max, maxLength,
// choices...
struct DemoParameter
{
    QString id{};
    QString name{};
    QString type{};
    QString description{};
    bool required = false;
    bool array = false;
    QJsonValue byDefault = QJsonValue::Null;
    QJsonObject limits{};
};

struct DemoRunner
{
    QString name{};
    Plan plan{};
    Span runTime = std::chrono::seconds(2);
};

// One file a job leaves: what stdout and the results hold when the program ends well.
struct DemoOutput
{
    QString path{};
    QString label{};
    QByteArray content{};
};

struct DemoService
{
    QString id{};
    QString name{};
    QString description{};
    QString author{};
    QString version{};
    QString license{};
    QStringList classifiers{};
    QList<DemoParameter> parameters{};
    QString selector{}; // the parameter whose value names the runner; empty: the first runner takes all
    QList<DemoRunner> runners{}; // never empty
    QString program{}; // path of the command, as it occurs in what the shell says
    QByteArray complaint{}; // what the program writes to stderr when it fails
    QList<DemoOutput> outputs{};
    bool testedByServer = true;
};

// The values of a submission: a name may occur more than once.
using FormFields = QMap<QString, QStringList>;

// The runner that the service's selector routes to; nothing when the value names none.
const DemoRunner *selectRunner(const DemoService &service, const FormFields &fields);

// The demo's services, with faults that come and go.
QList<DemoService> demoServices();

} // namespace jobwatch
