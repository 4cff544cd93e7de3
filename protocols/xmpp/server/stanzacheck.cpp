#include "protocols/xmpp/server/stanzacheck.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

bool isStanzaName(const QString& name)
{
    return name == u"message" || name == u"presence" || name == u"iq";
}

/// An answer to something whose addresses are not understood: it goes back as it came.
xml::Element refusal(const xml::Element& element, const Jid& sender, const StanzaError& error)
{
    xml::Element answer(element.name(), ns::client);
    answer.setAttribute(u"type"_s, u"error"_s);
    if (element.hasAttribute(u"id"))
        answer.setAttribute(u"id"_s, element.attribute(u"id"));
    answer.setAttribute(u"to"_s, sender.toString());
    answer.add(error.toElement());
    return answer;
}

/// §8.2.3
std::optional<StanzaError> iqFault(const Stanza& iq)
{
    const auto type = iq.type();
    if (iq.id().isEmpty())
        return StanzaError(Condition::BadRequest, u"An iq needs an id."_s);
    if (type != u"get" && type != u"set" && type != u"result" && type != u"error")
        return StanzaError(Condition::BadRequest, u"An iq is of type get, set, result or error."_s);
    if (iq.isRequest() && iq.element().elements().size() != 1)
        return StanzaError(Condition::BadRequest, u"A request has one payload."_s);
    return std::nullopt;
}

} // namespace

CheckedStanza checkedStanza(xml::Element element, const Jid& sender, const QString& language)
{
    if (element.ns() != ns::client)
        return StreamError{
            isStanzaName(element.name()) ? StreamCondition::InvalidNamespace : StreamCondition::UnsupportedStanzaType};
    if (!isStanzaName(element.name()))
        return StreamError{StreamCondition::UnsupportedStanzaType};
    if (element.hasAttribute(u"from")) { // §8.1.2.1: only one's own
        const auto from = Jid::parse(element.attribute(u"from"));
        if (!from || (*from != sender && *from != sender.bare()))
            return StreamError{StreamCondition::InvalidFrom};
        element.removeAttribute(u"from");
    }
    // §8.1.5: as its stream says. What is in a request is for programs.
    if (!language.isEmpty() && element.name() != u"iq" && !element.hasAttribute(u"lang", xml::xmlNamespace))
        element.setAttribute(u"lang"_s, language, xml::xmlNamespace.toString());
    const auto isAnswer = element.attribute(u"type") == u"error";
    auto stanza = Stanza::of(element);
    if (!stanza) {
        if (isAnswer)
            return xml::Element();
        return refusal(element, sender, StanzaError::of(stanza.error()));
    }
    element = {}; // the stanza has it alone now, and is changed in place
    stanza->setFrom(sender);
    if (stanza->isIq()) {
        if (const auto fault = iqFault(*stanza))
            return isAnswer ? xml::Element() : refusal(stanza->element(), sender, *fault);
    }
    return std::move(*stanza);
}

} // namespace everyport::xmpp
