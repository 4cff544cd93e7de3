#include "app/polls/definition/writtennumber.h"

#include <algorithm>
#include <cmath>

#include <QRegularExpression>
#include <QStringList>

#include "app/polls/definition/plainline.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

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

/// ASCII with one point for the decimals.
QString written(bool isNegative, QString digits, const QString& behind)
{
    if (digits.isEmpty())
        digits = u"0"_s;
    return (isNegative ? u"-"_s : QString()) + digits + (behind.isEmpty() ? QString() : u'.' + behind);
}

/// As which numbers it may be read; both where one sign may group thousands or begin the decimals.
struct Readings {
    std::optional<QString> whole;
    std::optional<QString> cut;
    QChar sign; ///< The last of its signs.
};

Readings readingsOf(const QString& text)
{
    Readings found;
    const auto number = cutNumber(text);
    if (!number)
        return found;
    const auto& [isNegative, groups, marks] = *number;
    const auto last = marks.isEmpty() ? QChar() : marks.back();
    found.sign = last;
    if (areThousands(groups, marks) && !groups.join(QString()).isEmpty())
        found.whole = written(isNegative, groups.join(QString()), {});
    const auto before = groups.first(groups.size() - 1);
    if ((last == u'.' || last == u',' || last == QChar(0x066b)) && marks.count(last) == 1
        && areThousands(before, marks.chopped(1)) && !groups.join(QString()).isEmpty())
        found.cut = written(isNegative, before.join(QString()), groups.last());
    return found;
}

bool isWithin(const Writing& writing, const QString& number)
{
    const auto value = number.toDouble();
    return std::isfinite(value) && value >= double(writing.lowest.value_or(-largestNumber))
        && value <= double(writing.highest.value_or(largestNumber));
}

std::optional<QString> oneReading(const Writing& writing, const QString& text, QChar decimalMark)
{
    auto found = readingsOf(text);
    if (found.whole && found.cut && writing.decimals == 0)
        found.cut.reset();
    if (found.whole && found.cut && !decimalMark.isNull())
        return found.sign == decimalMark ? found.cut : found.whole;
    if (found.whole && found.cut && !isWithin(writing, *found.cut))
        found.cut.reset();
    else if (found.whole && found.cut && !isWithin(writing, *found.whole))
        found.whole.reset();
    if (found.whole && found.cut)
        return {};
    return found.whole ? found.whole : found.cut;
}

/// Without the unit that people write behind it, too.
QString numberIn(const Writing& writing, const QString& text)
{
    auto line = text.size() <= longestOpen ? plainLine(text) : QString();
    if (!writing.unit.isEmpty() && line.endsWith(writing.unit, Qt::CaseInsensitive))
        line = line.chopped(writing.unit.size()).trimmed();
    return line;
}

} // namespace

std::optional<Written> readNumber(const Writing& writing, const QString& text)
{
    const auto plain = oneReading(writing, numberIn(writing, text), {});
    if (!plain || !isWithin(writing, *plain))
        return {};
    const auto number = plain->toDouble();
    auto key = QString::number(number, 'f', writing.decimals);
    if (key.toDouble() != number)
        return {}; // rounded it would be another number than was written
    while (key.contains(u'.') && (key.endsWith(u'0') || key.endsWith(u'.')))
        key.chop(1);
    if (key == "-0"_L1)
        key = u"0"_s;
    return Written{key, key};
}

bool isNumberKey(const QString& key)
{
    static const QRegularExpression form(u"^-?[0-9]+(\\.[0-9]+)?\\z"_s);
    return form.match(key).hasMatch();
}

QString numberForAll(const Writing& writing, const QString& text, QChar decimalMark)
{
    const auto line = numberIn(writing, text);
    const auto found = readingsOf(line);
    const auto plain = found.whole && found.cut ? oneReading(writing, line, decimalMark) : std::nullopt;
    if (!plain)
        return text;
    // Three digits behind the point might be thousands again, four cannot be.
    return plain->contains(u'.') ? *plain + u'0' : *plain;
}

} // namespace everyport::polls
