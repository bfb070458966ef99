#pragma once

#include <QJsonObject>

#include "app/demo/demoslivka.h"

namespace jobwatch {

// `base` stands before every @url: "/api", "/slivka/api/v1.1".
QJsonObject serviceJson(const DemoSlivka &slivka, const DemoService &service, const QString &base,
                        Instant now);
QJsonObject jobJson(const DemoService &service, const DemoJob &job, const QString &base, Instant now);
QJsonObject fileJson(const DemoJob &job, const DemoFile &file, const QString &prefix, const QString &base);
QJsonObject uploadJson(const DemoUpload &upload, const QString &prefix, const QString &base);
QJsonObject usageJson(const DemoSlivka &slivka);
QJsonObject errorsJson(const QList<ParameterError> &errors);

} // namespace jobwatch
