#include "app/chat/messages/searchwords.h"

#include <algorithm>

#include <QDateTime>

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 12;
constexpr qsizetype longWord = 4; // letters, from which on a word may be only begun wherever it stands

struct Word {
    QString text;
    bool isPhrase = false;
    bool isExcluded = false;
};

/// At spaces, but not inside quotation marks.
QList<Word> wordsOf(const QString& typed)
{
    QList<Word> words;
    Word word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.text.isEmpty() && words.size() < mostWords)
            words.append(word);
        word = {};
    };
    for (const auto character : typed) {
        if (character == u'"') {
            if (quoted || !word.text.isEmpty())
                finish();
            quoted = !quoted;
            word.isPhrase = quoted;
        } else if (character.isSpace() && !quoted) {
            finish();
        } else if (character == u'-' && !quoted && word.text.isEmpty() && !word.isExcluded) {
            word.isExcluded = true;
        } else {
            word.text += character;
        }
    }
    finish();
    return words;
}

qint64 dayOf(const QString& text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? date.startOfDay().toMSecsSinceEpoch() : 0;
}

/// One letter is in nearly every message. A sign of Chinese, Japanese or Korean is a word.
bool isTooShort(const Word& word)
{
    constexpr char16_t firstOfTheEast = 0x2e80;
    return !word.isPhrase && word.text.size() < 2 && word.text.front().unicode() < firstOfTheEast;
}

SearchWords::Term termOf(const QString& text, bool isWhole)
{
    SearchWords::Term term;
    for (const auto& place : SearchWords::placesIn(text))
        term.words.append(place.folded);
    term.isBegun = !isWhole;
    return term;
}

QString folded(QStringView word)
{
    auto letters = word.toString().normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar one) { return one.isMark(); });
    return letters.toCaseFolded();
}

/// As FTS5 reads a text literally; the last word of a search may be only begun, and so may long ones, which few others
/// begin with.
QString quoted(const QString& text, bool isWhole)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + (isWhole ? u"\""_s : u"\"*"_s);
}

} // namespace

SearchWords SearchWords::parse(const QString& typed)
{
    SearchWords found;
    QList<Word> wanted;
    QStringList excluded;
    for (const auto& word : wordsOf(typed)) {
        const auto colon = word.isPhrase ? -1 : word.text.indexOf(u':');
        const auto key = word.text.left(colon).toLower();
        const auto value = word.text.mid(colon + 1);
        if (colon > 0 && !value.isEmpty() && key == u"from")
            found.from = value;
        else if (colon > 0 && !value.isEmpty() && key == u"in")
            found.in = value;
        else if (colon > 0 && key == u"before" && dayOf(value))
            found.before = dayOf(value);
        else if (colon > 0 && key == u"after" && dayOf(value))
            found.after = dayOf(value);
        else if (word.isExcluded)
            excluded.append(word.text);
        else
            wanted.append(word);
    }
    if (std::all_of(wanted.begin(), wanted.end(), isTooShort))
        return found; // "all but these" is no search, either
    QStringList parts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto& word = wanted[i];
        const bool isWhole = word.isPhrase || isTooShort(word)
            || (word.text.size() < longWord && i + 1 < wanted.size());
        parts.append(quoted(word.text, isWhole));
        found.wanted.append(termOf(word.text, isWhole));
    }
    found.match = u"{text} : ("_s + parts.join(u" AND "_s) + u')';
    for (const auto& word : excluded) {
        found.match = u'(' + found.match + u") NOT {text} : "_s + quoted(word, true);
        found.unwanted.append(termOf(word, true));
    }
    return found;
}

QList<SearchWords::Place> SearchWords::placesIn(const QString& text)
{
    QList<Place> places;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        // Half of a letter beyond the first plane is one of a word.
        const bool isOfWord = at < text.size()
            && (text[at].isLetterOrNumber() || text[at].isSurrogate() || (from >= 0 && text[at].isMark()));
        if (isOfWord && from < 0)
            from = at;
        if (!isOfWord && from >= 0)
            places.append({from, at - from, folded(QStringView(text).mid(from, at - from))});
        if (!isOfWord)
            from = -1;
    }
    return places;
}

} // namespace everyport::chat
