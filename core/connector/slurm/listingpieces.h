#pragma once

#include <simdjson.h>
#include <string>
#include <string_view>

namespace jobwatch::slurm {

// Cuts a long listing between two jobs into pieces that are listings themselves: a piece fits into the
// processor's cache, and so does what the parser notes of it. Where jobs begin is told by the way the first
// one does; where that is wrong, a piece is not JSON, and the listing is to be read whole.
class ListingPieces
{
public:
    explicit ListingPieces(std::string_view listing);

    bool atEnd() const { return m_at == m_listing.size(); }
    // From the job that comes next; at first from the beginning of the listing.
    std::string_view rest() const { return m_listing.substr(m_at); }
    void pass(std::size_t length); // the job that comes next is that long, and known
    // At least so many bytes of the rest, up to the end of a job, as a document; until the next call.
    simdjson::padded_string_view next(std::size_t atLeast);

private:
    std::size_t jobAfter(std::size_t at) const;
    std::size_t separatorBefore(std::size_t job) const;

    std::string_view m_listing;
    std::string_view m_opening{}; // of every job: the bracket and its first key
    std::size_t m_at = 0;
    std::string m_piece{};
};

} // namespace jobwatch::slurm
