#include "app/chat/searchwords.h"

#include <QDateTime>

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 32;

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

/// As FTS5 reads a text literally; the last word of a search may be only begun.
QString quoted(const QString& text, bool isWhole)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + (isWhole ? u"\""_s : u"\"*"_s);
}

} // namespace

SearchWords SearchWords::parse(const QString& typed)
{
    SearchWords found;
    QStringList wanted;
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
        else
            (word.isExcluded ? excluded : wanted).append(quoted(word.text, word.isPhrase || word.isExcluded));
    }
    if (wanted.isEmpty())
        return found; // "all but these" is no search
    found.match = u"{text} : ("_s + wanted.join(u" AND "_s) + u')';
    for (const auto& word : excluded)
        found.match = u'(' + found.match + u") NOT {text} : "_s + word;
    return found;
}

} // namespace everyport::chat
