#include "tests/interop/xmpppeer/telling.h"

#include <cstdio>

#include <QJsonDocument>

namespace everyport::xmpppeer {

using namespace Qt::StringLiterals;

void tell(const QString& event, QJsonObject facts)
{
    facts.insert(u"event"_s, event);
    std::puts(QJsonDocument(facts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void notifyEnd(const QString& event, const Error* error, QJsonObject facts)
{
    facts.insert(u"ok"_s, !error);
    facts.insert(u"code"_s, error ? error->code : QString());
    tell(event, facts);
}

void Teller::online(const xmpp::Jid& address, bool isResumed)
{
    tell(u"online"_s, {{u"address"_s, address.toString()}, {u"resumed"_s, isResumed}});
}

void Teller::disconnected(const Error& reason, bool mayResume)
{
    tell(u"disconnected"_s, {{u"text"_s, reason.text}, {u"code"_s, reason.code}, {u"mayResume"_s, mayResume}});
}

void Teller::stanzaReceived(const xmpp::Stanza& stanza)
{
    tell(u"leftOver"_s, {{u"name"_s, stanza.element().name()}});
}

} // namespace everyport::xmpppeer
