#include "netcore/tls/trustwatch.h"

#include <QFileInfo>

#include "netcore/tls/tlstrust.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QList<QDateTime> timesOf(const QStringList& paths)
{
    QList<QDateTime> all;
    for (const auto& path : paths)
        all.append(QFileInfo(path).lastModified());
    return all;
}

} // namespace

TrustWatch::TrustWatch(Reactor& reactor, std::shared_ptr<TlsContext> context, Files files, Told told)
    : m_context(std::move(context)),
      m_files(std::move(files)),
      m_told(told ? std::move(told) : Told(FileFollower::toQtLog)),
      m_times(timesOf(m_files.paths)),
      m_look(
          reactor, [this] { return reading(); }, [this](const Seen& seen) { take(seen); })
{
}

FileLook<TrustWatch::Seen>::Reading TrustWatch::reading() const
{
    return [files = m_files, known = m_times] {
        Seen now{timesOf(files.paths)};
        if (now.times != known)
            now.changed = files.read();
        return now;
    };
}

void TrustWatch::take(const Seen& seen)
{
    if (!seen.changed)
        return;
    const auto& pem = *seen.changed;
    const auto done = pem ? trustFromNowOn(*m_context, *pem, m_files.systemTrust) : Result<Done>(pem.error());
    const auto trouble = done ? QString() : done.error().text;
    const auto paths = m_files.paths.join(u", "_s);
    if (done) {
        m_times = seen.times;
        m_told(done, u"The authorities in %1 are trusted from now on."_s.arg(paths));
    } else if (trouble != m_trouble) { // not twice a minute
        m_told(done, u"The changed authorities in %1 are not trusted, the former ones are: %2"_s.arg(paths, trouble));
    }
    m_trouble = trouble;
}

} // namespace everyport
