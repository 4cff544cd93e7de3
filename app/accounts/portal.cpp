#include "app/accounts/portal.h"

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/apitokens.h"
#include "app/accounts/credentials/secondfactors.h"
#include "app/accounts/credentials/sshpublickey.h"
#include "app/accounts/record/accountrights.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Error notLetIn()
{
    return {Error::Kind::Refused, Reason::NotAuthorised, u"The name or the secret is wrong."_s, {}, 0};
}

} // namespace

Task<Result<Avatar>> Portal::login(Credentials credentials, LoginContext door)
{
    const auto generation = m_accounts.generation();
    if (auto* password = std::get_if<PasswordCredentials>(&credentials))
        return byPassword(std::move(*password), std::move(door), generation);
    if (auto* key = std::get_if<SshKeyCredentials>(&credentials))
        return byKey(std::move(*key), std::move(door), generation);
    if (auto* certificate = std::get_if<CertificateCredentials>(&credentials))
        return byCertificate(std::move(*certificate), std::move(door), generation);
    return byToken(std::get<TokenCredentials>(std::move(credentials)), std::move(door), generation);
}

Task<Result<Avatar>> Portal::byPassword(PasswordCredentials credentials, LoginContext door, quint64 generation)
{
    const auto method = ApiTokens::looksLikeOne(*credentials.password) ? u"token"_s : u"password"_s;
    const auto passed = co_await m_accounts.authenticator().checkPassword(credentials.name, credentials.password, door);
    if (!passed)
        co_return passed.error();
    auto avatar = co_await letIn(passed->account, door, method, passed->proof, generation);
    if (avatar && !avatar->needsSecondFactor)
        m_accounts.attempts().passed(passed->account.name, door, passed->proof.kind);
    co_return avatar;
}

Task<Result<Avatar>> Portal::byKey(SshKeyCredentials credentials, LoginContext door, quint64 generation)
{
    const auto known = co_await knowsSshKey(credentials.name, credentials.key);
    if (!known)
        co_return known.error();
    const auto account = co_await m_accounts.find(credentials.name);
    if (!account && account.error().reason != Reason::NotFound && account.error().kind != Error::Kind::Malformed)
        co_return account.error();
    if (!account || !*known) {
        m_accounts.attempts().unknownProof(credentials.name, door);
        co_return notLetIn();
    }
    const Proof proof{Proof::Kind::SshKey, SshPublicKey::fingerprintOf(credentials.key)};
    auto avatar = co_await letIn(*account, door, u"ssh-key"_s, proof, generation);
    if (avatar && !avatar->needsSecondFactor)
        m_accounts.attempts().passed(credentials.name, door, proof.kind);
    co_return avatar;
}

Task<Result<Avatar>> Portal::byCertificate(CertificateCredentials credentials, LoginContext door, quint64 generation)
{
    auto owner = co_await m_accounts.certificates().accountOf(credentials.fingerprint);
    if (!owner)
        co_return owner.error();
    const auto wanted = Accounts::prepareName(credentials.name).valueOr(credentials.name);
    if (credentials.vouched && !wanted.isEmpty())
        owner = wanted;
    const auto account = co_await m_accounts.find(*owner);
    if (!account && account.error().reason != Reason::NotFound && account.error().kind != Error::Kind::Malformed)
        co_return account.error();
    if (!account || (!wanted.isEmpty() && account->name != wanted)) {
        m_accounts.attempts().unknownProof(credentials.name, door);
        co_return notLetIn();
    }
    const Proof proof{Proof::Kind::Certificate, credentials.fingerprint};
    auto avatar = co_await letIn(*account, door, u"certificate"_s, proof, generation);
    if (avatar && !avatar->needsSecondFactor)
        m_accounts.attempts().passed(account->name, door, proof.kind);
    co_return avatar;
}

Task<Result<Avatar>> Portal::byToken(TokenCredentials credentials, LoginContext door, quint64 generation)
{
    const auto token = co_await m_accounts.tokens().verify(*credentials.token, door.service);
    if (!token && token.error().reason == Reason::NotAuthorised)
        m_accounts.attempts().unknownProof({}, door);
    if (!token)
        co_return token.error();
    const auto account = co_await m_accounts.find(token->account);
    if (!account)
        co_return account.error();
    const Proof proof{Proof::Kind::Token, QString::number(token->number)};
    auto avatar = co_await letIn(*account, door, u"token"_s, proof, generation);
    if (avatar)
        m_accounts.attempts().passed(account->name, door, proof.kind);
    co_return avatar;
}

Task<Result<Avatar>> Portal::letIn(Account account, LoginContext door, QString method, Proof proof, quint64 generation)
{
    const auto rules = co_await m_accounts.rights().of(account.name);
    if (!rules)
        co_return rules.error();
    if (m_accounts.generation(account.name) > generation)
        co_return notLetIn(); // what was right when it was looked at is not any more
    if (!allows(account, *rules, Right::Login, door.service)) {
        m_accounts.attempts().refused(account.name, door);
        co_return notLetIn();
    }
    // Tokens are for programs; they were made by somebody who had the second factor.
    const auto asks = account.secondFactor && method != "token"_L1;
    co_return Avatar{account, *rules, door, method, proof, generation, asks};
}

Task<Result<Avatar>> Portal::secondFactor(Avatar avatar, QString code)
{
    auto may = m_accounts.attempts().mayTryCode(avatar.account.name, avatar.door);
    if (!may)
        co_return may.error();
    const auto verified = co_await m_accounts.secondFactors().verify(avatar.account.name, code);
    // many codes begun at once are worth no more than one by one
    may = m_accounts.attempts().mayTryCode(avatar.account.name, avatar.door);
    if (!may)
        co_return may.error();
    if (!verified && verified.error().reason == Reason::NotAuthorised)
        m_accounts.attempts().codeFailed(avatar.account.name, avatar.door);
    if (!verified)
        co_return verified.error();
    // Between password and code the account may have been disabled, or lost a right, or what it came by.
    const auto account = co_await m_accounts.find(avatar.account.name);
    if (!account)
        co_return account.error().reason == Reason::NotFound ? notLetIn() : account.error();
    auto whole = co_await letIn(*account, avatar.door, avatar.method + u"+code"_s, avatar.proof, avatar.generation);
    if (!whole)
        co_return whole;
    m_accounts.attempts().codePassed(account->name, avatar.door, avatar.proof.kind);
    whole->needsSecondFactor = false;
    co_return whole;
}

Task<Result<bool>> Portal::knowsSshKey(QString name, QByteArray key)
{
    const auto keys = co_await m_accounts.sshKeys(name);
    if (!keys)
        co_return keys.error().kind == Error::Kind::Malformed ? Result<bool>(false) : keys.error();
    const auto given = QString::fromLatin1(key.toBase64());
    for (const auto& line : *keys) {
        if (line.section(u' ', 1, 1) == given)
            co_return true;
    }
    co_return false;
}

} // namespace everyport
