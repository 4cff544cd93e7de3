#include "ui/pages.h"

#include "ui/chat/page/chatpage.h"
#include "ui/connections/connectionspage.h"
#include "ui/console/page/consolepage.h"
#include "ui/devices/devicespage.h"
#include "ui/log/logpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/plugins/pluginspage.h"
#include "ui/polls/page/pollspage.h"
#include "ui/preferences/preferencespage.h"
#include "ui/pubsub/page/pubsubpage.h"
#include "ui/rules/rulespage.h"
#include "ui/services/servicespage.h"
#include "ui/stations/stationspage.h"
#include "ui/users/userspage.h"
#include "ui/xmpp/xmpppage.h"

namespace everyport::ui {

std::vector<PageEntry> allPages()
{
    std::vector<PageEntry> pages;
    pages.push_back(overviewPage());
    pages.push_back(pollsPage());
    pages.push_back(chatPage());
    pages.push_back(devicesPage());
    pages.push_back(servicesPage());
    pages.push_back(stationsPage());
    pages.push_back(connectionsPage());
    pages.push_back(pubsubPage());
    pages.push_back(logPage());
    pages.push_back(consolePage());
    pages.push_back(usersPage());
    pages.push_back(rulesPage());
    pages.push_back(xmppPage());
    pages.push_back(pluginsPage());
    pages.push_back(preferencesPage());
    return pages;
}

} // namespace everyport::ui
