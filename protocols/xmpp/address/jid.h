#pragma once

#include <QHashFunctions>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::xmpp {

/// An XMPP address, local@domain/resource (RFC 7622), in its prepared form: localpart by PRECIS UsernameCaseMapped,
/// domainpart by IDNA2008 as U-labels, resourcepart by OpaqueString. Equal text means the same address. A value, cheap
/// to copy.
class Jid {
public:
    Jid() = default; ///< Null: no address at all.
    /// "juliet@example.com/balcony". Error: Malformed with `code` "jid-malformed".
    static Result<Jid> parse(const QString& text);
    /// From parts that are not prepared yet; an empty localpart or resourcepart is none.
    static Result<Jid> make(const QString& local, const QString& domain, const QString& resource = {});

    bool isNull() const { return m_text.isEmpty(); }
    bool isBare() const { return m_bare == m_text.size(); }
    bool isFull() const { return !isBare(); }
    bool hasLocal() const { return m_local > 0; }

    QString local() const { return m_text.left(m_local); }
    QString domain() const { return m_text.sliced(m_local ? m_local + 1 : 0, m_bare - (m_local ? m_local + 1 : 0)); }
    QString resource() const { return isBare() ? QString() : m_text.sliced(m_bare + 1); }
    QStringView domainView() const
    {
        return QStringView(m_text).sliced(m_local ? m_local + 1 : 0, m_bare - (m_local ? m_local + 1 : 0));
    }
    QStringView bareView() const { return QStringView(m_text).first(m_bare); }

    Jid bare() const;
    Jid domainOnly() const;
    Result<Jid> withResource(const QString& resource) const;
    const QString& toString() const { return m_text; }

    friend bool operator==(const Jid& left, const Jid& right) { return left.m_text == right.m_text; }
    friend bool operator<(const Jid& left, const Jid& right) { return left.m_text < right.m_text; }
    friend size_t qHash(const Jid& jid, size_t seed = 0) { return qHash(jid.m_text, seed); }

private:
    Jid(const QString& local, const QString& domain, const QString& resource);

    QString m_text;
    quint16 m_local = 0; // length of the localpart, in UTF-16 units (a part has 1023 bytes of UTF-8 at most)
    quint16 m_bare = 0;  // length up to the slash, likewise
};

} // namespace everyport::xmpp
