#include "app/plugins/declaredoptions.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr qsizetype mostOptions = 50;

struct TypeName {
    QLatin1StringView name;
    Option::Type type;
};
constexpr TypeName typeNames[] = {
    {"text"_L1, Option::Type::Text},
    {"integer"_L1, Option::Type::Integer},
    {"boolean"_L1, Option::Type::Boolean},
    {"choice"_L1, Option::Type::Choice},
    {"endpoint"_L1, Option::Type::Endpoint},
    {"duration"_L1, Option::Type::Duration},
    {"size"_L1, Option::Type::Size},
    {"file"_L1, Option::Type::File},
    {"network"_L1, Option::Type::Network},
};

/// Whose name a text is: forms offer those that there are.
struct NamesName {
    QLatin1StringView name;
    Option::Names names;
};
constexpr NamesName namesNames[] = {
    {"none"_L1, Option::Names::None},
    {"poll"_L1, Option::Names::Poll},
    {"reader"_L1, Option::Names::Reader},
    {"service"_L1, Option::Names::Service},
    {"speaker"_L1, Option::Names::Speaker},
    {"room"_L1, Option::Names::Room},
    {"network"_L1, Option::Names::Network},
};

QStringList allNames()
{
    QStringList all;
    for (const auto& each : namesNames)
        all << each.name;
    return all;
}

QStringList allTypes()
{
    QStringList all;
    for (const auto& each : typeNames)
        all << each.name;
    return all;
}

OptionList fieldOptions()
{
    using Type = Option::Type;
    return {
        {.key = u"type"_s, .type = Type::Choice, .fallback = u"text"_s, .choices = allTypes()},
        {.key = u"label"_s, .type = Type::Text},
        {.key = u"help"_s, .type = Type::Text},
        {.key = u"unit"_s, .type = Type::Text},
        {.key = u"min"_s, .type = Type::Integer},
        {.key = u"max"_s, .type = Type::Integer},
        {.key = u"choices"_s, .type = Type::Text, .fallback = QStringList(), .repeated = true},
        {.key = u"labels"_s, .type = Type::Text, .fallback = QStringList(), .repeated = true},
        {.key = u"required"_s, .type = Type::Boolean, .fallback = false},
        {.key = u"repeated"_s, .type = Type::Boolean, .fallback = false},
        {.key = u"secret"_s, .type = Type::Boolean, .fallback = false},
        {.key = u"advanced"_s, .type = Type::Boolean, .fallback = false},
        {.key = u"names"_s, .type = Type::Choice, .fallback = u"none"_s, .choices = allNames()},
    };
}

Error withKey(Error error, const QString& key)
{
    error.code = key;
    return error;
}

QVariant emptyOf(const Option& option)
{
    if (option.repeated)
        return QStringList();
    switch (option.type) {
    case Option::Type::Integer:
    case Option::Type::Duration:
    case Option::Type::Size: return qint64(std::clamp<qint64>(0, option.min, option.max));
    case Option::Type::Boolean: return false;
    case Option::Type::Choice: return option.choices.value(0);
    default: return QString();
    }
}

Result<Option> optionOf(const QString& key, const QMap<QString, QVariant>& fields)
{
    const auto place = u"options."_s + key;
    static const QRegularExpression form(u"^[a-z][a-z0-9-]{0,39}$"_s);
    if (!form.match(key).hasMatch() || key == "enabled"_L1)
        return faultAt(place, u"an option is called by letters a-z, digits and -, and not \"enabled\""_s);
    auto plain = fields;
    const auto given = plain.take(u"default"_s);
    const auto read = checkOptions(fieldOptions(), plain);
    if (!read)
        return withKey(read.error(), place + u'.' + read.error().code);
    Option option{.key = key};
    for (const auto& each : typeNames) {
        if (each.name == read->text(u"type"_s))
            option.type = each.type;
    }
    for (const auto& each : namesNames) {
        if (each.name == read->text(u"names"_s))
            option.names = each.names;
    }
    option.label = read->text(u"label"_s).isEmpty() ? keyInWords(key) : read->text(u"label"_s);
    option.help = read->text(u"help"_s);
    option.unit = read->text(u"unit"_s);
    option.choices = read->texts(u"choices"_s);
    option.choiceLabels = read->texts(u"labels"_s);
    if (read->isGiven(u"min"_s))
        option.min = read->integer(u"min"_s);
    if (read->isGiven(u"max"_s))
        option.max = read->integer(u"max"_s);
    option.required = read->boolean(u"required"_s);
    option.repeated = read->boolean(u"repeated"_s);
    option.secret = read->boolean(u"secret"_s);
    option.advanced = read->boolean(u"advanced"_s);
    if (option.min > option.max)
        return faultAt(place + u".min"_s, u"it must not be above max"_s);
    if (option.type == Option::Type::Choice && option.choices.isEmpty())
        return faultAt(place, u"a choice needs choices = [\"…\"]"_s);
    if (!option.choiceLabels.isEmpty() && option.choiceLabels.size() != option.choices.size())
        return faultAt(place + u".labels"_s, u"it needs one for each of the choices"_s);
    option.fallback = emptyOf(option);
    if (!given.isValid())
        return option;
    const auto fallback = checkOption(option, given);
    if (!fallback)
        return withKey(fallback.error(), place + u".default"_s);
    option.fallback = *fallback;
    return option;
}

} // namespace

Result<OptionList> declaredOptions(const ConfigFile& file)
{
    QMap<QString, QMap<QString, QVariant>> fields;
    QMap<QString, int> lines;
    for (auto at = file.values().begin(); at != file.values().end(); ++at) {
        if (!at.key().startsWith("options."_L1))
            continue;
        const auto key = at.key().section(u'.', 1, 1);
        const auto field = at.key().section(u'.', 2);
        if (field.isEmpty())
            return file.located(faultAt(at.key(), u"an option is a table: [options.%1]"_s.arg(key)));
        fields[key].insert(field, at.value());
        const auto line = file.line(at.key());
        lines[key] = lines.contains(key) ? std::min(lines[key], line) : line;
    }
    if (fields.size() > mostOptions)
        return Error::malformed(
            Reason::TooLarge, u"%1: a plugin has %2 options at most."_s.arg(file.path(), QString::number(mostOptions)));
    auto keys = fields.keys();
    std::stable_sort(
        keys.begin(), keys.end(), [&](const auto& one, const auto& other) { return lines[one] < lines[other]; });
    OptionList all;
    for (const auto& key : keys) {
        const auto option = optionOf(key, fields[key]);
        if (!option)
            return file.located(option.error());
        all << *option;
    }
    return all;
}

Error faultAt(const QString& key, const QString& sentence)
{
    return Error::malformed(Reason::BadValue, sentence, key);
}

} // namespace everyport::plugins
