#include "app/station/running/userkeycommands.h"

#include "app/accounts/accounts.h"
#include "app/accounts/credentials/accountcertificates.h"
#include "app/accounts/credentials/sshpublickey.h"
#include "netcore/tls/peercertificate.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// What a certificate is called that came without a name: by whom it was made out to.
QString holderOf(const AccountCertificate& certificate)
{
    return certificate.der.isEmpty() ? QString() : PeerCertificate::fromDer(certificate.der, false).subject;
}

QString fingerprintOf(const QString& line)
{
    const auto key = SshPublicKey::parse(line);
    return key ? key->fingerprint() : QString();
}

} // namespace

QString firstLine(const QByteArray& input)
{
    auto line = input.left(input.indexOf('\n') < 0 ? input.size() : input.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Task<Result<Done>> addKey(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto lines = QString::fromUtf8(request.input);
    const auto keys = SshPublicKey::parseLines(lines);
    if (!keys)
        co_return keys.error();
    const auto before = co_await accounts.sshKeys(account->name);
    if (!before)
        co_return before.error();
    const auto added = co_await accounts.addSshKey(account->name, lines);
    if (!added)
        co_return added.error();
    QStringList known;
    for (const auto& line : *before)
        known << fingerprintOf(line);
    for (const auto& key : *keys)
        output.print(key.fingerprint() + (known.contains(key.fingerprint()) ? u" was there already\n"_s : u"\n"_s));
    co_return Done();
}

Task<Result<Done>> addCertificate(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto certificate = AccountCertificates::fromPem(request.input);
    if (!certificate)
        co_return certificate.error();
    const auto added = co_await accounts.certificates().add(account->name, *certificate);
    if (!added)
        co_return added.error();
    output.print(certificate->fingerprint + u'\n');
    co_return Done();
}

Task<Result<Done>> listKeys(Accounts& accounts, CommandRequest request, CommandOutput& output)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto lines = co_await accounts.sshKeys(account->name);
    if (!lines)
        co_return lines.error();
    const auto certificates = co_await accounts.certificates().of(account->name);
    if (!certificates)
        co_return certificates.error();
    QList<QStringList> rows;
    for (const auto& line : *lines) {
        if (const auto key = SshPublicKey::parse(line))
            rows << QStringList{key->fingerprint(), key->type, key->comment};
    }
    for (const auto& one : *certificates)
        rows << QStringList{one.fingerprint, u"certificate"_s, one.name == one.fingerprint ? holderOf(one) : one.name};
    output.print(columns(rows));
    co_return Done();
}

Task<Result<Done>> forgetKey(Accounts& accounts, CommandRequest request, CommandOutput&)
{
    const auto account = co_await accounts.find(request.arguments.value(0));
    if (!account)
        co_return account.error();
    const auto given = request.arguments.value(1);
    const auto lines = co_await accounts.sshKeys(account->name);
    if (!lines)
        co_return lines.error();
    for (const auto& line : *lines) {
        const auto key = SshPublicKey::parse(line);
        if (!key || key->fingerprint() != given)
            continue;
        const auto removed = co_await accounts.removeSshKey(account->name, key->blob);
        co_return removed;
    }
    const auto fingerprint = normalFingerprint(given);
    const auto owner = co_await accounts.certificates().accountOf(fingerprint);
    if (!owner)
        co_return owner.error();
    if (fingerprint.isEmpty() || *owner != account->name) {
        co_return Error::refused(Reason::NotFound,
            u"%1 has no key or certificate %2; \"user keys %1\" lists them."_s.arg(account->name, given));
    }
    const auto removed = co_await accounts.removeCertificate(account->name, fingerprint);
    co_return removed;
}

} // namespace everyport
