#pragma once

#include <QMap>
#include <QtEndian>

#include "netcore/interfaces/reactortcp.h"
#include "netcore/interfaces/reactorudp.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/port.h"
#include "protocols/dns/message.h"

namespace everyport::dns {

inline QByteArray shortBytes(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray longBytes(quint32 number)
{
    return shortBytes(quint16(number >> 16)) + shortBytes(quint16(number));
}

/// "a.test" as it goes over the wire.
inline QByteArray nameBytes(const QByteArray& name)
{
    QByteArray bytes;
    for (const auto& label : name.split('.')) {
        if (!label.isEmpty())
            bytes += char(label.size()) + label;
    }
    return bytes + '\0';
}

inline QByteArray srvBytes(quint16 priority, quint16 weight, quint16 port, const QByteArray& target)
{
    return shortBytes(priority) + shortBytes(weight) + shortBytes(port) + nameBytes(target);
}

/// A record as a test writes it down.
struct Written {
    QByteArray owner;
    Type type;
    quint32 ttl;
    QByteArray data;

    QByteArray bytes() const
    {
        return nameBytes(owner) + shortBytes(quint16(type)) + shortBytes(1) + longBytes(ttl)
            + shortBytes(quint16(data.size())) + data;
    }
};

/// A whole answer to the question in `query`, or to `name` where there is none.
inline QByteArray answerBytes(const QByteArray& question, const QList<Written>& records, quint8 code = 0,
    const QList<Written>& authorities = {}, QByteArrayView id = {})
{
    QByteArray bytes = id.isEmpty() ? shortBytes(7) : id.first(2).toByteArray();
    bytes += char(0x81);
    bytes += char(0x80 | code);
    bytes += shortBytes(1) + shortBytes(quint16(records.size())) + shortBytes(quint16(authorities.size()))
        + shortBytes(0) + question;
    for (const auto& record : records)
        bytes += record.bytes();
    for (const auto& record : authorities)
        bytes += record.bytes();
    return bytes;
}

/// A name server on loopback, UDP and TCP, that a test plays.
class NameServer {
public:
    explicit NameServer(EpollReactor& reactor)
    {
        for (int tries = 0; tries < 50 && !m_tcp; ++tries) {
            auto udp = reactor.listenUdp({}, std::make_unique<Datagrams>(*this));
            if (!udp)
                continue;
            m_udp = std::move(*udp);
            TcpListenOptions options;
            options.interface = QStringLiteral("127.0.0.1");
            options.port = m_udp->local().port; // the same number for both
            if (auto tcp = reactor.listenTcp(options, [this] { return std::make_unique<Stream>(*this); }))
                m_tcp = std::move(*tcp);
        }
        if (!m_tcp)
            qFatal("no port is free twice");
    }
    quint16 port() const { return m_udp->local().port; }

    void add(const QByteArray& name, Type type, const QByteArray& data, quint32 ttl = 300)
    {
        records[name + '/' + QByteArray::number(int(type))].append({name, type, ttl, data});
    }

    QMap<QByteArray, QList<Written>> records; ///< By "name/number of the type".
    enum class Way { Answers, Silent, Truncates, Garbage, WrongIdFirst, Fails } way = Way::Answers;
    quint32 negativeTtl = 60;
    QList<QByteArray> asked; ///< "name/number", by UDP.
    int streams = 0;         ///< Asked by TCP.

private:
    struct Datagrams final : DatagramProtocol {
        explicit Datagrams(NameServer& server) : m_server(server) {}
        void started(DatagramTransport& transport) override { m_transport = &transport; }
        void datagramReceived(QByteArrayView bytes, const Address& from) override
        {
            for (const auto& answer : m_server.answersTo(bytes, true))
                (void)m_transport->write(answer, from);
        }
        void stopped() override {}
        NameServer& m_server;
        DatagramTransport* m_transport = nullptr;
    };
    struct Stream final : Protocol {
        explicit Stream(NameServer& server) : m_server(server) {}
        void connectionMade(Transport& transport) override { m_transport = &transport; }
        void dataReceived(QByteArrayView bytes) override
        {
            m_heard.append(bytes);
            while (m_heard.size() >= 2 && m_heard.size() - 2 >= qFromBigEndian<quint16>(m_heard.constData())) {
                const auto size = qFromBigEndian<quint16>(m_heard.constData());
                ++m_server.streams;
                for (const auto& answer : m_server.answersTo(QByteArrayView(m_heard).sliced(2, size), false))
                    m_transport->write(shortBytes(quint16(answer.size())) + answer);
                m_heard.remove(0, 2 + size);
            }
        }
        void connectionLost(const Error&) override {}
        NameServer& m_server;
        Transport* m_transport = nullptr;
        QByteArray m_heard;
    };

    QList<QByteArray> answersTo(QByteArrayView query, bool isDatagram)
    {
        QByteArray name;
        qsizetype at = 12;
        for (; query[at] != 0; at += 1 + quint8(query[at]))
            name += (name.isEmpty() ? "" : ".") + query.sliced(at + 1, quint8(query[at])).toByteArray();
        const auto question = query.sliced(12, at + 5 - 12).toByteArray();
        const auto key = name.toLower() + '/' + QByteArray::number(qFromBigEndian<quint16>(query.data() + at + 1));
        if (isDatagram)
            asked.append(key);
        if (way == Way::Silent)
            return {};
        if (way == Way::Garbage && isDatagram)
            return {QByteArray("\xff\x00\x01", 3), query.first(2).toByteArray() + QByteArray(40, '\xc0')};
        const auto id = query.first(2);
        if (way == Way::Fails)
            return {answerBytes(question, {}, 2, {}, id)};
        if (way == Way::Truncates && isDatagram) {
            auto cut = answerBytes(question, {}, 0, {}, id);
            cut[2] = char(cut[2] | 0x02);
            return {cut};
        }
        const bool isKnown = std::any_of(records.keyBegin(), records.keyEnd(),
            [&](const QByteArray& one) { return one.startsWith(name.toLower() + '/'); });
        const Written soa{"test", Type::Soa, negativeTtl,
            nameBytes("ns.test") + nameBytes("root.test") + longBytes(1) + longBytes(2) + longBytes(3) + longBytes(4)
                + longBytes(negativeTtl)};
        const auto found = records.value(key);
        auto answer = answerBytes(
            question, found, isKnown ? 0 : 3, found.isEmpty() ? QList<Written>{soa} : QList<Written>(), id);
        if (way == Way::WrongIdFirst && isDatagram) {
            auto forged = answerBytes(question, {{name, Type::A, 300, QByteArray("\x06\x06\x06\x06", 4)}}, 0, {},
                shortBytes(quint16(qFromBigEndian<quint16>(id.data()) ^ 0x5555)));
            return {forged, answer};
        }
        return {answer};
    }

    std::unique_ptr<DatagramTransport> m_udp;
    std::unique_ptr<Port> m_tcp;
};

} // namespace everyport::dns
