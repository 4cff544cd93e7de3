#pragma once

#include <variant>

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/stanza/stanzaerror.h"

namespace everyport::xmpp {

/// A message, presence or iq (RFC 6120 §8) with its addresses parsed. The setters keep `from` and `to` and the
/// element's attributes the same. A value: copies share the element until one is changed, so they are cheap.
class Stanza {
public:
    enum class Kind { Message, Presence, Iq };

    Stanza() = default; ///< A message with a null element, to be assigned to.
    /// From an element of the namespace jabber:client. Errors, Malformed with `code`: "unsupported-stanza-type" (which
    /// ends the stream), "jid-malformed". A missing address is a null Jid.
    static Result<Stanza> of(xml::Element element);
    static Stanza message(const Jid& from, const Jid& to, const QString& type = {});
    static Stanza presence(const Jid& from, const Jid& to, const QString& type = {});
    static Stanza iq(const QString& type, const QString& id, const Jid& from, const Jid& to, xml::Element payload = {});

    Kind kind() const { return m_kind; }
    bool isMessage() const { return m_kind == Kind::Message; }
    bool isPresence() const { return m_kind == Kind::Presence; }
    bool isIq() const { return m_kind == Kind::Iq; }
    const Jid& from() const { return m_from; }
    const Jid& to() const { return m_to; }
    void setFrom(const Jid& from);
    void setTo(const Jid& to);

    const xml::Element& element() const { return m_element; }
    /// `element` must be of the same kind and have the same addresses: they are not read again.
    void setElement(xml::Element element) { m_element = std::move(element); }
    QString id() const { return m_element.attribute(u"id"); }
    QString type() const { return m_element.attribute(u"type"); }
    bool isError() const { return type() == u"error"; }
    bool isRequest() const; ///< An iq of type get or set: it will be answered.
    bool isSet() const { return type() == u"set"; }
    xml::Element payload() const { return m_element.firstElement(); } ///< The first child; null where there is none.

    // Answers to this stanza, with its id and its addresses exchanged. Never answer an error or a result (RFC 6120
    // §8.3.1).
    Stanza result(xml::Element payload = {}) const;
    Stanza error(const StanzaError& error) const;

private:
    static Stanza make(Kind kind, const QString& type, const Jid& from, const Jid& to);

    Kind m_kind = Kind::Message;
    xml::Element m_element;
    Jid m_from;
    Jid m_to;
};

/// What a request (an iq of type get or set) is answered with: the payload of its result, null for an empty one, or the
/// error.
using Answer = std::variant<xml::Element, StanzaError>;

} // namespace everyport::xmpp
