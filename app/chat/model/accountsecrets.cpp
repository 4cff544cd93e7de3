#include "app/chat/model/accountsecrets.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

const auto none = u"none"_s; // an empty note would be no note

QStringList secretsOf(const NetworkType& type)
{
    QStringList keys;
    for (const auto& option : type.options()) {
        if (option.secret)
            keys << option.key;
    }
    return keys;
}

} // namespace

QString AccountSecrets::keyOf(qint64 account, const QString& option)
{
    return u"chat/%1/%2"_s.arg(QString::number(account), option);
}

Task<Result<Done>> AccountSecrets::write(qint64 account, const NetworkType& type, QMap<QString, QVariant> raw)
{
    const auto keys = secretsOf(type);
    for (const auto& key : keys) {
        if (!raw.contains(key))
            continue;
        auto writing = m_store.write(keyOf(account, key), raw.value(key).toString());
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        if (!raw.value(key).toString().isEmpty())
            m_forgetsPasswords = !m_store.isLasting();
    }
    co_return Done{};
}

Task<Result<Done>> AccountSecrets::writePassword(qint64 account, const NetworkType& type, QString password)
{
    QMap<QString, QVariant> raw;
    for (const auto& option : type.options()) {
        if (option.secret) {
            raw.insert(option.key, password);
            break;
        }
    }
    return write(account, type, std::move(raw));
}

Task<Result<Done>> AccountSecrets::forget(qint64 account, const NetworkType& type, std::optional<QStringList> given)
{
    QMap<QString, QVariant> nothing;
    for (const auto& key : secretsOf(type)) {
        if (mayHave(given, key))
            nothing.insert(key, QString());
    }
    return write(account, type, std::move(nothing));
}

std::optional<QStringList> AccountSecrets::given(const Account& account)
{
    const auto note = account.notes.value(givenNote);
    if (note.isEmpty())
        return std::nullopt;
    return note == none ? QStringList() : note.split(u' ');
}

void AccountSecrets::dropEmpty(
    QMap<QString, QVariant>& raw, const NetworkType& type, const std::optional<QStringList>& given)
{
    for (const auto& key : secretsOf(type)) {
        if (!mayHave(given, key) && raw.value(key).toString().isEmpty())
            raw.remove(key);
    }
}

QString AccountSecrets::noteAfter(
    const std::optional<QStringList>& given, const NetworkType& type, const QMap<QString, QVariant>& raw)
{
    QStringList after;
    for (const auto& key : secretsOf(type)) {
        if (!given && !raw.contains(key))
            return {};
        if (raw.contains(key) ? !raw.value(key).toString().isEmpty() : given->contains(key))
            after << key;
    }
    return after.isEmpty() ? none : after.join(u' ');
}

} // namespace everyport::chat
