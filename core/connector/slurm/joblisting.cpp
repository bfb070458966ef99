#include "core/connector/slurm/joblisting.h"

#include "core/connector/slurm/jobfields.h"
#include "core/connector/slurm/knownjobs.h"
#include "core/connector/slurm/listingpieces.h"
#include "core/connector/slurm/listingreader.h"

namespace jobwatch::slurm {

namespace {

constexpr std::size_t pieceSize = 64 * 1024; // with its index it stays in the cache of one core
constexpr std::size_t smallestPiece = 1;

std::optional<Error> readNext(ListingPieces &pieces, std::size_t atLeast, ListingReader &reader,
                              simdjson::ondemand::parser &parser)
{
    simdjson::ondemand::document document;
    if (const error_code error = parser.iterate(pieces.next(atLeast)).get(document))
        return unreadable(error);
    return reader.read(document);
}

// Jobs that are as they were are not parsed at all; a changed one mostly stands alone among them.
Result<JobListing> readInPieces(std::string_view body, ListingReader reader)
{
    simdjson::ondemand::parser parser;
    ListingPieces pieces(body);
    std::size_t atLeast = smallestPiece;
    while (!pieces.atEnd()) {
        while (const std::size_t length = reader.takeOver(pieces.rest())) {
            pieces.pass(length);
            atLeast = smallestPiece;
        }
        if (const auto error = readNext(pieces, atLeast, reader, parser))
            return *error;
        atLeast = std::min(atLeast * 8, pieceSize);
    }
    return reader.finish();
}

Result<JobListing> readWhole(std::string_view body, ListingReader reader)
{
    simdjson::ondemand::parser parser;
    ListingPieces pieces(body);
    if (const auto error = readNext(pieces, body.size(), reader, parser))
        return *error;
    return reader.finish();
}

template <typename MakeReader>
Result<JobListing> parse(std::string_view body, MakeReader makeReader)
{
    Result<JobListing> listing = readInPieces(body, makeReader());
    return listing ? listing : readWhole(body, makeReader());
}

std::string_view viewOf(const QByteArray &body)
{
    return {body.constData(), std::size_t(body.size())};
}

} // namespace

JobListings::JobListings(const Wanted &wanted)
    : m_wanted(wanted)
    , m_known(std::make_unique<KnownJobs>())
{
}

JobListings::~JobListings() = default;

Result<JobListing> JobListings::read(const QByteArray &body)
{
    return parse(viewOf(body),
                 [this] { return ListingReader(m_wanted, readJobField, jobOf, m_known.get()); });
}

Result<JobListing> parseJobs(const QByteArray &body, const Wanted &wanted)
{
    return parse(viewOf(body), [&] { return ListingReader(wanted, readJobField, jobOf, nullptr); });
}

Result<JobListing> parseAccounting(const QByteArray &body, const Wanted &wanted)
{
    return parse(viewOf(body),
                 [&] { return ListingReader(wanted, readAccountedField, accountedJobOf, nullptr); });
}

} // namespace jobwatch::slurm
