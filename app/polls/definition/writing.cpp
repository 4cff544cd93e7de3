#include "app/polls/definition/writing.h"

#include <algorithm>
#include <cmath>

#include <QCryptographicHash>
#include <QStringList>
#include <unicode/uchar.h>

#include "app/polls/definition/poll.h"
#include "netcore/base/directionalformatting.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestDigits = 16;
constexpr int mostMarks = 3; // on one letter: what is piled up higher covers the lines above
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

bool isUnseen(QChar c)
{
    return turnsWriting(c.unicode()) || c.isNonCharacter() || c.unicode() == 0xfeff || c.unicode() == 0x200b;
}

bool staysOnItsLine(const QString& text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return leavesTheLine(c) || turnsWriting(c.unicode());
    });
}

/// One line for whoever reads it: what turns directions, breaks lines or cannot be seen is left out.
QString plainLine(const QString& text)
{
    QString plain;
    int marks = 0; // on one letter
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (isUnseen(c)) // also between marks
            continue;
        marks = c.isMark() ? marks + 1 : 0;
        if (c.isSpace() || c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            plain.append(u' ');
        else if (marks <= mostMarks)
            plain.append(c);
    }
    return plain.simplified();
}

/// What is written of a number: its digits, cut at what stands between them.
struct CutNumber {
    bool isNegative = false;
    QStringList groups = {QString()}; ///< ASCII; one more than there are marks.
    QString marks = {};               ///< One of each sort: a space, ', U+066C group, U+066B begins the decimals.
};

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c.category() == QChar::Punctuation_Dash; // whichever a phone writes
}

/// Null: it stands in no number.
QChar markFor(char32_t c)
{
    switch (c) {
    case U'.':
    case 0xff0e: return u'.';
    case U',':
    case 0xff0c: return u',';
    case U'\'':
    case 0x2019: return u'\'';
    case 0x066b:
    case 0x066c:
    case U' ': return QChar(char16_t(c));
    default: return {};
    }
}

std::optional<CutNumber> cutNumber(const QString& text)
{
    CutNumber cut;
    cut.isNegative = !text.isEmpty() && isMinus(text.front());
    for (const char32_t c : (cut.isNegative ? text.sliced(1).trimmed() : text).toUcs4()) {
        if (QChar::category(c) == QChar::Number_DecimalDigit) {
            cut.groups.last().append(QChar(char16_t(u'0' + QChar::digitValue(c))));
        } else if (const auto mark = markFor(c); !mark.isNull()) {
            cut.marks.append(mark);
            cut.groups.append(QString());
        } else {
            return {};
        }
    }
    return cut;
}

/// By threes, or as in India: "12,34,567".
bool areThousands(const QStringList& groups, const QString& marks)
{
    if (groups.size() == 1)
        return true;
    const auto between = groups.sliced(1, groups.size() - 2);
    const auto haveAll = [&between](qsizetype digits) {
        return std::all_of(between.begin(), between.end(), [=](const QString& one) { return one.size() == digits; });
    };
    const auto& first = groups.first();
    return !first.isEmpty() && first.front() != u'0' && groups.last().size() == 3
        && (haveAll(3) ? first.size() <= 3 : haveAll(2) && first.size() <= 2)
        && marks.count(marks.front()) == marks.size() && marks.front() != QChar(0x066b);
}

/// ASCII with one point for the decimals; nothing where it is no number, or may be either of two.
std::optional<QString> plainNumber(const QString& text, int decimals)
{
    const auto cut = cutNumber(text);
    if (!cut)
        return {};
    const auto& [isNegative, groups, marks] = *cut;
    const auto last = marks.isEmpty() ? QChar() : marks.back();
    const bool isWhole = areThousands(groups, marks);
    const bool hasDecimals = (last == u'.' || last == u',' || last == QChar(0x066b)) && marks.count(last) == 1
        && areThousands(groups.first(groups.size() - 1), marks.chopped(1));
    if ((!isWhole && !hasDecimals) || (isWhole && hasDecimals && decimals > 0 && decimals < mostDecimals))
        return {};
    const bool isCut = hasDecimals && (!isWhole || decimals > 0);
    auto digits = isCut ? groups.first(groups.size() - 1).join(QString()) : groups.join(QString());
    const auto behind = isCut ? groups.last() : QString();
    if (digits.isEmpty() && behind.isEmpty())
        return {};
    if (digits.isEmpty())
        digits = u"0"_s;
    return (isNegative ? u"-"_s : QString()) + digits + (behind.isEmpty() ? QString() : u'.' + behind);
}

std::optional<Written> readNumber(const Writing& writing, const QString& text)
{
    auto line = plainLine(text);
    if (!writing.unit.isEmpty() && line.endsWith(writing.unit, Qt::CaseInsensitive))
        line = line.chopped(writing.unit.size()).trimmed();
    const auto plain = plainNumber(line, writing.decimals);
    bool isNumber = false;
    const double number = plain ? plain->toDouble(&isNumber) : 0;
    const double lowest = double(writing.lowest.value_or(-largestNumber)),
                 highest = double(writing.highest.value_or(largestNumber));
    if (!isNumber || !std::isfinite(number) || number < lowest || number > highest)
        return {};
    auto key = QString::number(number, 'f', writing.decimals);
    if (key.toDouble() != number)
        return {}; // rounded it would be another number than was written
    while (key.contains(u'.') && (key.endsWith(u'0') || key.endsWith(u'.')))
        key.chop(1);
    if (key == "-0"_L1)
        key = u"0"_s;
    return Written{key, key};
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
        return text.size() <= longestOpen ? readNumber(poll.writing, text) : std::nullopt;
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
        return isSlug(key) || plainNumber(key, mostDecimals) == key || isWrittenText(key, key);
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
    return fate == poll.fates.cend() ? !poll.writing.approve : fate->kind == WrittenFate::Kind::Shown;
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
