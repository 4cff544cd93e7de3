#include "protocols/irc/client/dcc/dccchat.h"

#include "netcore/base/webrequest.h"
#include "protocols/irc/ctcp.h"
#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

/// What a browser begins with. People who say "get well soon" are none: its request line names the protocol at its end,
/// or is longer than any line that is taken here.
bool isByWebPage(QByteArrayView firstLine)
{
    return isWebRequest(firstLine)
        && (firstLine.startsWith('\x16') || firstLine.contains(" HTTP/") || firstLine.size() > DccChat::longestLine);
}

} // namespace

Result<DccOffer> DccChat::offer()
{
    const auto address = listen();
    if (!address)
        return address.error();
    DccOffer offer;
    offer.address = *address;
    return offer;
}

Result<Done> DccChat::accept(const DccOffer& offer)
{
    if (offer.kind != DccOffer::Kind::Chat || offer.secure)
        return Error::unsupported(Reason::None, u"That kind of conversation is not spoken here."_s);
    return connectTo(offer.address);
}

bool DccChat::say(const QString& text, bool isAction)
{
    if (!transport())
        return false;
    for (const auto& line : split(text, longestLine - 16)) {
        if (isWatched())
            tellLine(false, decoded(line), isAction);
        transport()->write((isAction ? Ctcp{"ACTION", line}.write() : line) + "\r\n");
    }
    return true;
}

void DccChat::tellLine(bool in, const QString& text, bool isAction) const
{
    tell(in, (isAction ? "action\ttext=" : "say\ttext=") + text.toUtf8());
}

void DccChat::made()
{
    if (opened)
        opened();
}

void DccChat::received(QByteArrayView bytes)
{
    m_pending += bytes;
    for (auto end = m_pending.indexOf('\n'); end >= 0 && !isOver(); end = m_pending.indexOf('\n')) {
        auto line = m_pending.first(end);
        m_pending.remove(0, end + 1);
        lineReceived(std::move(line));
    }
    if (m_pending.size() > longestLine)
        lineReceived(std::exchange(m_pending, {}));
}

void DccChat::lineReceived(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (!std::exchange(m_hasHeard, true) && isByWebPage(line))
        return end(Error::malformed(
            Reason::None, u"A web page called in place of who was invited. Offer the conversation once more."_s));
    const auto ctcp = Ctcp::parse(line);
    const bool isAction = ctcp.command == "ACTION";
    if (!isAction && Ctcp::isCtcp(line))
        return;
    const auto text = decoded(isAction ? ctcp.arguments : line);
    if (isWatched())
        tellLine(true, text, isAction);
    if (heard)
        heard(text, isAction);
}

void DccChat::ended(const Error& reason)
{
    if (closed)
        closed(reason);
}

} // namespace everyport::irc::client
