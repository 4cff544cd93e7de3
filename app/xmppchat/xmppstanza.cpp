#include "app/xmppchat/xmppstanza.h"

#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 64 * 1024;

Error stanzaRefused(const QString& why)
{
    return Error::refused(Reason::BadSyntax, why);
}

} // namespace

Result<xmpp::Stanza> writtenStanza(const QString& text)
{
    if (text.size() > mostCharacters)
        return stanzaRefused(u"That is longer than servers take."_s);
    // The namespace of a stream is around whatever is written.
    const auto around = xml::parse("<s xmlns='jabber:client'>" + text.toUtf8() + "</s>");
    if (!around)
        return stanzaRefused(u"That is not XML as a stream takes it: %1"_s.arg(around.error().text));
    const auto elements = around->elements();
    if (elements.size() != 1)
        return stanzaRefused(u"One stanza at a time, such as <message to='…'><body>…</body></message>."_s);
    auto element = elements.first();
    if (element.name() == u"iq" && !element.hasAttribute(u"id"))
        element.setAttribute(u"id"_s, xmpp::randomText(9));
    auto stanza = xmpp::Stanza::of(element);
    if (!stanza)
        return stanzaRefused(
            u"That is no message, presence or iq with addresses that are some: %1"_s.arg(stanza.error().text));
    const bool isAnswer = stanza->type() == u"result" || stanza->type() == u"error";
    if (stanza->isIq() && !stanza->isRequest() && !isAnswer)
        return stanzaRefused(u"An iq is of type get, set, result or error."_s);
    if (stanza->isRequest() && element.elements().size() != 1)
        return stanzaRefused(u"An iq asks one thing: one element stands in it."_s);
    return stanza;
}

} // namespace everyport::xmppchat
