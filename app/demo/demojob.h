#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "app/demo/demoservice.h"
#include "app/demo/objectid.h"

namespace jobwatch {

// One change in a job's life, after its submission.
struct LifeStep
{
    Span after{};
    QString word{}; // "QUEUED"
    bool completes = false; // sets the completion time

    bool operator==(const LifeStep &) const = default;
};

struct DemoJob
{
    ObjectId id{};
    QString service{};
    FormFields fields{};
    QMap<QString, QString> files{}; // parameter -> id of an upload, or job/path
    Instant submittedAt{};
    Behaviour behaviour = Behaviour::Works;
    QList<LifeStep> life{}; // never empty
};

struct DemoJobState
{
    QString word{};
    bool finished = false;
    bool started = false; // there are files
    Instant since{};
    std::optional<Instant> completedAt{};

    bool operator==(const DemoJobState &) const = default;
};

// The whole life of a job, known from its submission on. `untilRepair`: how long the behaviour lasts.
QList<LifeStep> lifeOf(Behaviour behaviour, Span runTime, Span untilRepair);

DemoJobState stateOf(const DemoJob &job, Instant now);

// Slivka's own way: what waits is DELETED, what was handed to the queue is CANCELLING for ever.
DemoJob cancelled(DemoJob job, Instant now);

struct DemoFile
{
    QString path{};
    QString label{};
    QByteArray content{};
};
// The files that the job has left so far.
QList<DemoFile> filesOf(const DemoJob &job, const DemoService &service, Instant now);

} // namespace jobwatch
