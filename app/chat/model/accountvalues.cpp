#include "app/chat/model/accountvalues.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::chat::accountvalues {
namespace {

/// What is wrong with it is what it says alone, not what it is.
std::optional<QVariant> checkedAsText(Option option, const QVariant& kept)
{
    if (!std::exchange(option.textFault, nullptr))
        return std::nullopt;
    const auto checked = checkOption(option, kept);
    return checked ? std::optional(*checked) : std::nullopt;
}

} // namespace

Result<OptionValues> check(const NetworkType& type, QMap<QString, QVariant> raw)
{
    OptionList options = type.options();
    for (const auto& option : type.options()) {
        if (option.secret)
            raw.remove(option.key);
    }
    options.removeIf([](const Option& option) { return option.secret; });
    auto values = checkOptions(options, raw);
    if (!values)
        return values.error();
    OptionValues all(type.options());
    for (const auto& key : values->givenKeys())
        all.give(key, values->value(key));
    return all;
}

bool hasSecret(const NetworkType& type, const QMap<QString, QVariant>& raw)
{
    const auto secrets = secretsOf(type);
    return std::any_of(secrets.cbegin(), secrets.cend(), [&](const QString& option) { return raw.contains(option); });
}

QStringList secretsOf(const NetworkType& type)
{
    QStringList keys;
    for (const auto& option : type.options()) {
        if (option.secret)
            keys << option.key;
    }
    return keys;
}

QMap<QString, QVariant> ownPassword(const NetworkType& type, const QString& password)
{
    const auto secrets = secretsOf(type);
    return secrets.isEmpty() ? QMap<QString, QVariant>() : QMap<QString, QVariant>{{secrets.first(), password}};
}

QByteArray write(const NetworkType& type, const OptionValues& values)
{
    QJsonObject all;
    for (const auto& option : type.options()) {
        if (!option.secret && values.isGiven(option.key))
            all.insert(option.key, QJsonValue::fromVariant(values.value(option.key)));
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

OptionValues read(const NetworkType& type, const QByteArray& written)
{
    OptionValues values(type.options());
    const auto all = QJsonDocument::fromJson(written).object();
    for (const auto& option : type.options()) {
        if (!all.contains(option.key))
            continue;
        const auto kept = all.value(option.key).toVariant();
        if (const auto checked = checkOption(option, kept))
            values.give(option.key, *checked);
        else if (option.type == Option::Type::Proxy) // left out, it would let the account go without one
            values.give(option.key, kept.toString());
        else if (const auto text = checkedAsText(option, kept)) // who connects with it is told
            values.give(option.key, *text);
    }
    return values;
}

} // namespace everyport::chat::accountvalues
