#include "protocols/irc/client/talk/messages.h"

#include "protocols/irc/text.h"

namespace everyport::irc::client {

namespace {

constexpr qsizetype longestText = 64 * 1024;
constexpr int mostLines = 1000;

QByteArray firstTag(const MessageView& view, std::initializer_list<QByteArrayView> keys)
{
    for (const auto key : keys) {
        const auto value = view.tag(key);
        if (!value.isNull())
            return value;
    }
    return {};
}

QByteArray replyTag(const MessageView& view)
{
    return firstTag(view, {"+draft/reply", "+reply"});
}

} // namespace

void Messages::listen(Table& table)
{
    table.add("PRIVMSG", [this](const Incoming& line) { text(line, false); });
    table.add("NOTICE", [this](const Incoming& line) { text(line, true); });
    table.add("TAGMSG", [this](const Incoming& line) { tags(line); });
    table.add("REDACT", [this](const Incoming& line) { redacted(line); });
    table.add("MARKREAD", [this](const Incoming& line) { marked(line); });
}

void Messages::fillTarget(ReceivedText& text, QByteArray target) const
{
    const auto& isupport = m_session.isupport;
    if (target.size() > 1 && isupport.statusMessage().contains(target.front())
        && isupport.isChannel(target.sliced(1))) {
        text.status = target.first(1);
        target.remove(0, 1);
    }
    text.isChannel = isupport.isChannel(target);
    text.target = target;
}

void Messages::tell(const Cause& cause, const ReceivedText& text)
{
    const auto conversation = text.isChannel || cause.isMe ? text.target : cause.nick;
    if (m_continuity.isNew(m_session.fold(conversation), cause, text.text))
        m_session.events.textReceived(cause, text);
}

void Messages::text(const Incoming& line, bool isNotice)
{
    if (line.count() < 2)
        return;
    if (line.batch && line.batch->isMultiline())
        return gather(*line.batch, line);
    const auto cause = m_session.cause(line);
    ReceivedText text;
    fillTarget(text, line.parameter(0));
    text.kind = isNotice ? ReceivedText::Kind::Notice : ReceivedText::Kind::Message;
    text.replyTo = replyTag(line.view);
    text.label = line.view.tag("label");
    const auto ctcp = Ctcp::parse(line.view.parameter(1));
    if (ctcp.command == "ACTION" && !isNotice) {
        text.kind = ReceivedText::Kind::Action;
        text.text = decoded(ctcp.arguments);
    } else if (Ctcp::isCtcp(line.view.parameter(1))) {
        if (!cause.isMe && !cause.isHistory && !ctcp.command.isEmpty() && ctcpReceived)
            ctcpReceived(cause, ctcp, text.target, isNotice);
        return;
    } else {
        text.text = line.text(1);
    }
    tell(cause, text);
}

// ircv3.net/specs/extensions/multiline: lines are joined by a line's end, or by nothing where they say so.
void Messages::gather(Batch& batch, const Incoming& line)
{
    if (batch.lines >= mostLines || batch.text.size() > longestText)
        return;
    if (batch.lines++ > 0 && line.view.tag("draft/multiline-concat").isNull()
        && line.view.tag("multiline-concat").isNull())
        batch.text += u'\n';
    batch.text += line.text(1);
    batch.command = line.view.command().toByteArray().toUpper();
    if (batch.cause.nick.isEmpty())
        batch.cause = m_session.cause(line);
}

void Messages::batchEnded(const Batch& batch)
{
    if (!batch.isMultiline() || batch.lines == 0)
        return;
    ReceivedText text;
    fillTarget(text, batch.parameters.value(0));
    text.kind = batch.command == "NOTICE" ? ReceivedText::Kind::Notice : ReceivedText::Kind::Message;
    text.text = batch.text;
    text.replyTo = batch.replyTo;
    text.label = batch.label;
    auto cause = batch.cause;
    cause.isHistory = batch.isPlayback();
    tell(cause, text);
}

void Messages::tags(const Incoming& line)
{
    const auto cause = m_session.cause(line);
    ReceivedText to;
    fillTarget(to, line.parameter(0));
    if (const auto state = firstTag(line.view, {"+typing", "+draft/typing"}); !state.isNull() && !line.isHistory)
        m_session.events.typingReceived(cause, to.target, state);
    const auto id = replyTag(line.view);
    if (id.isEmpty())
        return;
    if (const auto reaction = firstTag(line.view, {"+draft/react", "+react"}); !reaction.isEmpty())
        m_session.events.reactionReceived(cause, to.target, id, decoded(reaction), false);
    if (const auto reaction = firstTag(line.view, {"+draft/unreact", "+unreact"}); !reaction.isEmpty())
        m_session.events.reactionReceived(cause, to.target, id, decoded(reaction), true);
}

void Messages::redacted(const Incoming& line)
{
    if (line.count() >= 2)
        m_session.events.redacted(m_session.cause(line), line.parameter(0), line.parameter(1), line.text(2));
}

// ircv3.net/specs/extensions/read-marker
void Messages::marked(const Incoming& line)
{
    const auto when = line.parameter(1);
    if (when == "*")
        return m_session.events.readMarkerMoved(line.parameter(0), 0);
    if (const auto time = when.startsWith("timestamp=") ? readTimestamp(when.sliced(10)) : 0; time > 0)
        m_session.events.readMarkerMoved(line.parameter(0), time);
}

} // namespace everyport::irc::client
