#pragma once

#include <string>

#include <QByteArray>
#include <QString>

namespace everyport {

/// One record, written twice as it is told: as an XML element and as a JSON object with the same names. Made for
/// what is published at each vote: a tree of fifty answers would cost more than storing it. Names are plain ASCII.
class XmppRecord {
public:
    /// How an entry of a list begins, where many records say so in the same words: written once.
    class EntryBegin {
    public:
        EntryBegin(QLatin1String name, QStringView id);
        void text(QLatin1String name, QStringView value); ///< Left out when empty.

    private:
        friend class XmppRecord;
        std::string m_xml;
        std::string m_json;
    };

    XmppRecord(QLatin1String name, QStringView ns);

    void text(QLatin1String name, QStringView value); ///< Left out when empty.
    void number(QLatin1String name, qint64 value);
    void tenths(QLatin1String name, double value);     ///< With one digit behind the point, where there is one.
    void hundredths(QLatin1String name, double value); ///< With up to two.

    void beginObject(QLatin1String name);
    void endObject(QLatin1String name);
    void beginList(QLatin1String name);
    void endList(QLatin1String name);
    /// One of a list's objects: `<name id='id'>`; in JSON it has no name.
    void beginEntry(const EntryBegin& begin);
    void endEntry(QLatin1String name) { endObject(name); }

    /// The element, with the object in its last child `<json xmlns='urn:xmpp:json:0'>` (XEP-0335).
    QByteArray finished() &&;

private:
    void figure(QLatin1String name, std::string_view digits);

    QLatin1String m_name;
    std::string m_xml;  // which is quicker than QByteArray for many short words
    std::string m_json; // as it stands in the element: escaped for XML
};

} // namespace everyport
