#include "app/manhole/arearegistry.h"

#include <QDir>
#include <QFile>

#include "app/manhole/accountfolders.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// In a thread: what is in the folder is counted.
AreaRegistry::Opened opened(const QString& folder, const QString& name, const sftp::AreaOptions& options)
{
    if (!QDir().mkpath(folder))
        return Error::local(Reason::PermissionDenied, u"The folder %1 cannot be made."_s.arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return sftp::Area::open(folder + u'/' + name, options);
}

} // namespace

void AreaRegistry::setFiles(QString folder, sftp::Quota quota)
{
    m_folder = std::move(folder);
    m_quota = quota;
}

Task<AreaRegistry::Opened> AreaRegistry::of(QString account)
{
    if (m_folder.isEmpty())
        return Opened(Error::refused(Reason::NotFound, u"Accounts have no files here."_s));
    if (auto open = m_areas.value(account).lock())
        return Opened(std::move(open));
    auto& waiting = m_opening[account];
    waiting.emplace_back();
    auto task = waiting.back().task();
    if (waiting.size() == 1)
        m_work.start(open(account));
    return task;
}

Task<Result<Done>> AreaRegistry::open(QString account)
{
    const auto name = accountFileName(account);
    sftp::AreaOptions options;
    options.quota = m_quota;
    auto opening = deferToThread(
        m_reactor, Threads::Files, [folder = m_folder, name, options] { return opened(folder, name, options); });
    const auto area = co_await std::move(opening);
    if (area)
        m_areas.insert(account, *area);
    auto waiting = m_opening.extract(account);
    for (auto& one : waiting.mapped())
        one.fire(area);
    co_return Done{};
}

} // namespace everyport
