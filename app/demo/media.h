#pragma once

#include <optional>

#include "app/demo/rest.h"

namespace jobwatch {

struct MediaFile
{
    QString name{};
    QByteArray content{};
    Instant modifiedAt{};
};

// A static file: with Range, If-Modified-Since and ETag.
RestAnswer answerMedia(const MediaFile &file, const RestRequest &request);

// Slivka's error pages are HTML, whatever was asked for.
RestAnswer errorPage(int status);

QByteArray httpDate(Instant t);
std::optional<Instant> fromHttpDate(const QByteArray &text); // nothing for what is none

} // namespace jobwatch
