#include "ui/xmpp/stanzadraft.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamReader>

#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {
namespace {

struct Draft {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Draft)
};

// What is written without a namespace is meant for the stream's own.
const QByteArray before = "<w xmlns='jabber:client'>";
const QByteArray after = "</w>";

/// Where the XML breaks off, in the words of a reader that counts lines.
QString syntaxFault(const QByteArray& text, const QString& otherwise)
{
    QXmlStreamReader reader(before + text + after);
    while (!reader.atEnd())
        reader.readNext();
    if (!reader.hasError())
        return otherwise;
    const qint64 column = reader.columnNumber() - (reader.lineNumber() == 1 ? before.size() : 0);
    return Draft::tr("Line %1, column %2: %3")
        .arg(reader.lineNumber())
        .arg(qMax<qint64>(1, column))
        .arg(reader.errorString());
}

QString iqFault(const xml::Element& iq)
{
    const QString type = iq.attribute(u"type");
    const bool isRequest = type == QStringLiteral("get") || type == QStringLiteral("set");
    if (!isRequest && type != QStringLiteral("result") && type != QStringLiteral("error"))
        return Draft::tr("An iq has the type get, set, result or error.");
    if (isRequest && iq.elements().size() != 1)
        return Draft::tr("An iq of type %1 holds exactly one element: what it asks.").arg(type);
    if (!isRequest && iq.attribute(u"id").isEmpty())
        return Draft::tr("An answer has the id of what it answers.");
    return {};
}

QString fault(const xml::Element& wrapped)
{
    const auto elements = wrapped.elements();
    if (elements.size() != 1 || !wrapped.text().trimmed().isEmpty())
        return Draft::tr("Exactly one element is sent at a time, with nothing around it.");
    const xml::Element& element = elements.first();
    static const QStringList names{QStringLiteral("message"), QStringLiteral("presence"), QStringLiteral("iq")};
    if (element.ns() != xmpp::ns::client || !names.contains(element.name()))
        return Draft::tr("Only message, presence and iq can be sent.");
    return element.name() == QStringLiteral("iq") ? iqFault(element) : QString();
}

} // namespace

StanzaDraft StanzaDraft::of(const QString& text)
{
    StanzaDraft draft;
    const QByteArray bytes = text.trimmed().toUtf8();
    draft.bytes = bytes.size();
    if (bytes.isEmpty()) {
        draft.fault = Draft::tr("Write a stanza, or take one of the templates.");
        return draft;
    }
    if (bytes.size() > mostBytes) {
        draft.fault = Draft::tr("%1 bytes are more than the %2 that can be sent at once.")
                          .arg(QLocale().toString(bytes.size()), QLocale().toString(mostBytes));
        return draft;
    }
    const auto wrapped = xml::parse(before + bytes + after);
    draft.fault = wrapped ? ui::fault(*wrapped) : syntaxFault(text.toUtf8(), saidWords(wrapped.error().text));
    if (!draft.fault.isEmpty())
        return draft;
    auto element = wrapped->firstElement();
    if (element.name() == QStringLiteral("iq") && element.attribute(u"id").isEmpty())
        element.setAttribute(QStringLiteral("id"), xmpp::randomText(9));
    auto stanza = xmpp::Stanza::of(std::move(element));
    if (stanza)
        draft.stanza = std::move(*stanza);
    else
        draft.fault = saidWords(stanza.error().text);
    return draft;
}

QList<StanzaTemplate> stanzaTemplates(const QString& server)
{
    const auto iq = [&](const char* type, const QString& to, const char* payload) {
        return QStringLiteral("<iq type='%1' to='%2'>\n  %3\n</iq>")
            .arg(QLatin1String(type), to, QLatin1String(payload));
    };
    return {
        {Draft::tr("Message"),
            QStringLiteral("<message to='somebody@%1' type='chat'>\n  <body></body>\n</message>").arg(server)},
        {Draft::tr("Presence"), QStringLiteral("<presence>\n  <show>away</show>\n  <status></status>\n</presence>")},
        {Draft::tr("Ping"), iq("get", server, "<ping xmlns='urn:xmpp:ping'/>")},
        {Draft::tr("What is it? (disco#info)"),
            iq("get", server, "<query xmlns='http://jabber.org/protocol/disco#info'/>")},
        {Draft::tr("What is below it? (disco#items)"),
            iq("get", server, "<query xmlns='http://jabber.org/protocol/disco#items'/>")},
        {Draft::tr("Software version"), iq("get", server, "<query xmlns='jabber:iq:version'/>")},
        {Draft::tr("PubSub: items"),
            iq("get", QStringLiteral("pubsub.") + server,
                "<pubsub xmlns='http://jabber.org/protocol/pubsub'>\n    <items node='' max_items='10'/>\n  </pubsub>")},
        {Draft::tr("PubSub: publish"),
            iq("set", QStringLiteral("pubsub.") + server,
                "<pubsub xmlns='http://jabber.org/protocol/pubsub'>\n    <publish node=''>\n      <item><note xmlns='urn:example:note'/></item>\n    </publish>\n  </pubsub>")},
    };
}

} // namespace everyport::ui
