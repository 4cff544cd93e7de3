#include "netcore/policies/trafficlog.h"

#include <QDateTime>

namespace everyport {

namespace {
constexpr qsizetype shownBytes = 200;
}

QByteArray escapedBytes(QByteArrayView bytes, qsizetype most)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray text("\"");
    for (const char c : bytes.first(std::min(most, bytes.size()))) {
        const auto code = uchar(c);
        if (c == '\\' || c == '"')
            text.append('\\').append(c);
        else if (code >= 0x20 && code < 0x7f)
            text.append(c);
        else if (c == '\r' || c == '\n' || c == '\t')
            text.append('\\').append(c == '\r' ? 'r' : c == '\n' ? 'n' : 't');
        else
            text.append("\\x").append(hex[code >> 4]).append(hex[code & 15]);
    }
    text.append('"');
    return bytes.size() > most ? text + "…" : text;
}

class TrafficLog::OneConnection final : public Tap {
public:
    OneConnection(std::shared_ptr<TrafficLog> log, quint64 number) : m_log(std::move(log)), m_number(number) {}

    void opened(const Address& local, const Address& peer, bool weServe) override
    {
        m_log->line(m_number,
            "+ " + (weServe ? peer : local).toString().toUtf8() + " -> "
                + (weServe ? local : peer).toString().toUtf8());
    }
    void passed(bool in, QByteArrayView bytes) override
    {
        m_log->line(
            m_number, (in ? "< " : "> ") + QByteArray::number(bytes.size()) + "  " + escapedBytes(bytes, shownBytes));
    }
    void ended(const Error& reason) override
    {
        m_log->line(m_number,
            "- " + (reason.isClosed() ? QByteArray("closed") : escapedBytes(reason.text.toUtf8(), shownBytes)));
    }

private:
    std::shared_ptr<TrafficLog> m_log;
    quint64 m_number;
};

Result<std::shared_ptr<TrafficLog>> TrafficLog::open(Reactor& reactor, const QString& path, qint64 fileLimit)
{
    auto file = FileSink::open(reactor, path, fileLimit);
    if (!file)
        return file.error();
    return std::shared_ptr<TrafficLog>(new TrafficLog(reactor, std::move(*file)));
}

std::shared_ptr<Tap> TrafficLog::tap()
{
    return std::make_shared<OneConnection>(shared_from_this(), ++m_connections);
}

void TrafficLog::line(quint64 number, const QByteArray& text)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(m_reactor.clock().wallMsecs(), Qt::UTC)
                          .toString(Qt::ISODateWithMs)
                          .toUtf8();
    m_file->append(when + ' ' + QByteArray::number(number) + ' ' + text + '\n');
}

} // namespace everyport
