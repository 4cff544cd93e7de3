#include "protocols/xmpp/client/filetransfers.h"

#include "netcore/threadpool.h"
#include "protocols/xmpp/client/client.h"
#include "protocols/xmpp/client/filepieces.h"
#include "protocols/xmpp/client/filesession.h"
#include "protocols/xmpp/client/namespaces.h"
#include "protocols/xmpp/randomtext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp::client {

namespace {

constexpr auto peoplesPatience = 10min; // until somebody says whether they want it
constexpr auto programsPatience = 2min; // until the other program goes on
constexpr int smallBlock = 4096;        // what every program takes (XEP-0047 §2.1)

QString keyOf(const Jid& who, const QString& session)
{
    return who.toString() + u' ' + session;
}

Error over(const QString& why)
{
    return {Error::Kind::Refused, Reason::None, why};
}

} // namespace

struct FileTransfers::Session : FileSession {
    std::optional<Deferred<Arrived>> waiting = {};
    std::optional<Arrived> arrived = {}; // before anybody waited for it
    Clock::Timer timer = {};
};

struct FileTransfers::Taking {
    File file;
    std::shared_ptr<QFile> out;
    qint64 position = 0;
};

/// However the work ends, the session ends with it.
class FileTransfers::Ending {
public:
    Ending(FileTransfers& all, QString key) : m_all(&all), m_there(all.m_there), m_key(std::move(key)) {}
    ~Ending()
    {
        if (!m_there.expired())
            m_all->terminate(m_key, m_reason);
    }
    Ending(const Ending&) = delete;
    Ending& operator=(const Ending&) = delete;
    void setReason(const QString& reason) { m_reason = reason; }

private:
    FileTransfers* m_all;
    std::weak_ptr<int> m_there;
    QString m_key;
    QString m_reason = u"cancel"_s;
};

FileTransfers::FileTransfers(Client& client, InBandBytes& bytes)
    : Part(client)
    , m_bytes(bytes)
{
    client.dispatch().onSet(ns::jingle, [this](Stanza request) { return answer(std::move(request)); });
}

FileTransfers::~FileTransfers() = default;

QStringList FileTransfers::features() const
{
    return {ns::jingle, ns::jingleFiles, ns::jingleInBand};
}

bool FileTransfers::canTake(const DiscoInfo& info)
{
    return info.has(ns::jingle) && info.has(ns::jingleFiles) && info.has(ns::jingleInBand);
}

FileTransfers::Session* FileTransfers::find(const QString& key)
{
    const auto found = m_sessions.find(key);
    return found == m_sessions.end() ? nullptr : &found->second;
}

// What the other says

Task<Answer> FileTransfers::answer(Stanza request)
{
    const auto jingle = request.payload();
    if (jingle.attribute(u"action") == u"session-initiate")
        return Task<Answer>(begun(request));
    const auto key = keyOf(request.from(), jingle.attribute(u"sid"));
    if (!find(key)) // XEP-0166 §10; or somebody else's, which is none of theirs
        return Task<Answer>(StanzaError(Condition::ItemNotFound, {}, xml::Element(u"unknown-session"_s, ns::jingleErrors)));
    return Task<Answer>(told(key, jingle));
}

Answer FileTransfers::begun(const Stanza& request)
{
    const auto jingle = request.payload();
    const auto id = jingle.attribute(u"sid");
    const auto key = keyOf(request.from(), id);
    if (!offered || !mayOffer || !mayOffer(request.from()))
        return StanzaError(Condition::ServiceUnavailable);
    if (id.isEmpty() || id.size() > 200 || find(key))
        return StanzaError(Condition::UnexpectedRequest, {}, xml::Element(u"out-of-order"_s, ns::jingleErrors));
    if (m_sessions.size() >= mostOpen)
        return StanzaError(Condition::ResourceConstraint);
    auto& made = m_sessions[key];
    made.peer = request.from();
    made.id = id;
    if (!made.readOffer(jingle)) { // a call, or several things at once
        tellSoon(key, terminateFor(made, u"unsupported-applications"_s));
        m_sessions.erase(key);
        return xml::Element();
    }
    if (!offered(made.offer)) {
        tellSoon(key, terminateFor(made, u"busy"_s));
        m_sessions.erase(key);
    }
    return xml::Element();
}

Answer FileTransfers::told(const QString& key, const xml::Element& jingle)
{
    auto& session = *find(key);
    const auto action = jingle.attribute(u"action");
    if (action == u"session-terminate") {
        session.isOver = true;
        const bool isWaited = session.isOurs || session.isTaken;
        const auto who = session.peer;
        const auto id = session.id;
        if (isWaited) {
            fire(key, jingle);
        } else {
            m_sessions.erase(key);
            if (takenBack)
                takenBack(who, id);
        }
    } else if (action == u"transport-replace") { // we have no other
        tellSoon(key, session.jingle(u"transport-reject"_s).holding(jingle.child(u"content")));
    } else if (action == u"session-info") {
        if (!session.takeInfo(jingle))
            return StanzaError(Condition::FeatureNotImplemented, {}, xml::Element(u"unsupported-info"_s, ns::jingleErrors));
        if (std::exchange(session.wantsSum, false))
            fire(key, jingle);
    } else if (action == u"session-accept" || action == u"transport-accept" || action == u"transport-reject") {
        if (!session.waiting) // nobody asked
            return StanzaError(Condition::UnexpectedRequest, {}, xml::Element(u"out-of-order"_s, ns::jingleErrors));
        fire(key, jingle);
    } else {
        return StanzaError(Condition::FeatureNotImplemented);
    }
    return xml::Element();
}

Task<FileTransfers::Arrived> FileTransfers::next(QString key, Clock::Duration patience)
{
    auto& session = *find(key);
    if (session.arrived)
        return Task<Arrived>(*std::exchange(session.arrived, {}));
    waitFor(key, patience);
    return session.waiting.emplace().task();
}

void FileTransfers::waitFor(const QString& key, Clock::Duration patience)
{
    find(key)->timer = m_client.clock().callLater(patience, [this, key] {
        const auto which = key; // the timer goes with its session
        fire(which, Error{Error::Kind::Busy, Reason::TimedOut, u"They did not answer."_s});
    });
}

/// Out of the session before it fires: whoever waits may end it.
void FileTransfers::fire(const QString& key, Arrived arrived)
{
    auto* found = find(key);
    if (!found)
        return;
    auto& session = *found;
    session.timer.cancel();
    if (arrived && arrived->attribute(u"action") == u"session-terminate" && !FileSession::isSuccess(*arrived))
        arrived = FileSession::troubleOf(*arrived);
    if (auto waiting = std::exchange(session.waiting, {}))
        waiting->fire(std::move(arrived));
    else if (!session.arrived || session.arrived->ok())
        session.arrived = std::move(arrived);
}

void FileTransfers::sessionEnded(const Error& reason)
{
    QStringList keys;
    for (auto& [key, session] : m_sessions) {
        session.isOver = true;
        keys.append(key);
    }
    for (const auto& key : keys) {
        auto* session = find(key);
        if (!session)
            continue;
        if (session->isOurs || session->isTaken)
            fire(key, Error{Error::Kind::Disconnected, Reason::ConnectionLost, u"The connection was lost before all of it was there."_s});
        else
            m_sessions.erase(key);
    }
    Q_UNUSED(reason)
}

// What we say

Task<Result<xml::Element>> FileTransfers::tell(QString key, xml::Element jingle)
{
    return m_client.set(find(key)->peer, std::move(jingle));
}

/// Behind the answer to what is being read.
void FileTransfers::tellSoon(const QString& key, xml::Element jingle)
{
    const auto who = find(key)->peer;
    m_client.reactor().callSoon([this, there = std::weak_ptr(m_there), who, jingle = std::move(jingle)] {
        if (!there.expired())
            Q_UNUSED(m_client.send(Stanza::iq(u"set"_s, randomText(9), {}, who, jingle)))
    });
}

void FileTransfers::terminate(const QString& key, const QString& reason)
{
    auto ended = m_sessions.extract(key);
    if (!ended)
        return;
    const auto& session = ended.mapped();
    m_bytes.forget(session.peer, session.stream);
    if (!session.isOver)
        Q_UNUSED(m_client.send(Stanza::iq(u"set"_s, randomText(9), {}, session.peer, terminateFor(session, reason))))
}

void FileTransfers::refuse(const Jid& who, const QString& session)
{
    const auto* found = find(keyOf(who, session));
    if (found && !found->isOurs && !found->isTaken)
        terminate(keyOf(who, session), u"decline"_s);
}

// Sending

Task<Result<Done>> FileTransfers::send(Jid who, File file)
{
    auto summing = deferToThread(m_client.reactor(), [path = file.path] { return sumOf(path, QCryptographicHash::Sha256); });
    const auto sum = co_await std::move(summing);
    if (!sum)
        co_return sum.error();
    if (m_sessions.size() >= mostOpen)
        co_return Error{Error::Kind::Busy, Reason::NoSpace, u"There are enough files on their way."_s};
    const auto id = randomText(12);
    const auto key = keyOf(who, id);
    m_sessions[key].beginOurs(who, id, m_client.address(), *sum);
    Ending ending(*this, key);
    auto offering = offerTo(key, file);
    const auto from = co_await std::move(offering);
    if (!from)
        co_return from.error();
    auto sending = sendBytes(key, file, *from);
    const auto sent = co_await std::move(sending);
    auto* session = find(key);
    if (!sent) // they may have said why
        co_return session->arrived && !session->arrived->ok() ? session->arrived->error() : sent.error();
    auto waiting = next(key, programsPatience); // they look at the checksum
    const auto end = co_await std::move(waiting);
    ending.setReason(u"success"_s);
    if (!end)
        co_return end.error();
    co_return Done();
}

/// Ready with where they want it from.
Task<Result<qint64>> FileTransfers::offerTo(QString key, File file)
{
    auto asking = tell(key, find(key)->offerOf(file.name, file.type, file.size));
    const auto asked = co_await std::move(asking);
    if (!asked) {
        find(key)->isOver = true; // there is none
        co_return asked.error().code == u"service-unavailable" ? over(u"Their program takes no files from you."_s) : asked.error();
    }
    auto waiting = next(key, peoplesPatience);
    const auto answer = co_await std::move(waiting);
    if (!answer)
        co_return answer.error();
    if (answer->attribute(u"action") != u"session-accept" || !find(key)->readAccept(*answer, file.size))
        co_return over(u"Their program wants it in a way that this one does not speak."_s);
    co_return find(key)->from;
}

Task<Result<Done>> FileTransfers::sendBytes(QString key, File file, qint64 from)
{
    const auto peer = find(key)->peer;
    const auto stream = find(key)->stream;
    int size = std::min(find(key)->blockSize, InBandBytes::blockSize);
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
    const auto peer = find(key)->peer;
    const auto stream = find(key)->stream;
    const auto in = std::make_shared<QFile>(file.path);
    quint16 number = 0;
    for (qint64 at = from; at < file.size;) {
        auto reading = deferToThread(m_client.reactor(), [in, at, size] { return readPiece(*in, at, size); });
        const auto piece = co_await std::move(reading);
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty() || at + piece->size() > file.size)
            co_return Error{Error::Kind::Local, Reason::BadValue, u"The file has changed while it was sent."_s};
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

// Receiving

Task<Result<Done>> FileTransfers::receive(Jid who, QString session, File file, qint64 from)
{
    const auto key = keyOf(who, session);
    auto* found = find(key);
    if (!found || found->isOurs || found->isTaken)
        co_return over(u"They have taken it back."_s);
    if (from > 0 && (!found->offer.goesOn || from >= found->offer.size))
        co_return Error{Error::Kind::Unsupported, Reason::None, u"They send only all of it."_s};
    found->isTaken = true;
    Ending ending(*this, key);
    const auto taking = std::make_shared<Taking>(Taking{file, std::make_shared<QFile>(file.path), from});
    auto agreeing = agree(key);
    const auto agreed = co_await std::move(agreeing);
    if (!agreed)
        co_return agreed.error();
    m_bytes.expect(who, find(key)->stream, InBandBytes::mostBlockSize,
        {[this, key, taking](QByteArray bytes) { return takePiece(key, taking, std::move(bytes)); }, [this, key] { fire(key, xml::Element(u"closed"_s, ns::inBandBytes)); }});
    auto accepting = tell(key, find(key)->acceptOf(m_client.address(), from));
    const auto accepted = co_await std::move(accepting);
    if (!accepted)
        co_return accepted.error();
    if (file.progressed)
        file.progressed(from);
    auto waiting = next(key, programsPatience);
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
    if (find(key)->isInBand)
        co_return Done();
    find(key)->useInBand(randomText(12));
    auto telling = tell(key, find(key)->replacement());
    const auto told = co_await std::move(telling);
    if (!told)
        co_return told.error();
    auto waiting = next(key, programsPatience);
    const auto answer = co_await std::move(waiting);
    if (!answer)
        co_return answer.error();
    if (answer->attribute(u"action") != u"transport-accept")
        co_return over(u"Their program sends it in a way that this one does not speak."_s);
    co_return Done();
}

Task<Result<Done>> FileTransfers::takePiece(QString key, std::shared_ptr<Taking> taking, QByteArray bytes)
{
    auto* session = find(key);
    if (!session || taking->position + bytes.size() > session->offer.size) {
        const Error more{Error::Kind::Malformed, Reason::TooLarge, u"They send more than they offered."_s};
        if (session)
            fire(key, more);
        co_return more;
    }
    auto writing = deferToThread(m_client.reactor(), [out = taking->out, at = taking->position, bytes] { return writePiece(*out, at, bytes); });
    const auto written = co_await std::move(writing);
    session = find(key);
    if (!session)
        co_return Error::cancelled();
    if (!written) {
        fire(key, written.error());
        co_return written.error();
    }
    taking->position += bytes.size();
    if (session->waiting)
        waitFor(key, programsPatience);
    if (taking->file.progressed)
        taking->file.progressed(taking->position);
    co_return Done();
}

Task<Result<Done>> FileTransfers::check(QString key, std::shared_ptr<Taking> taking)
{
    if (taking->position != find(key)->offer.size)
        co_return Error{Error::Kind::Disconnected, Reason::ConnectionLost, u"They stopped before all of it was there."_s};
    if (find(key)->sum.isEmpty() && find(key)->algorithm) { // told when they know it (XEP-0234 §8.2)
        find(key)->wantsSum = true;
        auto waiting = next(key, 10s);
        const auto told = co_await std::move(waiting);
        Q_UNUSED(told) // without it nothing can be compared
    }
    if (find(key)->sum.isEmpty())
        co_return Done();
    auto summing = deferToThread(m_client.reactor(), [out = taking->out, path = taking->file.path, how = *find(key)->algorithm] {
        out->close();
        return sumOf(path, how);
    });
    const auto sum = co_await std::move(summing);
    if (!sum)
        co_return sum.error();
    if (*sum == find(key)->sum)
        co_return Done();
    QFile::remove(taking->file.path); // nobody goes on with that
    co_return Error{Error::Kind::Malformed, Reason::BadValue, u"What came is not what they offered: its checksum is another one."_s};
}

} // namespace everyport::xmpp::client
