#include "tests/ui/screenshots/firststates.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "app/accounts/accounts.h"
#include "app/chat/model/chatmodel.h"
#include "app/ircchat/ircnetwork.h"
#include "app/trust/acceptedcertificates.h"
#include "app/xmppchat/xmppnetwork.h"
#include "netcore/names/reactornames.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/elsewhere.h"
#include "tests/ui/support/waiting.h"
#include "ui/connect/addresscard.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/overview/servecard.h"
#include "ui/services/optionform.h"
#include "ui/services/servicespage.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

void FirstStates::giveNetworks(Station& station)
{
    chat::ChatParts parts;
    parts.types.push_back(std::make_unique<ircchat::IrcNetwork>());
    parts.types.push_back(std::make_unique<xmppchat::XmppNetwork>(station.xmppSessions()));
    station.setChatParts(std::move(parts));
}

FirstStates::FirstStates(MainWindow& window, Station& station, PageStates::Take take)
    : m_window(window), m_station(station), m_take(std::move(take))
{
}

void FirstStates::show()
{
    m_window.goTo(u"overview"_s);
    settle(200);
    address();
    kinds();
    started();
    refusedName();
}

/// As somebody does who then waits.
void FirstStates::type(const QString& address)
{
    auto* card = m_window.findChild<AddressCard*>();
    QLineEdit* field = card ? card->findChild<QLineEdit*>() : nullptr; // the first
    if (!field)
        return;
    field->setFocus();
    field->selectAll();
    field->clear();
    QTest::keyClicks(field, address);
    settle(600);
}

void FirstStates::address()
{
    Elsewhere town(u"xmpp"_s, "type = \"xmpp\"\ndomain = \"town.example\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
    Elsewhere talk(u"irc"_s, "type = \"irc\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
    Reactor& reactor = m_station.reactor();
    auto* names = reactor.role<ReactorNames>();
    if (!town.start() || !talk.start() || !names)
        return;
    settle(300);
    names->setResolver(std::make_unique<TownNames>(reactor, town.port(u"xmpp"_s)));
    type(u"#allotments"_s);
    m_take(u"first-address-room"_s, false);
    type(u"what is this"_s);
    m_take(u"first-address-wrong"_s, false);
    type(u"irc://127.0.0.1:%1/garden"_s.arg(talk.port(u"irc"_s)));
    m_take(u"first-address-irc"_s, false);
    type(u"mira@town.example"_s);
    settle(800);
    m_take(u"first-address-refused"_s, false);
    auto& certificates = m_station.certificates();
    const QList<trust::WaitingCertificate> waiting = certificates.waiting();
    for (const auto& waits : waiting) {
        (void)waitFor(certificates.accept(
            waits.place(), waits.fingerprint, trust::AcceptedCertificates::Until::TakenBack, u"window"_s));
    }
    settle(1200);
    m_take(u"first-address-found"_s, false);
    type({});
}

/// The list of what can be served, and the longest of what is said of one.
void FirstStates::kinds()
{
    auto* card = m_window.findChild<ServeCard*>();
    auto* kind = card ? card->findChild<QComboBox*>() : nullptr;
    if (!kind)
        return;
    kind->setFocus();
    kind->showPopup();
    settle(200);
    m_take(u"first-serve-kinds"_s, false);
    kind->hidePopup();
    kind->setCurrentIndex(qMax(0, kind->findData(u"xmpp"_s)));
    settle(300);
    m_take(u"first-serve-xmpp"_s, false);
    kind->setCurrentIndex(qMax(0, kind->findData(u"irc"_s)));
}

bool FirstStates::click(const QString& text)
{
    for (QAbstractButton* button : m_window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == text) {
            button->click();
            settle(300);
            return true;
        }
    }
    return false;
}

/// How to connect to some of what runs, whose lines are as different as they are.
void FirstStates::started()
{
    if (auto* card = m_window.findChild<ServeCard*>()) {
        const auto buttons = card->findChildren<QAbstractButton*>();
        if (!buttons.isEmpty())
            buttons.first()->click();
    }
    settle(1200);
    m_take(u"first-started"_s, false);
    ServiceList& services = m_station.services();
    for (const QString& type : {u"xmpp"_s, u"manhole"_s, u"echo"_s, u"dns"_s}) {
        if (!services.type(type))
            continue;
        OptionValues values(services.type(type)->options());
        values.give(u"listen"_s, QStringList{u"tcp:0:interface=127.0.0.1"_s});
        if (type == "xmpp"_L1)
            values.give(u"domain"_s, u"localhost"_s);
        const auto added = services.add(type, {}, values);
        if (!added)
            continue;
        (void)waitFor(services.start(*added));
        m_window.goTo(u"services"_s, ServicesPage::howToConnect(*added));
        settle(500);
        m_take(u"first-connect-"_s + type, false);
    }
}

/// What no network takes is said at its field.
void FirstStates::refusedName()
{
    m_window.goTo(u"chat"_s, u"add"_s);
    settle(400);
    QWidget* dialog = QApplication::activeModalWidget();
    auto* form = dialog ? dialog->findChild<OptionForm*>() : nullptr;
    if (!form)
        return;
    form->setValue(u"nick"_s, u"Mira K."_s);
    (void)form->values(); // as before it is saved
    m_take(u"first-irc-name"_s, true);
}

} // namespace everyport::ui
