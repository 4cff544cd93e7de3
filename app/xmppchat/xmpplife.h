#pragma once

#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/xmppchat/client/xmppcontext.h"
#include "app/xmppchat/forms/xmppadministration.h"
#include "app/xmppchat/talk/xmpparchive.h"
#include "app/xmppchat/talk/xmppfacts.h"
#include "app/xmppchat/talk/xmppfiles.h"
#include "app/xmppchat/talk/xmppmessages.h"
#include "app/xmppchat/talk/xmpppeople.h"
#include "app/xmppchat/talk/xmpppictures.h"
#include "app/xmppchat/talk/xmpprooms.h"
#include "protocols/xmpp/client/connection/standingclient.h"

namespace everyport::xmppchat {

/// A client with all that tells the chat model of it: from an account's being connected to its being disconnected, over
/// any number of connections.
struct XmppLife {
    XmppLife(Reactor& reactor, Log& log, chat::ChatModel& chat, chat::Account& account,
        xmpp::client::ClientEvents& events, xmpp::client::StandingClient::Options options)
        : work(failuresToLog(log, QStringLiteral("xmpp"))),
          standing(std::make_unique<xmpp::client::StandingClient>(reactor, events, std::move(options))),
          parts(standing->client()),
          context{reactor, chat, account, standing->client(), parts, work},
          archive(context),
          people(context),
          facts(context),
          pictures(context),
          talk(context, archive),
          rooms(context, archive),
          files(context, talk.saying()),
          care(chat, account, parts, work)
    {
    }

    /// The client first: while it ends it tells the others, who hear no more than that.
    ~XmppLife()
    {
        context.isSilent = true;
        work.cancelAll();
        standing.reset();
    }
    XmppLife(const XmppLife&) = delete;
    XmppLife& operator=(const XmppLife&) = delete;

    TaskSet work;
    std::unique_ptr<xmpp::client::StandingClient> standing;
    XmppParts parts;
    XmppContext context;
    XmppArchive archive;
    XmppPeople people;
    XmppFacts facts;
    XmppPictures pictures;
    XmppMessages talk;
    XmppRooms rooms;
    XmppFiles files;
    XmppAdministration care;
};

} // namespace everyport::xmppchat
