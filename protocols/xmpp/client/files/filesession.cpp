#include "protocols/xmpp/client/files/filesession.h"

#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

struct Sum {
    QStringView name;
    QCryptographicHash::Algorithm algorithm;
};

/// XEP-0300's names, the best first.
constexpr Sum sums[] = {
    {u"sha3-512", QCryptographicHash::Sha3_512},
    {u"sha3-256", QCryptographicHash::Sha3_256},
    {u"sha-512", QCryptographicHash::Sha512},
    {u"sha-256", QCryptographicHash::Sha256},
    {u"blake2b-512", QCryptographicHash::Blake2b_512},
    {u"blake2b-256", QCryptographicHash::Blake2b_256},
    {u"sha-1", QCryptographicHash::Sha1},
};

/// Null where it is more than one, or none.
xml::Element onlyContent(const xml::Element& jingle)
{
    const auto all = jingle.elements(u"content", ns::jingle);
    return all.size() == 1 ? all.first() : xml::Element();
}

struct Trouble {
    QStringView reason;
    Error::Kind kind;
    QStringView text;
};

constexpr Trouble troubles[] = {
    {u"decline", Error::Kind::Refused, u"They do not want it."},
    {u"cancel", Error::Kind::Refused, u"They called it off."},
    {u"busy", Error::Kind::Busy, u"They take no more files just now: try it again later."},
    {u"gone", Error::Kind::Disconnected, u"They have gone."},
    {u"timeout", Error::Kind::Busy, u"It took them too long: try it again."},
    {u"connectivity-error", Error::Kind::Disconnected, u"Their program lost the connection for it: try it again."},
    {u"media-error", Error::Kind::Malformed, u"It did not arrive as it was sent: try it again."},
};

} // namespace

void FileSession::beginOurs(const Jid& who, const QString& session, const Jid& self, const QByteArray& sha256)
{
    peer = who;
    id = session;
    initiator = self;
    stream = randomText(12);
    sum = sha256;
    algorithm = QCryptographicHash::Sha256;
    isOurs = true;
}

void FileSession::useInBand(const QString& newStream)
{
    isInBand = true;
    stream = newStream;
    blockSize = InBandBytes::blockSize;
}

bool FileSession::readOffer(const xml::Element& said)
{
    initiator = peer;
    const auto one = onlyContent(said);
    const auto file = one.child(u"description", ns::jingleFiles).child(u"file");
    const auto senders = one.attribute(u"senders");
    if (file.isNull() || (!senders.isEmpty() && senders != u"initiator"))
        return false; // they may also ask for a file of ours: there is none to be had
    bool isNumber = false;
    offer = {peer, id, file.childText(u"name"), file.childText(u"desc"), file.childText(u"size").toLongLong(&isNumber),
        !file.child(u"range").isNull()};
    if (!isNumber || offer.size <= 0)
        return false; // how much they might send nobody would know
    content = one.attribute(u"name");
    creator = one.attribute(u"creator");
    readSum(file);
    const auto way = one.child(u"transport", ns::jingleInBand);
    isInBand = !way.isNull() && !way.attribute(u"sid").isEmpty();
    stream = way.attribute(u"sid");
    const auto size = way.attribute(u"block-size").toInt();
    blockSize = size > 0 ? std::min(size, InBandBytes::mostBlockSize) : InBandBytes::blockSize;
    return true;
}

/// The best that we know; one whose value comes later only where there is no other.
void FileSession::readSum(const xml::Element& file)
{
    for (const bool wantsValue : {true, false}) {
        for (const auto& known : sums) {
            for (const auto& told : file.elements(u"hash", ns::hashes)) {
                const auto value = QByteArray::fromBase64(told.text().toLatin1());
                if (told.attribute(u"algo") != known.name || value.isEmpty() == wantsValue)
                    continue;
                algorithm = known.algorithm;
                sum = value;
                return;
            }
        }
    }
}

bool FileSession::readAccept(const xml::Element& said, qint64 size)
{
    const auto one = onlyContent(said);
    const auto way = one.child(u"transport", ns::jingleInBand);
    if (way.isNull() || way.attribute(u"sid") != stream)
        return false;
    const auto wished = way.attribute(u"block-size").toInt();
    if (wished > 0)
        blockSize = std::min(blockSize, wished);
    const auto range = one.child(u"description", ns::jingleFiles).child(u"file").child(u"range");
    from = range.attribute(u"offset").toLongLong();
    return from >= 0 && from < size;
}

bool FileSession::takeInfo(const xml::Element& said)
{
    const auto payload = said.firstElement();
    if (payload.isNull() || payload.is(u"received", ns::jingleFiles))
        return true;
    if (!payload.is(u"checksum", ns::jingleFiles))
        return false;
    if (!isOurs && sum.isEmpty()) // what was told first counts
        readSum(payload.child(u"file"));
    return true;
}

bool FileSession::isSuccess(const xml::Element& terminate)
{
    return !terminate.child(u"reason").child(u"success").isNull();
}

Error FileSession::troubleOf(const xml::Element& terminate)
{
    const auto reason = terminate.child(u"reason");
    for (const auto& known : troubles) {
        if (!reason.child(known.reason).isNull())
            return {known.kind, Reason::None, known.text.toString(), known.reason.toString()};
    }
    return Error::refused(Reason::None, u"Their program could not take it."_s, reason.firstElement().name().left(60));
}

xml::Element FileSession::jingle(const QString& action) const
{
    auto said = xml::Element(u"jingle"_s, ns::jingle).with(u"action"_s, action).with(u"sid"_s, id);
    said.setAttribute(u"initiator"_s, initiator.toString());
    return said;
}

xml::Element FileSession::contentElement() const
{
    return xml::Element(u"content"_s, ns::jingle)
        .with(u"creator"_s, creator)
        .with(u"name"_s, content)
        .with(u"senders"_s, u"initiator"_s);
}

xml::Element FileSession::transport() const
{
    return xml::Element(u"transport"_s, ns::jingleInBand)
        .with(u"block-size"_s, QString::number(blockSize))
        .with(u"sid"_s, stream);
}

xml::Element FileSession::offerOf(const QString& name, const QString& type, qint64 size) const
{
    xml::Element file(u"file"_s, ns::jingleFiles);
    file.addTextElement(u"media-type"_s, type);
    file.addTextElement(u"name"_s, name);
    file.addTextElement(u"size"_s, QString::number(size));
    file.add(xml::Element(u"range"_s, ns::jingleFiles));
    file.add(
        xml::Element(u"hash"_s, ns::hashes).with(u"algo"_s, u"sha-256"_s).saying(QString::fromLatin1(sum.toBase64())));
    auto description = xml::Element(u"description"_s, ns::jingleFiles).holding(std::move(file));
    return jingle(u"session-initiate"_s).holding(contentElement().holding(std::move(description)).holding(transport()));
}

xml::Element FileSession::acceptOf(const Jid& self, qint64 position) const
{
    xml::Element file(u"file"_s, ns::jingleFiles);
    if (position > 0)
        file.add(xml::Element(u"range"_s, ns::jingleFiles).with(u"offset"_s, QString::number(position)));
    auto description = xml::Element(u"description"_s, ns::jingleFiles).holding(std::move(file));
    auto said = jingle(u"session-accept"_s)
                    .holding(contentElement().holding(std::move(description)).holding(transport()));
    said.setAttribute(u"responder"_s, self.toString());
    return said;
}

xml::Element FileSession::replacement() const
{
    return jingle(u"transport-replace"_s).holding(contentElement().holding(transport()));
}

xml::Element terminateFor(const FileSession& session, const QString& reason)
{
    return session.jingle(u"session-terminate"_s)
        .holding(xml::Element(u"reason"_s, ns::jingle).holding(xml::Element(reason, ns::jingle)));
}

} // namespace everyport::xmpp::client
