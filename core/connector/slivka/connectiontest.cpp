#include "core/connector/slivka/connectiontest.h"

#include <QCoreApplication>

#include "core/connector/jsonreply.h"

using namespace Qt::Literals::StringLiterals;

namespace jobwatch::slivka {

namespace {

using Outcome = ConnectionStep::Outcome;
enum Step { Name, Connection, Tls, HttpStep, Version, Services };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlivkaConnection)
};

QList<ConnectionStep> allSteps()
{
    QList<ConnectionStep> steps;
    for (const QString &title : {Words::tr("Name"), Words::tr("Connection"), Words::tr("TLS"),
                                 Words::tr("HTTP"), Words::tr("API version"), Words::tr("Services")})
        steps.append({.title = title, .sentence = Words::tr("Not tested.")});
    return steps;
}

Step failedStep(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Dns:
    case ErrorKind::Misconfigured:
        return Name;
    case ErrorKind::Tls:
        return Tls;
    case ErrorKind::HttpStatus:
    case ErrorKind::TooLarge:
    case ErrorKind::Malformed:
        return HttpStep;
    case ErrorKind::Refused:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Cancelled:
    case ErrorKind::NotSupported:
    case ErrorKind::NotFound:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Denied:
        return Connection;
    }
    Q_UNREACHABLE();
}

void set(ConnectionStep &step, Outcome outcome, const QString &sentence)
{
    step.outcome = outcome;
    step.sentence = sentence;
}

void passUntil(QList<ConnectionStep> &steps, const QUrl &root, Step end)
{
    const QString host = root.host();
    const QString port = QString::number(root.port(root.scheme() == "https"_L1 ? 443 : 80));
    if (Name < end)
        set(steps[Name], Outcome::Passed, Words::tr("%1 has an address.").arg(host));
    if (Connection < end)
        set(steps[Connection], Outcome::Passed, Words::tr("Port %1 accepts connections.").arg(port));
    if (Tls < end && root.scheme() == "https"_L1)
        set(steps[Tls], Outcome::Passed, Words::tr("The certificate is trusted."));
    else if (Tls < end)
        set(steps[Tls], Outcome::NotTested, Words::tr("Not used: the address begins with http://."));
}

QString notSlivka(const HttpReply &reply)
{
    if (isWebPage(reply))
        return Words::tr("This is not a Slivka server: it answered with a web page (HTTP %1).")
            .arg(reply.status);
    return Words::tr("This is not a Slivka server: its answer holds no version (HTTP %1).").arg(reply.status);
}

// True when the services may be looked at.
bool addVersion(QList<ConnectionStep> &steps, const ConnectionAnswers &answers)
{
    const HttpReply &reply = *answers.version;
    steps[HttpStep].elapsed = reply.elapsed;
    if (reply.status == 401 || reply.status == 403 || reply.status >= 500) {
        const QString sentence = reply.status >= 500
            ? Words::tr("The server cannot answer at the moment (HTTP %1).")
            : Words::tr("The server refuses access (HTTP %1).");
        set(steps[HttpStep], Outcome::Failed, sentence.arg(reply.status));
        return false;
    }
    set(steps[HttpStep], Outcome::Passed, Words::tr("The server answered (HTTP %1).").arg(reply.status));
    const auto version = parsed(answers.version, parseVersion);
    if (!version) {
        set(steps[Version], Outcome::Failed, notSlivka(reply));
        return false;
    }
    const QString found = Words::tr("Slivka %1, API %2.").arg(version->slivka, version->api);
    if (version->api == "1.1"_L1)
        set(steps[Version], Outcome::Passed, found);
    else
        set(steps[Version], Outcome::Limited,
            found + u' ' + Words::tr("This version was not tried with Jobwatch."));
    return true;
}

void addServices(QList<ConnectionStep> &steps, const Result<HttpReply> &reply)
{
    ConnectionStep &step = steps[Services];
    if (reply)
        step.elapsed = reply->elapsed;
    const Result<QJsonObject> object = reply ? jsonObjectOf(*reply) : Result<QJsonObject>(reply.error());
    const auto inventory = object ? parseServices(*object, std::nullopt) : Result<Inventory>(object.error());
    if (!inventory && inventory.error().httpStatus.value_or(0) >= 500)
        set(step, Outcome::Failed,
            Words::tr("The server cannot list its services (HTTP %1): its database may be down.")
                .arg(*inventory.error().httpStatus));
    else if (!inventory)
        set(step, Outcome::Failed, inventory.error().message);
    else if (inventory->services.isEmpty())
        set(step, Outcome::Limited, Words::tr("The server offers no services."));
    else
        set(step, Outcome::Passed, Words::tr("Services found: %1.").arg(inventory->services.size()));
}

} // namespace

QList<ConnectionStep> connectionSteps(const ConnectionAnswers &answers)
{
    QList<ConnectionStep> steps = allSteps();
    if (!answers.version) {
        const Step failed = failedStep(answers.version.error().kind);
        passUntil(steps, answers.root, failed);
        set(steps[failed], Outcome::Failed, answers.version.error().message);
        return steps;
    }
    passUntil(steps, answers.root, HttpStep);
    if (addVersion(steps, answers) && answers.services)
        addServices(steps, *answers.services);
    return steps;
}

QList<ConnectionStep> connectionSteps(const Error &wrongAddress)
{
    QList<ConnectionStep> steps = allSteps();
    set(steps[Name], Outcome::Failed, wrongAddress.message);
    return steps;
}

} // namespace jobwatch::slivka
