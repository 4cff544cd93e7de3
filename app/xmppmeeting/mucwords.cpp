#include "app/xmppmeeting/mucwords.h"

#include "protocols/xmpp/namespaces.h"
#include "protocols/xmpp/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmppmeeting {

using meeting::Words;

namespace {

const QString replies = u"urn:xmpp:reply:0"_s;
const QString actionStart = u"/me "_s;

} // namespace

std::optional<Words> wordsOf(const xmpp::Stanza& message, const QString& id)
{
    auto body = message.element().childText(u"body");
    if (body.isEmpty())
        return std::nullopt;
    Words words;
    words.id = id;
    words.replyTo = message.element().child(u"reply", replies).attribute(u"id");
    if (body.startsWith(actionStart)) { // XEP-0245
        words.kind = Words::Kind::Action;
        body.remove(0, actionStart.size());
    }
    words.text = chat::RichText(body);
    return words;
}

xmpp::Stanza messageOf(const Words& words, const QString& type)
{
    auto message = xmpp::Stanza::message({}, {}, type);
    auto element = message.element();
    element.setAttribute(u"id"_s, xmpp::randomText(9));
    element.addTextElement(u"body"_s, (words.kind == Words::Kind::Action ? actionStart : QString()) + words.text.text);
    if (!words.replyTo.isEmpty())
        element.add(xml::Element(u"reply"_s, replies).with(u"id"_s, words.replyTo));
    message.setElement(std::move(element));
    return message;
}

xml::Element presenceOf(const meeting::Person& person)
{
    xml::Element presence(u"presence"_s, xmpp::ns::client);
    if (person.isAway)
        presence.addTextElement(u"show"_s, u"away"_s);
    return presence;
}

xmpp::StanzaError errorOf(const meeting::Refusal& refusal)
{
    using Kind = meeting::Refusal::Kind;
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

} // namespace everyport::xmppmeeting
