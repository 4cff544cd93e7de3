#include "app/chat/model/accountsecrets.h"

#include "app/chat/model/accountvalues.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

QString AccountSecrets::keyOf(qint64 account, const QString& option)
{
    return u"chat/%1/%2"_s.arg(QString::number(account), option);
}

Task<Result<Done>> AccountSecrets::write(qint64 account, const NetworkType& type, QMap<QString, QVariant> raw)
{
    const auto options = accountvalues::secretsOf(type);
    for (const auto& option : options) {
        if (!raw.contains(option))
            continue;
        auto writing = m_store.write(keyOf(account, option), raw.value(option).toString());
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        if (!raw.value(option).toString().isEmpty())
            m_forgetsPasswords = !m_store.isLasting();
    }
    co_return Done{};
}

Task<Result<Done>> AccountSecrets::forget(qint64 account, const NetworkType& type, const GivenSecrets& given)
{
    QMap<QString, QVariant> nothing;
    for (const auto& option : accountvalues::secretsOf(type)) {
        if (given.mayHave(option))
            nothing.insert(option, QString());
    }
    return write(account, type, std::move(nothing));
}

} // namespace everyport::chat
