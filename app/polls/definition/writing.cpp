#include "app/polls/definition/writing.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QStringList>
#include <unicode/uchar.h>

#include "app/polls/definition/hiddenwords.h"
#include "app/polls/definition/plainline.h"
#include "app/polls/definition/poll.h"
#include "app/polls/definition/writtennumber.h"
#include "netcore/base/directionalformatting.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestDigits = 16;
constexpr QLatin1StringView merged("as ");

bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
}

/// й is no и, as ICU has it, too.
bool belongsToLetter(QChar accent, QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic && (accent.unicode() == 0x0306 || accent.unicode() == 0x0308);
}

/// Nothing of it is seen, wherever it stands; nor of the marks of annotations, which the property leaves out.
bool isIgnorable(char32_t c)
{
    return u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || (c >= 0xfff9 && c <= 0xfffb);
}

/// What is counted alike looks alike: between the letters of a word that a host has hidden, they would be another word.
QString withoutIgnorables(const QString& text)
{
    QString seen;
    for (const char32_t c : text.toUcs4()) {
        if (!isIgnorable(c))
            seen.append(QChar::fromUcs4(c));
    }
    return seen;
}

QString withoutAccents(const QString& text)
{
    QString plain;
    for (const QChar c : withoutIgnorables(text.normalized(QString::NormalizationForm_KD))) {
        if (!isAccent(c) || (!plain.isEmpty() && belongsToLetter(c, plain.back())))
            plain.append(c);
    }
    return plain.normalized(QString::NormalizationForm_KC);
}

bool isSignAround(QChar c)
{
    return c.isSpace() || (c.isPunct() && c != u'#' && c != u'@') || c == u'`';
}

QString withoutSignsAround(const QString& text)
{
    qsizetype begin = 0;
    auto end = text.size();
    while (begin < end && isSignAround(text[begin]))
        ++begin;
    while (end > begin && isSignAround(text[end - 1]))
        --end;
    return begin < end ? text.sliced(begin, end - begin) : text; // "?!" is an answer, too
}

bool staysOnItsLine(const QString& text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return leavesTheLine(c) || turnsWriting(c.unicode());
    });
}

} // namespace

QString foldedWords(const QString& text)
{
    auto small = withoutAccents(plainLine(text)).toCaseFolded(); // folded first, İ would keep its dot and stay large
    for (const char16_t apostrophe : {u'’', u'‘', u'ʼ'})         // as some phones write it by themselves
        small.replace(QChar(apostrophe), u'\'');
    const auto folded = withoutSignsAround(small.replace(QChar(0xdf), u"ss"_s).simplified()); // ß, in capitals SS
    if (folded.size() <= longestWrittenKey)
        return folded;
    const auto
        digest = QCryptographicHash::hash(folded.toUtf8(), QCryptographicHash::Sha256).toHex().left(digestDigits);
    auto kept = folded.first(longestWrittenKey - digestDigits - 1);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + u'~' + QString::fromLatin1(digest);
}

std::optional<Written> readWritten(const Poll& poll, const QString& text)
{
    if (poll.kind == Kind::Number)
        return readNumber(poll.writing, text);
    const auto line = text.isValidUtf16() ? plainLine(text) : QString();
    if (line.isEmpty() || line.size() > (poll.kind == Kind::Words ? longestWord : longestOpen))
        return {};
    const auto key = foldedWords(line);
    return isWrittenKey(key) ? std::optional(Written{key, line}) : std::nullopt;
}

bool isWrittenKey(const QString& key)
{
    // With noncharacters: earlier versions took them, and a log comes to the same whoever reads it.
    return !key.isEmpty() && key.size() <= longestWrittenKey && staysOnItsLine(key) && key == key.simplified();
}

bool isWrittenText(const QString& text, const QString& key)
{
    if (text.isEmpty()) // the key is what is shown
        return isSlug(key) || isNumberKey(key) || isWrittenText(key, key);
    return text.size() <= longestOpen && isPlainLine(text) && text == plainLine(text) && foldedWords(text) == key;
}

bool isPlainLine(const QString& text)
{
    return staysOnItsLine(text) && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isNonCharacter(); });
}

QString WrittenFate::toText() const
{
    switch (kind) {
    case Kind::Shown: return u"shown"_s;
    case Kind::Hidden: return u"hidden"_s;
    case Kind::Merged: return merged + into;
    }
    return {};
}

std::optional<WrittenFate> WrittenFate::fromText(const QString& text)
{
    if (text == "shown"_L1)
        return WrittenFate{Kind::Shown, {}};
    if (text == "hidden"_L1)
        return WrittenFate{Kind::Hidden, {}};
    if (text.startsWith(merged) && isWrittenKey(text.sliced(merged.size())))
        return WrittenFate{Kind::Merged, text.sliced(merged.size())};
    return {};
}

QString mergedKey(const WrittenFates& fates, const QString& key)
{
    const auto fate = fates.constFind(key);
    return fate != fates.cend() && fate->kind == WrittenFate::Kind::Merged ? fate->into : key;
}

bool isShownToAll(const Poll& poll, const QString& key)
{
    const auto fate = poll.fates.constFind(mergedKey(poll.fates, key));
    if (fate != poll.fates.cend())
        return fate->kind == WrittenFate::Kind::Shown;
    return !poll.writing.approve && (poll.kind == Kind::Number || !looksHidden(poll.fates, mergedKey(poll.fates, key)));
}

bool setFate(WrittenFates& fates, const QString& key, const std::optional<WrittenFate>& fate)
{
    if (!fate)
        return fates.remove(key) > 0;
    auto next = *fate;
    if (next.kind == WrittenFate::Kind::Merged)
        next.into = mergedKey(fates, next.into);
    const auto before = fates.constFind(key);
    if (next.into == key || (before == fates.cend() ? fates.size() >= mostWritten : *before == next))
        return false;
    if (next.kind == WrittenFate::Kind::Merged) {
        for (auto& other : fates) {
            if (other.kind == WrittenFate::Kind::Merged && other.into == key)
                other.into = next.into;
        }
    }
    fates.insert(key, next);
    return true;
}

} // namespace everyport::polls
