#include "netcore/trustwatch.h"

#include <QFileInfo>

#include "netcore/netcorelog.h"
#include "netcore/tlstrust.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

void log(const Result<Done>& outcome, const QString& sentence)
{
    if (outcome)
        qCInfo(netcoreLog).noquote() << sentence;
    else
        qCWarning(netcoreLog).noquote() << sentence;
}

} // namespace

TrustWatch::TrustWatch(Clock& clock, std::shared_ptr<TlsContext> context, Files files, Told told)
    : m_clock(clock), m_context(std::move(context)), m_files(std::move(files)), m_told(told ? std::move(told) : Told(log)), m_times(times())
{
    waitOn();
}

QList<QDateTime> TrustWatch::times() const
{
    QList<QDateTime> all;
    for (const auto& path : m_files.paths)
        all.append(QFileInfo(path).lastModified());
    return all;
}

void TrustWatch::waitOn()
{
    m_timer = m_clock.callLater(interval, [this] {
        waitOn();
        lookNow();
    });
}

void TrustWatch::lookNow()
{
    const auto now = times();
    if (now == m_times)
        return;
    const auto pem = m_files.read();
    const auto done = pem ? trustFromNowOn(*m_context, *pem, m_files.systemTrust) : Result<Done>(pem.error());
    const auto trouble = done ? QString() : done.error().text;
    const auto paths = m_files.paths.join(u", "_s);
    if (done) {
        m_times = now;
        m_told(done, u"The authorities in %1 are trusted from now on."_s.arg(paths));
    } else if (trouble != m_trouble) { // not twice a minute
        m_told(done, u"The changed authorities in %1 are not trusted, the former ones are: %2"_s.arg(paths, trouble));
    }
    m_trouble = trouble;
}

} // namespace everyport
