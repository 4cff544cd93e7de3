#include "app/xmppbridge/mucwords.h"

#include "protocols/xmpp/stanza/fallback.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmppbridge {

using bridge::Words;

namespace {

const QString actionStart = u"/me "_s;
constexpr qsizetype longestUrl = 2000;

/// What of this message other sides understand without words. Only what it really has: else words could be hidden from
/// them.
QStringList understoodIn(const xml::Element& message)
{
    const std::pair<QStringView, QString> known[] = {
        {u"reply", xmpp::ns::reply}, {u"retract", xmpp::ns::retraction}, {u"reactions", xmpp::ns::reactions}};
    QStringList understood;
    for (const auto& [name, ns] : known) {
        if (!message.child(name, ns).isNull())
            understood.append(ns);
    }
    if (!understood.isEmpty())
        understood.append(QString()); // as long as XEP-0428 had no "for"
    return understood;
}

/// XEP-0066: where a file is that stands beside the words.
QString fileOf(const xml::Element& message)
{
    const auto url = message.child(u"x", xmpp::ns::outOfBand).childText(u"url").trimmed();
    const bool isWeb = url.startsWith("https://"_L1, Qt::CaseInsensitive)
        || url.startsWith("http://"_L1, Qt::CaseInsensitive);
    return isWeb && url.size() <= longestUrl ? url : QString();
}

} // namespace

std::optional<Words> wordsOf(const xmpp::Stanza& message, const QString& id)
{
    const auto& element = message.element();
    const auto whole = element.childText(u"body");
    auto body = xmpp::withoutFallback(element, whole, understoodIn(element));
    Words words;
    words.id = id;
    words.token = message.id();
    words.replyTo = element.child(u"reply", xmpp::ns::reply).attribute(u"id");
    if (body != whole && body.trimmed().isEmpty())
        body = words.replyTo.isEmpty() ? QString() : whole; // a reply that says nothing but what it replies to
    if (const auto file = fileOf(element); !file.isEmpty() && !whole.contains(file))
        body += (body.isEmpty() ? QString() : u"\n"_s) + file;
    if (body.isEmpty())
        return std::nullopt;
    if (body.startsWith(actionStart)) { // XEP-0245
        words.kind = Words::Kind::Action;
        body.remove(0, actionStart.size());
    }
    words.text = chat::RichText(body);
    if (body != whole && !words.replyTo.isEmpty() && words.kind != Words::Kind::Action)
        words.whole = chat::RichText(whole);
    return words;
}

QString correctedBy(const xmpp::Stanza& message)
{
    return message.element().child(u"replace", xmpp::ns::correction).attribute(u"id");
}

xmpp::Stanza messageOf(const Words& words, const QString& type)
{
    auto message = xmpp::Stanza::message({}, {}, type);
    auto element = message.element();
    element.setAttribute(u"id"_s, xmpp::randomText(9));
    element.addTextElement(u"body"_s, (words.kind == Words::Kind::Action ? actionStart : QString()) + words.text.text);
    if (!words.replyTo.isEmpty())
        element.add(xml::Element(u"reply"_s, xmpp::ns::reply).with(u"id"_s, words.replyTo));
    message.setElement(std::move(element));
    return message;
}

xml::Element presenceOf(const bridge::Person& person)
{
    xml::Element presence(u"presence"_s, xmpp::ns::client);
    if (person.isAway)
        presence.addTextElement(u"show"_s, u"away"_s);
    return presence;
}

xmpp::Stanza subjectOf(const QString& text, const xmpp::Jid& from, const QString& occupantId)
{
    auto message = xmpp::Stanza::message(from, {}, u"groupchat"_s);
    auto element = message.element();
    if (!occupantId.isEmpty())
        element.add(xml::Element(u"occupant-id"_s, xmpp::ns::occupantIds).with(u"id"_s, occupantId));
    element.addTextElement(u"subject"_s, text);
    message.setElement(std::move(element));
    return message;
}

xmpp::Stanza privateMessageOf(const bridge::Words& words, const xmpp::Jid& from, const QString& occupantId)
{
    auto message = messageOf(words, u"chat"_s);
    auto element = message.element();
    element.add(xml::Element(u"x"_s, xmpp::ns::mucUser));
    element.add(xml::Element(u"occupant-id"_s, xmpp::ns::occupantIds).with(u"id"_s, occupantId));
    message.setElement(std::move(element));
    message.setFrom(from);
    return message;
}

xmpp::Stanza undeliveredOf(const bridge::Words& words, const xmpp::Jid& from, const QString& text)
{
    auto message = xmpp::Stanza::message(from, {}, u"error"_s);
    auto element = message.element();
    if (!words.token.isEmpty())
        element.setAttribute(u"id"_s, words.token);
    element.add(xmpp::StanzaError(xmpp::Condition::Forbidden, text).toElement());
    message.setElement(std::move(element));
    return message;
}

xmpp::StanzaError errorOf(const bridge::Refusal& refusal)
{
    using Kind = bridge::Refusal::Kind;
    using xmpp::Condition;
    using xmpp::ErrorType;
    switch (refusal.kind) {
    case Kind::Banned: break;
    case Kind::MembersOnly:
    case Kind::AccountNeeded: return {Condition::RegistrationRequired, refusal.text};
    case Kind::PasswordNeeded: return {Condition::NotAuthorized, refusal.text};
    case Kind::EncryptionNeeded: return {Condition::NotAllowed, refusal.text};
    case Kind::Full:
    case Kind::Unreachable: return {Condition::ServiceUnavailable, ErrorType::Wait, refusal.text};
    case Kind::TooOften: return {Condition::PolicyViolation, ErrorType::Wait, refusal.text};
    }
    return {Condition::Forbidden, refusal.text};
}

} // namespace everyport::xmppbridge
