#include "app/config/optionvalue.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "netcore/address/ipnetwork.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/endpoints/proxyresolver.h"
#include "netcore/files/fileaccess.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype longestText = 4096;

struct Unit {
    QLatin1StringView name;
    qint64 factor;
};
// The largest first: a value is written in the largest one that leaves no rest.
constexpr Unit durations[] = {
    {"d"_L1, 86'400'000}, {"h"_L1, 3'600'000}, {"min"_L1, 60'000}, {"s"_L1, 1000}, {"ms"_L1, 1}};
constexpr Unit sizes[] = {{"G"_L1, 1 << 30}, {"M"_L1, 1 << 20}, {"k"_L1, 1 << 10}, {""_L1, 1}};

template <size_t Count>
QString inUnits(qint64 value, const Unit (&units)[Count])
{
    for (const auto& unit : units) {
        if (value % unit.factor == 0 && (value != 0 || unit.factor <= 1000))
            return QString::number(value / unit.factor) + unit.name;
    }
    return QString::number(value);
}

template <size_t Count>
std::optional<qint64> fromUnits(const QString& text, const Unit (&units)[Count])
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    bool isNumber = false;
    const auto number = text.left(digits).toLongLong(&isNumber);
    const auto name = text.mid(digits).trimmed();
    for (const auto& unit : units) {
        if (isNumber && name.compare(unit.name, Qt::CaseInsensitive) == 0
            && number <= std::numeric_limits<qint64>::max() / unit.factor)
            return number * unit.factor;
    }
    return {};
}

/// What was given, as it may be shown: a long text only in part.
QString shown(const QVariant& raw)
{
    const auto text = raw.toString();
    return text.size() > 60 ? text.left(59) + u'…' : text;
}

/// A secret is not shown at all. The quotes are the sentence's: they are others in other languages.
Error mustBe(const Option& option, const QString& what, const QVariant& raw)
{
    return Error::malformed(Reason::BadValue,
        option.secret ? u"Must be %1, not what was given."_s.arg(what)
                      : u"Must be %1, not \"%2\"."_s.arg(what, shown(raw)),
        option.key);
}

bool isText(const QVariant& raw)
{
    return raw.typeId() == QMetaType::QString;
}

bool isWhole(const QVariant& raw)
{
    return raw.typeId() == QMetaType::LongLong || raw.typeId() == QMetaType::Int || raw.typeId() == QMetaType::UInt
        || raw.typeId() == QMetaType::ULongLong;
}

Result<QVariant> checkText(const Option& option, const QVariant& raw)
{
    if (!isText(raw))
        return mustBe(option, u"a text in quotes"_s, raw);
    const auto text = raw.toString();
    if (option.required && text.trimmed().isEmpty())
        return missingValue(option);
    const auto longest = std::min<qint64>(option.max, longestText);
    if (text.size() > longest)
        return mustBe(option, u"at most %1 characters"_s.arg(longest), raw);
    for (const auto c : text) {
        if (c.category() == QChar::Other_Control)
            return mustBe(option, u"a text of one line"_s, raw);
    }
    if (const auto fault = option.textFault && !text.isEmpty() ? option.textFault(text) : QString(); !fault.isEmpty())
        return Error::malformed(Reason::BadValue, fault, option.key);
    return QVariant(text);
}

Result<QVariant> checkBoolean(const Option& option, const QVariant& raw)
{
    if (raw.typeId() == QMetaType::Bool)
        return raw;
    const auto text = raw.toString().toLower();
    if (isText(raw) && (text == "true"_L1 || text == "yes"_L1 || text == "on"_L1))
        return QVariant(true);
    if (isText(raw) && (text == "false"_L1 || text == "no"_L1 || text == "off"_L1))
        return QVariant(false);
    return mustBe(option, isText(raw) ? u"on, off, true or false"_s : u"true or false"_s, raw);
}

Result<QVariant> checkChoice(const Option& option, const QVariant& raw)
{
    if (isText(raw) && option.choices.contains(raw.toString()))
        return raw;
    if (option.choices.isEmpty())
        return Error::malformed(
            Reason::BadValue, u"There is nothing to choose from yet, so leave it out."_s, option.key);
    if (option.choices.size() == 1)
        return mustBe(option, option.choices.first(), raw);
    // With the "or" in the sentence: within a list of names nobody could translate it.
    return Error::malformed(Reason::BadValue,
        u"Must be %1 or %2, not \"%3\"."_s.arg(
            option.choices.first(option.choices.size() - 1).join(u", "_s), option.choices.last(), shown(raw)),
        option.key);
}

Result<QVariant> checkEndpoint(const Option& option, const QVariant& raw)
{
    if (!isText(raw))
        return mustBe(option, u"an endpoint in quotes, such as \"tcp:5222\""_s, raw);
    if (const auto fault = option.textFault ? option.textFault(raw.toString()) : QString(); !fault.isEmpty())
        return Error::malformed(Reason::BadValue, fault, option.key);
    auto endpoint = Endpoint::parse(raw.toString());
    if (!endpoint)
        return Error::malformed(Reason::BadValue, endpoint.error().text, option.key);
    if (!option.choices.isEmpty() && !option.choices.contains(endpoint->kind()))
        return mustBe(option,
            (option.choices.size() == 1 ? u"an endpoint that starts with %1:"_s
                                        : u"an endpoint that starts with one of %1:"_s)
                .arg(option.choices.join(u":, "_s)),
            raw);
    return raw;
}

Result<QVariant> checkFile(const Option& option, const QVariant& raw)
{
    auto path = checkText(option, raw);
    if (!path || path->toString().isEmpty())
        return path;
    const QFileInfo file(path->toString());
    if (!file.exists())
        return mustBe(option, u"a file that exists"_s, raw);
    if (!file.isFile())
        return mustBe(option, u"an ordinary file, no folder and no device"_s, raw);
    if (!canReadFile(path->toString()))
        return mustBe(option, u"a file that this program may read"_s, raw);
    return path;
}

Result<QVariant> checkNetwork(const Option& option, const QVariant& raw)
{
    if (!isText(raw))
        return mustBe(option, u"a network in quotes, such as \"192.168.0.0/16\""_s, raw);
    const auto network = IpNetwork::parse(raw.toString().trimmed());
    if (!network)
        return Error::malformed(Reason::BadValue, network.error().text, option.key);
    return QVariant(raw.toString().trimmed());
}

Result<QVariant> checkNewFile(const Option& option, const QVariant& raw)
{
    auto path = checkText(option, raw);
    if (path && (path->toString().endsWith(u'/') || QFileInfo(path->toString()).isDir()))
        return mustBe(option, u"the name of a file, not of a folder"_s, raw);
    // Of a name that is no whole path nobody here knows where it begins.
    if (path && path->toString().startsWith(u'/') && !QFileInfo(path->toString()).dir().exists())
        return mustBe(option, u"a file in a folder that exists"_s, raw);
    return path;
}

Result<QVariant> checkProxyOf(const Option& option, const QVariant& raw)
{
    const auto text = checkText(option, raw);
    if (!text || text->toString().trimmed().isEmpty())
        return text;
    const auto proxy = text->toString().trimmed();
    auto words = option.choices;
    words.removeIf([](const QString& choice) { return choice.endsWith(u':'); }); // how a proxy begins
    const auto checked = checkProxy(proxy, words);
    return checked ? Result<QVariant>(proxy) : Error::malformed(Reason::BadValue, checked.error().text, option.key);
}

std::optional<qint64> unitsOf(const QVariant& raw, std::optional<qint64> (*parse)(const QString&))
{
    if (isText(raw))
        return parse(raw.toString());
    return isWhole(raw) ? std::optional(raw.toLongLong()) : std::nullopt;
}

QString numberRange(const Option& option, const QString& noun, QString (*text)(qint64))
{
    const auto hasMin = option.min != std::numeric_limits<qint64>::min();
    const auto hasMax = option.max != std::numeric_limits<qint64>::max();
    if (hasMin && hasMax)
        return u"%1 from %2 to %3"_s.arg(noun, text(option.min), text(option.max));
    if (hasMin)
        return u"%1 of at least %2"_s.arg(noun, text(option.min));
    if (hasMax)
        return u"%1 of at most %2"_s.arg(noun, text(option.max));
    return noun;
}

/// Of the types that have one: "a number from 1 to 5".
QString rangeOf(const Option& option)
{
    const auto plain = [](qint64 value) { return QString::number(value); };
    switch (option.type) {
    case Option::Type::Duration: return numberRange(option, u"a time such as 30s or 5min"_s, durationText);
    case Option::Type::Size: return numberRange(option, u"a size such as 64k or 10M"_s, sizeText);
    default: return numberRange(option, u"a number"_s, +plain);
    }
}

Result<QVariant> checkRange(const Option& option, std::optional<qint64> value, const QVariant& raw)
{
    if (!value || *value < option.min || *value > option.max)
        return mustBe(option, rangeOf(option), raw);
    return QVariant(*value);
}

Result<QVariant> checkInteger(const Option& option, const QVariant& raw)
{
    bool isNumber = isWhole(raw);
    auto value = isNumber ? raw.toLongLong() : qint64(0);
    if (isText(raw))
        value = raw.toString().trimmed().toLongLong(&isNumber);
    return checkRange(option, isNumber ? std::optional(value) : std::nullopt, raw);
}

} // namespace

Error missingValue(const Option& option)
{
    return Error::malformed(Reason::BadValue,
        option.help.isEmpty() ? u"This is needed; write it."_s : u"This is needed; write it: %1"_s.arg(option.help),
        option.key);
}

QString durationText(qint64 milliseconds)
{
    return inUnits(milliseconds, durations);
}

std::optional<qint64> durationFrom(const QString& text)
{
    return fromUnits(text, durations);
}

QString sizeText(qint64 bytes)
{
    return inUnits(bytes, sizes);
}

std::optional<qint64> sizeFrom(const QString& text)
{
    return fromUnits(text, sizes);
}

Result<QVariant> checkOne(const Option& option, const QVariant& raw)
{
    switch (option.type) {
    case Option::Type::Text: return checkText(option, raw);
    case Option::Type::Integer: return checkInteger(option, raw);
    case Option::Type::Boolean: return checkBoolean(option, raw);
    case Option::Type::Choice: return checkChoice(option, raw);
    case Option::Type::Endpoint: return checkEndpoint(option, raw);
    case Option::Type::File: return checkFile(option, raw);
    case Option::Type::Network: return checkNetwork(option, raw);
    case Option::Type::NewFile: return checkNewFile(option, raw);
    case Option::Type::Proxy: return checkProxyOf(option, raw);
    case Option::Type::Duration: return checkRange(option, unitsOf(raw, durationFrom), raw);
    case Option::Type::Size: return checkRange(option, unitsOf(raw, sizeFrom), raw);
    }
    return raw;
}

QString optionText(const Option& option, const QVariant& value)
{
    if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList)
        return value.toStringList().join(u", "_s);
    switch (option.type) {
    case Option::Type::Boolean: return value.toBool() ? u"true"_s : u"false"_s;
    case Option::Type::Duration: return value.isValid() ? durationText(value.toLongLong()) : QString();
    case Option::Type::Size: return value.isValid() ? sizeText(value.toLongLong()) : QString();
    default: return value.toString();
    }
}

QString optionRange(const Option& option)
{
    switch (option.type) {
    case Option::Type::Text: return u"text"_s;
    case Option::Type::Integer:
    case Option::Type::Duration:
    case Option::Type::Size: return rangeOf(option).mid(2); // without its article
    case Option::Type::Boolean: return u"true or false"_s;
    case Option::Type::Choice:
        if (option.choices.isEmpty())
            return u"nothing to choose from yet"_s;
        return option.choices.size() == 1
            ? option.choices.first()
            : option.choices.mid(0, option.choices.size() - 1).join(u", "_s) + u" or "_s + option.choices.last();
    case Option::Type::Endpoint: return u"endpoint"_s;
    case Option::Type::File: return u"file"_s;
    case Option::Type::Network: return u"network such as 192.168.0.0/16"_s;
    case Option::Type::NewFile: return u"file to write"_s;
    case Option::Type::Proxy: return u"proxy such as socks5:127.0.0.1:9050"_s;
    }
    return {};
}

bool holdsSecret(const OptionList& options, const OptionValues& values)
{
    return std::any_of(options.begin(), options.end(), [&](const Option& option) {
        return option.secret && values.isGiven(option.key) && !values.texts(option.key).join(QString()).isEmpty();
    });
}

} // namespace everyport
