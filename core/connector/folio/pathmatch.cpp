#include "core/connector/folio/pathmatch.h"

#include <algorithm>
#include <QList>
#include <vector>

namespace jobwatch::folio {

namespace {

constexpr qsizetype longestPath = 2000;

struct Token
{
    enum class Kind { Character, Placeholder, Anything };

    Kind kind = Kind::Character;
    QChar character{};
};

QList<Token> tokensOf(const QString &pattern)
{
    QList<Token> tokens;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype end = pattern[i] == u'{' ? pattern.indexOf(u'}', i) : -1;
        if (end > 0) {
            tokens.append({.kind = Token::Kind::Placeholder});
            i = end;
        } else if (pattern[i] == u'*') {
            tokens.append({.kind = Token::Kind::Anything});
        } else {
            tokens.append({.character = pattern[i]});
        }
    }
    return tokens;
}

// Which beginnings of the path match with this token as well; `before[n]`: the first n characters did
// without.
std::vector<bool> advanced(const std::vector<bool> &before, const Token &token, const QString &path)
{
    std::vector<bool> after(before.size(), false);
    for (size_t n = 0; n < before.size(); ++n) {
        const QChar last = n > 0 ? path[qsizetype(n) - 1] : QChar();
        switch (token.kind) {
        case Token::Kind::Character:
            after[n] = n > 0 && before[n - 1] && last == token.character;
            break;
        case Token::Kind::Placeholder:
            after[n] = n > 0 && last != u'/' && (before[n - 1] || after[n - 1]);
            break;
        case Token::Kind::Anything:
            after[n] = before[n] || (n > 0 && after[n - 1]);
            break;
        }
    }
    return after;
}

// Levenshtein's distance.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

bool matchesPattern(const QString &pattern, const QString &path)
{
    if (pattern.size() > longestPath || path.size() > longestPath)
        return pattern == path;
    std::vector<bool> matched(size_t(path.size()) + 1, false);
    matched[0] = true;
    for (const Token &token : tokensOf(pattern)) {
        matched = advanced(matched, token, path);
        if (std::none_of(matched.begin(), matched.end(), [](bool is) { return is; }))
            return false;
    }
    return matched.back();
}

QString closestPath(const QString &path, const QStringList &candidates)
{
    QString closest;
    int least = 0;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longestPath || path.size() > longestPath)
            continue;
        const int edits = distance(path, candidate);
        const bool isNear = edits * 2 <= std::max(path.size(), candidate.size());
        if (isNear && (closest.isEmpty() || edits < least)) {
            closest = candidate;
            least = edits;
        }
    }
    return closest;
}

} // namespace jobwatch::folio
