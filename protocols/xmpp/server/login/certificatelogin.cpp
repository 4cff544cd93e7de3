#include "protocols/xmpp/server/login/certificatelogin.h"

#include "netcore/tls/othernames.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

Error certificateRefused(const QString& condition, const QString& text)
{
    return {Error::Kind::Refused, Reason::NotAuthorised, text, condition, 0};
}

QList<Jid> vouchedFor(const PeerCertificate& shown, const QString& domain)
{
    QList<Jid> accounts;
    if (!shown.trusted)
        return accounts;
    for (const auto& name : otherNames(shown.der, xmppAddressName)) {
        const auto jid = Jid::parse(name);
        if (jid && jid->hasLocal() && !jid->isFull() && jid->domainView() == domain && !accounts.contains(*jid))
            accounts.append(*jid);
    }
    return accounts;
}

/// EXTERNAL, at the server.
class CertificateExchange final : public sasl::Exchange {
public:
    CertificateExchange(UserDirectory& users, QString domain, PeerCertificate shown, QString peer)
        : m_users(users), m_domain(std::move(domain)), m_shown(std::move(shown)), m_peer(std::move(peer))
    {
    }
    QString mechanism() const override { return u"EXTERNAL"_s; }
    Task<Result<sasl::Step>> step(QByteArray input) override
    {
        return stepOf(accountOfCertificate(m_users, m_domain, m_shown, std::move(input), m_peer));
    }

private:
    static Task<Result<sasl::Step>> stepOf(Task<Result<Jid>> asking)
    {
        const auto account = co_await std::move(asking);
        if (!account)
            co_return account.error();
        sasl::Step step{{}, true, account->toString(), {}};
        co_return step;
    }

    UserDirectory& m_users;
    const QString m_domain;
    const PeerCertificate m_shown;
    const QString m_peer;
};

} // namespace

Task<Result<Jid>> accountOfCertificate(
    UserDirectory& users, QString domain, PeerCertificate shown, QByteArray authorisation, QString peer)
{
    const auto vouched = vouchedFor(shown, domain);
    auto accounts = vouched;
    const auto told = co_await users.accountOfCertificate(shown.fingerprint);
    if (!told)
        co_return told.error();
    if (const auto jid = Jid::make(*told, domain); !told->isEmpty() && jid && !accounts.contains(*jid))
        accounts.append(*jid);
    if (accounts.isEmpty())
        co_return certificateRefused(u"not-authorized"_s, u"Nobody here is known by this certificate."_s);
    auto chosen = accounts.first();
    if (!authorisation.isEmpty()) {
        const auto wanted = Jid::parse(QString::fromUtf8(authorisation));
        if (!wanted || !accounts.contains(*wanted))
            co_return certificateRefused(u"invalid-authzid"_s, u"The certificate does not speak for that account."_s);
        chosen = *wanted;
    } else if (accounts.size() > 1) {
        co_return certificateRefused(
            u"invalid-authzid"_s, u"The certificate speaks for several accounts: name one of them."_s);
    }
    const auto admitted = co_await users.admitsCertificate(
        chosen.local(), shown.fingerprint, vouched.contains(chosen), peer);
    if (!admitted)
        co_return admitted.error();
    if (!*admitted)
        co_return certificateRefused(u"not-authorized"_s, u"Nobody here is known by this certificate."_s);
    co_return chosen;
}

std::unique_ptr<sasl::Exchange> certificateExchange(
    UserDirectory& users, const QString& domain, const PeerCertificate& shown, const QString& peer)
{
    return std::make_unique<CertificateExchange>(users, domain, shown, peer);
}

} // namespace everyport::xmpp
