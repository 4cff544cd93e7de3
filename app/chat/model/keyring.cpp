#include "app/chat/model/keyring.h"

#include <utility>

#include <qt6keychain/keychain.h>

#include "netcore/task/deferred.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"Everyport"_s;

bool isAbsent(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented
        || error == QKeychain::OtherError;
}

Error fault(const QKeychain::Job& job)
{
    if (isAbsent(job.error()))
        return {Error::Kind::Unsupported, Reason::NotFound,
            u"No keyring answers on this desktop: %1."_s.arg(job.errorString()), {}, int(job.error())};
    return {Error::Kind::Refused, Reason::PermissionDenied, u"The keyring refused: %1."_s.arg(job.errorString()), {},
        int(job.error())};
}

/// Ready when the job has ended, whatever came of it. That is within the job's own signal: it deletes itself in a later
/// turn, and is read in this one.
Task<Result<Done>> ended(QKeychain::Job* job)
{
    auto deferred = std::make_shared<Deferred<Result<Done>>>();
    auto task = deferred->task();
    QObject::connect(job, &QKeychain::Job::finished, job, [deferred] { deferred->fire(Done{}); });
    job->start();
    return task;
}

} // namespace

Task<Result<QString>> DesktopKeyring::read(QString key)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    auto reading = ended(job);
    (void)co_await std::move(reading);
    if (job->error() == QKeychain::NoError)
        co_return job->textData();
    if (job->error() == QKeychain::EntryNotFound)
        co_return QString();
    co_return fault(*job);
}

Task<Result<Done>> DesktopKeyring::write(QString key, QString secret)
{
    if (secret.isEmpty()) {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        auto deleting = ended(job);
        (void)co_await std::move(deleting);
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            co_return fault(*job);
        co_return Done{};
    }
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setTextData(secret);
    auto writing = ended(job);
    (void)co_await std::move(writing);
    if (job->error() != QKeychain::NoError)
        co_return fault(*job);
    co_return Done{};
}

Keyring::Keyring(std::unique_ptr<SecretStore> desktop, std::function<bool()> keeps,
    std::function<void(const QString& sentence)> tells)
    : m_desktop(std::move(desktop)), m_keeps(std::move(keeps)), m_tells(std::move(tells))
{
}

Task<Result<QString>> Keyring::read(QString key)
{
    if (m_memory.contains(key))
        co_return m_memory.value(key);
    auto reading = m_desktop->read(key);
    const auto secret = co_await std::move(reading);
    if (m_memory.contains(key))
        co_return m_memory.value(key); // given while the keyring was asked
    if (!secret && secret.error().kind != Error::Kind::Unsupported)
        co_return secret.error();
    if (!secret)
        m_isLasting = false;
    co_return secret ? *secret : QString();
}

Task<Result<Done>> Keyring::write(QString key, QString secret)
{
    m_memory.remove(key);
    // In memory first: who connects meanwhile must not be asked for it.
    if (!secret.isEmpty())
        m_memory.insert(key, secret);
    const bool keeps = m_keeps();
    // Not to be kept: the one that lies there would else be read at the next start.
    auto writing = m_desktop->write(key, keeps ? secret : QString());
    const auto written = co_await std::move(writing);
    if (m_memory.value(key) != secret)
        co_return Done{}; // another one was given meanwhile
    if (!keeps && !secret.isEmpty()) {
        m_isLasting = false;
        co_return Done{};
    }
    if (secret.isEmpty() && !written && written.error().kind != Error::Kind::Unsupported)
        co_return written.error(); // it lies there still
    if (!secret.isEmpty())
        m_isLasting = written.ok();
    if (written)
        m_memory.remove(key);
    if (secret.isEmpty())
        co_return Done{};
    if (!std::exchange(m_hasTold, !written) && !written)
        m_tells(
            u"The password is kept until Everyport ends: no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account's password again."_s);
    co_return Done{};
}

} // namespace everyport::chat
