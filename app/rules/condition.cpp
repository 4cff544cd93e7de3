#include "app/rules/condition.h"

#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using Test = Condition::Test;

// PCRE2 takes the limits from the pattern's beginning, so a pattern may not begin with settings of its own. Without its
// compiler (JIT) the steps are counted one by one, and the stack is the heap's, which has a limit of its own (KiB).
QRegularExpression bounded(const QString& pattern)
{
    return QRegularExpression(
        u"(*NO_JIT)(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=2000)"_s.arg(mostSteps) + pattern);
}

Error badCondition(const QString& key, const QString& text)
{
    return Error::malformed(Reason::BadValue, text, key);
}

/// Numbers as they are, times of day as minutes.
struct Range {
    bool isTime = false;
    double from = 0;
    double to = 0;
};

std::optional<double> minutesOf(const QString& text)
{
    const auto time = QTime::fromString(text.trimmed(), u"H:mm"_s);
    return time.isValid() ? std::optional<double>(time.msecsSinceStartOfDay() / 60000) : std::nullopt;
}

std::optional<Range> rangeFrom(const QString& text)
{
    const auto dash = text.indexOf(u'-', 1); // a number may begin with one
    if (dash < 0)
        return {};
    const auto first = text.left(dash);
    const auto last = text.mid(dash + 1);
    if (const auto from = minutesOf(first), to = minutesOf(last); from && to)
        return Range{true, *from, *to};
    bool isFirst = false;
    bool isLast = false;
    const Range range{false, first.trimmed().toDouble(&isFirst), last.trimmed().toDouble(&isLast)};
    return isFirst && isLast && range.from <= range.to ? std::optional<Range>(range) : std::nullopt;
}

bool isWithin(const Range& range, const QString& text, bool& isReadable)
{
    bool isNumber = false;
    const auto minutes = range.isTime ? minutesOf(text) : std::nullopt;
    const auto value = range.isTime ? minutes.value_or(0) : text.trimmed().toDouble(&isNumber);
    isReadable = range.isTime ? minutes.has_value() : isNumber;
    if (range.from <= range.to)
        return isReadable && value >= range.from && (range.isTime ? value < range.to : value <= range.to);
    return isReadable && (value >= range.from || value < range.to); // over midnight
}

/// Two words at least: a single one in a sentence is taken for a name, and is translated by nobody.
QString words(Test test)
{
    switch (test) {
    case Test::Equals: return u"it is"_s;
    case Test::OneOf: return u"it is one of"_s;
    case Test::Like: return u"it is like"_s;
    case Test::Contains: return u"it contains"_s;
    case Test::Matches: return u"it matches"_s;
    case Test::Below: return u"it is below"_s;
    case Test::Above: return u"it is above"_s;
    case Test::Between: return u"it is between"_s;
    }
    return {};
}

struct TestOutcome {
    bool holds = false;
    bool isTooCostly = false;
    bool isNoNumber = false;
};

TestOutcome test(const Condition& condition, const QString& text)
{
    const auto value = condition.values.value(0);
    switch (condition.test) {
    case Test::Equals: return {text.compare(value, Qt::CaseInsensitive) == 0};
    case Test::OneOf: return {condition.values.contains(text, Qt::CaseInsensitive)};
    case Test::Like: return {isLike(QStringView(text).left(longestText), value)};
    case Test::Contains: return {text.contains(value, Qt::CaseInsensitive)};
    case Test::Matches: {
        const auto match = bounded(value).match(text.left(longestText));
        return {match.hasMatch(), !match.isValid()};
    }
    case Test::Below:
    case Test::Above: {
        bool isNumber = false;
        const auto number = text.trimmed().toDouble(&isNumber);
        const auto limit = value.toDouble();
        return {isNumber && (condition.test == Test::Below ? number < limit : number > limit), false, !isNumber};
    }
    case Test::Between: {
        const auto range = rangeFrom(value);
        bool isReadable = false;
        const bool isIn = range && isWithin(*range, text, isReadable);
        return {isIn, false, !isReadable};
    }
    }
    return {};
}

} // namespace

bool isLike(QStringView text, QStringView pattern)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == u'*') {
            star = in++;
            mark = at;
        } else if (in < pattern.size()
            && (pattern[in] == u'?' || pattern[in].toCaseFolded() == text[at].toCaseFolded())) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++mark;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == u'*')
        ++in;
    return in == pattern.size();
}

Verdict judge(const Condition& condition, const Fields& fields)
{
    const auto text = fields.value(condition.field);
    const auto outcome = test(condition, text);
    // A test that could not be made does not hold the other way round either.
    const bool isDecided = !outcome.isTooCostly && !outcome.isNoNumber;
    if (isDecided && outcome.holds != condition.isNot)
        return {true, {}, false};
    const auto shown = text.size() > 80 ? text.left(79) + u'…' : text;
    if (outcome.isTooCostly)
        return {false,
            u"The regular expression for %1 took too long on this text and was stopped; make it simpler."_s.arg(
                condition.field),
            true};
    if (outcome.isNoNumber)
        return {false,
            u"%1 is “%2”, which cannot be compared with %3."_s.arg(condition.field, shown, condition.values.value(0)),
            false};
    const auto why = condition.isNot ? u"%1 is “%2”, which the condition excludes: %3 “%4”."_s
                                     : u"%1 is “%2”; the condition is: %3 “%4”."_s;
    return {false, why.arg(condition.field, shown, words(condition.test), condition.values.join(u"”, “"_s)), false};
}

Result<Done> checkCondition(const Condition& condition, const EventKind& kind)
{
    if (!kind.knows(condition.field)) {
        const auto near = nearestWord(condition.field, kind.fieldNames());
        return badCondition(u"field"_s,
            near.isEmpty() ? u"This event has no field “%1”; it has %2."_s.arg(
                condition.field.left(60), kind.fieldNames().join(u", "_s))
                           : u"This event has no field “%1”; did you mean %2?"_s.arg(condition.field.left(60), near));
    }
    const auto key = testName(condition.test);
    const auto value = condition.values.value(0);
    if (condition.values.isEmpty() || (condition.test != Test::OneOf && condition.values.size() != 1))
        return badCondition(key, u"Write what the field is compared with."_s);
    for (const auto& each : condition.values) {
        if (each.size() > longestPattern)
            return badCondition(key, u"Must be at most %1 characters."_s.arg(longestPattern));
    }
    bool isNumber = true;
    if (condition.test == Test::Below || condition.test == Test::Above)
        value.toDouble(&isNumber);
    if (!isNumber)
        return badCondition(key, u"Must be a number."_s);
    if (condition.test == Test::Between && !rangeFrom(value))
        return badCondition(key, u"Must be two numbers or two times with a dash between: 10-20, or 22:00-06:00."_s);
    if (condition.test == Test::Matches && value.startsWith("(*"_L1))
        return badCondition(key, u"Must not begin with (*: what a match may cost is set by the program."_s);
    if (condition.test == Test::Matches) {
        const auto expression = bounded(value);
        if (!expression.isValid())
            return badCondition(key, u"Is no regular expression: %1."_s.arg(expression.errorString()));
    }
    return Done();
}

} // namespace everyport::rules
