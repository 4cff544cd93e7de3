#pragma once

#include <QByteArray>
#include <QStringList>

#include "protocols/xml/document.h"
#include "protocols/xmpp/extensions/discoinfo.h"

namespace everyport::xmpp {

inline const QByteArray discoOpening = "<query xmlns='http://jabber.org/protocol/disco#info'>";

inline DiscoInfo discoInfoOf(const QByteArray& inside, const QStringList& features)
{
    QByteArray text = discoOpening + inside;
    for (const auto& feature : features)
        text += "<feature var='" + feature.toUtf8() + "'/>";
    return DiscoInfo::parse(*xml::parse(text + "</query>"));
}

/// XEP-0390 §4.2.1
inline DiscoInfo simpleInfo()
{
    using namespace Qt::StringLiterals;
    return discoInfoOf("<identity category='client' name='BombusMod' type='mobile'/>",
        QString(
            "http://jabber.org/protocol/si http://jabber.org/protocol/bytestreams http://jabber.org/protocol/chatstates "
            "http://jabber.org/protocol/disco#info http://jabber.org/protocol/disco#items urn:xmpp:ping jabber:iq:time jabber:iq:privacy "
            "jabber:iq:version http://jabber.org/protocol/rosterx urn:xmpp:time jabber:x:oob http://jabber.org/protocol/ibb "
            "http://jabber.org/protocol/si/profile/file-transfer urn:xmpp:receipts jabber:iq:roster jabber:iq:last"_L1)
            .split(u' '));
}

/// XEP-0390 §4.2.2
inline DiscoInfo complexInfo()
{
    using namespace Qt::StringLiterals;
    return discoInfoOf(
        "<identity category='client' name='Tkabber' type='pc' xml:lang='en'/><identity category='client' name='Ткаббер' type='pc' xml:lang='ru'/>"
        "<x xmlns='jabber:x:data' type='result'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:dataforms:softwareinfo</value></field>"
        "<field var='software'><value>Tkabber</value></field><field var='software_version'><value>0.11.1-svn-20111216-mod (Tcl/Tk 8.6b2)</value></field>"
        "<field var='os'><value>Windows</value></field><field var='os_version'><value>XP</value></field></x>",
        QString(
            "games:board http://jabber.org/protocol/activity http://jabber.org/protocol/activity+notify http://jabber.org/protocol/bytestreams "
            "http://jabber.org/protocol/chatstates http://jabber.org/protocol/commands http://jabber.org/protocol/disco#info "
            "http://jabber.org/protocol/disco#items http://jabber.org/protocol/evil http://jabber.org/protocol/feature-neg "
            "http://jabber.org/protocol/geoloc http://jabber.org/protocol/geoloc+notify http://jabber.org/protocol/ibb http://jabber.org/protocol/iqibb "
            "http://jabber.org/protocol/mood http://jabber.org/protocol/mood+notify http://jabber.org/protocol/rosterx http://jabber.org/protocol/si "
            "http://jabber.org/protocol/si/profile/file-transfer http://jabber.org/protocol/tune http://www.facebook.com/xmpp/messages "
            "http://www.xmpp.org/extensions/xep-0084.html#ns-metadata+notify jabber:iq:avatar jabber:iq:browse jabber:iq:dtcp jabber:iq:filexfer "
            "jabber:iq:ibb jabber:iq:inband jabber:iq:jidlink jabber:iq:last jabber:iq:oob jabber:iq:privacy jabber:iq:roster jabber:iq:time "
            "jabber:iq:version jabber:x:data jabber:x:event jabber:x:oob urn:xmpp:avatar:metadata+notify urn:xmpp:ping urn:xmpp:receipts urn:xmpp:time"_L1)
            .split(u' '));
}

} // namespace everyport::xmpp
