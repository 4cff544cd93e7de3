#include "app/chat/keyring.h"

#include <qt6keychain/keychain.h>

#include "netcore/deferred.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"Everyport"_s;

bool isAbsent(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented || error == QKeychain::OtherError;
}

Error refusal(const QKeychain::Job& job)
{
    return {Error::Kind::Refused, Reason::PermissionDenied, u"The keyring gives no password: %1."_s.arg(job.errorString()), {}, int(job.error())};
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

Task<Result<QString>> Keyring::read(QString key)
{
    if (m_memory.contains(key))
        co_return m_memory.value(key);
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    auto reading = ended(job);
    co_await std::move(reading);
    if (job->error() == QKeychain::NoError)
        co_return job->textData();
    if (job->error() == QKeychain::EntryNotFound)
        co_return QString();
    if (!isAbsent(job->error()))
        co_return refusal(*job);
    m_isLasting = false;
    co_return QString();
}

Task<Result<Done>> Keyring::write(QString key, QString secret)
{
    m_memory.remove(key);
    auto result = Result<Done>(Done{});
    if (secret.isEmpty()) {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        auto deleting = ended(job);
        co_await std::move(deleting);
        co_return result; // what is not there is forgotten
    }
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    job->setTextData(secret);
    auto writing = ended(job);
    co_await std::move(writing);
    if (job->error() == QKeychain::NoError)
        co_return result;
    if (!isAbsent(job->error()))
        co_return refusal(*job);
    m_isLasting = false;
    m_memory.insert(key, secret);
    co_return result;
}

} // namespace everyport::chat
