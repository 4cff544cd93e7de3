#include "protocols/irc/client/talk/speech.h"

#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSpeech = 64 * 1024;
constexpr qsizetype actionFrame = 9; // \x01ACTION …\x01

QByteArray commandOf(const Saying& how)
{
    return how.kind == ReceivedText::Kind::Notice ? "NOTICE" : "PRIVMSG";
}

// What a target must not hold, or it would be more than one, or none.
bool isTarget(const QByteArray& target)
{
    return !target.isEmpty() && !target.contains(' ') && !target.contains(',') && !target.startsWith(':')
        && !target.contains('\r') && !target.contains('\n');
}

// "max-bytes=4096,max-lines=24"
qsizetype limitOf(const QByteArray& value, QByteArrayView key)
{
    for (const auto& one : value.split(',')) {
        if (one.startsWith(key) && one.size() > key.size() && one.at(key.size()) == '=')
            return qMax(0, one.sliced(key.size() + 1).toInt());
    }
    return 0;
}

} // namespace

Result<QByteArray> Speech::say(const QByteArray& target, const QString& text, const Saying& how)
{
    if (!isTarget(target))
        return Error::malformed(Reason::BadValue, u"That is nobody to speak to."_s);
    if (text.size() > longestSpeech)
        return Error::malformed(Reason::BadValue, u"That is too long to be said."_s);
    const auto parts = pieces(target, text, how);
    if (parts.isEmpty())
        return Error::malformed(Reason::BadValue, u"There is nothing to say."_s);
    const auto label = m_session.has(Capability::LabeledResponse) ? "s" + QByteArray::number(++m_count, 36)
                                                                  : QByteArray();
    const bool isLong = parts.size() > 1 && how.kind != ReceivedText::Kind::Action && fitsMultiline(text);
    auto sent = isLong ? sendMultiline(target, text, how, label) : sendEach(target, parts, how, label);
    if (!sent)
        return sent.error();
    if (!m_session.has(Capability::EchoMessage)) {
        if (isLong)
            notifyOurselves(target, text, how);
        for (const auto& part : isLong ? QByteArrayList() : parts)
            notifyOurselves(target, QString::fromUtf8(part), how);
    }
    return label;
}

QByteArrayList Speech::pieces(const QByteArray& target, const QString& text, const Saying& how) const
{
    const auto wrapping = how.kind == ReceivedText::Kind::Action ? actionFrame : 0;
    return split(text, roomFor(commandOf(how), m_session.longestSource(), target, maximumLine, wrapping));
}

Tags Speech::tagsOf(const Saying& how) const
{
    if (how.replyTo.isEmpty() || !m_session.has(Capability::MessageTags))
        return {};
    return {{"+draft/reply", how.replyTo}};
}

Result<Done> Speech::sendEach(
    const QByteArray& target, const QByteArrayList& pieces, const Saying& how, const QByteArray& label)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        auto tags = tagsOf(how);
        if (i == 0 && !label.isEmpty())
            tags.append({"label", label});
        const auto body = how.kind == ReceivedText::Kind::Action ? Ctcp{"ACTION", pieces.at(i)}.write() : pieces.at(i);
        if (auto sent = m_session.send({tags, {}, commandOf(how), {target, body}}); !sent)
            return sent;
    }
    return Done();
}

bool Speech::fitsMultiline(const QString& text) const
{
    if (!m_session.has(Capability::Multiline) || !m_session.has(Capability::Batch))
        return false;
    const auto value = m_session.offered.value("draft/multiline");
    const auto bytes = limitOf(value, "max-bytes");
    const auto lines = limitOf(value, "max-lines");
    // Long lines take more than one: counted as if each were cut at 300 bytes.
    const auto size = text.toUtf8().size();
    const auto needed = text.count(u'\n') + 1 + size / 300;
    return bytes > 0 && size <= bytes && (lines == 0 || needed <= lines);
}

Result<Done> Speech::sendMultiline(
    const QByteArray& target, const QString& text, const Saying& how, const QByteArray& label)
{
    const auto name = "m" + QByteArray::number(++m_count, 36);
    auto tags = tagsOf(how);
    if (!label.isEmpty())
        tags.append({"label", label});
    auto sent = m_session.send({tags, {}, "BATCH", {"+" + name, "draft/multiline", target}});
    for (const auto& line : text.split(u'\n')) {
        auto parts = pieces(target, line, how);
        if (parts.isEmpty())
            parts.append(QByteArray()); // an empty line is one, too
        for (qsizetype i = 0; i < parts.size() && sent; ++i) {
            Tags own = {{"batch", name}};
            if (i > 0)
                own.append({"draft/multiline-concat"});
            sent = m_session.send({own, {}, commandOf(how), {target, parts.at(i)}});
        }
    }
    return sent ? m_session.send({{}, {}, "BATCH", {"-" + name}}) : sent;
}

void Speech::notifyOurselves(const QByteArray& target, const QString& text, const Saying& how)
{
    Cause cause;
    cause.nick = m_session.nick;
    cause.user = m_session.user;
    cause.host = m_session.host;
    cause.account = m_session.account;
    cause.time = m_session.clock.wallMsecs();
    cause.isMe = true;
    ReceivedText said;
    said.kind = how.kind;
    said.target = target;
    said.text = text;
    said.replyTo = how.replyTo;
    said.isChannel = m_session.isupport.isChannel(target);
    m_session.events.textReceived(cause, said);
}

Result<Done> Speech::mayTag(const QByteArray& target) const
{
    if (!m_session.has(Capability::MessageTags))
        return Error::unsupported(Reason::None, u"This network passes on no typing notices or reactions."_s);
    if (!isTarget(target))
        return Error::malformed(Reason::BadValue, u"That is nobody to speak to."_s);
    return Done();
}

Result<Done> Speech::sendTyping(const QByteArray& target, const QByteArray& state)
{
    const auto may = mayTag(target);
    if (may)
        m_session.sendOrDrop({{{"+typing", state}}, {}, "TAGMSG", {target}});
    return may;
}

Result<Done> Speech::react(const QByteArray& target, const QByteArray& id, const QString& reaction, bool isTakenBack)
{
    if (auto may = mayTag(target); !may)
        return may;
    const Tags tags{{isTakenBack ? "+draft/unreact" : "+draft/react", reaction.toUtf8()}, {"+draft/reply", id}};
    return m_session.send({tags, {}, "TAGMSG", {target}});
}

} // namespace everyport::irc::client
