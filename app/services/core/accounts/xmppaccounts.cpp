#include "app/services/core/accounts/xmppaccounts.h"

#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/record/accountrights.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// XEP-0077 §3.1: what was filled in cannot be used.
Result<Done> asFilledIn(Result<Done> result)
{
    if (result || result.error().kind != Error::Kind::Malformed)
        return result;
    auto error = result.error();
    error.code = u"not-acceptable"_s;
    return error;
}

const auto ofOne =
    u"This account has a second factor, and there is no place here to ask for its code. Whoever runs this station can do it: on the page Users, or with everyportd user."_s;
const auto ofOthers =
    u"Your account has a second factor, and there is no place here to ask for its code. Change accounts on the page Users, or with everyportd user."_s;

} // namespace

Task<Result<bool>> XmppAccounts::exists(QString name)
{
    const auto found = co_await m_accounts.find(std::move(name));
    if (!found && found.error().reason != Reason::NotFound)
        co_return found.error();
    co_return found.ok();
}

Task<Result<Done>> XmppAccounts::add(QString name, QString password)
{
    auto added = co_await m_accounts.add(std::move(name), std::move(password), Role::Member);
    co_return asFilledIn(std::move(added));
}

Task<Result<Done>> XmppAccounts::registerAccount(QString name, QString password)
{
    auto added = co_await m_accounts.registerAccount(std::move(name), std::move(password));
    co_return asFilledIn(std::move(added));
}

Task<Result<Done>> XmppAccounts::changePassword(QString name, QString password, QString session)
{
    const auto may = co_await mayTakeOver(name);
    if (!may)
        co_return may;
    auto changed = co_await m_accounts.setPassword(std::move(name), std::move(password), std::move(session));
    co_return asFilledIn(std::move(changed));
}

Task<Result<Done>> XmppAccounts::resetPassword(QString name, QString password, QString session)
{
    const auto may = co_await needsNoCode(name, ofOne);
    if (!may)
        co_return may;
    auto changed = co_await m_accounts.setPassword(std::move(name), std::move(password), std::move(session));
    co_return asFilledIn(std::move(changed));
}

Task<Result<Done>> XmppAccounts::remove(QString name)
{
    return m_accounts.remove(std::move(name));
}

Task<Result<bool>> XmppAccounts::isAdministrator(QString name)
{
    const auto found = co_await m_accounts.find(std::move(name));
    if (!found)
        co_return found.error();
    co_return found->role == Role::Administrator;
}

Task<Result<QString>> XmppAccounts::accountOfCertificate(QString fingerprint)
{
    const auto account = co_await m_accounts.certificates().accountOf(std::move(fingerprint));
    if (!account || account->isEmpty())
        co_return account;
    // no longer, where the account has gone
    const auto may = co_await m_accounts.rights().may(*account, Right::Login, m_service);
    if (!may)
        co_return may.error();
    co_return *may ? *account : QString();
}

Task<Result<QString>> XmppAccounts::logInByCertificate(QString name, QString fingerprint, bool vouched, QString peer)
{
    const auto where = door(peer);
    const CertificateCredentials credentials{std::move(name), std::move(fingerprint), vouched};
    const auto avatar = co_await m_portal.login(credentials, where);
    if (!avatar && avatar.error().reason == Reason::NotAuthorised && avatar.error().kind == Error::Kind::Refused)
        co_return QString();
    if (!avatar)
        co_return avatar.error();
    if (avatar->needsSecondFactor) // chat has no place to ask for a code
        m_accounts.attempts().passed(avatar->account.name, where, Proof::Kind::Certificate);
    co_return avatar->account.name;
}

Task<Result<bool>> XmppAccounts::admitsCertificate(QString name, QString fingerprint, bool vouched, QString peer)
{
    const auto account = co_await logInByCertificate(std::move(name), std::move(fingerprint), vouched, std::move(peer));
    if (!account)
        co_return account.error();
    co_return !account->isEmpty();
}

Task<Result<QList<xmpp::AccountCertificate>>> XmppAccounts::certificates(QString account)
{
    const auto known = co_await m_accounts.certificates().of(std::move(account));
    if (!known)
        co_return known.error();
    QList<xmpp::AccountCertificate> all;
    for (const auto& one : *known)
        all.append({one.name, one.fingerprint, one.der});
    co_return all;
}

Task<Result<Done>> XmppAccounts::addCertificate(QString account, xmpp::AccountCertificate certificate)
{
    const auto may = co_await mayTakeOver(account);
    if (!may)
        co_return may;
    auto adding = m_accounts.certificates().add(
        std::move(account), {certificate.name, certificate.fingerprint, certificate.der});
    const auto added = co_await std::move(adding);
    co_return added;
}

Task<Result<Done>> XmppAccounts::removeCertificate(QString account, QString fingerprint)
{
    const auto may = co_await isByOwner(account);
    if (!may)
        co_return may;
    const auto removed = co_await m_accounts.certificates().remove(std::move(account), std::move(fingerprint));
    co_return removed;
}

Task<Result<sasl::ScramKeys>> XmppAccounts::scramKeys(QString name, sasl::Hash hash, QString peer)
{
    const auto may = peer.isEmpty() ? Result<Done>(Done{}) : m_accounts.attempts().mayTry(name, door(peer));
    if (!may)
        co_return may.error();
    const auto kind = hash == sasl::Hash::Sha256 ? ScramHash::Sha256 : ScramHash::Sha1;
    const auto keys = co_await m_accounts.authenticator().scramKeys(std::move(name), kind, door(peer));
    if (!keys)
        co_return keys.error();
    co_return sasl::ScramKeys{keys->salt, keys->iterations, keys->storedKey, keys->serverKey};
}

Task<Result<Done>> XmppAccounts::verifyPassword(QString name, QString password, QString peer)
{
    const auto verified = co_await m_accounts.authenticator().verifyPlain(
        std::move(name), std::move(password), door(peer));
    if (!verified)
        co_return verified.error();
    co_return Done{};
}

Task<Result<Done>> XmppAccounts::mayTakeOver(QString name)
{
    return isTrusted(std::move(name), ofOne);
}

Task<Result<Done>> XmppAccounts::mayChangeOthers(QString name)
{
    return isTrusted(std::move(name), ofOthers);
}

Task<Result<Done>> XmppAccounts::isTrusted(QString name, QString refusal)
{
    const auto may = co_await needsNoCode(name, std::move(refusal));
    if (!may)
        co_return may;
    const auto owner = co_await isByOwner(std::move(name));
    co_return owner;
}

Task<Result<Done>> XmppAccounts::needsNoCode(QString name, QString refusal)
{
    const auto account = co_await m_accounts.find(std::move(name));
    if (!account)
        co_return account.error();
    co_return account->secondFactor ? Result<Done>(Error::refused(Reason::PermissionDenied, refusal, u"not-allowed"_s))
                                    : Result<Done>(Done{});
}

Task<Result<Done>> XmppAccounts::isByOwner(QString name)
{
    const auto who = Accounts::prepareName(name);
    if (!who)
        co_return who.error();
    const auto tokens = co_await m_accounts.tokens().of(*who);
    if (!tokens)
        co_return tokens.error();
    for (const auto& token : *tokens) {
        if (token.usedAt.contains(m_service)) {
            co_return Error::refused(Reason::PermissionDenied,
                u"A token (%1) has logged this account in here, and tokens change no accounts. Do it on the page Users, or with everyportd user; or revoke the token first."_s
                    .arg(token.label.isEmpty() ? QString::number(token.number) : token.label),
                u"not-allowed"_s);
        }
    }
    co_return Done{};
}

void XmppAccounts::exchangeEnded(const QString& name, const QString& peer, bool passed)
{
    if (passed)
        m_accounts.attempts().passed(name, door(peer));
    else
        m_accounts.attempts().failed(name, door(peer));
}

void XmppAccounts::tokenEnded(const QString& name, const QString& peer, bool passed)
{
    if (passed)
        m_accounts.attempts().passed(name, door(peer), Proof::Kind::Token);
    else
        m_accounts.attempts().unknownProof(name, door(peer));
}

} // namespace everyport
