#include "app/chat/messages/wordvector.h"

#include <algorithm>

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

// Well below what PostgreSQL takes: 2046 bytes a word, a megabyte a text.
constexpr qsizetype longestWord = 500;
constexpr qsizetype mostIndexed = 20'000;
constexpr qsizetype longestVector = 300'000;

// Letters and numbers alone, so nothing in it is taken for its syntax.
QString quoted(const QString& word)
{
    return u'\'' + word.left(longestWord) + u'\'';
}

QString queryOf(const SearchWords::Term& term)
{
    QStringList words;
    for (const auto& word : term.words)
        words.append(quoted(word));
    return u'(' + words.join(u" <-> "_s) + (term.isBegun ? u":*)"_s : u")"_s);
}

} // namespace

QString wordVector(const QString& text)
{
    const auto places = SearchWords::placesIn(text);
    QString vector;
    for (qsizetype i = 0; i < std::min(places.size(), mostIndexed) && vector.size() < longestVector; ++i)
        vector += quoted(places.at(i).folded) + u':' + QString::number(i + 1) + u' ';
    return vector;
}

QString wordQuery(const SearchWords& search)
{
    QStringList parts;
    for (const auto& term : search.wanted) {
        if (!term.words.isEmpty())
            parts.append(queryOf(term));
    }
    if (parts.isEmpty())
        return {};
    for (const auto& term : search.unwanted) {
        if (!term.words.isEmpty())
            parts.append(u'!' + queryOf(term));
    }
    return parts.join(u" & "_s);
}

} // namespace everyport::chat
