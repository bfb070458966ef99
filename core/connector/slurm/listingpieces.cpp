#include "core/connector/slurm/listingpieces.h"

namespace jobwatch::slurm {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view whitespace = " \t\r\n";

// `{"account"`, with the space that a listing for the eye has before the key.
std::string_view openingOf(std::string_view listing)
{
    constexpr std::string_view jobs = "\"jobs\"";
    const std::size_t key = listing.find(jobs);
    if (key == npos)
        return {};
    const std::size_t begin = listing.find_first_not_of(": \t\r\n[", key + jobs.size());
    if (begin == npos || listing[begin] != '{')
        return {};
    const std::size_t name = listing.find_first_not_of(whitespace, begin + 1);
    if (name == npos || listing[name] != '"')
        return {};
    const std::size_t end = listing.find('"', name + 1);
    return end == npos ? std::string_view() : listing.substr(begin, end + 1 - begin);
}

} // namespace

ListingPieces::ListingPieces(std::string_view listing)
    : m_listing(listing)
    , m_opening(openingOf(listing))
{
}

void ListingPieces::pass(std::size_t length)
{
    m_at += length;
    const std::size_t comma = m_listing.find_first_not_of(whitespace, m_at);
    if (comma == npos || m_listing[comma] != ',')
        return;
    const std::size_t job = m_listing.find_first_not_of(whitespace, comma + 1);
    if (job != npos && m_listing[job] == '{')
        m_at = job;
}

simdjson::padded_string_view ListingPieces::next(std::size_t atLeast)
{
    m_piece.clear();
    if (m_at > 0)
        m_piece = "{\"jobs\":[";
    const std::size_t job = jobAfter(m_at + atLeast);
    if (job == npos) {
        m_piece += rest();
        m_at = m_listing.size();
    } else {
        m_piece += m_listing.substr(m_at, separatorBefore(job) - m_at);
        m_piece += "]}";
        m_at = job;
    }
    m_piece.reserve(m_piece.size() + simdjson::SIMDJSON_PADDING);
    return simdjson::padded_string_view(m_piece.data(), m_piece.size(), m_piece.capacity());
}

// The first one that begins behind `at`, if another is before it.
std::size_t ListingPieces::jobAfter(std::size_t at) const
{
    if (m_opening.empty() || at >= m_listing.size())
        return npos;
    std::size_t job = m_listing.find(m_opening, at + 1);
    while (job != npos && separatorBefore(job) == npos)
        job = m_listing.find(m_opening, job + 1);
    return job;
}

// The place of its comma; none where the job is the first, or where it is no job.
std::size_t ListingPieces::separatorBefore(std::size_t job) const
{
    const std::size_t comma = m_listing.find_last_not_of(whitespace, job - 1);
    if (comma == npos || comma == 0 || m_listing[comma] != ',')
        return npos;
    const std::size_t end = m_listing.find_last_not_of(whitespace, comma - 1);
    return end != npos && end >= m_at && m_listing[end] == '}' ? comma : npos;
}

} // namespace jobwatch::slurm
