#include "tests/ui/screenshots/wirestates.h"

#include <QItemSelectionModel>
#include <QTabBar>
#include <QTcpSocket>
#include <QTreeView>
#include <QUrl>

#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/colourrules/colourrules.h"
#include "ui/colourrules/colourrulesdialog.h"
#include "ui/connections/connectiondetail.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/connectionwork.h"
#include "ui/connections/rates/rategraph.h"
#include "ui/frame/page/page.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

WireStates::WireStates(MainWindow& window, SampleStation& sample, PageStates::Take take)
    : m_window(window), m_sample(sample), m_take(std::move(take))
{
}

Table* WireStates::table() const
{
    return m_window.page(u"connections"_s)->findChild<Table*>();
}

std::shared_ptr<ConnectionRecord> WireStates::at(quint16 port) const
{
    for (const auto& record : m_sample.station().reactor().connections().rows()) {
        if (record->peer.port == port)
            return record;
    }
    return nullptr;
}

void WireStates::choose(const QList<quint16>& ports)
{
    table()->clearSelection();
    settle(300);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex index = table()->model()->index(row, 0);
        const QString port = index.siblingAtColumn(ConnectionsModel::Peer).data(Role::SecondText).toString();
        if (ports.contains(port.toUShort()))
            table()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    settle(400);
}

void WireStates::tab(int index)
{
    for (QTabBar* bar : m_window.page(u"connections"_s)->findChildren<QTabBar*>())
        bar->setCurrentIndex(index);
    settle(300);
}

void WireStates::press(const QString& chip, bool on)
{
    for (Chip* one : m_window.page(u"connections"_s)->findChildren<Chip*>()) {
        if (one->isVisible() && one->text().startsWith(chip))
            one->setChecked(on);
    }
    settle(200);
}

bool WireStates::show()
{
    Station& station = m_sample.station();
    OptionValues values(station.services().type(u"irc"_s)->options());
    values.give(u"listen"_s, QStringList{u"tcp:0:interface=127.0.0.1"_s});
    const auto irc = station.services().add(u"irc"_s, u"old-chat"_s, values);
    if (!irc || !waitFor(station.services().start(*irc)))
        return false;
    const QUrl web(station.services().status(u"http"_s)->addresses.value(0)),
        chat(station.services().status(*irc)->addresses.value(0));
    m_window.goTo(u"connections"_s);
    table()->clearSelection();
    settle(4000); // until nobody reads any more
    QTcpSocket browser, talker;
    browser.connectToHost(u"127.0.0.1"_s, quint16(web.port()));
    talker.connectToHost(u"127.0.0.1"_s, quint16(chat.port()));
    settle(600);
    m_web = browser.localPort();
    m_chat = talker.localPort();
    choose({m_web, m_chat});
    tab(1);
    talker.write("NICK tomasz\r\nUSER tomasz 0 * :Tomasz K.\r\n");
    settle(400);
    browser.write("GET /r/town-fund HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n");
    settle(300);
    talker.write("JOIN #volunteers\r\nPRIVMSG #volunteers :Is the hall open yet?\r\n");
    settle(300);
    browser.write("GET /r/town-fund.json HTTP/1.1\r\nHost: 127.0.0.1\r\nIf-None-Match: \"1203\"\r\n\r\n");
    settle(300);
    m_quiet = station.reactor().clock().wallMsecs();
    settle(100);
    talker.write("PRIVMSG #volunteers :the key is at the desk\r\nPING 1718\r\n");
    settle(800);
    messages();
    numbers();
    changed();
    table()->clearSelection();
    tab(1);
    return waitFor(station.services().remove(*irc)).ok();
}

void WireStates::messages()
{
    m_take(u"connections-messages"_s, false);
    press(ConnectionDetail::tr("Follow conversation"), true);
    for (QTreeView* traffic : m_window.page(u"connections"_s)->findChildren<QTreeView*>()) {
        if (traffic->isVisible() && traffic->model()->rowCount() > 3)
            traffic->setCurrentIndex(traffic->model()->index(traffic->model()->rowCount() - 4, 0));
    }
    settle(300);
    m_take(u"connections-followed"_s, false);
    for (auto* button : m_window.page(u"connections"_s)->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == ConnectionDetail::tr("As text…"))
            button->click();
    }
    settle(300);
    m_take(u"connections-as-text"_s, true);
    press(ConnectionDetail::tr("Follow conversation"), false);
}

void WireStates::numbers()
{
    tab(3);
    m_take(u"connections-statistics"_s, false);
    tab(1);
    span();
    m_window.goTo(u"connections"_s, u"proto:irc,http or rate:>0.5"_s);
    settle(400);
    m_take(u"connections-filtered"_s, false);
    m_window.page(u"connections"_s)->stepBack();
    m_window.page(u"connections"_s)->stepBack();
    settle(200);
}

/// Of what was said until one of them had asked. The graph stands in high windows only.
void WireStates::span()
{
    const QSize size = m_window.size();
    m_window.resize(size.expandedTo({0, 900}));
    auto* graph = m_window.page(u"connections"_s)->findChild<RateGraph*>();
    graph->choose(RateGraph::Span{m_quiet - 9000, m_quiet});
    settle(600);
    m_take(u"connections-span"_s, false);
    graph->choose({});
    m_window.resize(size);
    settle(300);
}

void WireStates::changed()
{
    auto* page = qobject_cast<ConnectionsPage*>(m_window.page(u"connections"_s));
    choose({m_web});
    const auto record = at(m_web);
    if (!record)
        return;
    ThrottleController& throttles = page->work().throttles();
    RecordingController& recording = page->work().recording();
    throttles.ask(record);
    m_take(u"connections-throttle"_s, true);
    throttles.limit(record, {.rates = {.in = 64'000, .out = 64'000}, .delay = std::chrono::milliseconds(150)}, 10);
    recording.begin({record}, m_sample.folder() + u"/evening.pcapng"_s);
    settle(1300);
    m_take(u"connections-recording"_s, false);
    recording.end();
    throttles.release(record->id);
    if (auto* colours = page->findChild<ColourRules*>())
        showColourRules(colours, &m_window);
    m_take(u"connections-colours"_s, true);
}

} // namespace everyport::ui
