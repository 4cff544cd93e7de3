#include "protocols/dns/systemfiles.h"

#include <chrono>

#include <sys/stat.h>

#include <QFile>

namespace everyport::dns {

using namespace std::chrono_literals;

namespace {

constexpr qint64 largestOrder = 64 * 1024;

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestOrder) : QByteArray();
}

} // namespace

SystemFiles::Mark SystemFiles::markOf(const QString& path)
{
    struct stat facts {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {facts.st_ino, facts.st_size, qint64(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec};
}

bool SystemFiles::look()
{
    const auto now = m_clock.now();
    if (m_looked && now - *m_looked < 1s)
        return false;
    m_looked = now;
    if (const auto mark = markOf(m_places.nsswitch); m_orderMark != mark) {
        m_orderMark = mark;
        m_order = nameOrder(textOf(m_places.nsswitch));
    }
    if (const auto mark = markOf(m_places.hosts); m_hostsMark != mark) {
        m_hostsMark = mark;
        m_hosts = HostsFile::read(m_places.hosts);
    }
    const auto mark = markOf(m_places.resolvConf);
    const bool isOther = m_resolvMark != mark;
    m_resolvMark = mark;
    return isOther;
}

} // namespace everyport::dns
