#include "app/chat/messages/unstoredsearch.h"

#include <algorithm>
#include <limits>

#include "app/chat/messages/searchwords.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype excerptWords = 24; // as in what lies on the disk
constexpr qsizetype wordsBefore = 8;

struct Words {
    QString text;
    QList<SearchWords::Place> places;
    QSet<qsizetype> matched = {}; ///< Of `places`.
};

bool isAt(const SearchWords::Term& term, Words& words, qsizetype from)
{
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        const auto& here = words.places[from + i].folded;
        const bool isBegun = term.isBegun && i + 1 == term.words.size();
        if (isBegun ? !here.startsWith(term.words[i]) : here != term.words[i])
            return false;
    }
    for (qsizetype i = 0; i < term.words.size(); ++i)
        words.matched.insert(from + i);
    return true;
}

bool has(const SearchWords::Term& term, Words& words)
{
    bool found = term.words.isEmpty(); // signs alone are no word
    for (qsizetype from = 0; !term.words.isEmpty() && from + term.words.size() <= words.places.size(); ++from)
        found = isAt(term, words, from) || found;
    return found;
}

QString excerptOf(const Words& words)
{
    const auto first = words.matched.isEmpty() ? 0 : *std::min_element(words.matched.begin(), words.matched.end());
    const auto from = words.places.size() <= excerptWords ? 0 : std::max<qsizetype>(0, first - wordsBefore);
    const auto end = std::min(words.places.size(), from + excerptWords);
    QString excerpt = from > 0 ? u"…"_s : QString();
    auto at = from > 0 ? words.places[from].from : 0;
    for (auto i = from; i < end; ++i) {
        const auto& place = words.places[i];
        excerpt += QStringView(words.text).mid(at, place.from - at);
        const auto word = QStringView(words.text).mid(place.from, place.length);
        if (words.matched.contains(i))
            excerpt += QChar(0xe000) + word.toString() + QChar(0xe001);
        else
            excerpt += word;
        at = place.from + place.length;
    }
    return end < words.places.size() ? excerpt + u'…' : excerpt + words.text.mid(at);
}

} // namespace

std::optional<History::Found> UnstoredSearch::find(const Message& message, const SearchWords& search)
{
    if (!isSpoken(message.kind) || (search.after && message.at < search.after)
        || (search.before && message.at >= search.before)
        || (!search.from.isEmpty() && message.sender.compare(search.from, Qt::CaseInsensitive) != 0))
        return {};
    if (search.match.isEmpty())
        return History::Found{message};
    Words words{message.text.text, SearchWords::placesIn(message.text.text)};
    const auto isThere = [&words](const SearchWords::Term& term) { return has(term, words); };
    if (std::any_of(search.unwanted.begin(), search.unwanted.end(), isThere))
        return {};
    words.matched.clear();
    if (!std::all_of(search.wanted.begin(), search.wanted.end(), isThere) || words.matched.isEmpty())
        return {};
    return History::Found{message, excerptOf(words)};
}

UnstoredSearch::UnstoredSearch(const QList<Message>& messages, const History::Search& search, const NameOf& nameOf)
    : m_before(search.before > 0 ? search.before : std::numeric_limits<qint64>::max()), m_most(search.most)
{
    const auto words = SearchWords::parse(search.words);
    if (words.isEmpty())
        return;
    for (const auto& message : messages) {
        m_known.insert(message.number);
        if ((search.conversation && message.conversation != *search.conversation)
            || (!words.in.isEmpty() && nameOf(message.conversation).compare(words.in, Qt::CaseInsensitive) != 0))
            continue;
        if (auto found = find(message, words))
            m_found.append(std::move(*found));
    }
}

QList<History::Found> UnstoredSearch::joined(QList<History::Found> stored) const
{
    if (m_known.isEmpty())
        return stored;
    // A page goes down to its smallest number; what is smaller belongs to the next.
    qint64 last = 0;
    if (stored.size() >= m_most) {
        last = std::min_element(stored.begin(), stored.end(), [](const auto& one, const auto& other) {
            return one.message.number < other.message.number;
        })->message.number;
    }
    stored.removeIf([this](const History::Found& one) { return m_known.contains(one.message.number); });
    for (const auto& one : m_found) {
        if (one.message.number >= last && one.message.number < m_before)
            stored.append(one);
    }
    std::stable_sort(stored.begin(), stored.end(),
        [](const History::Found& one, const History::Found& other) { return one.message.at > other.message.at; });
    return stored;
}

} // namespace everyport::chat
