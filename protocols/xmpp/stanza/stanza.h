#pragma once

#include <variant>

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/stanza/stanzaerror.h"

namespace everyport::xmpp {

/// A message, presence or iq with its addresses understood. The addresses here and those on the element are
/// kept the same by the setters; a value, cheap to copy.
class Stanza {
public:
    enum class Kind { Message, Presence, Iq };

    Stanza() = default;
    /// Of an element in jabber:client. Errors: `unsupported-stanza-type` (a stream error), `jid-malformed`.
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
    void setElement(xml::Element element) { m_element = std::move(element); } ///< Same kind and addresses.
    QString id() const { return m_element.attribute(u"id"); }
    QString type() const { return m_element.attribute(u"type"); }
    bool isError() const { return type() == u"error"; }
    bool isRequest() const; ///< An iq of type get or set: it will be answered.
    bool isSet() const { return type() == u"set"; }
    xml::Element payload() const { return m_element.firstElement(); }

    /// The answers. Never answer an error, nor a result.
    Stanza result(xml::Element payload = {}) const;
    Stanza error(const StanzaError& error) const;

private:
    static Stanza make(Kind kind, const QString& type, const Jid& from, const Jid& to);

    Kind m_kind = Kind::Message;
    xml::Element m_element;
    Jid m_from;
    Jid m_to;
};

/// What a request is answered with: a payload (null: an empty result), or why not.
using Answer = std::variant<xml::Element, StanzaError>;

} // namespace everyport::xmpp
