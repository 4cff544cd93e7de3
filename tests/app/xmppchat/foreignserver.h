#pragma once

#include <functional>

#include "netcore/transport/transport.h"
#include "protocols/xml/streamreader.h"

namespace everyport::xmppchat {

/// An XMPP server of one client, me@foreign.example, that lets anybody in. What it answers to requests is the test's.
struct ForeignServer {
    struct Connection final : Protocol, xml::StreamEvents {
        explicit Connection(ForeignServer& itsServer) : server(itsServer) {}
        void connectionMade(Transport& made) override
        {
            transport = &made;
            server.connection = this;
        }
        void dataReceived(QByteArrayView bytes) override { reader.feed(bytes); }
        void connectionLost(const Error&) override
        {
            if (server.connection == this)
                server.connection = nullptr;
        }
        void streamOpened(const xml::Element&) override
        {
            say("<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='s' "
                "from='foreign.example' version='1.0'><stream:features>"
                + QByteArray(isIn
                        ? "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
                        : "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>")
                + "</stream:features>");
        }
        void elementReceived(xml::Element element) override
        {
            if (element.name() == u"auth") {
                isIn = true;
                reader.restart();
                return say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
            }
            server.heard.append(element);
            const auto kind = element.name() == u"iq" ? element.attribute(u"type") : QString();
            if (kind != u"get" && kind != u"set")
                return server.told(element);
            auto head = " id='" + element.attribute(u"id").toUtf8() + "'";
            if (element.hasAttribute(u"to"))
                head += " from='"
                    + element.attribute(u"to").toHtmlEscaped().replace(u'\'', QLatin1String("&apos;")).toUtf8() + "'";
            if (element.firstElement().name() == u"bind" && server.letsBind)
                return say("<iq type='result'" + head
                    + "><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@foreign.example/r</jid></bind></iq>");
            const auto answer = server.answered(element);
            say("<iq type='" + QByteArray(answer.startsWith("<error") ? "error" : "result") + "'" + head + ">" + answer
                + "</iq>");
        }
        void streamClosed() override { transport->loseConnection(); }
        void streamBroken(const Error& error) override { qFatal("our client says no XML: %s", qPrintable(error.text)); }
        void say(const QByteArray& xml) { transport->write(xml); }

        ForeignServer& server;
        Transport* transport = nullptr;
        xml::StreamReader reader{*this};
        bool isIn = false;
    };

    Connection* connection = nullptr;
    bool letsBind = true; ///< Otherwise the test answers.
    QList<xml::Element> heard;
    /// What goes into its answer; an error refuses it.
    std::function<QByteArray(const xml::Element& request)> answered;
    std::function<void(const xml::Element& stanza)> told = [](const xml::Element&) {};
};

} // namespace everyport::xmppchat
