#include "app/ircchat/ircsts.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;

namespace {

QString noteOf(const QString& host)
{
    return u"sts "_s + host.toLower();
}

} // namespace

std::optional<irc::client::StsPolicy> IrcSts::find(const QString& host)
{
    const auto words = m_account.notes.value(noteOf(host)).split(u' ');
    const auto port = words.size() == 2 ? words[0].toUShort() : quint16(0);
    if (port == 0)
        return std::nullopt;
    return irc::client::StsPolicy{port, words[1].toLongLong()};
}

void IrcSts::keep(const QString& host, const irc::client::StsPolicy& policy)
{
    m_chat.reports().setNote(m_account, noteOf(host), u"%1 %2"_s.arg(policy.port).arg(policy.until));
}

void IrcSts::forget(const QString& host)
{
    m_chat.reports().setNote(m_account, noteOf(host), {});
}

} // namespace everyport::ircchat
