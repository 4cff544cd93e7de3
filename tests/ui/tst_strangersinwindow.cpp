#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "tests/ui/support/strangerstest.h"
#include "ui/pubsub/nodes/embeddednodes.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Strangers' words as titles of polls and nodes, names of readers, items, log lines and failed logins, followed over
/// every page of the real window: nothing is read, nothing is taken for HTML, nothing turns or rings.
class StrangersInWindowTest : public QObject, private StrangersTest, private SampleWindow {
    Q_OBJECT

    int m_pollsTaken = 0;
    int m_itemsTaken = 0;
    int m_readersTaken = 0;
    int m_placesTaken = 0;

    void addPolls()
    {
        int number = 0;
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            polls::Poll poll;
            poll.id = u"strange-%1"_s.arg(++number);
            poll.event = words.text.left(200);
            poll.question = words.text.left(400);
            poll.answers = {{u"one"_s, words.text.left(200), {}}, {u"two"_s, u"%1 x"_s.arg(words.text.left(100)), {}}};
            const auto saved = waitFor(station().polls().save(poll));
            m_pollsTaken += saved.ok();
            if (!saved && drivesScreens(words.text)) { // refused at the door is as good
                poll.event.clear();
                poll.question = u"Strange %1"_s.arg(number);
                poll.answers = {{u"one"_s, u"One"_s, {}}, {u"two"_s, u"Two"_s, {}}};
                QVERIFY(waitFor(station().polls().save(poll)).ok());
            }
        }
    }
    void addNodes()
    {
        xmpp::PubsubNodes* nodes = embeddedNodes(station());
        QVERIFY(nodes);
        int number = 0;
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            const QString node = u"strange/%1"_s.arg(++number);
            xmpp::NodeConfig config;
            config.title = words.text.left(100'000);
            config.description = words.text.left(100'000);
            QVERIFY(waitFor(nodes->create(node, nodes->service(), config)).ok());
            xmpp::PubsubItem item;
            item.id = u"item %1"_s.arg(words.text.left(200));
            item.payload = "<entry xmlns='http://www.w3.org/2005/Atom'><title>"
                + words.text.left(5000).toHtmlEscaped().remove(QChar(0)).toUtf8() + "</title></entry>";
            item.publisher = nodes->service();
            item.at = QDateTime::currentMSecsSinceEpoch();
            m_itemsTaken += waitFor(nodes->publish(node, item)).ok(); // what is no XML is not taken
        }
    }
    void addTheRest()
    {
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            station().log().warning(words.text.left(100), words.text);
            AuditEntry entry;
            entry.event = u"login-failed"_s;
            entry.account = words.text.left(500);
            entry.detail = words.text.left(500);
            entry.address = u"192.0.2.1"_s;
            station().accounts().audit().add(entry);
            const auto added = waitFor(station().devices().addSimulated(words.text.left(200), u"id12"_s)); // or refused
            m_readersTaken += added.ok();
            if (added)
                m_placesTaken += waitFor(station().devices().setPlace(*added, words.text.left(100))).ok();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        startStation();
        addPolls();
        QTRY_VERIFY(embeddedNodes(station()));
        addNodes();
        addTheRest();
        // What is refused at the door is shown nowhere: most are not.
        QVERIFY2(m_pollsTaken >= 13, qPrintable(QString::number(m_pollsTaken)));
        QVERIFY2(m_itemsTaken >= 15, qPrintable(QString::number(m_itemsTaken)));
        QVERIFY2(m_readersTaken >= 10 && m_placesTaken >= 10, qPrintable(QString::number(m_placesTaken)));
    }
    void init() { openWindow(); }
    void cleanup()
    {
        m_window.reset();
        leave();
    }
    void cleanupTestCase()
    {
        closeAll();
        QVERIFY2(m_reader.tips() > 100, "hardly any tool tip was seen"); // a page alone has as many
        QVERIFY(m_reader.labels() > 1000 && m_reader.names() > 5000 && m_reader.cells() > 1000);
    }

    void everyPageIsHovered_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        for (const PageEntry& entry : allPages())
            QTest::newRow(qPrintable(entry.id)) << entry.id << QString();
        for (int i = 1; i <= strangersWords().size(); ++i)
            QTest::newRow(strangersWords()[i - 1].name) << u"polls"_s << u"strange-%1"_s.arg(i);
    }
    void everyPageIsHovered()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        m_window->goTo(page, subject);
        flush();
        for (QTreeView* tree : m_window->page(page)->findChildren<QTreeView*>())
            tree->expandToDepth(2);
        flush();
        look(m_window.get());
    }

    void auditOfFailedLogins()
    {
        m_window->goTo(u"users"_s);
        flush();
        for (QTabBar* bar : m_window->page(u"users"_s)->findChildren<QTabBar*>())
            bar->setCurrentIndex(bar->count() - 1);
        flush();
        look(m_window.get());
    }

    void chosenNodeAndItem()
    {
        m_window->goTo(u"pubsub"_s);
        flush();
        auto* tree = m_window->page(u"pubsub"_s)->findChild<QTreeView*>();
        QVERIFY(tree);
        tree->expandToDepth(3);
        flush();
        int chosen = 0;
        for (QModelIndex index = tree->model()->index(0, 0); index.isValid() && chosen < 40;
             index = tree->indexBelow(index), ++chosen) {
            tree->setCurrentIndex(index);
            flush();
            look(m_window.get());
        }
        QVERIFY(chosen > 5);
    }
};

QTEST_MAIN(StrangersInWindowTest)
#include "tst_strangersinwindow.moc"
