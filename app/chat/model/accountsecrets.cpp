#include "app/chat/model/accountsecrets.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

QString AccountSecrets::keyOf(qint64 account, const QString& option)
{
    return u"chat/%1/%2"_s.arg(QString::number(account), option);
}

Task<Result<Done>> AccountSecrets::write(qint64 account, const NetworkType& type, QMap<QString, QVariant> raw)
{
    for (const auto& option : type.options()) {
        if (!option.secret || !raw.contains(option.key))
            continue;
        auto writing = m_store.write(keyOf(account, option.key), raw.value(option.key).toString());
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        if (!raw.value(option.key).toString().isEmpty())
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

Task<Result<Done>> AccountSecrets::forget(qint64 account, const NetworkType& type)
{
    QMap<QString, QVariant> nothing;
    for (const auto& option : type.options()) {
        if (option.secret)
            nothing.insert(option.key, QString());
    }
    return write(account, type, std::move(nothing));
}

} // namespace everyport::chat
