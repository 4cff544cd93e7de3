#include "netcore/threads/threadpool.h"
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/files/filepieces.h"
#include "protocols/xmpp/client/files/filetransfers.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr int smallBlock = 4096; // what every program takes (XEP-0047 §2.1)

} // namespace

Task<Result<Done>> FileTransfers::send(Jid who, File file)
{
    auto summing = deferToThread(
        m_client.reactor(), Threads::Files, [path = file.path] { return sumOf(path, QCryptographicHash::Sha256); });
    const auto sum = co_await std::move(summing);
    if (!sum)
        co_return sum.error();
    if (m_sessions.size() >= mostOpen)
        co_return Error::busy(Reason::NoSpace, u"There are enough files on their way."_s);
    const auto id = randomText(12);
    const auto key = TransferSessions::key(who, id);
    m_sessions.add(key).beginOurs(who, id, m_client.address(), *sum);
    TransferSessions::Ending ending(m_sessions, key);
    auto offering = offerTo(key, file);
    const auto from = co_await std::move(offering);
    if (!from)
        co_return from.error();
    auto sending = sendBytes(key, file, *from);
    const auto sent = co_await std::move(sending);
    if (!sent)
        co_return m_sessions.whyOver(key, sent.error());
    auto waiting = m_sessions.next(key, TransferSessions::programsPatience); // they look at the checksum
    const auto end = co_await std::move(waiting);
    ending.setReason(u"success"_s);
    if (!end)
        co_return end.error();
    co_return Done();
}

/// Ready with where they want it from.
Task<Result<qint64>> FileTransfers::offerTo(QString key, File file)
{
    auto asking = m_sessions.tell(key, m_sessions.find(key)->offerOf(file.name, file.type, file.size));
    const auto asked = co_await std::move(asking);
    if (!asked) {
        m_sessions.find(key)->isOver = true; // there is none
        co_return asked.error().code == u"service-unavailable"
            ? Error::refused(Reason::None, u"Their program takes no files from you."_s)
            : asked.error();
    }
    auto waiting = m_sessions.next(key, TransferSessions::peoplesPatience);
    const auto answer = co_await std::move(waiting);
    if (!answer)
        co_return answer.error();
    if (answer->attribute(u"action") != u"session-accept" || !m_sessions.find(key)->readAccept(*answer, file.size))
        co_return Error::refused(Reason::None, u"Their program wants it in a way that this one does not speak."_s);
    co_return m_sessions.find(key)->from;
}

Task<Result<Done>> FileTransfers::sendBytes(QString key, File file, qint64 from)
{
    const auto peer = m_sessions.find(key)->peer;
    const auto stream = m_sessions.find(key)->stream;
    int size = std::min(m_sessions.find(key)->blockSize, InBandBytes::blockSize);
    if (file.progressed)
        file.progressed(from);
    auto opening = m_bytes.open(peer, stream, size);
    auto opened = co_await std::move(opening);
    if (!opened && opened.error().code == u"resource-constraint" && size > smallBlock) {
        size = smallBlock;
        auto again = m_bytes.open(peer, stream, size);
        opened = co_await std::move(again);
    }
    if (!opened)
        co_return opened.error();
    auto sending = sendBlocks(key, file, from, size);
    const auto sent = co_await std::move(sending);
    if (!sent)
        co_return sent.error();
    auto closing = m_bytes.close(peer, stream);
    const auto closed = co_await std::move(closing);
    if (!closed && closed.error().code != u"item-not-found") // they have closed it already
        co_return closed.error();
    co_return Done();
}

Task<Result<Done>> FileTransfers::sendBlocks(QString key, File file, qint64 from, int size)
{
    const auto peer = m_sessions.find(key)->peer;
    const auto stream = m_sessions.find(key)->stream;
    const auto in = std::make_shared<QFile>(file.path);
    quint16 number = 0;
    for (qint64 at = from; at < file.size;) {
        auto reading = deferToThread(
            m_client.reactor(), Threads::Files, [in, at, size] { return readPiece(*in, at, size); });
        const auto piece = co_await std::move(reading);
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty() || at + piece->size() > file.size)
            co_return Error::local(Reason::BadValue, u"The file has changed while it was sent."_s);
        auto writing = m_bytes.write(peer, stream, number++, *piece);
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written.error();
        at += piece->size();
        if (file.progressed)
            file.progressed(at);
    }
    co_return Done();
}

} // namespace everyport::xmpp::client
