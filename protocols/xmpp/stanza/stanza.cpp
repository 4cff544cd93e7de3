#include "protocols/xmpp/stanza/stanza.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

std::optional<Stanza::Kind> kindOf(const xml::Element& element)
{
    if (element.ns() != ns::client)
        return std::nullopt;
    const auto name = element.name();
    if (name == u"message")
        return Stanza::Kind::Message;
    if (name == u"presence")
        return Stanza::Kind::Presence;
    if (name == u"iq")
        return Stanza::Kind::Iq;
    return std::nullopt;
}

Result<Jid> addressOf(const xml::Element& element, QStringView attribute)
{
    const auto text = element.attribute(attribute);
    return text.isNull() ? Result<Jid>(Jid()) : Jid::parse(text);
}

} // namespace

Result<Stanza> Stanza::of(xml::Element element)
{
    const auto kind = kindOf(element);
    if (!kind)
        return Error::malformed(Reason::BadSyntax, u"<%1/> is neither message, presence nor iq."_s.arg(element.name()),
            u"unsupported-stanza-type"_s);
    auto from = addressOf(element, u"from");
    if (!from)
        return from.error();
    auto to = addressOf(element, u"to");
    if (!to)
        return to.error();
    Stanza stanza;
    stanza.m_kind = *kind;
    stanza.m_element = std::move(element);
    stanza.m_from = std::move(*from);
    stanza.m_to = std::move(*to);
    return stanza;
}

Stanza Stanza::make(Kind kind, const QString& type, const Jid& from, const Jid& to)
{
    static const QString names[] = {u"message"_s, u"presence"_s, u"iq"_s};
    Stanza stanza;
    stanza.m_kind = kind;
    stanza.m_element = xml::Element(names[int(kind)], ns::client);
    if (!type.isEmpty())
        stanza.m_element.setAttribute(u"type"_s, type);
    stanza.setFrom(from);
    stanza.setTo(to);
    return stanza;
}

Stanza Stanza::message(const Jid& from, const Jid& to, const QString& type)
{
    return make(Kind::Message, type, from, to);
}

Stanza Stanza::presence(const Jid& from, const Jid& to, const QString& type)
{
    return make(Kind::Presence, type, from, to);
}

Stanza Stanza::iq(const QString& type, const QString& id, const Jid& from, const Jid& to, xml::Element payload)
{
    auto stanza = make(Kind::Iq, type, from, to);
    stanza.m_element.setAttribute(u"id"_s, id);
    stanza.m_element.add(std::move(payload));
    return stanza;
}

void Stanza::setFrom(const Jid& from)
{
    m_from = from;
    if (from.isNull())
        m_element.removeAttribute(u"from");
    else
        m_element.setAttribute(u"from"_s, from.toString());
}

void Stanza::setTo(const Jid& to)
{
    m_to = to;
    if (to.isNull())
        m_element.removeAttribute(u"to");
    else
        m_element.setAttribute(u"to"_s, to.toString());
}

bool Stanza::isRequest() const
{
    return m_kind == Kind::Iq && (type() == u"get" || type() == u"set");
}

Stanza Stanza::result(xml::Element payload) const
{
    return iq(u"result"_s, id(), m_to, m_from, std::move(payload));
}

Stanza Stanza::error(const StanzaError& error) const
{
    auto stanza = make(m_kind, u"error"_s, m_to, m_from);
    if (m_element.hasAttribute(u"id"))
        stanza.m_element.setAttribute(u"id"_s, id());
    stanza.m_element.add(error.toElement());
    return stanza;
}

} // namespace everyport::xmpp
