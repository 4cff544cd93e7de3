#include "netcore/threads/threadpool.h"
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/files/filepieces.h"
#include "protocols/xmpp/client/files/filetransfers.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp::client {

struct FileTransfers::Taking {
    File file;
    std::shared_ptr<QFile> out;
    qint64 position = 0;
};

Task<Result<Done>> FileTransfers::receive(Jid who, QString session, File file, qint64 from)
{
    const auto key = TransferSessions::key(who, session);
    auto* found = m_sessions.find(key);
    if (!found || found->isOurs || found->isTaken)
        co_return Error::refused(Reason::None, u"They have taken it back."_s);
    if (from > 0 && (!found->offer.goesOn || from >= found->offer.size))
        co_return Error::unsupported(Reason::None, u"They send only all of it."_s);
    found->isTaken = true;
    TransferSessions::Ending ending(m_sessions, key);
    const auto taking = std::make_shared<Taking>(Taking{file, std::make_shared<QFile>(file.path), from});
    auto agreeing = agree(key);
    const auto agreed = co_await std::move(agreeing);
    if (!agreed)
        co_return agreed.error();
    m_bytes.expect(who, m_sessions.find(key)->stream, InBandBytes::mostBlockSize,
        {[this, key, taking](QByteArray bytes) { return takePiece(key, taking, std::move(bytes)); },
            [this, key] { m_sessions.fire(key, xml::Element(u"closed"_s, ns::inBandBytes)); }});
    auto accepting = m_sessions.tell(key, m_sessions.find(key)->acceptOf(m_client.address(), from));
    const auto accepted = co_await std::move(accepting);
    if (!accepted)
        co_return m_sessions.whyOver(key, accepted.error());
    if (file.progressed)
        file.progressed(from);
    auto waiting = m_sessions.next(key, TransferSessions::programsPatience);
    const auto closed = co_await std::move(waiting);
    if (!closed)
        co_return closed.error();
    auto checking = check(key, taking);
    const auto checked = co_await std::move(checking);
    ending.setReason(checked ? u"success"_s : u"media-error"_s);
    co_return checked;
}

/// They offered another way: ours in its place (XEP-0166 §7.2.15), before it is accepted.
Task<Result<Done>> FileTransfers::agree(QString key)
{
    if (m_sessions.find(key)->isInBand)
        co_return Done();
    m_sessions.find(key)->useInBand(randomText(12));
    auto telling = m_sessions.tell(key, m_sessions.find(key)->replacement());
    const auto told = co_await std::move(telling);
    if (!told)
        co_return m_sessions.whyOver(key, told.error());
    auto waiting = m_sessions.next(key, TransferSessions::programsPatience);
    const auto answer = co_await std::move(waiting);
    if (!answer)
        co_return answer.error();
    if (answer->attribute(u"action") != u"transport-accept")
        co_return Error::refused(Reason::None, u"Their program sends it in a way that this one does not speak."_s);
    co_return Done();
}

Task<Result<Done>> FileTransfers::takePiece(QString key, std::shared_ptr<Taking> taking, QByteArray bytes)
{
    auto* session = m_sessions.find(key);
    if (!session || taking->position + bytes.size() > session->offer.size) {
        const Error more{Error::Kind::Malformed, Reason::TooLarge, u"They send more than they offered."_s};
        if (session)
            m_sessions.fire(key, more);
        co_return more;
    }
    auto writing = deferToThread(m_client.reactor(), Threads::Files,
        [out = taking->out, at = taking->position, bytes] { return writePiece(*out, at, bytes); });
    const auto written = co_await std::move(writing);
    session = m_sessions.find(key);
    if (!session)
        co_return Error::cancelled();
    if (!written) {
        m_sessions.fire(key, written.error());
        co_return written.error();
    }
    taking->position += bytes.size();
    if (session->waiting)
        m_sessions.waitFor(key, TransferSessions::programsPatience);
    if (taking->file.progressed)
        taking->file.progressed(taking->position);
    co_return Done();
}

Task<Result<Done>> FileTransfers::check(QString key, std::shared_ptr<Taking> taking)
{
    if (taking->position != m_sessions.find(key)->offer.size)
        co_return Error::disconnected(Reason::ConnectionLost, u"They stopped before all of it was there."_s);
    if (m_sessions.find(key)->sum.isEmpty()
        && m_sessions.find(key)->algorithm) { // told when they know it (XEP-0234 §8.2)
        m_sessions.find(key)->wantsSum = true;
        auto waiting = m_sessions.next(key, 10s);
        const auto told = co_await std::move(waiting);
        Q_UNUSED(told) // without it nothing can be compared
    }
    if (m_sessions.find(key)->sum.isEmpty())
        co_return Done();
    auto summing = deferToThread(m_client.reactor(), Threads::Files,
        [out = taking->out, path = taking->file.path, how = *m_sessions.find(key)->algorithm] {
            out->close();
            return sumOf(path, how);
        });
    const auto sum = co_await std::move(summing);
    if (!sum)
        co_return sum.error();
    if (*sum == m_sessions.find(key)->sum)
        co_return Done();
    QFile::remove(taking->file.path); // nobody goes on with that
    co_return Error::malformed(Reason::BadValue, u"What came is not what they offered: its checksum is another one."_s);
}

} // namespace everyport::xmpp::client
