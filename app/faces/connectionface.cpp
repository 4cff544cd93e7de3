#include "app/faces/connectionface.h"

#include <QMetaMethod>
#include <QPointer>
#include <QTimer>

#include "app/traffic/trafficdecoder.h"
#include "netcore/transport/transport.h"

using namespace Qt::StringLiterals;

namespace everyport::faces {
namespace {

constexpr std::chrono::milliseconds betweenTellings{100};
constexpr qsizetype mostAtOnce = 100;

} // namespace

QString ConnectionFace::state() const
{
    switch (m_record->state) {
    case ConnectionRecord::State::Connecting: return u"connecting"_s;
    case ConnectionRecord::State::Open: return u"open"_s;
    case ConnectionRecord::State::Closing: return u"closing"_s;
    case ConnectionRecord::State::Closed: break;
    }
    return u"closed"_s;
}

void ConnectionFace::close()
{
    if (m_record->transport)
        m_record->transport->loseConnection();
}

void ConnectionFace::connectNotify(const QMetaMethod& signal)
{
    if (signal == QMetaMethod::fromSignal(&ConnectionFace::passed))
        m_watching = m_record->watch([this](bool in, QByteArrayView unit) { note(in, unit); });
}

/// Told later: whoever listens must not run in the middle of the connection's work. And not each by itself, since what
/// a prompt prints may pass here again.
void ConnectionFace::note(bool in, QByteArrayView unit)
{
    if (m_noted.isEmpty())
        QTimer::singleShot(betweenTellings, this, &ConnectionFace::tell);
    if (m_noted.size() < mostAtOnce)
        m_noted.append((in ? u"< "_s : u"> "_s) + decodedUnit(m_record->protocol, in, unit).toString());
    else
        ++m_left;
}

void ConnectionFace::tell()
{
    QStringList noted = std::exchange(m_noted, {});
    if (const auto left = std::exchange(m_left, 0); left > 0)
        noted.append(u"(%1 more)"_s.arg(left));
    if (!isSignalConnected(QMetaMethod::fromSignal(&ConnectionFace::passed))) {
        m_watching = {}; // ends of connections are not told
        return;
    }
    const QPointer<ConnectionFace> here(this);
    for (const QString& words : noted) {
        Q_EMIT passed(words);
        if (!here)
            return;
    }
}

} // namespace everyport::faces
